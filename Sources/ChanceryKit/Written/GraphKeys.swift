import Dossier
import Linguistics
import Notation
import Ontology
import TemporalGraph

/// The ids of nodes and relationships that outlast a build, and where they stand in one graph.
///
/// Entities, events, documents and dyads have their own. An imported actor is `actor:` and its name;
/// somebody's part in an event, and its evidence, are their type and the ids of both ends; an imported
/// relation is a JSON array of its ends, type and date, and of how many equal ones come before it.
struct GraphKeys {
  private(set) var nodes: [String: NodeRow] = [:]
  private(set) var edges: [String: EdgeRow] = [:]
  /// What was imported, as it was before anything was added.
  let imported: GraphSnapshot
  private let standsFor: [ID<Entity>: ID<Entity>]
  /// The event that rests on a claim, by the digits of the claim's id.
  private let events: [ID<Event>: ID<Event>]

  /// Knows imported actors and relations.
  init(_ source: GraphSource) {
    imported = source.imported
    standsFor = source.standsFor
    var events: [ID<Event>: ID<Event>] = [:]
    if !source.statements.isEmpty {
      for event in source.events {
        for claim in event.claims { events[ID("event:" + claim.digits)] = event.id }
      }
    }
    self.events = events
  }

  /// Gives a node its id.
  mutating func set(_ key: String, _ node: NodeRow) { nodes[key] = node }

  /// Gives a relationship its id.
  mutating func set(_ key: String, _ edge: EdgeRow) { edges[key] = edge }

  /// The id of somebody's part in an event.
  static func part(_ type: String, _ source: String, _ target: String) -> String {
    "\(type) \(source) \(target)"
  }

  /// The node of an id; one that was merged into another, or got another id by an older article, is
  /// found too.
  func node(_ key: String) -> NodeRow? {
    if let node = nodes[key] { return node }
    if let name = key.dropping("actor:") {
      return imported.nodes(where: "name", is: name).first
    }
    if let entity = standsFor[ID(key)] { return nodes[entity.text] }
    return events[ID(key)].flatMap { nodes[$0.text] }
  }

  /// The relationship of an id.
  func edge(_ key: String) throws -> EdgeRow? {
    if let edge = edges[key] { return edge }
    guard key.hasPrefix("[") else { return nil }
    guard case .array(let parts) = try JSONText(Array(key.utf8), file: key), parts.count == 5,
      let source = parts[0].string.flatMap(node), let type = parts[1].string,
      let target = parts[2].string.flatMap(node), let date = parts[3].string,
      case .number(let digits) = parts[4], let place = Int(digits)
    else { return nil }
    let equals = equals(source, type, target, date)
    return place < equals.count ? equals[place] : nil
  }

  /// Imported relations that say the same, by row.
  private func equals(
    _ source: NodeRow, _ type: String, _ target: NodeRow, _ date: String
  ) -> [EdgeRow] {
    guard source.place < imported.nodeRowCount else { return [] }
    var equals: [EdgeRow] = []
    GraphView(imported).forEachEdge(at: source, .outgoing) { edge, other in
      if other == target, imported.vocabulary.name(imported.type(edge)) == type,
        imported.times.text(imported.time(edge)) == date
      {
        equals.append(edge)
      }
    }
    return equals.sorted()
  }

  /// The same ids for the other way round.
  var names: Names { Names(self) }

  /// Tells the ids of rows.
  struct Names {
    private let keys: GraphKeys
    private let nodes: [NodeRow: String]
    private let edges: [EdgeRow: String]

    fileprivate init(_ keys: GraphKeys) {
      self.keys = keys
      nodes = Dictionary(keys.nodes.map { ($0.value, $0.key) }, uniquingKeysWith: min)
      edges = Dictionary(keys.edges.map { ($0.value, $0.key) }, uniquingKeysWith: min)
    }

    /// The id of a node; `nil` for one that a query has just made.
    func key(_ node: NodeRow) -> String? {
      if let key = nodes[node] { return key }
      guard node.place < keys.imported.nodeRowCount,
        case .text(let name) = keys.imported.property(node, "name")
      else { return nil }
      return "actor:" + name
    }

    /// The id of a relationship; `nil` for one that a query has just made.
    func key(_ edge: EdgeRow) -> String? {
      if let key = edges[edge] { return key }
      let imported = keys.imported
      guard edge.place < imported.edgeRowCount, let source = key(imported.source(edge)),
        let target = key(imported.target(edge))
      else { return nil }
      let type = imported.vocabulary.name(imported.type(edge))
      let date = imported.times.text(imported.time(edge))
      let equals = keys.equals(imported.source(edge), type, imported.target(edge), date)
      return JSONValue.array([
        .string(source), .string(type), .string(target), .string(date),
        .int(equals.firstIndex(of: edge) ?? 0),
      ]).line
    }
  }
}

extension GraphKeys {
  /// The same ids in a graph that was sealed.
  ///
  /// - Parameter order: For each row of the sealed graph the row before.
  mutating func reorder(by order: [UInt32]) {
    var rows: [EdgeRow: EdgeRow] = [:]
    for (row, old) in order.enumerated() { rows[EdgeRow(old)] = EdgeRow(row) }
    edges = edges.compactMapValues { rows[$0] }
  }
}

extension String {
  /// What follows a beginning; `nil` without it.
  func dropping(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
