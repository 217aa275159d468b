import Foundation
import GRDB

/// An open dossier: one SQLite file with everything that was read and everything that follows.
///
/// At rest the file stands alone (no `-wal`, no `-shm`) and opens from read-only media. While it is
/// open for writing it is in WAL mode, so that readers in other processes are never in the way.
///
/// ```swift
/// let dossier = try DossierStore(path: "out/sample.chancery")
/// for event in try dossier.events(EventFilter(since: day)) { print(event.id) }
/// ```
package final class DossierStore: Sendable {
  /// What a dossier is opened for.
  package enum Access: Sendable {
    case reading
    /// Changing it in place; the file must exist.
    case writing
    /// Changing it in place; an empty dossier is made where there is no file.
    case creating
  }

  /// The file.
  package let path: String
  let queue: DatabaseQueue
  private let access: Access
  private let fileNumber: UInt64?

  /// Opens a dossier.
  ///
  /// For reading, nothing but the file's header is looked at: a current file needs no migration.
  /// The time that a lock is waited for is two seconds for reading and ten for writing.
  package init(path: String, for access: Access = .reading) throws(DossierError) {
    self.path = path
    self.access = access
    do {
      let header = try DossierHeader.check(path, for: access)
      if header == nil { try DossierFile.makeEmpty(path) }
      queue =
        switch access {
        case .reading: try Self.openForReading(path)
        case .writing, .creating:
          try Self.openForWriting(path, migrating: header?.version ?? DossierSchema.version)
        }
      fileNumber = SystemFile.status(path)?.number
    } catch {
      throw DossierError(error, path: path)
    }
  }

  /// Asks a file that is not finished.
  init(staged queue: DatabaseQueue, path: String) {
    self.path = path
    self.queue = queue
    access = .reading
    fileNumber = nil
  }

  deinit {
    // With the last writer gone the file goes back to standing alone; if another connection is
    // still open SQLite refuses, and whoever closes last does it.
    if access != .reading {
      _ = try? queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA busy_timeout = 0")
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
      }
    }
  }

  /// Changes the dossier in one transaction: all of it happens, or nothing.
  ///
  /// An error that `body` throws undoes everything and is passed on. A crash at any moment leaves
  /// the last finished state.
  package func build<Value>(_ body: (DossierWriter) throws -> Value) throws -> Value {
    do {
      var value: Value?
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          guard SystemFile.status(path)?.number == fileNumber else {
            throw DossierError(path: path, reason: .replaced)
          }
          value = try body(DossierWriter(db: db))
          return .commit
        }
      }
      guard let value else { throw DossierError(path: path, reason: .locked) }
      return value
    } catch let error as GRDB.DatabaseError {
      throw DossierError(error, path: path)
    }
  }

  /// Reads the whole file, and checks that its pages and indexes fit each other.
  ///
  /// - Throws: `DossierError` with the first place where they do not.
  package func checkIntegrity() throws(DossierError) {
    let message = try read { db in
      try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? "no answer"
    }
    guard message == "ok" else { throw DossierError(path: path, reason: .damaged(message)) }
  }

  /// Asks one question, or several that must agree with each other.
  func read<Value>(_ body: (Database) throws -> Value) throws(DossierError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw DossierError(error, path: path)
    }
  }

  /// The path in a form that SQLite takes for nothing but a file.
  static func plain(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

  private static func openForReading(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    do {
      return try DatabaseQueue(path: plain(path), configuration: configuration)
    } catch let error as GRDB.DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    {
      // A file left in WAL mode on a medium where no `-shm` can be made: nobody can be writing.
      // What a writer that was killed has left in the WAL would be passed over.
      if SystemFile.prefix(path + "-wal", 1)?.isEmpty == false {
        throw DossierError(path: path, reason: .readOnly)
      }
      let uri = URL(filePath: path).absoluteString + "?immutable=1"
      guard let queue = try? DatabaseQueue(path: uri, configuration: configuration) else {
        throw error
      }
      return queue
    }
  }

  private static func openForWriting(
    _ path: String, migrating version: Int
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.journalMode = .wal
    let queue = try DatabaseQueue(path: plain(path), configuration: configuration)
    if version < DossierSchema.version { try DossierSchema.migrate(queue) }
    return queue
  }
}
