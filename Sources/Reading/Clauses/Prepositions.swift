/// Prepositions and what they contract to.
enum Prepositions {
  /// Whether a word in lower case is a folded preposition, or it with an article: « au » is `a`.
  static func matches(_ word: ArraySlice<UInt8>, _ preposition: String) -> Bool {
    if word.elementsEqual(preposition.utf8) { return true }
    switch preposition {
    case "a", "à": return ["à", "au", "aux"].contains { word.elementsEqual($0.utf8) }
    case "de": return ["du", "des", "d'"].contains { word.elementsEqual($0.utf8) }
    default:
      let folded = FoldedText(String(decoding: word, as: UTF8.self)).bytes
      return folded.elementsEqual(preposition.utf8)
    }
  }
}
