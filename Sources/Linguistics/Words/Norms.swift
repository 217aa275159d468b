/// Where the norm of a word comes from.
struct Norms: Sendable {
  /// The identifiers of the norms that tokenizer exceptions give their pieces.
  var exceptions: [UInt64] = []
  /// The package's own norms by the identifier of the word; empty in most packages.
  var lexemes: [UInt64: UInt64] = [:]

  /// The norm's identifier: of the exception, else of the package, else a base norm, else of the
  /// lower-cased text.
  func norm(
    of bytes: [UInt8], orth: UInt64, lower: UInt64, exceptionNorm: UInt32
  ) -> UInt64 {
    if exceptionNorm > 0 { return exceptions[Int(exceptionNorm) - 1] }
    if let norm = lexemes[orth] { return norm }
    if let norm = BaseNorms.norm(of: bytes) { return StringHash.id(norm) }
    return lower
  }

  /// Reads the table `lexeme_norm` of `vocab/lookups.bin`, if there is one.
  mutating func readLexemes(_ bytes: [UInt8], file: String) throws(PipelineError) {
    var reader = MessagePackReader(bytes, file: file)
    for _ in 0..<(try reader.readMap()) {
      guard try reader.readName() == "lexeme_norm", try reader.isMap() else {
        try reader.skip()
        continue
      }
      for _ in 0..<(try reader.readMap()) {
        let word =
          try reader.isString()
          ? StringHash.id(try reader.readString()) : try reader.readUnsigned()
        lexemes[word] =
          try reader.isString()
          ? StringHash.id(try reader.readString()) : try reader.readUnsigned()
      }
    }
  }
}
