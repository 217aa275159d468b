import GRDB

extension DossierError {
  /// Reads an error of the store beneath; one of ours passes as it is.
  init(_ error: any Error, path: String) {
    if let error = error as? DossierError {
      self = error
    } else if let error = error as? GRDB.DatabaseError {
      self.init(path: path, reason: Self.reason(of: error))
    } else {
      self.init(path: path, reason: .damaged("\(error)"))
    }
  }

  private static func reason(of error: GRDB.DatabaseError) -> Reason {
    switch error.resultCode {
    case .SQLITE_NOTADB: .notADossier
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
    case .SQLITE_READONLY:
      error.extendedResultCode == .SQLITE_READONLY_DBMOVED ? .replaced : .readOnly
    case .SQLITE_PERM, .SQLITE_AUTH: .readOnly
    case .SQLITE_CANTOPEN: .cannotOpen
    case .SQLITE_FULL: .full
    case .SQLITE_CORRUPT: .damaged(error.message ?? "malformed")
    case .SQLITE_CONSTRAINT:
      .inconsistent(error.message ?? "a constraint is violated")
    default:
      .sqlite(
        code: Int(error.extendedResultCode.rawValue),
        message: error.message ?? "unknown error")
    }
  }
}
