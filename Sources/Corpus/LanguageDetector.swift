package import Chronology

/// Tells French and English by their most frequent words.
package enum LanguageDetector {
  /// The language of a text, or `nil` where too few of its words are known to be either's.
  ///
  /// The first 20,000 bytes decide. One word in twelve must be of the language, and half as many
  /// again as of the other.
  package static func language(of text: String) -> Language? {
    var french = 0
    var english = 0
    var words = 0
    var word: [UInt8] = []
    func count() {
      guard !word.isEmpty else { return }
      words += 1
      if frenchWords.contains(word) { french += 1 }
      if englishWords.contains(word) { english += 1 }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8.prefix(20_000) {
      switch byte {
      case 0x41...0x5a: word.append(byte | 0x20)
      case 0xc2, 0xe2: count()
      case 0x61...0x7a, 0x80...0xff: word.append(byte)
      default: count()
      }
    }
    count()
    let most = max(french, english)
    guard most * 12 >= words, most >= 2 else { return nil }
    if french * 2 > english * 3 { return .french }
    if english * 2 > french * 3 { return .english }
    return nil
  }

  private static let frenchWords = table(
    """
    le la les un une des du de et est sont dans pour par sur au aux avec que qui ne pas plus ce \
    cette ces il elle ils elles en à été se sa son ses leur leurs nous vous mais ou où donc selon \
    entre après avant depuis sans sous contre être avoir ont avait était
    """)

  private static let englishWords = table(
    """
    the of and to in is are was were for that on with as by at from it its be has have had this \
    these his her their they he she not or but which who will would said after before against \
    an been into over than
    """)

  private static func table(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }
}
