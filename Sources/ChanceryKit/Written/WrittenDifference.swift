import Dossier
import Ontology
import TemporalGraph

/// What a query changed, as facts: the difference between the graph before and after.
struct WrittenDifference {
  private let before: GraphSnapshot
  private let after: GraphSnapshot
  private let names: GraphKeys.Names
  private let keys: GraphKeys
  /// Makes the ids of what is new: the query's number and text.
  private let seed: StableHash
  private(set) var facts: [WrittenFact] = []
  private var made: [NodeRow: String] = [:]

  /// Compares two graphs, of which the second comes of the first.
  init(
    from before: GraphSnapshot, to after: GraphSnapshot, _ keys: GraphKeys, number: Int,
    query: String
  ) {
    (self.before, self.after, self.keys) = (before, after, keys)
    names = keys.names
    var seed = StableHash()
    seed.combine("\(number)")
    seed.combine(query)
    self.seed = seed
    addNewNodes()
    addNewEdges()
    addChangedNodes()
    addChangedEdges()
    addDeletions()
  }

  private mutating func addNewNodes() {
    for row in before.nodeRowCount..<after.nodeRowCount where !after.removedNodes[row] {
      let node = NodeRow(row)
      let key = newKey(of: node)
      made[node] = key
      facts.append(WrittenFact(key, .node))
      for label in after.labels(node).map({ after.vocabulary.name($0) }).sorted() {
        facts.append(WrittenFact(key, .label(label)))
      }
      for name in after.nodeProperties.keys(of: row).map({ after.vocabulary.name($0) }).sorted() {
        facts.append(WrittenFact(key, Self.change(name, after.property(node, name))))
      }
    }
  }

  private mutating func addNewEdges() {
    for row in before.edgeRowCount..<after.edgeRowCount where !after.removedEdges[row] {
      let edge = EdgeRow(row)
      guard let source = key(after.source(edge)), let target = key(after.target(edge)) else {
        preconditionFailure("an end of new edge \(row) has no id")
      }
      let key = "edge:" + digits(of: "edge", row)
      let type = after.vocabulary.name(after.type(edge))
      facts.append(
        WrittenFact(key, .relationship(type: type, source: source, target: target)))
      for name in after.edgeProperties.keys(of: row).map({ after.vocabulary.name($0) }).sorted() {
        facts.append(WrittenFact(key, Self.change(name, after.property(edge, name))))
      }
    }
  }

  private mutating func addChangedNodes() {
    var changes: [NodeRow: [WrittenFact.Change]] = [:]
    if before.nodeLabels[...] != after.nodeLabels.prefix(before.nodeRowCount) {
      for row in 0..<before.nodeRowCount where before.nodeLabels[row] != after.nodeLabels[row] {
        let node = NodeRow(row)
        let old = Set(before.labels(node).map { before.vocabulary.name($0) })
        let new = Set(after.labels(node).map { after.vocabulary.name($0) })
        changes[node, default: []] += old.subtracting(new).sorted().map { .noLabel($0) }
        changes[node, default: []] += new.subtracting(old).sorted().map { .label($0) }
      }
    }
    for name in Self.differingKeys(before.nodeProperties, after.nodeProperties, after.vocabulary) {
      for row in 0..<before.nodeRowCount {
        let (old, new) = (before.property(NodeRow(row), name), after.property(NodeRow(row), name))
        if old != new { changes[NodeRow(row), default: []].append(Self.change(name, new)) }
      }
    }
    for (node, list) in changes.sorted(by: { $0.key < $1.key })
    where !after.removedNodes[node.place] {
      guard let key = key(node) else { preconditionFailure("node \(node.place) has no id") }
      facts += list.map { WrittenFact(key, $0) }
    }
  }

  private mutating func addChangedEdges() {
    var changes: [EdgeRow: [WrittenFact.Change]] = [:]
    for name in Self.differingKeys(before.edgeProperties, after.edgeProperties, after.vocabulary) {
      for row in 0..<before.edgeRowCount {
        let (old, new) = (before.property(EdgeRow(row), name), after.property(EdgeRow(row), name))
        if old != new { changes[EdgeRow(row), default: []].append(Self.change(name, new)) }
      }
    }
    for (edge, list) in changes.sorted(by: { $0.key < $1.key })
    where !after.removedEdges[edge.place] {
      guard let key = names.key(edge) else { preconditionFailure("edge \(edge.place) has no id") }
      facts += list.map { WrittenFact(key, $0) }
    }
  }

  private mutating func addDeletions() {
    if before.removedEdges != after.removedEdges {
      for row in 0..<before.edgeRowCount
      where after.removedEdges[row] && !before.removedEdges[row] {
        guard let key = names.key(EdgeRow(row)) else {
          preconditionFailure("edge \(row) has no id")
        }
        facts.append(WrittenFact(key, .deletion))
      }
    }
    guard before.removedNodes != after.removedNodes else { return }
    for row in 0..<before.nodeRowCount where after.removedNodes[row] && !before.removedNodes[row] {
      guard let key = key(NodeRow(row)) else { preconditionFailure("node \(row) has no id") }
      facts.append(WrittenFact(key, .deletion))
    }
  }

  private func key(_ node: NodeRow) -> String? { made[node] ?? names.key(node) }

  /// The id of a new node: the one that the query gives an entity or event, if it is free and begins
  /// as such ids do, else one of its own.
  private func newKey(of node: NodeRow) -> String {
    let labels = Set(after.labels(node).map { after.vocabulary.name($0) })
    let kinds = EntityKind.allCases.filter { labels.contains($0.label) }.map(\.rawValue)
    let kind = labels.contains("Event") ? "event" : kinds.first
    guard let kind else { return "node:" + digits(of: "node", node.place) }
    if let id = after.property(node, "id")?.text, id.hasPrefix(kind + ":"),
      !id.contains(where: \.isWhitespace), keys.node(id) == nil, !made.values.contains(id)
    {
      return id
    }
    return kind + ":" + digits(of: "node", node.place)
  }

  private func digits(of kind: String, _ row: Int) -> String {
    var hash = seed
    hash.combine(kind)
    hash.combine("\(row - (kind == "node" ? before.nodeRowCount : before.edgeRowCount))")
    return hash.digits
  }

  private static func change(_ name: String, _ value: PropertyValue?) -> WrittenFact.Change {
    value.map { .property(name, json: $0.json) } ?? .noProperty(name)
  }

  /// The names of the columns that may differ, sorted; columns that nothing touched share their memory
  /// and are not compared value by value.
  private static func differingKeys(
    _ before: PropertyTable, _ after: PropertyTable, _ vocabulary: Vocabulary
  ) -> [String] {
    after.columns.indices.map { KeyRow(UInt32($0)) }
      .filter { before.column($0) != after.column($0) }.map { vocabulary.name($0) }.sorted()
  }
}
