import CArchive

/// The entries of a wheel, a ZIP archive in memory, read one after the other.
///
/// Source: PEP 427; APPNOTE, the ZIP format. Compression is left to libarchive.
@safe
struct Wheel: ~Copyable {
  /// One file or folder of the archive.
  struct Entry {
    /// What an entry is.
    enum Kind {
      case file, folder
      /// A link or device, which has no place in a wheel.
      case other
    }

    /// The path as it stands in the archive.
    let path: String
    let kind: Kind
  }

  private let archive: OpaquePointer
  private let file: String

  /// Opens an archive and lends it to a body.
  ///
  /// - Throws: A `ModelError` where the bytes are no archive, and whatever the body throws.
  static func withEntries<Result>(
    of bytes: [UInt8], file: String, _ body: (inout Wheel) throws(ModelError) -> Result
  ) throws(ModelError) -> Result {
    var outcome: Swift.Result<Result, ModelError>?
    // SAFETY: the archive reads the buffer only while it is open, inside this closure.
    unsafe bytes.withUnsafeBytes { buffer in
      do throws(ModelError) {
        var wheel = unsafe Wheel(try unsafe open(buffer, file), file: file)
        outcome = .success(try body(&wheel))
      } catch {
        outcome = .failure(error)
      }
    }
    guard let outcome else { throw ModelError(subject: file, reason: .notAnArchive("empty")) }
    return try outcome.get()
  }

  private init(_ archive: OpaquePointer, file: String) {
    unsafe self.archive = archive
    self.file = file
  }

  /// Opens an archive in a buffer, which has to outlive it.
  private static func open(
    _ buffer: UnsafeRawBufferPointer, _ file: String
  ) throws(ModelError) -> OpaquePointer {
    guard let archive = unsafe archive_read_new() else {
      throw ModelError(subject: file, reason: .notAnArchive("no memory"))
    }
    // SAFETY: `archive` is open; where it cannot be used it is freed here, and nowhere else.
    // Only the directory at the end says what is a link, and that nothing is missing: an archive
    // without one, which the other reader would take from its start, is none.
    unsafe archive_read_support_format_zip_seekable(archive)
    let status = unsafe archive_read_open_memory(archive, buffer.baseAddress, buffer.count)
    guard status == ARCHIVE_OK else {
      let error = unsafe damage(archive, file)
      unsafe archive_read_free(archive)
      throw error
    }
    return unsafe archive
  }

  deinit {
    // SAFETY: made in `init`, freed once.
    unsafe archive_read_free(archive)
  }

  private func damage() -> ModelError { unsafe Self.damage(archive, file) }

  private static func damage(_ archive: OpaquePointer, _ file: String) -> ModelError {
    // SAFETY: the text belongs to the archive and is copied at once.
    let text = unsafe archive_error_string(archive).map { unsafe String(cString: $0) }
    return ModelError(subject: file, reason: .notAnArchive(text ?? "damaged"))
  }

  /// The next entry; `nil` behind the last.
  mutating func next() throws(ModelError) -> Entry? {
    var entry: OpaquePointer?
    // SAFETY: `entry` belongs to the archive and is used before the next call.
    let status = unsafe archive_read_next_header(archive, &entry)
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK, let entry = unsafe entry,
      let path = unsafe archive_entry_pathname(entry)
    else { throw damage() }
    let kind: Entry.Kind =
      switch unsafe archive_entry_filetype(entry) {
      case 0o100000: .file
      case 0o040000: .folder
      default: .other
      }
    return Entry(path: unsafe String(cString: path), kind: kind)
  }

  /// The bytes of the entry that `next` gave last.
  ///
  /// - Returns: The bytes; `nil` where they are more than `limit`.
  /// - Throws: A `ModelError` where they are damaged.
  mutating func contents(limit: Int) throws(ModelError) -> [UInt8]? {
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // SAFETY: at most the chunk's count is written to it.
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe archive_read_data(archive, buffer.baseAddress, buffer.count)
      }
      guard count >= 0 else { throw damage() }
      if count == 0 { return contents }
      guard contents.count + count <= limit else { return nil }
      contents += chunk[..<count]
    }
  }
}
