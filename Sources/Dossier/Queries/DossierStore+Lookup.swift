import GRDB
package import Ontology

/// Something that an id given on the command line can name.
package enum Subject: Hashable, Sendable {
  case event(ID<Event>)
  case relation(ID<Relation>)
  case claim(ID<Claim>)
  case document(ID<Document>)
}

extension DossierStore {
  /// Finds what an id names, given whole or by a beginning that fits one alone.
  ///
  /// `event:5c1f09a2b3d4`, `event:5c1f`, and `5c1f` are all understood. An event answers to the ids
  /// of its claims too, so that an id noted down stays good when an older article joins. Among ids
  /// of several kinds without their kind, an event wins over a claim of the same digits.
  package func subject(_ text: String) throws -> Subject {
    let kinds: [(kind: LookupError.Kind, table: String)] = [
      (.event, "event"), (.relation, "relation"), (.claim, "claim"), (.document, "document"),
    ]
    let named = kinds.filter { text.hasPrefix(Self.prefix(of: $0.kind)) }
    if let only = named.first {
      return try Self.subject(only.kind, id(text, of: only.kind, in: only.table))
    }
    for (kind, table) in kinds {
      do {
        return try Self.subject(kind, id(Self.prefix(of: kind) + text, of: kind, in: table))
      } catch let error as LookupError {
        if case .several = error.reason {
          throw LookupError(asked: text, what: kind, reason: error.reason)
        }
      }
    }
    throw LookupError(asked: text, what: .event, reason: .none([]))
  }

  /// Finds the id of an event, given whole, by a beginning, or by that of one of its claims.
  package func eventID(_ text: String) throws -> ID<Event> {
    let prefix = Self.prefix(of: .event)
    return ID(
      try id(text.hasPrefix(prefix) ? text : prefix + text, of: .event, in: "event"))
  }

  private func id(_ text: String, of kind: LookupError.Kind, in table: String) throws -> String {
    let found = try read { db in
      try String.fetchAll(
        db, sql: "SELECT id FROM \(table) WHERE id >= ? AND id < ? ORDER BY id LIMIT 100",
        arguments: [text, text + "\u{10ffff}"])
    }
    if let exact = found.first, exact == text || found.count == 1 { return exact }
    if found.count > 1 { throw LookupError(asked: text, what: kind, reason: .several(found)) }
    if kind == .event, let event = try eventOfClaim(text) { return event }
    let all = try read { db in
      try String.fetchAll(db, sql: "SELECT id FROM \(table) ORDER BY id LIMIT 20000")
    }
    throw LookupError(asked: text, what: kind, reason: .none(NearMisses.of(text, among: all)))
  }

  /// The event that rests on the claim with an event id's digits.
  private func eventOfClaim(_ text: String) throws(DossierError) -> String? {
    let claim = Self.prefix(of: .claim) + text.dropFirst(Self.prefix(of: .event).count)
    return try read { db in
      try String.fetchOne(
        db, sql: "SELECT min(event) FROM event_claim WHERE claim = ?", arguments: [claim])
    }
  }

  private static func prefix(of kind: LookupError.Kind) -> String {
    switch kind {
    case .document: "doc:"
    case .entity, .event, .relation, .claim: kind.rawValue + ":"
    }
  }

  private static func subject(_ kind: LookupError.Kind, _ id: String) throws -> Subject {
    switch kind {
    case .event: .event(ID(id))
    case .relation: .relation(ID(id))
    case .claim: .claim(ID(id))
    case .document: .document(ID(id))
    case .entity: throw LookupError(asked: id, what: kind, reason: .none([]))
    }
  }
}
