/// A set of small numbers, one bit each.
///
/// Bits from `count` on are clear and may be asked for, so that a bitmap need not grow with the
/// column it belongs to until a bit is set.
package struct Bitmap: Hashable, Sendable {
  /// `(count + 63) / 64` words, the lowest bit first.
  package private(set) var words: [UInt64]

  /// An empty set.
  package init() { words = [] }

  /// Takes words as they were stored.
  package init(words: [UInt64]) { self.words = words }

  /// All numbers below a limit.
  package init(full count: Int) {
    words = Array(repeating: .max, count: count / 64)
    if count % 64 > 0 { words.append(1 << UInt64(count % 64) - 1) }
  }

  /// Whether no bit is set.
  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// How many bits are set.
  package var population: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether a number is in the set, or puts it in or out.
  package subscript(index: Int) -> Bool {
    @inline(__always) get {
      let word = index >> 6
      return word < words.count && words[word] & (1 << UInt64(index & 63)) != 0
    }
    set {
      let word = index >> 6
      if word >= words.count {
        guard newValue else { return }
        words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
      }
      let bit = 1 << UInt64(index & 63) as UInt64
      if newValue { words[word] |= bit } else { words[word] &= ~bit }
    }
  }

  /// Puts the numbers of another set in, each raised by so much.
  package mutating func append(_ other: Bitmap, at first: Int) {
    for (place, word) in other.words.enumerated() {
      var rest = word
      while rest != 0 {
        self[first + place * 64 + rest.trailingZeroBitCount] = true
        rest &= rest - 1
      }
    }
  }
}
