/// The marks by which a text is known again when others reprint it.
///
/// Every run of twelve words that two texts share gives them at least one mark in common, and on
/// average two words in nine bear one. Case, punctuation and line breaks make no difference.
///
/// Source: S. Schleimer, D. Wilkerson, A. Aiken, *Winnowing: Local Algorithms for Document
/// Fingerprinting*, SIGMOD 2003.
package struct Fingerprint {
  /// The words of one shingle.
  static let shingle = 5
  /// The shingles of which the least one is a mark.
  static let window = 8

  /// Distinct, ascending.
  package let marks: [UInt64]

  /// Takes the marks of a text.
  package init(_ text: String) {
    let words = Self.hashedWords(text.utf8)
    guard words.count >= Self.shingle else {
      marks = []
      return
    }
    let shingles = (0...(words.count - Self.shingle)).map { start in
      words[start..<(start + Self.shingle)].reduce(0) { Self.mixed($0 &* 31 &+ $1) }
    }
    marks = Set(Self.leastOfWindows(shingles)).sorted()
  }

  /// The least shingle of every window, by a queue whose shingles ascend.
  private static func leastOfWindows(_ shingles: [UInt64]) -> [UInt64] {
    var least: [UInt64] = []
    var queue: [Int] = []
    var head = 0
    for (index, shingle) in shingles.enumerated() {
      while queue.count > head, shingles[queue[queue.count - 1]] >= shingle { queue.removeLast() }
      queue.append(index)
      if queue[head] + window <= index { head += 1 }
      let isFull = index + 1 >= window || index + 1 == shingles.count
      if isFull, least.last != shingles[queue[head]] { least.append(shingles[queue[head]]) }
    }
    return least
  }

  /// A hash of each word, in the order of the text; what is no letter or digit parts words.
  private static func hashedWords(_ bytes: String.UTF8View) -> [UInt64] {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    var previous: UInt8 = 0
    var skipped = 0
    func end() {
      if hash != 0 { words.append(mixed(hash)) }
      hash = 0
    }
    for byte in bytes {
      if skipped > 0 {
        skipped -= 1
        continue
      }
      switch byte {
      case 0x30...0x39, 0x61...0x7a: hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 &+ 1
      case 0x41...0x5a: hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01b3 &+ 1
      case 0xc2:
        end()
        skipped = 1
      case 0xe2:
        end()
        skipped = 2
      case 0x80...0xff:
        // "É" is C3 89 and "é" C3 A9; the other capitals of Latin-1 likewise.
        let folded = previous == 0xc3 && byte <= 0x9e ? byte + 0x20 : byte
        hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3 &+ 1
      default: end()
      }
      previous = byte
    }
    end()
    return words
  }

  /// Spreads a number over all its bits.
  ///
  /// Source: the finalizer of SplitMix64, as in Steele, Lea and Flood, OOPSLA 2014.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9e37_79b9_7f4a_7c15
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
