import GRDB

/// The tables of a dossier, their version, and how an older file becomes a current one.
enum DossierSchema {
  /// Marks the file as a dossier: the bytes `CHCY`.
  static let applicationID: Int32 = 0x4348_4359
  /// Kept in `user_version`; the number of migrations.
  static let version = 9

  /// Brings an empty or older file to the current version.
  static func migrate(_ queue: DatabaseQueue) throws {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: DossierTables.documents)
      try db.execute(sql: DossierTables.claims)
      try db.execute(sql: DossierTables.graph)
      try db.execute(sql: DossierTables.fullText)
      try db.execute(sql: DossierViews.all)
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: DossierTables.copies)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3") { db in
      try db.execute(sql: DossierTables.englishTitles)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4") { db in
      try db.execute(sql: DossierTables.titlesAndOffices)
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("5") { db in
      try db.execute(sql: DossierTables.attestations)
      try db.execute(sql: "PRAGMA user_version = 5")
    }
    migrator.registerMigration("6") { db in
      try db.execute(sql: DossierTables.importedGraph)
      try db.execute(sql: "PRAGMA user_version = 6")
    }
    migrator.registerMigration("7") { db in
      try db.execute(sql: DossierTables.edgeProperties)
      try db.execute(sql: "PRAGMA user_version = 7")
    }
    migrator.registerMigration("8") { db in
      try db.execute(sql: DossierTables.written)
      try db.execute(sql: "PRAGMA user_version = 8")
    }
    migrator.registerMigration("9") { db in
      try db.execute(sql: DossierTables.querySegment)
      try db.execute(sql: "PRAGMA user_version = 9")
    }
    try migrator.migrate(queue)
  }
}
