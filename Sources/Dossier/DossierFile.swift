import Foundation
import GRDB

/// Writes a whole dossier at once: the same contents give the same bytes.
///
/// What was imported in bulk, which contents do not hold, is taken over from the old file.
///
/// The contents go into a new file beside the old one, are packed by `VACUUM INTO` (which fixes the
/// order of pages and the counters of the header), and take the old file's name in one step. A
/// crash at any moment leaves the old file whole; what it may leave beside it, the next build
/// removes.
package enum DossierFile {
  /// What became of the file.
  package enum Outcome: Hashable, Sendable {
    case written
    /// It held these very bytes already and was not touched.
    case unchanged
  }

  /// Writes contents to a path.
  ///
  /// A file that is there is replaced only if it is a dossier that this version knows.
  ///
  /// - Parameters:
  ///   - contents: Everything that it holds.
  ///   - path: The file.
  ///   - pack: Makes the packed graph of the file that is written; `nil` for none.
  /// - Returns: Whether the file differs from what was there.
  /// - Throws: `DossierError` where it cannot be written; what was there is left.
  package static func write(
    _ contents: DossierContents, to path: String,
    packing pack: ((DossierStore) throws -> [PackedBlock])? = nil
  ) throws(DossierError) -> Outcome {
    do {
      let header = try DossierHeader.check(path, for: .creating)
      let workplace = try Workplace(beside: path)
      defer { workplace.clear() }
      try stage(contents, in: workplace, keeping: header.map { _ in path }, pack)
      if header != nil, try isSame(workplace.packed, path) { return .unchanged }
      try SystemFile.synchronize(workplace.packed)
      try retire(path, exists: header != nil) {
        try SystemFile.rename(workplace.packed, to: path)
      }
      return .written
    } catch {
      throw DossierError(error, path: path)
    }
  }

  /// Makes a dossier without contents.
  ///
  /// It is made beside its place and put there whole: the first bytes of a file in WAL mode do not
  /// say what it is until the WAL is written back.
  static func makeEmpty(_ path: String) throws {
    let workplace = try Workplace(beside: path)
    defer { workplace.clear() }
    let queue = try openForStaging(workplace)
    try DossierSchema.migrate(queue)
    try queue.close()
    try SystemFile.synchronize(workplace.staging)
    try SystemFile.rename(workplace.staging, to: path)
  }

  /// Writes the contents to the staging file and packs them into the other one.
  private static func stage(
    _ contents: DossierContents, in workplace: Workplace, keeping old: String?,
    _ pack: ((DossierStore) throws -> [PackedBlock])?
  ) throws {
    let queue = try openForStaging(workplace)
    try DossierSchema.migrate(queue)
    try queue.write { db in try DossierWriter(db: db).write(contents) }
    if let old { try ImportedGraphTransfer.copy(from: old, to: queue) }
    if let blocks = try pack?(DossierStore(staged: queue, path: workplace.staging)) {
      try queue.write { db in try DossierWriter(db: db).setQuerySegment(blocks) }
    }
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM INTO ?", arguments: [DossierStore.plain(workplace.packed)])
    }
    try queue.close()
  }

  /// Opens the staging file.
  private static func openForStaging(_ workplace: Workplace) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      // Nobody reads the staging file, and a half-written one is thrown away.
      try db.execute(
        sql: """
          PRAGMA page_size = 4096;
          PRAGMA auto_vacuum = NONE;
          PRAGMA synchronous = OFF;
          PRAGMA journal_mode = MEMORY;
          PRAGMA cache_size = -65536;
          """)
    }
    return try DatabaseQueue(
      path: DossierStore.plain(workplace.staging), configuration: configuration)
  }

  /// Runs `replacing` while nobody else writes to the old file, and leaves no journal of it behind,
  /// which SQLite would otherwise take for the new file's.
  private static func retire(
    _ path: String, exists: Bool, _ replacing: () throws -> Void
  ) throws {
    guard exists else { return try replacing() }
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    do {
      let queue = try DatabaseQueue(
        path: DossierStore.plain(path), configuration: configuration)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE")
        defer { try? db.execute(sql: "ROLLBACK") }
        try replacing()
      }
      try queue.close()
    } catch let error as GRDB.DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
    {
      // A damaged file cannot be locked; it is to be replaced all the same.
      for suffix in ["-wal", "-shm", "-journal"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
      try replacing()
    }
  }

  /// Whether the old file, which must not have an unfinished journal, has the new one's bytes.
  private static func isSame(_ new: String, _ old: String) throws -> Bool {
    for suffix in ["-wal", "-journal"]
    where FileManager.default.fileExists(atPath: old + suffix) {
      return false
    }
    return FileManager.default.contentsEqual(atPath: new, andPath: old)
  }
}
