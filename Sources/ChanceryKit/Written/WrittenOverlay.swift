import Chronology
import Dossier
import Ontology
import TemporalGraph

/// Applies what queries wrote to a graph, fact by fact.
struct WrittenOverlay {
  /// A fact that cannot be applied, because something is gone that it is about.
  struct Stale: Hashable {
    let statement: WrittenStatement
    let fact: WrittenFact
    /// The id that nothing bears any more.
    let missing: String

    /// What is wrong and how to mend it, in one line.
    var message: String {
      "\(statement.name): \(fact.words) is kept and not applied, for there is no '\(missing)' any more; "
        + "'chancery facts --undo \(statement.name)' drops it"
    }
  }

  /// Which nodes there are.
  enum Scope {
    case everything
    /// Entities and imported actors: what else facts are about is passed over.
    case actors
  }

  private(set) var stale: [Stale] = []
  private let scope: Scope
  /// The relationships that were made or changed, and the nodes that were.
  private var edges: Set<String> = []
  private var nodes: Set<String> = []

  /// Applies facts in the order in which they were written.
  ///
  /// What queries made, and whatever lost its id, has its id as the property `id` unless it has
  /// another; a relationship whose own `date` is one holds then, and parts in an event hold when it
  /// happened.
  init(
    _ statements: [WrittenStatement], _ scope: Scope, to builder: inout GraphBuilder,
    _ keys: inout GraphKeys
  ) throws {
    self.scope = scope
    for statement in statements {
      let known = statement.recorded.map { builder.known(since: $0) } ?? .undated
      let actors = Self.actors(in: statement)
      for fact in statement.facts {
        if scope == .actors, case .node = fact.change, !actors.contains(fact.subject) { continue }
        do throws(Miss) {
          try apply(fact, known, to: &builder, &keys)
        } catch {
          switch error {
          case .missing(let key):
            stale.append(Stale(statement: statement, fact: fact, missing: key))
          case .unreadable(let error): throw error
          }
        }
      }
    }
    try date(&builder, &keys)
    try identify(&builder, keys)
  }

  /// Why a fact cannot be applied.
  private enum Miss: Error {
    case missing(String)
    case unreadable(any Error)
  }

  private mutating func apply(
    _ fact: WrittenFact, _ known: TimeRow, to builder: inout GraphBuilder, _ keys: inout GraphKeys
  ) throws(Miss) {
    switch fact.change {
    case .node:
      keys.set(fact.subject, builder.addNode())
      nodes.insert(fact.subject)
    case .relationship(let type, let source, let target):
      guard let from = keys.node(source) else { throw .missing(source) }
      guard let to = keys.node(target) else { throw .missing(target) }
      do throws(GraphError) {
        keys.set(fact.subject, try builder.addEdge(from, type, to, known: known))
      } catch {
        throw .missing(builder.snapshot.removedNodes[from.place] ? source : target)
      }
      edges.insert(fact.subject)
    case .deletion, .label, .noLabel, .property, .noProperty:
      if let node = keys.node(fact.subject) {
        try apply(fact, node, to: &builder)
      } else if let edge = try located(fact.subject, keys) {
        try apply(fact, edge, to: &builder, &keys)
      } else {
        throw .missing(fact.subject)
      }
    }
  }

  private func located(_ key: String, _ keys: GraphKeys) throws(Miss) -> EdgeRow? {
    do {
      return try keys.edge(key)
    } catch {
      throw .unreadable(error)
    }
  }

  private mutating func apply(
    _ fact: WrittenFact, _ node: NodeRow, to builder: inout GraphBuilder
  ) throws(Miss) {
    nodes.insert(fact.subject)
    let value = try Self.value(of: fact)
    do throws(GraphError) {
      switch fact.change {
      case .deletion: builder.detach(node)
      case .label(let name): try builder.add(label: name, to: node)
      case .noLabel(let name): try builder.remove(label: name, from: node)
      case .property(let name, _), .noProperty(let name): try builder.set(name, value, of: node)
      case .node, .relationship: break
      }
    } catch {
      throw .missing(fact.subject)
    }
  }

