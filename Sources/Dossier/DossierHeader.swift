/// The first hundred bytes of a SQLite file, as far as they say whether it is ours.
///
/// Source: *SQLite Database File Format*, section 1.3, offsets 0, 60 and 68.
struct DossierHeader {
  /// The version of the tables (`user_version`).
  let version: Int

  /// Where SQLite finds the schema and the roots of all tables: they were made first.
  private static let schemaBytes = 288 * 1_024

  /// Checks that the file can be opened as asked.
  ///
  /// - Returns: `nil` where there is nothing yet and a dossier is to be made.
  static func check(
    _ path: String, for access: DossierStore.Access
  ) throws(DossierError) -> DossierHeader? {
    let header = try read(path)
    let known = DossierSchema.version
    guard let header else {
      if access == .creating { return nil }
      throw DossierError(path: path, reason: .noSuchFile)
    }
    if header.version > known {
      throw DossierError(path: path, reason: .newerVersion(found: header.version, known: known))
    }
    if access == .reading, header.version < known {
      throw DossierError(path: path, reason: .olderVersion(found: header.version, known: known))
    }
    return header
  }

  /// Reads the header of a dossier; `nil` where there is no file or an empty one.
  static func read(_ path: String) throws(DossierError) -> DossierHeader? {
    guard let status = SystemFile.status(path) else { return nil }
    guard status.isRegular else { throw DossierError(path: path, reason: .notADossier) }
    guard let bytes = SystemFile.prefix(path, 100, expecting: schemaBytes) else {
      throw DossierError(path: path, reason: .cannotOpen)
    }
    if bytes.isEmpty { return nil }
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)),
      number(bytes, at: 68) == Int(DossierSchema.applicationID)
    else {
      throw DossierError(path: path, reason: .notADossier)
    }
    return DossierHeader(version: number(bytes, at: 60))
  }

  /// A big-endian 32-bit number.
  private static func number(_ bytes: [UInt8], at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
