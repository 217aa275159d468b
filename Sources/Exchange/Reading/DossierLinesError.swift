/// Why an export of a dossier cannot be read as a whole.
package enum DossierLinesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The first line is not that of an export.
  case noExport
  /// The export is of a later version.
  case laterVersion(Int)

  package var description: String {
    switch self {
    case .noExport:
      "line 1: no export of a dossier begins so; expected {\"format\": \"chancery-dossier\", …}"
    case .laterVersion(let version):
      "line 1: version \(version) of the format; this program reads up to \(JSONLines.version)"
    }
  }
}
