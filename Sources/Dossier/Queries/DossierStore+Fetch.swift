import GRDB
import Ontology

extension DossierStore {
  /// Claims under a condition on `claim`, in the order of documents and of their text.
  static func claims(
    _ db: Database, where condition: String, _ arguments: StatementArguments = []
  ) throws -> [Claim] {
    let participants = try Row.fetchAll(
      db,
      sql: """
        SELECT claim, role, entity FROM claim_participant
        WHERE claim IN (SELECT id FROM claim WHERE \(condition)) ORDER BY claim, role, position
        """, arguments: arguments)
    let byClaim = Members<Entity>(participants, owner: "claim")
    return try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM claim WHERE \(condition)
        ORDER BY document, trigger_start_byte, trigger_end_byte, id
        """, arguments: arguments
    ).map { row in
      try Claim(
        row, sources: byClaim.of(row["id"], as: .source),
        targets: byClaim.of(row["id"], as: .target))
    }
  }

  /// Events under a condition on `event`.
  static func events(
    _ db: Database, where condition: String, order: String, limit: Int? = nil,
    _ arguments: StatementArguments = []
  ) throws -> [Event] {
    let tail = "ORDER BY \(order)" + (limit.map { " LIMIT \($0)" } ?? "")
    let chosen = "SELECT id FROM event WHERE \(condition) \(tail)"
    let participants = Members<Entity>(
      try Row.fetchAll(
        db,
        sql: """
          SELECT event, role, entity FROM event_participant WHERE event IN (\(chosen))
          ORDER BY event, role, entity
          """, arguments: arguments), owner: "event")
    let claims = Dictionary(
      grouping: try Row.fetchAll(
        db,
        sql: """
          SELECT event, claim FROM event_claim WHERE event IN (\(chosen)) ORDER BY event, claim
          """, arguments: arguments),
      by: { $0["event"] as String })
    return try Row.fetchAll(
      db, sql: "SELECT * FROM event WHERE \(condition) \(tail)", arguments: arguments
    ).map { row in
      let id: String = row["id"]
      return try Event(
        row, sources: participants.of(id, as: .source),
        targets: participants.of(id, as: .target), saidBy: participants.of(id, as: .saidBy),
        claims: claims[id, default: []].map { $0.id("claim") })
    }
  }

  /// Relations under a condition on `relation`, with the words they rest on.
  static func relations(
    _ db: Database, where condition: String, order: String, limit: Int? = nil,
    _ arguments: StatementArguments = []
  ) throws -> [Relation] {
    let attestations = Dictionary(
      grouping: try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM relation_attestation
          WHERE relation IN (SELECT id FROM relation WHERE \(condition))
          ORDER BY relation, position
          """, arguments: arguments),
      by: { $0["relation"] as String })
    let tail = "ORDER BY \(order)" + (limit.map { " LIMIT \($0)" } ?? "")
    return try Row.fetchAll(
      db, sql: "SELECT * FROM relation WHERE \(condition) \(tail)", arguments: arguments
    ).map { row in
      try Relation(
        row, attestations: attestations[row["id"], default: []].map { try Attestation($0) })
    }
  }

  /// Entities as shown, under a condition on `entity`, by id.
  static func entities(
    _ db: Database, where condition: String, _ arguments: StatementArguments = []
  ) throws -> [Entity] {
    let aliases = Dictionary(
      grouping: try Row.fetchAll(
        db,
        sql: """
          SELECT entity, name FROM entity_name WHERE form = 'alias'
          AND entity IN (SELECT id FROM entity WHERE \(condition)) ORDER BY entity, name
          """, arguments: arguments),
      by: { $0["entity"] as String })
    return try Row.fetchAll(
      db, sql: "SELECT * FROM entity WHERE \(condition) ORDER BY id", arguments: arguments
    ).map { row in
      try Entity(row, aliases: aliases[row["id"], default: []].map { $0["name"] })
    }
  }
}

/// Rows of a table of participants, gathered by whom they belong to and by role.
struct Members<Subject> {
  private var lists: [String: [ID<Subject>]] = [:]

  init(_ rows: [Row], owner: String) {
    for row in rows {
      let key: String = row[owner]
      let role: String = row["role"]
      lists[key + " " + role, default: []].append(row.id("entity"))
    }
  }

  func of(_ owner: String, as role: Role) -> [ID<Subject>] {
    lists[owner + " " + role.rawValue] ?? []
  }
}
