import Chronology
import Dossier
import Ontology
import TemporalGraph

/// What facts of queries make of entities, events and relations: what listings, timelines and diagrams
/// show.
///
/// - An entity is a node with the label of one kind and a `name`; an event is an `Event` with a
///   `type` of PLOVER; a relation is of a known kind, between two entities.
/// - A value that cannot stand in its field changes nothing here; the graph has it all the same.
struct WrittenProjection {
  /// Facts on one thing, and the query of the last of them.
  struct Facts {
    var made: WrittenStatement?
    /// Properties that were set or removed.
    var names: Set<String> = []
    var statements: [WrittenStatement] = []
  }

  let base: GraphRecord
  let graph: GraphSnapshot
  let keys: GraphKeys
  /// By row: ids may have changed from one build to the next.
  private(set) var nodes: [NodeRow: Facts] = [:]
  private(set) var edges: [EdgeRow: Facts] = [:]
  let statements: [WrittenStatement]

  /// Takes the graph that facts were applied to.
  init(_ base: GraphRecord, _ query: QueryGraph, _ statements: [WrittenStatement]) throws {
    self.base = base
    graph = query.snapshot
    keys = query.keys
    self.statements = statements
    let stale = Set(query.stale)
    for statement in statements {
      for fact in statement.facts
      where stale.isEmpty
        || !stale.contains(where: { $0.statement.number == statement.number && $0.fact == fact })
      {
        try add(fact, of: statement)
      }
    }
  }

  private mutating func add(_ fact: WrittenFact, of statement: WrittenStatement) throws {
    if let node = keys.node(fact.subject) {
      nodes[node, default: Facts()].add(fact, of: statement)
    } else if let edge = try keys.edge(fact.subject) {
      edges[edge, default: Facts()].add(fact, of: statement)
    }
  }

  /// The graph as it is shown.
  func shown() throws -> GraphRecord {
    let entities = entities()
    let ids = Set(entities.map(\.id))
    let events = try events(among: ids)
    let relations = relations(among: ids, Set(events.map(\.id)))
    return GraphRecord(
      entities: entities, standsFor: base.standsFor.filter { ids.contains($0.value) },
      events: events, relations: relations, decisions: base.decisions + decisions())
  }

  /// A text property of a node.
  func text(_ node: NodeRow, _ name: String) -> String? { graph.property(node, name)?.text }

  /// The labels of a node.
  func labels(_ node: NodeRow) -> Set<String> {
    Set(graph.labels(node).map { graph.vocabulary.name($0) })
  }

  /// What queries made, by id.
  var made: [(key: String, node: NodeRow, facts: Facts)] {
    keys.nodes.compactMap { key, node in
      guard let facts = nodes[node], facts.made != nil, !graph.removedNodes[node.place] else {
        return nil
      }
      return (key, node, facts)
    }.sorted { $0.key < $1.key }
  }

  /// What queries changed or deleted of what was read, as decisions: how each is told.
  private func decisions() -> [Decision] {
    var subjects: [NodeRow: String] = [:]
    for id in base.entities.map(\.id.text) + base.events.map(\.id.text) {
      if let node = keys.nodes[id] { subjects[node] = id }
    }
    var decisions: [Decision] = []
    for statement in statements {
      var details: [String: [String]] = [:]
      var deleted: Set<String> = []
      for fact in statement.facts {
        guard let id = keys.node(fact.subject).flatMap({ subjects[$0] }) else { continue }
        if fact.change == .deletion { deleted.insert(id) }
        details[id, default: []] += fact.detail.map { [$0] } ?? []
      }
      for (id, lines) in details.sorted(by: { $0.key < $1.key }) {
        decisions.append(
          Decision(
            verb: deleted.contains(id) ? .reject : .correct, subjects: [id],
            detail: lines.isEmpty ? nil : lines.joined(separator: "; "),
            reason: statement.line, assertedBy: statement.name))
      }
    }
    return decisions
  }
}

extension WrittenProjection.Facts {
  fileprivate mutating func add(_ fact: WrittenFact, of statement: WrittenStatement) {
    if statements.last?.number != statement.number { statements.append(statement) }
    switch fact.change {
    case .node, .relationship: made = statement
    case .property(let name, _), .noProperty(let name): names.insert(name)
    case .deletion, .label, .noLabel: break
    }
  }
}

extension WrittenFact {
  /// What it sets, as decisions tell it; `nil` for a deletion.
  var detail: String? {
    switch change {
    case .property(let name, let json): "\(name): \(Self.plain(json))"
    case .noProperty(let name): "\(name): –"
    case .label(let name): "+:\(name)"
    case .noLabel(let name): "-:\(name)"
    case .node, .relationship, .deletion: nil
    }
  }

  /// The change in words of the query language.
  var words: String {
    switch change {
    case .node: "CREATE (\(subject))"
    case .relationship(let type, let source, let target):
      "CREATE (\(source))-[:\(type)]->(\(target))"
    case .deletion: "DELETE \(subject)"
    case .label(let name): "SET \(subject):\(name)"
    case .noLabel(let name): "REMOVE \(subject):\(name)"
    case .property(let name, let json): "SET \(subject).\(name) = \(json)"
    case .noProperty(let name): "REMOVE \(subject).\(name)"
    }
  }

  /// The text of a value; JSON where it has none.
  static func plain(_ json: String) -> String {
    do {
      let value = try PropertyValue(json: json)
      return value.text ?? value.date?.description ?? json
    } catch {
      return json
    }
  }
}

extension WrittenStatement {
  /// The query in one line.
  var line: String {
    query.split(whereSeparator: \.isNewline)
      .map { String($0.drop(while: \.isWhitespace)) }.joined(separator: " ")
  }
}
