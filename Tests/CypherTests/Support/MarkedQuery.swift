/// A query with a mark before the place where an error is expected.
struct MarkedQuery {
  /// The query without the mark.
  let text: String
  /// The byte at which the mark stood; `nil` where there is none.
  let offset: Int?

  init(_ marked: String) {
    let parts = marked.split(separator: "▲", maxSplits: 1, omittingEmptySubsequences: false)
    text = parts.joined()
    offset = parts.count > 1 ? parts[0].utf8.count : nil
  }
}
