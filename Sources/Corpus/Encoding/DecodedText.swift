/// A file's text in UTF-8, and where each byte of it stood in the file.
package struct DecodedText: Sendable {
  /// Well-formed UTF-8 without NUL and without byte order mark.
  package let bytes: [UInt8]
  /// From `bytes` to the file.
  package let map: ByteMap
  package let encoding: TextEncoding
  /// The first byte of the file that could not be read, where a replacement character stands now.
  package let firstBadByte: Int?

  /// Why a file is no text.
  package enum Refusal: Error, Hashable {
    /// A byte that no text holds.
    case binary(byte: Int, kind: String?)
    /// Bytes of no encoding that is known.
    case unknownEncoding(byte: Int)
    /// An encoding that the system cannot decode.
    case noDecoder(byte: Int, encoding: TextEncoding)

    /// The first byte that no text holds.
    package var byte: Int {
      switch self {
      case .binary(let byte, _), .unknownEncoding(let byte), .noDecoder(let byte, _): byte
      }
    }

    /// What is wrong and how to mend it.
    package var message: String {
      switch self {
      case .binary(_, let kind?): "\(kind), not a text; save the article as HTML or text"
      case .binary: "a NUL byte; this is no text file"
      case .noDecoder(_, let encoding):
        "\(encoding.rawValue), which this system's iconv cannot read; convert it to UTF-8"
      case .unknownEncoding: "not UTF-8 and of no encoding that is known; convert it with iconv"
      }
    }
  }

  /// Decodes a file.
  ///
  /// In this order: byte order mark; UTF-8, where all bytes are well formed; the encoding that the
  /// file declares; UTF-8 with flaws or a single-byte encoding, whichever the bytes look like.
  /// What was decoded twice by mistake (`Ã©`) is mended where that is certain.
  package init(_ file: [UInt8]) throws(Refusal) {
    if let kind = BinaryKind.name(of: file) { throw .binary(byte: 0, kind: kind) }
    let decoder = try TextDecoder(file)
    let repaired = MojibakeRepair.repair(decoder.output)
    bytes = repaired?.bytes ?? decoder.output
    map = repaired.map { decoder.map.composed(under: $0.map) } ?? decoder.map
    encoding = decoder.encoding
    firstBadByte = decoder.firstBadByte
  }
}

/// Tells common files that are no text by their first bytes.
enum BinaryKind {
  /// What the file is, with its article; `nil` where it may be text.
  static func name(of file: [UInt8]) -> String? {
    signatures.first { file.starts(with: $0.bytes) }?.name
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF file"),
    ([0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0x1f, 0x8b], "a gzip archive"),
    ([0x89, 0x50, 0x4e, 0x47], "a PNG picture"),
    ([0xff, 0xd8, 0xff], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    (Array("SQLite format 3".utf8), "an SQLite file"),
    ([0x7f, 0x45, 0x4c, 0x46], "a program"),
    ([0xd0, 0xcf, 0x11, 0xe0], "an office document"),
    (Array("{\\rtf".utf8), "an RTF document"),
  ]
}
