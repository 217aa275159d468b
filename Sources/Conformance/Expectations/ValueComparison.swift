import Chronology
import Cypher
import TemporalGraph

/// Compares what a query gave with what the kit expects, part by part.
///
/// Nothing here goes through the engine's own equality or its printing of values, so that a mistake
/// of those cannot hide itself; only of temporal values, which the kit writes as strings, the text
/// is compared.
struct ValueComparison {
  /// The graph after the query, in which entities are looked up.
  let graph: GraphSnapshot
  /// Whether lists are bags.
  let ignoresListOrder: Bool

  /// Whether a value is the one that is expected.
  func matches(_ value: Value, _ expected: ExpectedValue) -> Bool {
    switch (expected, value) {
    case (.null, .null): true
    case (.boolean(let wanted), .boolean(let found)): wanted == found
    case (.integer(let wanted), .integer(let found)): wanted == found
    case (.float(let wanted), .float(let found)): wanted == found || wanted.isNaN && found.isNaN
    case (.string(let wanted), .string(let found)):
      wanted.unicodeScalars.elementsEqual(found.unicodeScalars)
    case (.string(let wanted), _): Self.temporalText(value) == wanted
    case (.list(let wanted), .list(let found)): matches(found, wanted)
    case (.map(let wanted), .map(let found)): matches(found.entries, wanted)
    case (.node(let labels, let properties), .node(let row)):
      self.labels(of: row) == labels && matches(self.properties(of: row), properties)
    case (.relationship(let type, let properties), .relationship(let row)):
      graph.vocabulary.name(graph.type(row)) == type
        && matches(self.properties(of: row), properties)
    case (.path(let hops, let end), .path(let path)): matches(path, hops, end)
    case (.null, _), (.boolean, _), (.integer, _), (.float, _), (.list, _), (.map, _), (.node, _),
      (.relationship, _), (.path, _):
      false
    }
  }

  private func matches(_ found: [Value], _ wanted: [ExpectedValue]) -> Bool {
    guard found.count == wanted.count else { return false }
    guard ignoresListOrder else {
      return zip(found, wanted).allSatisfy { matches($0, $1) }
    }
    return Self.isBag(found, of: wanted) { matches($0, $1) }
  }

  /// Whether each found has one wanted of its own.
  ///
  /// What matches one is alike to all that match it, so that the first that fits may be taken.
  static func isBag<Found, Wanted>(
    _ found: [Found], of wanted: [Wanted], _ matches: (Found, Wanted) -> Bool
  ) -> Bool {
    guard found.count == wanted.count else { return false }
    var rest = wanted
    for element in found {
      guard let place = rest.firstIndex(where: { matches(element, $0) }) else { return false }
      rest.swapAt(place, rest.count - 1)
      rest.removeLast()
    }
    return true
  }

  private func matches(
    _ found: [(key: String, value: Value)], _ wanted: [String: ExpectedValue]
  ) -> Bool {
    found.count == wanted.count
      && found.allSatisfy { entry in wanted[entry.key].map { matches(entry.value, $0) } ?? false }
  }

  private func matches(
    _ path: PathValue, _ hops: [ExpectedValue.Hop], _ end: ExpectedValue
  ) -> Bool {
    guard path.relationships.count == hops.count, path.nodes.count == hops.count + 1,
      let last = path.nodes.last
    else { return false }
    for (index, hop) in hops.enumerated() {
      let edge = path.relationships[index]
      let (from, to) = (path.nodes[index], path.nodes[index + 1])
      let ends = hop.isForward ? (from, to) : (to, from)
      guard matches(.node(from), hop.node), matches(.relationship(edge), hop.relationship),
        graph.source(edge) == ends.0, graph.target(edge) == ends.1
      else { return false }
    }
    return matches(.node(last), end)
  }

  private func labels(of row: NodeRow) -> Set<String> {
    Set(graph.labels(row).map { graph.vocabulary.name($0) })
  }

  private func properties(of row: NodeRow) -> [(key: String, value: Value)] {
    graph.nodeProperties.keys(of: row.place).compactMap { key in
      graph.property(row, key).map { (graph.vocabulary.name(key), Value($0)) }
    }
  }

  private func properties(of row: EdgeRow) -> [(key: String, value: Value)] {
    graph.edgeProperties.keys(of: row.place).compactMap { key in
      graph.property(row, key).map { (graph.vocabulary.name(key), Value($0)) }
    }
  }

  private static func temporalText(_ value: Value) -> String? {
    switch value {
    case .date(let date): date.description
    case .localTime(let time): time.description
    case .time(let time): time.description
    case .localDateTime(let instant): instant.description
    case .dateTime(let instant): instant.description
    case .duration(let duration): duration.description
    case .edtf(let date): date.description
    case .null, .boolean, .integer, .float, .string, .list, .map, .node, .relationship, .path: nil
    }
  }
}
