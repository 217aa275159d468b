/// One language's table of the words and fixed phrases that the grammar of times knows.
///
/// A word is looked up by its folded bytes and becomes a small integer, its form; phrases are
/// sequences of forms. Nothing compares strings after the table is built.
struct TimeVocabulary: Sendable {
  /// What a form or phrase means.
  struct Sense: Sendable {
    let word: TimeWord
    let value: Int32
  }

  private struct Form: Sendable {
    let bytes: [UInt8]
    var plain: Sense?
    var accented: Sense?
    /// The phrases that begin with this form, longest first.
    var phrases: [Phrase] = []
  }

  private struct Phrase: Sendable {
    /// The forms after the first.
    let rest: [Int32]
    let sense: Sense
  }

  private var forms: [Form] = []
  /// An open-addressed table of form numbers, -1 where empty; its size is a power of two.
  private var slots: [Int32] = Array(repeating: -1, count: 4096)

  /// Reads a table: one `kind value: entries` a line.
  ///
  /// - Precondition: the kinds exist, and no entry stands twice.
  init(_ table: String) {
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let colon = fields.firstIndex(where: { $0.last == ":" }) else {
        preconditionFailure("no kind in '\(line)'")
      }
      guard let word = TimeWord(rawValue: String(colon == 0 ? fields[0].dropLast() : fields[0]))
      else { preconditionFailure("no such kind in '\(line)'") }
      let value = colon == 0 ? 0 : Int32(fields[1].dropLast()) ?? 0
      for entry in fields[(colon + 1)...] { add(entry, Sense(word: word, value: value)) }
    }
    for row in forms.indices {
      forms[row].phrases.sort { $0.rest.count > $1.rest.count }
    }
  }

  /// The form of a token's folded bytes, or -1 where the table has none.
  func form(of token: Token, in text: TokenizedText) -> Int32 {
    let bytes = text.folded.bytes
    var slot = Self.hash(bytes, token.folded) & (slots.count - 1)
    while slots[slot] >= 0 {
      if matches(forms[Int(slots[slot])].bytes, bytes, token.folded) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The meaning of a form by itself.
  func sense(of form: Int32, isAccented: Bool) -> Sense? {
    isAccented ? forms[Int(form)].accented : forms[Int(form)].plain
  }

  /// The longest phrase that begins at `index` of a text's forms, and its length in tokens.
  func phrase(at index: Int, in sequence: [Int32]) -> (sense: Sense, length: Int)? {
    next: for phrase in forms[Int(sequence[index])].phrases {
      guard index + phrase.rest.count < sequence.count else { continue }
      for offset in phrase.rest.indices
      where sequence[index + 1 + offset] != phrase.rest[offset] { continue next }
      return (phrase.sense, phrase.rest.count + 1)
    }
    return nil
  }

  private mutating func add(_ entry: Substring, _ sense: Sense) {
    let isAccented = entry.count > 1 && entry.first == "!"
    let words = String((isAccented ? entry.dropFirst() : entry).map { $0 == "_" ? " " : $0 })
    // An elided word keeps its apostrophe only before a letter.
    let isElided = words.count > 1 && words.last == "'"
    let text = TokenizedText(isElided ? words + "a" : words)
    let tokens = isElided ? text.tokens.dropLast() : text.tokens[...]
    let sequence = tokens.map { row(of: Array(text.folded.bytes[$0.folded])) }
    guard let first = sequence.first.map(Int.init) else { return }
    if sequence.count > 1 {
      forms[first].phrases.append(Phrase(rest: Array(sequence.dropFirst()), sense: sense))
    } else if isAccented {
      forms[first].accented = sense
    } else {
      precondition(forms[first].plain == nil, "'\(entry)' stands twice")
      forms[first].plain = sense
      if forms[first].accented == nil { forms[first].accented = sense }
    }
  }

  private mutating func row(of bytes: [UInt8]) -> Int32 {
    var slot = Self.hash(bytes, 0..<bytes.count) & (slots.count - 1)
    while slots[slot] >= 0 {
      if forms[Int(slots[slot])].bytes == bytes { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    precondition(forms.count < slots.count / 2, "the table holds \(slots.count / 2) forms")
    slots[slot] = Int32(forms.count)
    forms.append(Form(bytes: bytes))
    return slots[slot]
  }

  private func matches(_ form: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard form.count == range.count else { return false }
    for offset in 0..<form.count where form[offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  /// The FNV-1a hash of a range of bytes.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt32 = 0x811c_9dc5
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return Int(hash ^ (hash >> 15))
  }
}
