/// Why a segment cannot be used; the graph is then read from the rows it was made of.
package enum SegmentError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(SegmentKey)
  /// It is no block, or one of another version of the program.
  case foreign(SegmentKey)
  /// Its checksum is not that of its bytes, or its numbers contradict each other.
  case damaged(SegmentKey)
  /// It was made of rows that have changed since.
  case stale(found: UInt64, expected: UInt64)

  package var description: String {
    switch self {
    case .missing(let key): "segment block \(key.kind) \(key.number) is missing"
    case .foreign(let key): "segment block \(key.kind) \(key.number) has another format"
    case .damaged(let key): "segment block \(key.kind) \(key.number) is damaged"
    case .stale(let found, let expected):
      "the segment is of generation \(found), the rows are of \(expected)"
    }
  }
}
