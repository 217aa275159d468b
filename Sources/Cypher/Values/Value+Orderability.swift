import Chronology

extension Value {
  /// Whether the value comes before another where values are sorted; a total order of all values.
  ///
  /// Maps, nodes, relationships, lists, paths, date-times, local date-times, dates, times, local
  /// times, durations, EDTF dates, strings, booleans, numbers, NaN, null. Equivalent values come
  /// neither before nor after each other.
  ///
  /// Source: openCypher, CIP2016-06-14 *Orderability*.
  package func sortsBefore(_ other: Value) -> Bool { sortOrder(to: other) == .less }

  /// How the value lies to another where values are sorted: less, equal or greater.
  @inline(__always)
  package func sortOrder(to other: Value) -> ValueOrder {
    switch (self, other) {
    case (.integer(let left), .integer(let right)):
      left < right ? .less : left == right ? .equal : .greater
    case (.string(let left), .string(let right)):
      left.isSame(as: right) ? .equal : left.precedes(right) ? .less : .greater
    default: otherSortOrder(to: other)
    }
  }

  private func otherSortOrder(to other: Value) -> ValueOrder {
    switch (self, other) {
    case (.list(let left), .list(let right)): Self.sortOrder(left, right)
    case (.map(let left), .map(let right)): Self.sortOrder(left, right)
    case (.duration(let left), .duration(let right)):
      left.precedes(right) ? .less : right.precedes(left) ? .greater : .equal
    case (.edtf(let left), .edtf(let right)):
      left == right ? .equal : left < right ? .less : .greater
    default:
      switch order(to: other) {
      case .less: .less
      case .equal: .equal
      case .greater: .greater
      case .unordered, .incomparable: rankOrder(to: other)
      }
    }
  }

  private func rankOrder(to other: Value) -> ValueOrder {
    let (rank, otherRank) = (sortRank, other.sortRank)
    return rank < otherRank ? .less : rank == otherRank ? .equal : .greater
  }

  private static func sortOrder(_ left: [Value], _ right: [Value]) -> ValueOrder {
    for place in 0..<min(left.count, right.count) {
      let order = left[place].sortOrder(to: right[place])
      if order != .equal { return order }
    }
    return left.count < right.count ? .less : left.count == right.count ? .equal : .greater
  }

  private static func sortOrder(_ left: MapValue, _ right: MapValue) -> ValueOrder {
    let (left, right) = (left.sortedEntries, right.sortedEntries)
    let keys = sortOrder(left.map { .string($0.key) }, right.map { .string($0.key) })
    return keys == .equal ? sortOrder(left.map(\.value), right.map(\.value)) : keys
  }

  /// The place of its type among all types.
  private var sortRank: Int {
    switch self {
    case .map: 0
    case .node: 1
    case .relationship: 2
    case .list: 3
    case .path: 4
    case .dateTime: 5
    case .localDateTime: 6
    case .date: 7
    case .time: 8
    case .localTime: 9
    case .duration: 10
    case .edtf: 11
    case .string: 12
    case .boolean: 13
    case .integer: 14
    case .float(let number): number.isNaN ? 15 : 14
    case .null: 16
    }
  }
}
