import GRDB
package import Ontology

/// What queries wrote, and what the graph would be without.
package struct WrittenGraph: Hashable, Sendable {
  /// The queries, by number.
  package var statements: [WrittenStatement]
  /// The rows that differ from those of the graph as it is shown.
  package var covered: CoveredGraph

  package init(statements: [WrittenStatement] = [], covered: CoveredGraph = CoveredGraph()) {
    self.statements = statements
    self.covered = covered
  }
}

/// What entities, events and relations were before queries wrote over them.
package struct CoveredGraph: Hashable, Sendable {
  /// By id; `nil` for what there would not be.
  package private(set) var entities: [ID<Entity>: Entity?] = [:]
  package private(set) var events: [ID<Event>: Event?] = [:]
  package private(set) var relations: [ID<Relation>: Relation?] = [:]
  /// What entities as read counted as before that one was deleted.
  package private(set) var standsFor: [ID<Entity>: ID<Entity>] = [:]

  /// Nothing is covered.
  package init() {}

  /// What a graph covers of another.
  package init(of base: GraphRecord, by shown: GraphRecord) {
    entities = Self.differences(base.entities, shown.entities, id: \.id)
    events = Self.differences(base.events, shown.events, id: \.id)
    relations = Self.differences(base.relations, shown.relations, id: \.id)
    standsFor = base.standsFor.filter { shown.standsFor[$0.key] != $0.value }
  }

  /// The graph that is covered, in the order of ids; decisions of queries are left out.
  package func uncovered(_ shown: GraphRecord) -> GraphRecord {
    GraphRecord(
      entities: Self.uncovered(shown.entities, entities, id: \.id),
      standsFor: shown.standsFor.merging(standsFor) { _, covered in covered },
      events: Self.uncovered(shown.events, events, id: \.id),
      relations: Self.uncovered(shown.relations, relations, id: \.id),
      decisions: shown.decisions.filter { !$0.isWritten })
  }

  private static func differences<Element: Hashable, Key: Hashable>(
    _ base: [Element], _ shown: [Element], id: (Element) -> Key
  ) -> [Key: Element?] {
    let before = Dictionary(base.map { (id($0), $0) }, uniquingKeysWith: { $1 })
    let after = Dictionary(shown.map { (id($0), $0) }, uniquingKeysWith: { $1 })
    var differences: [Key: Element?] = [:]
    for (key, element) in before where after[key] != element {
      differences.updateValue(element, forKey: key)
    }
    for key in after.keys where before[key] == nil { differences.updateValue(nil, forKey: key) }
    return differences
  }

  private static func uncovered<Element, Key: Comparable & Hashable>(
    _ shown: [Element], _ covered: [Key: Element?], id: (Element) -> Key
  ) -> [Element] {
    (shown.filter { covered[id($0)] == nil } + covered.values.compactMap { $0 })
      .sorted { id($0) < id($1) }
  }
}

extension CoveredGraph {
  /// Adds what a row of `written_over` holds.
  mutating func add(_ row: Row) throws {
    let id: String = row["id"]
    let record: String? = row["record"]
    switch try row.word("kind") as CoveredKind {
    case .entity: entities.updateValue(try record.map(CoveredKind.decoded), forKey: ID(id))
    case .event: events.updateValue(try record.map(CoveredKind.decoded), forKey: ID(id))
    case .relation: relations.updateValue(try record.map(CoveredKind.decoded), forKey: ID(id))
    case .link: standsFor[ID(id)] = record.map { ID($0) }
    }
  }

  /// Every row of `written_over`, by kind and id.
  var rows: [(kind: CoveredKind, id: String, record: String?)] {
    get throws {
      var rows: [(kind: CoveredKind, id: String, record: String?)] = []
      for (id, entity) in entities.sorted(by: { $0.key < $1.key }) {
        rows.append((.entity, id.text, try entity.map(CoveredKind.encoded)))
      }
      for (id, event) in events.sorted(by: { $0.key < $1.key }) {
        rows.append((.event, id.text, try event.map(CoveredKind.encoded)))
      }
      for (id, relation) in relations.sorted(by: { $0.key < $1.key }) {
        rows.append((.relation, id.text, try relation.map(CoveredKind.encoded)))
      }
      for (read, entity) in standsFor.sorted(by: { $0.key < $1.key }) {
        rows.append((.link, read.text, entity.text))
      }
      return rows
    }
  }
}

extension Decision {
  /// Whether a query settled it.
  package var isWritten: Bool { assertedBy.hasPrefix(WrittenStatement.prefix) }
}
