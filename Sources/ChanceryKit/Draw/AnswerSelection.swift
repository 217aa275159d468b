import Cypher
import Ontology
import TemporalGraph

/// The events, relations and entities that the answer to a query holds, in lists, maps and paths too.
package struct AnswerSelection: Hashable, Sendable {
  /// Also those that somebody's part, a dyad or evidence in the answer belongs to.
  let events: Set<ID<Event>>
  let relations: Set<ID<Relation>>
  let entities: Set<ID<Entity>>
  /// Whether it holds relationships, which are then drawn as they are.
  let hasRelationships: Bool

  /// Collects what is in an answer.
  init(_ contents: AnswerContents) {
    var events: Set<ID<Event>> = []
    var entities: Set<ID<Entity>> = []
    var relations: Set<ID<Relation>> = []
    for node in contents.nodes {
      guard let id = contents.text(node, "id") else { continue }
      if contents.labels(node).contains("Event") {
        events.insert(ID(id))
      } else if !contents.labels(node).contains("Document") {
        entities.insert(ID(id))
      }
    }
    for edge in contents.edges {
      if let event = contents.event(of: edge) { events.insert(event) }
      if let relation = contents.relation(of: edge) { relations.insert(relation) }
    }
    self.events = events
    self.entities = entities
    self.relations = relations
    hasRelationships = !contents.edges.isEmpty
  }

  /// Whether it holds nothing that can be drawn.
  var isEmpty: Bool { events.isEmpty && entities.isEmpty && relations.isEmpty }

  /// Whether a dyad is drawn: one of the answer, or of an event of it; where it has neither, one between
  /// two of its entities.
  func holds(_ relation: Relation) -> Bool {
    if relations.contains(relation.id) { return true }
    if let event = relation.event, events.contains(event) { return true }
    return relations.isEmpty && events.isEmpty
      && entities.isSuperset(of: [relation.source, relation.target])
  }
}

/// The nodes and relationships that an answer holds.
struct AnswerContents {
  let graph: GraphSnapshot
  private(set) var nodes: Set<NodeRow> = []
  private(set) var edges: Set<EdgeRow> = []

  /// Collects what is in an answer, in lists, maps and paths too; relationships with both ends.
  init(_ table: QueryTable) {
    self.init(table.result.rows.joined(), in: table.result.graph)
  }

  /// Collects what is in some values.
  init(_ values: some Sequence<Value>, in graph: GraphSnapshot) {
    self.graph = graph
    for value in values { add(value) }
  }

  private mutating func add(_ value: Value) {
    switch value {
    case .node(let node): nodes.insert(node)
    case .relationship(let edge): add(edge)
    case .path(let path):
      nodes.formUnion(path.nodes)
      for edge in path.relationships { add(edge) }
    case .list(let elements): for element in elements { add(element) }
    case .map(let map): for entry in map.entries { add(entry.value) }
    case .null, .boolean, .integer, .float, .string, .date, .localTime, .time, .localDateTime,
      .dateTime, .duration, .edtf:
      break
    }
  }

  private mutating func add(_ edge: EdgeRow) {
    edges.insert(edge)
    nodes.formUnion([graph.source(edge), graph.target(edge)])
  }

  /// A text property of a node.
  func text(_ node: NodeRow, _ key: String) -> String? { graph.property(node, key)?.text }

  /// The labels of a node.
  func labels(_ node: NodeRow) -> Set<String> {
    Set(graph.labels(node).map { graph.vocabulary.name($0) })
  }

  /// The event that a dyad is the reading of, or at which somebody's part or evidence hangs.
  func event(of edge: EdgeRow) -> ID<Event>? {
    if let id = graph.property(edge, "event")?.text { return ID(id) }
    for end in [graph.source(edge), graph.target(edge)] where labels(end).contains("Event") {
      return text(end, "id").map { ID($0) }
    }
    return nil
  }

  /// The relation that an edge is in the dossier; what a query made is known by what it says.
  func relation(of edge: EdgeRow) -> ID<Relation>? {
    guard let id = graph.property(edge, "id")?.text else { return nil }
    guard id.hasPrefix("edge:"),
      let kind = RelationKind(rawValue: graph.vocabulary.name(graph.type(edge))),
      let source = text(graph.source(edge), "id"), let target = text(graph.target(edge), "id")
    else { return ID(id) }
    return Relation(
      kind: kind, source: ID(source), target: ID(target),
      date: graph.property(edge, "date")?.date, factuality: .actual,
      event: graph.property(edge, "event")?.text.map { ID($0) }, assertedBy: nil,
      note: graph.property(edge, "note")?.text
    ).id
  }
}

/// Why a query cannot be drawn or exported.
package enum DrawnQueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It creates, sets or deletes.
  case writes
  case noEvents
  case nothing

  package var description: String {
    switch self {
    case .writes:
      "a drawing or export changes nothing; let 'chancery query' write, and ask for what MATCH finds"
    case .noEvents:
      "the query returns no event; return some, such as MATCH (a)-->(e:Event) … RETURN e"
    case .nothing:
      "the query returns no event, relation or entity; return some, such as MATCH (a)-[r]->(b) "
        + "RETURN a, r, b"
    }
  }
}
