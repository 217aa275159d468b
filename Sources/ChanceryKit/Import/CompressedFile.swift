import CArchive

/// Why a table could not be read.
public enum ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file cannot be opened; libarchive's words.
  case unreadable(path: String, reason: String)
  /// The file is not what its format says; what is wrong, where, and how to mend it.
  case notRead(path: String, reason: String)
  /// An export of a dossier has lines that cannot stand; what is wrong with each.
  case faultyLines([String])
  /// An export of a dossier makes a dossier of its own, and there is one of that name.
  case dossierExists(path: String)
  /// The file's ending tells no format.
  case unknownFormat(path: String)
  /// An import of this file was broken off, and its beginning is another one now.
  case changed(path: String, line: Int)
  /// Another process has imported into the same dossier meanwhile.
  case elsewhere(path: String)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .notRead(let path, let reason): "\(path): \(reason)"
    case .faultyLines(let lines): lines.joined(separator: "\n")
    case .dossierExists(let path):
      "\(path): is there already; an export makes a dossier of its own, so name a new file with "
        + "--dossier"
    case .unknownFormat(let path):
      "\(path): its name tells no format; say --format tsv, csv, jsonl, graphml, gexf or jsonld"
    case .changed(let path, let line):
      "\(path): its first \(line) lines have changed since an import of it was broken off; "
        + "import it under another name, or restore it"
    case .elsewhere(let path):
      "\(path): another import has changed the dossier meanwhile; when that has ended, run this one "
        + "again, which goes on from where it is"
    }
  }
}

/// A file read piece by piece, uncompressed where it is compressed (gzip, xz, bzip2, zstd).
///
/// Source: libarchive, the format `raw` with every filter.
@safe
struct CompressedFile: ~Copyable {
  private let archive: OpaquePointer
  private let path: String
  /// Whether it holds no bytes, of which libarchive reads none.
  private let isEmpty: Bool

  /// Opens a file.
  init(_ path: String) throws(ImportError) {
    unsafe (archive, isEmpty) = try unsafe Self.open(path)
    self.path = path
  }

  private static func open(
    _ path: String
  ) throws(ImportError) -> (archive: OpaquePointer, isEmpty: Bool) {
    guard let archive = unsafe archive_read_new() else {
      throw .unreadable(path: path, reason: "no memory")
    }
    // SAFETY: `archive` is open; where the file cannot be read it is freed here, and nowhere else.
    // The C strings live as long as the calls.
    unsafe archive_read_support_filter_all(archive)
    unsafe archive_read_support_format_raw(archive)
    unsafe archive_read_support_format_empty(archive)
    var status = unsafe archive_read_open_filename(archive, path, 1 << 17)
    if status == ARCHIVE_OK {
      var entry: OpaquePointer?
      status = unsafe archive_read_next_header(archive, &entry)
    }
    guard status == ARCHIVE_OK || status == ARCHIVE_EOF else {
      let error = unsafe failure(archive, path)
      unsafe archive_read_free(archive)
      throw error
    }
    return unsafe (archive, status == ARCHIVE_EOF)
  }

  deinit {
    // SAFETY: made in `init`, freed once.
    unsafe archive_read_free(archive)
  }

  /// The next bytes, at most so many; none at the end.
  func next(_ count: Int) throws(ImportError) -> [UInt8] {
    guard !isEmpty else { return [] }
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      // SAFETY: libarchive writes at most `count` bytes into the buffer, which has room for them.
      while filled < count {
        let read = unsafe archive_read_data(
          archive, buffer.baseAddress.map { unsafe $0 + filled }, count - filled)
        if read < 0 { failed = true }
        if read <= 0 { break }
        filled += read
      }
    }
    if failed { throw unsafe Self.failure(archive, path) }
    return bytes
  }

  /// All that is left.
  ///
  /// - Parameter limit: The most bytes; a larger file is an error.
  /// - Returns: The bytes up to the end.
  /// - Throws: `ImportError` where it cannot be read, or is larger.
  func all(atMost limit: Int) throws(ImportError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = try next(1 << 20)
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= limit else {
        throw .notRead(
          path: path, reason: "larger than \(limit >> 20) MB; export a part of it")
      }
    }
  }

  private static func failure(_ archive: OpaquePointer, _ path: String) -> ImportError {
    // SAFETY: the text belongs to the archive and is copied at once.
    let text = unsafe archive_error_string(archive).map { unsafe String(cString: $0) }
    return .unreadable(path: path, reason: text ?? "cannot be read")
  }
}
