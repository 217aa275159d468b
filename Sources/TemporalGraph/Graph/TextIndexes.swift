import Synchronization

/// Where the texts of node properties stand: for each key that was asked for, its column sorted by
/// text.
final class TextIndexes: Sendable {
  private let indexes = Mutex<[KeyRow: [UInt64]]>([:])

  /// The nodes of which a key has the text of a row, in the order of their rows.
  func nodes(_ key: KeyRow, text: UInt32, _ table: PropertyTable) -> [NodeRow] {
    indexes.withLock { indexes in
      if indexes[key] == nil { indexes[key] = Self.index(table.column(key)) }
      return Self.nodes(text, indexes[key] ?? [])
    }
  }

  /// Text row and node row in one number, ascending.
  private static func index(_ column: PropertyColumn?) -> [UInt64] {
    guard let column, case .texts(let rows) = column.storage else { return [] }
    var pairs: [UInt64] = []
    for (node, text) in rows.enumerated() where column.present[node] {
      pairs.append(UInt64(text) << 32 | UInt64(node))
    }
    return pairs.sorted()
  }

  private static func nodes(_ text: UInt32, _ pairs: [UInt64]) -> [NodeRow] {
    var range = pairs.startIndex..<pairs.endIndex
    let first = UInt64(text) << 32
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = pairs[middle] < first ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return pairs[range.lowerBound...].prefix { $0 >> 32 == UInt64(text) }
      .map { NodeRow(UInt32(truncatingIfNeeded: $0)) }
  }
}
