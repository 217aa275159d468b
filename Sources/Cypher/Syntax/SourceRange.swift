/// A part of a query's text, half-open, counted in UTF-8 bytes.
package struct SourceRange: Hashable, Sendable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The part from the beginning of this one to the end of another.
  package func through(_ last: SourceRange) -> SourceRange { SourceRange(start, last.end) }
}
