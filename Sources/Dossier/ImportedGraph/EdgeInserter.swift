import GRDB
import GRDBSQLite

/// Runs one prepared INSERT with five numbers, again and again.
///
/// Half a million rows are inserted by SQLite's own calls in a sixth of the time that wrapping each
/// number in a value takes.
@safe
struct EdgeInserter {
  private let statement: OpaquePointer

  /// Takes a statement that has five parameters, of which the fourth may be null.
  ///
  /// - Throws: What SQLite says where the statement cannot be used.
  init(_ statement: Statement) throws {
    guard let pointer = unsafe statement.sqliteStatement as OpaquePointer? else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    // SAFETY: the connection's cache of statements owns it and outlives the transaction.
    unsafe self.statement = pointer
  }

  /// Inserts one row; 0 as the date is null.
  func insert(
    _ source: UInt32, _ type: UInt32, _ target: UInt32, _ date: UInt32, _ origin: UInt32
  ) throws {
    // SAFETY: the statement is prepared and no other code steps it meanwhile; numbers are copied.
    unsafe sqlite3_bind_int64(statement, 1, Int64(source))
    unsafe sqlite3_bind_int64(statement, 2, Int64(type))
    unsafe sqlite3_bind_int64(statement, 3, Int64(target))
    if date == 0 {
      unsafe sqlite3_bind_null(statement, 4)
    } else {
      unsafe sqlite3_bind_int64(statement, 4, Int64(date))
    }
    unsafe sqlite3_bind_int64(statement, 5, Int64(origin))
    let stepped = unsafe sqlite3_step(statement)
    let reset = unsafe sqlite3_reset(statement)
    guard stepped == SQLITE_DONE, reset == SQLITE_OK else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: stepped == SQLITE_DONE ? reset : stepped))
    }
  }
}
