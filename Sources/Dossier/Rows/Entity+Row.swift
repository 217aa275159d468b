import Foundation
import GRDB
import Ontology

extension Entity {
  /// Reads a row of the table `entity` or `read_entity`; the aliases are given apart.
  init(_ row: Row, aliases: [String]) throws {
    self.init(
      id: row.id("id"), kind: try row.word("kind"), frenchName: row["french_name"],
      englishName: row["english_name"], aliases: aliases, country: row["country"],
      sector: try row.optionalWord("sector"), isCollective: row["is_collective"])
  }

  /// Reads a row of the table `read_entity`, whose aliases are a JSON array.
  init(readEntity row: Row) throws {
    let text: String = row["aliases"]
    guard let aliases = try? JSONDecoder().decode([String].self, from: Data(text.utf8)) else {
      throw UnreadableColumn(column: "aliases", text: text)
    }
    try self.init(row, aliases: aliases)
  }

  /// Inserts it as read, or brings what is there up to date.
  func upsertRead(_ db: Database) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let aliases = String(decoding: try encoder.encode(aliases), as: UTF8.self)
    try db.cachedStatement(
      sql: """
        INSERT INTO read_entity(id, kind, french_name, english_name, aliases, country, sector,
          is_collective)
        VALUES (?,?,?,?,?,?,?,?)
        ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, french_name = excluded.french_name,
          english_name = excluded.english_name, aliases = excluded.aliases,
          country = excluded.country, sector = excluded.sector,
          is_collective = excluded.is_collective
        """
    ).execute(arguments: [
      id.text, kind.rawValue, frenchName, englishName, aliases, country, sector?.rawValue,
      isCollective,
    ])
  }

  /// Inserts it as shown, with its names.
  func insertShown(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO entity(id, kind, french_name, english_name, country, sector, is_collective)
        VALUES (?,?,?,?,?,?,?)
        """
    ).execute(arguments: [
      id.text, kind.rawValue, frenchName, englishName, country, sector?.rawValue, isCollective,
    ])
    let statement = try db.cachedStatement(
      sql: "INSERT INTO entity_name(entity, form, name, folded) VALUES (?,?,?,?)")
    for (form, name) in names {
      try statement.execute(arguments: [id.text, form, name, FoldedName(name).text])
    }
  }

  private var names: [(form: String, name: String)] {
    [("french", frenchName), ("english", englishName)] + Set(aliases).sorted().map { ("alias", $0) }
  }
}
