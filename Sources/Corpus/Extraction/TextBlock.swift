/// A run of text that a browser sets as one paragraph, heading, list entry or cell.
struct TextBlock {
  /// The kind of element that makes the block.
  enum Kind: Hashable, Sendable {
    case paragraph
    case heading(Int)
    case listEntry
    case quote
    case preformatted
    /// A cell of a table that holds data; its row in the tree tells cells of a line apart.
    case cell(line: Int)
    /// Text straight in a container.
    case loose
  }

  let kind: Kind
  /// The innermost element that encloses the block.
  let row: Int
  /// The pieces of text, as a range of the segmentation's `pieces`.
  let pieces: Range<Int>
  /// All hints of the elements that enclose it.
  let hints: StructureHint
  let measure: TextMeasure
  /// Words inside links.
  let linkWords: Int
  /// Whether a link starts with the block's first word.
  let startsWithLink: Bool
  /// Whether the block stands in the list of teasers of other pages.
  var isTeaser = false

  var words: Int { measure.words }

  /// The share of words inside links.
  var linkDensity: Double { words == 0 ? 0 : min(1, Double(linkWords) / Double(words)) }

  var isHeading: Bool { if case .heading = kind { true } else { false } }

  /// Prose beyond doubt.
  var isProse: Bool {
    if isHeading { return false }
    if words >= 20 && linkDensity < 0.4 {
      return measure.stopWordShare >= 0.15 || measure.sentenceEnds > 0
    }
    return words >= 9 && linkDensity < 0.25 && measure.endsSentence
      && (measure.stopWordShare >= 0.1 || measure.commas > 0 || words >= 12)
  }

  /// Whether the block is links and little else.
  var isLinks: Bool { linkDensity > 0.6 || (linkWords > 0 && words <= 3 && linkDensity >= 0.5) }
}
