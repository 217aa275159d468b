/// How one value lies to another.
package enum ValueOrder: Hashable, Sendable {
  case less, equal, greater
  /// NaN takes part: no comparison holds.
  case unordered
  /// They cannot be compared: every comparison is null.
  case incomparable

  /// The order of the second value to the first.
  var reversed: ValueOrder {
    switch self {
    case .less: .greater
    case .greater: .less
    case .equal, .unordered, .incomparable: self
    }
  }
}

extension Value {
  /// What a comparison says: `nil` where the values cannot be compared.
  ///
  /// Source: openCypher, CIP2016-06-14 *Comparability and equality*.
  @inline(__always)
  package func compared(_ comparator: Comparator, _ other: Value) -> Bool? {
    switch comparator {
    case .equal: return equals(other)
    case .notEqual: return equals(other).map { !$0 }
    case .less, .lessOrEqual, .greater, .greaterOrEqual: break
    }
    let order = order(to: other)
    guard order != .incomparable else { return nil }
    return switch comparator {
    case .less: order == .less
    case .lessOrEqual: order == .less || order == .equal
    case .greater: order == .greater
    case .greaterOrEqual: order == .greater || order == .equal
    case .equal, .notEqual: order == .equal
    }
  }

  /// How the value lies to another as `<` and its like see it.
  @inline(__always)
  package func order(to other: Value) -> ValueOrder {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): Self.order(left, right)
    case (.float(let left), .float(let right)): Self.order(left, right)
    default: otherOrder(to: other)
    }
  }

  private func otherOrder(to other: Value) -> ValueOrder {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): Self.order(left, right)
    case (.float(let left), .float(let right)): Self.order(left, right)
    case (.integer(let left), .float(let right)): Self.order(left, right)
    case (.float(let left), .integer(let right)): Self.order(right, left).reversed
    case (.string(let left), .string(let right)):
      left.isSame(as: right) ? .equal : left.precedes(right) ? .less : .greater
    case (.boolean(let left), .boolean(let right)): Self.order(left ? 1 : 0, right ? 1 : 0)
    case (.list(let left), .list(let right)): Self.order(left, right)
    case (.map(let left), .map(let right)): Self.order(left, right)
    case (.node(let left), .node(let right)): Self.order(left, right)
    case (.relationship(let left), .relationship(let right)): Self.order(left, right)
    case (.path(let left), .path(let right)): Self.order(left.elements, right.elements)
    case (.date(let left), .date(let right)): Self.order(left, right)
    case (.localTime(let left), .localTime(let right)): Self.order(left, right)
    case (.time(let left), .time(let right)): Self.order(left, right)
    case (.localDateTime(let left), .localDateTime(let right)): Self.order(left, right)
    case (.dateTime(let left), .dateTime(let right)): Self.order(left, right)
    default: .incomparable
    }
  }

  @inline(__always)
  private static func order<Ordered: Comparable>(_ left: Ordered, _ right: Ordered) -> ValueOrder {
    left < right ? .less : left == right ? .equal : .greater
  }

  @inline(__always)
  private static func order(_ left: Double, _ right: Double) -> ValueOrder {
    left < right ? .less : left == right ? .equal : left > right ? .greater : .unordered
  }

  /// Compares as exact numbers: no integer is rounded to a float.
  private static func order(_ left: Int64, _ right: Double) -> ValueOrder {
    if right.isNaN { return .unordered }
    if right >= 0x1p63 { return .less }
    if right < -0x1p63 { return .greater }
    let whole = Int64(right)
    if left != whole { return left < whole ? .less : .greater }
    let rest = right - Double(whole)
    return rest > 0 ? .less : rest < 0 ? .greater : .equal
  }

  /// Element by element; the first pair that is not equal decides, and null nothing.
  private static func order(_ left: [Value], _ right: [Value]) -> ValueOrder {
    for place in 0..<min(left.count, right.count) {
      let (value, other) = (left[place], right[place])
      guard value.equals(other) != true else { continue }
      return value.order(to: other)
    }
    return order(left.count, right.count)
  }

  /// By the sorted keys, then by their values; null anywhere makes maps incomparable.
  private static func order(_ left: MapValue, _ right: MapValue) -> ValueOrder {
    let (left, right) = (left.sortedEntries, right.sortedEntries)
    guard !(left + right).contains(where: { $0.value.isNull }) else { return .incomparable }
    let keys = order(left.map { .string($0.key) }, right.map { .string($0.key) })
    return keys == .equal ? order(left.map(\.value), right.map(\.value)) : keys
  }
}

extension MapValue {
  /// The entries in the order of their keys.
  var sortedEntries: [(key: String, value: Value)] {
    entries.sorted { $0.key.precedes($1.key) }
  }
}

extension PathValue {
  /// Nodes and relationships in turn.
  var elements: [Value] {
    var elements: [Value] = []
    for (place, node) in nodes.enumerated() {
      elements.append(.node(node))
      if place < relationships.count { elements.append(.relationship(relationships[place])) }
    }
    return elements
  }
}
