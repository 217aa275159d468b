import Chronology

/// What the words of a text say of its language.
struct LanguageEvidence {
  /// Which language a text is in.
  enum Verdict: Equatable {
    case known(Language)
    /// A language that is neither French nor English.
    case other
    /// Too few words to say.
    case open
  }

  /// Shares of function words, by language as in `FunctionWords.profiles`.
  private(set) var scores = [Int](repeating: 0, count: FunctionWords.profiles.count)
  /// How many words there are.
  private(set) var words = 0
  /// How many of them are written in other than Latin letters.
  private(set) var foreignWords = 0

  /// Counts the words of some bytes of UTF-8.
  init(_ bytes: some Collection<UInt8>) {
    var key: UInt64 = 0
    var length = 0
    var isForeign = false
    var previous: UInt8 = 0
    var rest = bytes[...]
    func fold(_ byte: UInt8) -> UInt8 {
      // "É" is C3 89 and "é" C3 A9; the other capitals of Latin-1 likewise.
      previous == 0xc3 && 0x80...0x9e ~= byte ? byte + 0x20 : byte
    }
    while let byte = rest.popFirst() {
      switch byte {
      case 0x41...0x5a, 0x61...0x7a, 0x80...0xbf, 0xc3...0xe1, 0xe3...0xff:
        let folded = byte < 0x80 ? byte | 0x20 : fold(byte)
        key = key << 8 | UInt64(folded)
        length += 1
        if byte >= 0xcd, byte != 0xe1 { isForeign = true }
      default:
        count(key, length, isForeign)
        (key, length, isForeign) = (0, 0, false)
        // Signs such as « and ’ take further bytes, which are no letters.
        if byte == 0xc2 { rest = rest.dropFirst() }
        if byte == 0xe2 { rest = rest.dropFirst(2) }
      }
      previous = byte
    }
    count(key, length, isForeign)
  }

  private mutating func count(_ key: UInt64, _ length: Int, _ isForeign: Bool) {
    guard length > 0 else { return }
    words += 1
    if isForeign { foreignWords += 1 }
    guard length <= 8, let languages = FunctionWords.languages[key] else { return }
    let share = FunctionWords.parts / languages.nonzeroBitCount
    for index in scores.indices where languages & (1 << UInt32(index)) != 0 {
      scores[index] += share
    }
  }

  /// The language that these words are of.
  ///
  /// The best language must have two words' worth, one in fourteen of all, and a quarter more than
  /// any other. Where half of the words are in other letters, the text is in another language.
  var verdict: Verdict {
    if foreignWords * 2 > words { return .other }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return .open }
    let score = scores[best]
    let second = scores.indices.reduce(0) { $1 == best ? $0 : max($0, scores[$1]) }
    guard score >= 2 * FunctionWords.parts, score * 14 >= words * FunctionWords.parts,
      score * 4 >= second * 5
    else {
      return .open
    }
    switch best {
    case FunctionWords.french: return .known(.french)
    case FunctionWords.english: return .known(.english)
    default: return .other
    }
  }
}
