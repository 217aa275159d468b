/// Why a dossier could not be opened, read or written.
package struct DossierError: Error, Hashable, Sendable {
  /// What went wrong.
  package enum Reason: Hashable, Sendable {
    case noSuchFile
    /// The file is no SQLite file, or not one of ours.
    case notADossier
    /// Written by a later version of the program.
    case newerVersion(found: Int, known: Int)
    /// Written by an earlier version, and opened for reading only.
    case olderVersion(found: Int, known: Int)
    /// Another program is writing to it.
    case locked
    /// The file, its folder or its medium cannot be written to.
    case readOnly
    /// The folder is missing or may not be entered.
    case cannotOpen
    /// The file was replaced by a build after it was opened.
    case replaced
    /// There is no room left on the medium.
    case full
    /// The contents contradict themselves; the text says where.
    case damaged(String)
    /// What was imported in bulk contradicts itself, which a build takes over; the text says where.
    case damagedImport(String)
    /// What was to be written contradicts itself; the text says where.
    case inconsistent(String)
    /// An error that SQLite reports, in its own words.
    case sqlite(code: Int, message: String)
    /// An error of the file system, by its number.
    case fileSystem(errno: Int32, step: String)
  }

  /// The dossier's file.
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension DossierError: CustomStringConvertible {
  /// One line: what is wrong, where, and how to mend it.
  package var description: String { "\(path): \(wording)" }

  private var wording: String {
    switch reason {
    case .noSuchFile: "no such dossier; 'chancery build' makes one"
    case .notADossier: "this file is not a Chancery dossier"
    case .newerVersion(let found, let known):
      "written by a newer Chancery (format \(found), this one knows \(known)); update Chancery"
    case .olderVersion(let found, let known):
      "written by an older Chancery (format \(found), now \(known)); 'chancery build' renews it"
    case .locked: "another program is writing to this dossier; close it or wait, then try again"
    case .readOnly: "cannot be written to; give yourself write permission or choose another file"
    case .cannotOpen: "cannot be opened; check that its folder exists and that you may enter it"
    case .replaced: "replaced by another build meanwhile; run the command again"
    case .full: "no space left on the device; nothing was changed"
    case .damaged(let place): "damaged: \(place); 'chancery build' makes it anew"
    case .damagedImport(let place):
      "its imported relations are damaged: \(place); import them into a new dossier"
    case .inconsistent(let place): "cannot be written: \(place)"
    case .sqlite(let code, let message): "SQLite error \(code): \(message)"
    case .fileSystem(let number, let step): "cannot \(step) (system error \(number))"
    }
  }
}
