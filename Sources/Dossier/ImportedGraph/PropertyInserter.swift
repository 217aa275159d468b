import GRDB
import GRDBSQLite

/// Runs one prepared INSERT of edge, key and value, again and again.
@safe
struct PropertyInserter {
  private let statement: OpaquePointer

  /// Takes a statement that has three parameters.
  ///
  /// - Throws: What SQLite says where the statement cannot be used.
  init(_ statement: Statement) throws {
    guard let pointer = unsafe statement.sqliteStatement as OpaquePointer? else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    // SAFETY: the connection's cache of statements owns it and outlives the transaction.
    unsafe self.statement = pointer
  }

  /// Inserts all values of a property; `first` is the number of the edge in row 0.
  func insert(_ property: ImportedProperty, key: Int64, first: Int64) throws {
    // SAFETY: the statement is prepared and no other code steps it meanwhile. Numbers are copied;
    // SQLite copies a text before the call ends (SQLITE_TRANSIENT, which is −1), and it is given its
    // length.
    let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    for (place, row) in property.rows.enumerated() {
      unsafe sqlite3_bind_int64(statement, 1, first + Int64(row))
      unsafe sqlite3_bind_int64(statement, 2, key)
      switch property.values {
      case .numbers(let numbers): unsafe sqlite3_bind_double(statement, 3, numbers[place])
      case .integers(let integers): unsafe sqlite3_bind_int64(statement, 3, integers[place])
      case .booleans(let booleans):
        unsafe sqlite3_bind_int64(statement, 3, booleans[place] ? 1 : 0)
      case .texts(let texts):
        unsafe sqlite3_bind_text(
          statement, 3, texts[place], Int32(texts[place].utf8.count), copied)
      }
      let stepped = unsafe sqlite3_step(statement)
      let reset = unsafe sqlite3_reset(statement)
      guard stepped == SQLITE_DONE, reset == SQLITE_OK else {
        throw DatabaseError(
          resultCode: ResultCode(rawValue: stepped == SQLITE_DONE ? reset : stepped))
      }
    }
  }
}