  private mutating func apply(
    _ fact: WrittenFact, _ edge: EdgeRow, to builder: inout GraphBuilder, _ keys: inout GraphKeys
  ) throws(Miss) {
    keys.set(fact.subject, edge)
    edges.insert(fact.subject)
    let value = try Self.value(of: fact)
    do throws(GraphError) {
      switch fact.change {
      case .deletion: builder.delete(edge)
      case .property(let name, _), .noProperty(let name): try builder.set(name, value, of: edge)
      case .node, .relationship, .label, .noLabel: break
      }
    } catch {
      throw .missing(fact.subject)
    }
  }

  private static func value(of fact: WrittenFact) throws(Miss) -> PropertyValue? {
    guard case .property(_, let json) = fact.change else { return nil }
    do {
      return try PropertyValue(json: json)
    } catch {
      throw .unreadable(error)
    }
  }

  /// The ids of the nodes that a statement makes and that stand for somebody.
  private static func actors(in statement: WrittenStatement) -> Set<String> {
    let labels = Set(EntityKind.allCases.map(\.label) + ["Entity"])
    return Set(
      statement.facts.compactMap { fact in
        guard case .label(let name) = fact.change, labels.contains(name) else { return nil }
        return fact.subject
      })
  }

  /// Puts relationships that have a date of their own, or of their event, in the place of those
  /// without.
  private mutating func date(_ builder: inout GraphBuilder, _ keys: inout GraphKeys) throws {
    var eventEdges: Set<EdgeRow> = []
    for node in nodes.compactMap(keys.node) where !builder.snapshot.removedNodes[node.place] {
      guard Self.isEvent(node, builder.snapshot) else { continue }
      eventEdges.formUnion(GraphView(builder.snapshot).edges(at: node, .both))
    }
    var names = edges
    if !eventEdges.isEmpty {
      names.formUnion(keys.edges.filter { eventEdges.contains($0.value) }.keys)
    }
    for key in names.sorted() {
      let graph = builder.snapshot
      guard let edge = try keys.edge(key), !graph.removedEdges[edge.place],
        let date = graph.property(edge, "date")?.date ?? Self.eventDate(edge, graph)
      else { continue }
      let time = date.isInterval ? builder.state(date) : builder.occurrence(date)
      guard time != graph.time(edge) else { continue }
      let dated = try builder.addEdge(
        graph.source(edge), graph.vocabulary.name(graph.type(edge)), graph.target(edge), at: time,
        known: graph.known(edge))
      for property in graph.edgeProperties.keys(of: edge.place) {
        try builder.set(
          graph.vocabulary.name(property), graph.property(edge, property), of: dated)
      }
      builder.delete(edge)
      keys.set(key, dated)
    }
  }

  private static let parts: Set<String> = ["SOURCE_OF", "TARGETS", "LOCATED_IN", "ATTRIBUTED_TO"]

  private static func isEvent(_ node: NodeRow, _ graph: GraphSnapshot) -> Bool {
    graph.labels(node).contains { graph.vocabulary.name($0) == "Event" }
  }

  /// The date of the event that an edge is a part in.
  private static func eventDate(_ edge: EdgeRow, _ graph: GraphSnapshot) -> EDTF? {
    guard parts.contains(graph.vocabulary.name(graph.type(edge))) else { return nil }
    return [graph.source(edge), graph.target(edge)].first { isEvent($0, graph) }
      .flatMap { graph.property($0, "date")?.date }
  }

  private func identify(_ builder: inout GraphBuilder, _ keys: GraphKeys) throws {
    for key in nodes.sorted() where !key.hasPrefix("actor:") {
      guard let node = keys.node(key), !builder.snapshot.removedNodes[node.place],
        builder.snapshot.property(node, "id") == nil
      else { continue }
      try builder.set("id", .text(key), of: node)
    }
    for key in edges.sorted() where key.hasPrefix("edge:") || key.hasPrefix("relation:") {
      guard let edge = try keys.edge(key), !builder.snapshot.removedEdges[edge.place],
        builder.snapshot.property(edge, "id") == nil
      else { continue }
      try builder.set("id", .text(key), of: edge)
    }
  }
}
