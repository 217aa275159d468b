import Chronology
import Dossier
import Ontology
import TemporalGraph

extension WrittenProjection {
  /// The events as they are shown, by id.
  func events(among entities: Set<ID<Entity>>) throws -> [Event] {
    let changed = changedParts()
    var shown: [NodeRow: ID<Entity>] = [:]
    for id in entities { if let node = keys.nodes[id.text] { shown[node] = id } }
    var events: [Event] = []
    for event in base.events {
      guard let node = keys.nodes[event.id.text] else { continue }
      guard !graph.removedNodes[node.place] else { continue }
      let statement = nodes[node]?.statements.last ?? changed[node]
      guard let statement else {
        events.append(event)
        continue
      }
      events.append(
        revised(
          event, node, nodes[node]?.names ?? [], changed[node] == nil ? nil : shown, statement))
    }
    for (key, node, facts) in made {
      guard let statement = facts.made, let event = event(key, node, statement) else { continue }
      events.append(
        revised(event, node, ["title", "mode", "date", "reported"], shown, statement))
    }
    return events.sorted { $0.id < $1.id }
  }

  /// The event that a node with a type is, without what it need not have.
  private func event(_ key: String, _ node: NodeRow, _ statement: WrittenStatement) -> Event? {
    guard labels(node).contains("Event"), let type = text(node, "type").flatMap(EventType.init)
    else { return nil }
    return Event(
      id: ID(key), type: type, mode: nil, contexts: [], title: nil, sources: [], targets: [],
      place: nil, date: nil, reported: nil,
      factuality: text(node, "factuality").flatMap(Factuality.init) ?? .actual, saidBy: [],
      confidence: confidence(node) ?? 1, claims: [], assertedBy: statement.name)
  }

  /// - Parameters:
  ///   - event: What it was.
  ///   - node: Its node.
  ///   - names: The properties that are taken from the node.
  ///   - shown: The entities by node, where participants are taken from the graph; else they stay.
  ///   - statement: The last query that changed it.
  /// - Returns: What it is now.
  private func revised(
    _ event: Event, _ node: NodeRow, _ names: Set<String>, _ shown: [NodeRow: ID<Entity>]?,
    _ statement: WrittenStatement
  ) -> Event {
    func date(_ name: String, else old: EDTF?) -> EDTF? {
      names.contains(name) ? graph.property(node, name)?.date : old
    }
    func word<Word: RawRepresentable>(_ name: String, else old: Word) -> Word
    where Word.RawValue == String {
      names.contains(name) ? text(node, name).flatMap(Word.init) ?? old : old
    }
    func parts(_ type: String, _ direction: Direction, else old: [ID<Entity>]) -> [ID<Entity>] {
      shown.map { ends(of: node, type, direction, $0) } ?? old
    }
    let title = names.contains("title") ? text(node, "title") : event.title
    let claims = shown == nil ? event.claims : claims(of: event, node)
    return Event(
      id: event.id, type: word("type", else: event.type),
      mode: names.contains("mode")
        ? text(node, "mode").flatMap(EventMode.init) : event.mode,
      contexts: event.contexts, title: title,
      englishTitle: names.contains("title") ? nil : event.englishTitle,
      sources: parts("SOURCE_OF", .incoming, else: event.sources),
      targets: parts("TARGETS", .outgoing, else: event.targets),
      place: parts("LOCATED_IN", .outgoing, else: event.place.map { [$0] } ?? []).first,
      date: date("date", else: event.date), reported: date("reported", else: event.reported),
      factuality: word("factuality", else: event.factuality),
      saidBy: parts("ATTRIBUTED_TO", .outgoing, else: event.saidBy),
      confidence: names.contains("confidence")
        ? confidence(node) ?? event.confidence : event.confidence,
      claims: claims,
      assertedBy: event.assertedBy ?? (claims.isEmpty ? statement.name : nil))
  }

  private func confidence(_ node: NodeRow) -> Double? {
    graph.property(node, "confidence")?.number.map { min(max($0, 0), 1) }
  }

  /// The entities at the other ends of an event's edges of one type, sorted.
  private func ends(
    of node: NodeRow, _ type: String, _ direction: Direction, _ shown: [NodeRow: ID<Entity>]
  ) -> [ID<Entity>] {
    guard let type = graph.vocabulary.type(type) else { return [] }
    var ends: Set<ID<Entity>> = []
    GraphView(graph).forEachEdge(at: node, direction) { edge, other in
      if graph.type(edge) == type, let id = shown[other] { ends.insert(id) }
    }
    return ends.sorted()
  }

  /// The claims whose evidence no query deleted.
  private func claims(of event: Event, _ node: NodeRow) -> [ID<Claim>] {
    event.claims.filter { claim in
      let key = GraphKeys.part("EVIDENCED_BY", event.id.text, claim.text)
      return keys.edges[key].map { !graph.removedEdges[$0.place] } ?? false
    }
  }

  /// The events of which somebody's part or evidence was made or deleted, with the last query that
  /// did it.
  private func changedParts() -> [NodeRow: WrittenStatement] {
    var changed: [NodeRow: WrittenStatement] = [:]
    let prefixes = ["SOURCE_OF ", "TARGETS ", "LOCATED_IN ", "ATTRIBUTED_TO ", "EVIDENCED_BY "]
    for statement in statements {
      for fact in statement.facts {
        var ends: [String] = []
        if case .relationship(_, let source, let target) = fact.change { ends = [source, target] }
        if prefixes.contains(where: fact.subject.hasPrefix) {
          ends = fact.subject.split(separator: " ").dropFirst().map(String.init)
        }
        for node in ends.compactMap(keys.node) { changed[node] = statement }
      }
    }
    return changed
  }
}
