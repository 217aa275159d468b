import Dossier
import Exchange

/// What an import of an export made.
public struct DossierImportReport: Hashable, Sendable {
  /// The dossier's path.
  public let path: String
  /// How many documents it holds.
  public let documents: Int
  /// How many claims it holds.
  public let claims: Int
  /// How many entities it holds.
  public let entities: Int
  /// How many events it holds.
  public let events: Int
  /// How many relations it holds.
  public let relations: Int
}

extension Chancery {
  /// The largest export of a dossier that is read, in bytes.
  private static let largestExport = 1 << 31

  /// Whether a file is an export of a dossier as JSON Lines, as it is or compressed.
  public static func isDossierExport(_ path: String) throws -> Bool {
    DossierLines.begin(try CompressedFile(path).next(64))
  }

  /// Makes a dossier of an export as JSON Lines.
  ///
  /// - Parameters:
  ///   - path: The export, as it is or compressed.
  ///   - dossier: The new dossier; there must be none of that name.
  /// - Returns: What the dossier holds.
  /// - Throws: `ImportError` with every line that cannot stand, or the dossier's error; nothing is
  ///   written then.
  public static func importDossier(
    _ path: String, to dossier: String
  ) throws -> DossierImportReport {
    if FileWriter.exists(dossier) { throw ImportError.dossierExists(path: dossier) }
    let bytes = try CompressedFile(path).all(atMost: largestExport)
    let lines: DossierLines
    do throws(DossierLinesError) {
      lines = try DossierLines(bytes)
    } catch {
      throw ImportError.notRead(path: path, reason: error.description)
    }
    guard lines.faults.isEmpty else {
      throw ImportError.faultyLines(lines.faults.map { "\(path): \($0)" })
    }
    let contents = lines.contents
    try FileWriter.makeFolder(of: dossier)
    _ = try DossierFile.write(contents, to: dossier, packing: QuerySegment.blocks)
    return DossierImportReport(
      path: dossier, documents: contents.documents.count,
      claims: contents.documents.map(\.claims.count).reduce(0, +),
      entities: contents.graph.entities.count, events: contents.graph.events.count,
      relations: contents.graph.relations.count)
  }
}
