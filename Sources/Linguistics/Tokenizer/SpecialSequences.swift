/// Sequences of token texts that are looked for again in the finished tokens, because punctuation
/// rules alone would have split an exception.
struct SpecialSequences: Sendable {
  private var words = ScalarInterner()
  /// The node reached from a node by a word; node in the upper half of the key.
  private var nextNode: [UInt64: Int32] = [:]
  private var isEnd: [Bool] = [false]

  /// The number of a token's text among the words of all sequences; -1 if it is in none.
  func word(_ text: [UInt32], _ range: Range<Int>) -> Int32 {
    words.number(of: text, range) ?? -1
  }

  /// Adds a sequence of token texts.
  mutating func insert(_ sequence: [[UInt32]]) {
    var node: Int32 = 0
    for text in sequence {
      let word = words.intern(text, text.indices).number
      let key = Self.key(node, word)
      if let next = nextNode[key] {
        node = next
      } else {
        nextNode[key] = Int32(isEnd.count)
        node = Int32(isEnd.count)
        isEnd.append(false)
      }
    }
    if node > 0 { isEnd[Int(node)] = true }
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// The spans of tokens to split again: the longest first, none touching the ends of another.
  ///
  /// `words`: For each token, the number of its text; -1 for most.
  func spans(in words: [Int32]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for start in words.indices where words[start] >= 0 {
      var node: Int32 = 0
      var index = start
      while index < words.count, words[index] >= 0,
        let next = nextNode[Self.key(node, words[index])]
      {
        node = next
        index += 1
        if isEnd[Int(node)] { found.append(start..<index) }
      }
    }
    if found.isEmpty { return [] }
    found.sort { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
    var covered: Set<Int> = []
    var kept: [Range<Int>] = []
    for span in found {
      if !covered.contains(span.lowerBound), !covered.contains(span.upperBound - 1) {
        kept.append(span)
      }
      covered.formUnion(span)
    }
    return kept.sorted { $0.lowerBound < $1.lowerBound }
  }
}
