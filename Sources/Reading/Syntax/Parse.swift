/// What a linguistic pipeline makes of a text.
struct Parse: Sendable {
  /// A name that the pipeline recognizes in the text.
  struct Name: Sendable {
    /// What bears it, in the four classes of the pipelines.
    enum Kind: String, Sendable {
      case person = "PER"
      case organization = "ORG"
      case place = "LOC"
      case other = "MISC"
    }

    /// UTF-8 offsets in the text.
    let range: Range<Int>
    let kind: Kind
  }

  let tree: SyntaxTree
  /// Ascending, not overlapping.
  let names: [Name]
}
