import GRDB

/// Takes what was imported in bulk over from one dossier's file to another.
enum ImportedGraphTransfer {
  /// Copies all rows, with their numbers.
  ///
  /// A file that is too old to have such rows, or too damaged to be read, gives none.
  static func copy(from path: String, to queue: DatabaseQueue) throws {
    guard let header = try DossierHeader.read(path), header.version >= 6 else { return }
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
        try db.execute(
          sql: "ATTACH ? AS old", arguments: [DossierStore.plain(path)])
        defer { try? db.execute(sql: "DETACH old") }
        try db.inTransaction {
          for table in DossierTables.importedGraphTables(in: header.version) {
            try db.execute(sql: "INSERT INTO main.\(table) SELECT * FROM old.\(table)")
          }
          try db.execute(
            sql: """
              UPDATE main.graph_state SET
                generation = (SELECT generation FROM old.graph_state),
                segment_edge = (SELECT coalesce(max(number), 0) FROM main.graph_edge)
              """)
          return .commit
        }
      }
    } catch let error as GRDB.DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
    {
      return
    }
  }
}
