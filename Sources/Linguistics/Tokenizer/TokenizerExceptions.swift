/// The texts that a tokenizer splits in a set way, such as "can't" or "M.".
struct TokenizerExceptions: Sendable {
  /// A part of an exception's text.
  struct Piece: Sendable {
    /// In scalars.
    let length: Int
    /// One more than the row of the piece's norm; 0 where it has none of its own.
    let norm: UInt32
  }

  private var texts = ScalarInterner()
  private var pieces: [[Piece]] = []
  private var longest = 0

  /// How many exceptions there are.
  var count: Int { pieces.count }

  /// The scalars of an exception's text.
  func text(_ row: Int) -> [UInt32] { Array(texts.sequence(Int32(row))) }

  /// The pieces of an exception.
  func pieces(_ row: Int) -> [Piece] { pieces[row] }

  /// The row of the exception that is exactly this part of a text.
  func row(_ text: [UInt32], _ range: Range<Int>) -> Int? {
    guard range.count <= longest, !range.isEmpty else { return nil }
    return texts.number(of: text, range).map(Int.init)
  }

  /// Reads the map `exceptions` of a tokenizer file; norms are appended to `norms.exceptions`.
  mutating func read(
    _ reader: inout MessagePackReader, norms: inout Norms
  ) throws(PipelineError) {
    for _ in 0..<(try reader.readMap()) {
      let text = ScalarText.scalars(try reader.readString())
      var parts: [Piece] = []
      for _ in 0..<(try reader.readArray()) { parts.append(try Self.piece(&reader, &norms)) }
      guard !text.isEmpty, parts.allSatisfy({ $0.length > 0 }),
        parts.reduce(0, { $0 + $1.length }) == text.count
      else { throw reader.malformed("the pieces of a tokenizer exception do not make its text") }
      let (number, isNew) = texts.intern(text, text.indices)
      if isNew { pieces.append(parts) } else { pieces[Int(number)] = parts }
      longest = max(longest, text.count)
    }
  }

  private static func piece(
    _ reader: inout MessagePackReader, _ norms: inout Norms
  ) throws(PipelineError) -> Piece {
    var length = 0
    var norm: UInt32 = 0
    for _ in 0..<(try reader.readMap()) {
      switch try reader.readUnsigned() {
      case 65: length = try reader.readString().unicodeScalars.count
      case 67:
        norms.exceptions.append(StringHash.id(try reader.readString()))
        norm = UInt32(norms.exceptions.count)
      default: try reader.skip()
      }
    }
    return Piece(length: length, norm: norm)
  }
}
