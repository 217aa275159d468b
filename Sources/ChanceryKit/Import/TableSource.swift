/// The bytes of a table on their way to the importer: a file's own, or lines made of another file.
enum TableSource: ~Copyable {
  case file(CompressedFile)
  case lines(LineBytes)

  /// The next bytes, at most so many; none at the end.
  borrowing func next(_ count: Int) throws(ImportError) -> [UInt8] {
    switch self {
    case .file(let file): try file.next(count)
    case .lines(let lines): lines.next(count)
    }
  }
}

/// Bytes in memory, and how far they have been read; it never leaves the import that made it.
final class LineBytes {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next bytes, at most so many; none at the end.
  func next(_ count: Int) -> [UInt8] {
    let piece = bytes[offset..<min(bytes.count, offset + count)]
    offset = piece.endIndex
    return Array(piece)
  }
}
