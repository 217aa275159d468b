package import Chronology
package import TemporalGraph

/// A value of openCypher.
///
/// Nodes and relationships are rows of the graph that the query runs on; what they carry is looked
/// up when it is asked for.
///
/// `==` and hashing are the language's *equivalence*, by which rows are grouped and told apart:
/// null is like null, NaN like NaN, and 1 like 1.0. What `=` means is ``equals(_:)``.
///
/// A value takes 17 bytes; what is larger, and rare, lies behind a reference.
package enum Value: Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case float(Double)
  case string(String)
  case list([Value])
  case map(MapValue)
  case node(NodeRow)
  case relationship(EdgeRow)
  case path(PathValue)
  case date(Date)
  case localTime(LocalTime)
  case time(Time)
  case localDateTime(LocalDateTime)
  indirect case dateTime(DateTime)
  indirect case duration(Duration)
  /// An uncertain date: an addition of Chancery.
  indirect case edtf(EDTF)
}

/// A walk: nodes, and the relationships between them.
package struct PathValue: Hashable, Sendable {
  /// One more than relationships.
  package let nodes: [NodeRow]
  package let relationships: [EdgeRow]

  package init(nodes: [NodeRow], relationships: [EdgeRow]) {
    self.nodes = nodes
    self.relationships = relationships
  }
}

extension Value {
  /// Whether it is null.
  @inline(__always)
  package var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  /// Whether it is true: neither false nor null.
  @inline(__always)
  package var isTrue: Bool {
    if case .boolean(true) = self { return true }
    return false
  }

  /// A truth value, or null.
  @inline(__always)
  package init(_ truth: Bool?) {
    self = if let truth { .boolean(truth) } else { .null }
  }

  /// How deep a value may lie in lists and maps.
  package static let deepestNesting = 1_000

  /// How many values may lie in one, those that stand in it many times counted each time.
  package static let mostNested = 1 << 24

  /// Makes sure that lists and maps do not lie too deep in each other, and hold no more values than
  /// can be gone through.
  ///
  /// Whatever can feed a value back into itself, as `reduce` does, asks for this: all work on values
  /// goes as deep as they are, and `[x, x]` of `[x, x]` soon is more than any machine can hold.
  ///
  /// - Throws: `LimitExceeded` where they do.
  /// - Complexity: O(*values in it*), at most `mostNested`.
  package func checkNesting() throws(CypherError) {
    var budget = Self.mostNested
    try checkNesting(1, &budget)
  }

  private func checkNesting(_ depth: Int, _ budget: inout Int) throws(CypherError) {
    let count: Int
    switch self {
    case .list(let elements): count = elements.count
    case .map(let map): count = map.count
    case .null, .boolean, .integer, .float, .string, .node, .relationship, .path, .date,
      .localTime, .time, .localDateTime, .dateTime, .duration, .edtf:
      return
    }
    budget -= count
    guard depth <= Self.deepestNesting, budget >= 0 else {
      throw CypherError(
        .limitExceeded, .runtime, "ValueTooLarge",
        budget < 0
          ? "a value holds more than \(Self.mostNested) others"
          : "a value lies more than \(Self.deepestNesting) lists or maps deep")
    }
    if case .list(let elements) = self {
      for element in elements { try element.checkNesting(depth + 1, &budget) }
    } else if case .map(let map) = self {
      for entry in map.entries { try entry.value.checkNesting(depth + 1, &budget) }
    }
  }
}
