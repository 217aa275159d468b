/// The lemma tables of a package, read where they lie in the file.
struct LemmaTables: Sendable {
  /// What the tables hold for one part of speech.
  struct Entries: Sendable {
    /// Words that are lemmas.
    var index: OffsetTable?
    /// Words with their lemmas.
    var exceptions: OffsetTable?
    /// Endings and what takes their place.
    var rules: [(old: [UInt8], new: [UInt8])] = []
    /// Whether any of the three has anything.
    var isEmpty = true
  }

  /// The part of speech in lower case, and the identifier by which the tables know it.
  private static let partNames: [(part: PartOfSpeech, id: UInt64)] =
    PartOfSpeech.allCases.map { ($0, StringHash.id($0.tag.lowercased())) }

  let file: String
  private let bytes: [UInt8]
  private var entries: [Entries] = PartOfSpeech.allCases.map { _ in Entries() }
  /// Lemmas by the identifier of the word.
  private var lookup = OffsetTable(capacity: 0)

  init(_ bytes: [UInt8], file: String) throws(PipelineError) {
    self.file = file
    self.bytes = bytes
    guard bytes.count < 1 << 31 else {
      throw PipelineError(file: file, reason: .unsupported("a file this large"))
    }
    var reader = MessagePackReader(bytes, file: file)
    for _ in 0..<(try reader.readMap()) {
      switch try reader.readString() {
      case "lemma_lookup": try readLookup(&reader)
      case "lemma_rules":
        try forParts(&reader) { (tables, reader, part) throws(PipelineError) in
          try tables.readRules(&reader, part)
        }
      case "lemma_exc":
        try forParts(&reader) { (tables, reader, part) throws(PipelineError) in
          try tables.readExceptions(&reader, part)
        }
      case "lemma_index":
        try forParts(&reader) { (tables, reader, part) throws(PipelineError) in
          try tables.readIndex(&reader, part)
        }
      default: try reader.skip()
      }
    }
  }

  private mutating func forParts(
    _ reader: inout MessagePackReader,
    _ body: (inout LemmaTables, inout MessagePackReader, Int) throws(PipelineError) -> Void
  ) throws(PipelineError) {
    for _ in 0..<(try reader.readMap()) {
      let id =
        try reader.isString() ? StringHash.id(try reader.readString()) : try reader.readUnsigned()
      guard let known = Self.partNames.first(where: { $0.id == id && $0.part != .none }) else {
        try reader.skip()
        continue
      }
      try body(&self, &reader, Int(known.part.rawValue))
    }
  }

  private mutating func readLookup(_ reader: inout MessagePackReader) throws(PipelineError) {
    let count = try reader.readMap()
    lookup = OffsetTable(capacity: count)
    for _ in 0..<count {
      let offset = reader.offset
      lookup.insert(offset, hash: try reader.readUnsigned())
      try reader.skip()
    }
  }

  private mutating func readRules(
    _ reader: inout MessagePackReader, _ part: Int
  ) throws(PipelineError) {
    for _ in 0..<(try reader.readArray()) {
      guard try reader.readArray() == 2 else {
        throw reader.malformed("expected a pair of endings")
      }
      let old = Array(bytes[try reader.readStringRange()])
      let new = Array(bytes[try reader.readStringRange()])
      entries[part].rules.append((old, new))
      entries[part].isEmpty = false
    }
  }

  private mutating func readExceptions(
    _ reader: inout MessagePackReader, _ part: Int
  ) throws(PipelineError) {
    let count = try reader.readMap()
    var table = OffsetTable(capacity: count)
    for _ in 0..<count {
      let offset = reader.offset
      let word = try reader.readStringRange()
      table.insert(offset, hash: StringHash.murmur(bytes, word))
      try reader.skip()
    }
    entries[part].exceptions = table
    if count > 0 { entries[part].isEmpty = false }
  }

  private mutating func readIndex(
    _ reader: inout MessagePackReader, _ part: Int
  ) throws(PipelineError) {
    let count = try reader.readArray()
    var table = OffsetTable(capacity: count)
    for _ in 0..<count {
      let offset = reader.offset
      let word = try reader.readStringRange()
      table.insert(offset, hash: StringHash.murmur(bytes, word))
    }
    entries[part].index = table
    if count > 0 { entries[part].isEmpty = false }
  }

  /// Whether there is nothing for a part of speech.
  func isEmpty(_ part: PartOfSpeech) -> Bool { entries[Int(part.rawValue)].isEmpty }

  /// The endings of a part of speech and what takes their place, in order.
  func rules(_ part: PartOfSpeech) -> [(old: [UInt8], new: [UInt8])] {
    entries[Int(part.rawValue)].rules
  }

  /// Whether a word is in the index of a part of speech.
  func isIndexed(_ word: [UInt8], _ part: PartOfSpeech) -> Bool {
    guard let table = entries[Int(part.rawValue)].index else { return false }
    return offset(of: word, in: table) != nil
  }

  /// The lemmas that a part of speech has for a word outside the rules.
  func exceptions(_ word: [UInt8], _ part: PartOfSpeech) -> [[UInt8]] {
    guard let table = entries[Int(part.rawValue)].exceptions,
      let offset = offset(of: word, in: table)
    else { return [] }
    var reader = MessagePackReader(bytes, offset..<bytes.count, file: file)
    // The file was read once before, so its form is known to be right.
    guard (try? reader.readStringRange()) != nil else { return [] }
    return lemmas(&reader)
  }

  /// The first lemma that the table of all words has for a word.
  func lookedUp(_ word: [UInt8]) -> [UInt8]? {
    let id = StringHash.id(word)
    let offset = lookup.first(hash: id) { offset in
      var reader = MessagePackReader(bytes, offset..<bytes.count, file: file)
      return (try? reader.readUnsigned()) == id
    }
    guard let offset else { return nil }
    var reader = MessagePackReader(bytes, offset..<bytes.count, file: file)
    guard (try? reader.readUnsigned()) != nil else { return nil }
    return lemmas(&reader).first
  }

  private func offset(of word: [UInt8], in table: OffsetTable) -> Int? {
    table.first(hash: StringHash.murmur(word, word.indices)) { offset in
      var reader = MessagePackReader(bytes, offset..<bytes.count, file: file)
      guard let range = try? reader.readStringRange() else { return false }
      return range.count == word.count && bytes[range].elementsEqual(word)
    }
  }

  /// A lemma or an array of lemmas.
  private func lemmas(_ reader: inout MessagePackReader) -> [[UInt8]] {
    if let range = try? reader.readStringRange() { return [Array(bytes[range])] }
    guard let count = try? reader.readArray() else { return [] }
    var found: [[UInt8]] = []
    for _ in 0..<count {
      guard let range = try? reader.readStringRange() else { return found }
      found.append(Array(bytes[range]))
    }
    return found
  }
}
