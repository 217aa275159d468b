import Chronology

/// The numbers that a text gives, each with the noun behind it: « 35 pays », "more than 400 drones".
///
/// Digits are read, not number words. What only dates or measures time is left out.
struct CountedNouns {
  /// A number and what it counts.
  struct Count: Hashable {
    /// What the words allow: one number, or those around or beyond it.
    let numbers: ClosedRange<Int>
    /// In lower case, without the ending of a plural.
    let noun: String
    /// As written.
    let words: String
  }

  private(set) var counts: [Count] = []
  private let words: [Substring]
  private let vocabulary: CountingWords

  /// Reads a text; linear in its length.
  init(_ text: String, _ language: Language) {
    words = text.split(whereSeparator: \.isWhitespace)
    vocabulary = CountingWords(language)
    var index = 0
    while index < words.count {
      guard let numeral = Numeral(words, at: index) else {
        index += 1
        continue
      }
      if let count = count(numeral, from: index) { counts.append(count) }
      index = numeral.end
    }
  }

  private func count(_ numeral: Numeral, from start: Int) -> Count? {
    guard var value = numeral.value else { return nil }
    var (next, isScaled) = (numeral.end, false)
    if next < words.count, let scale = vocabulary.scale(words[next]) {
      let (scaled, overflows) = value.multipliedReportingOverflow(by: scale)
      guard !overflows else { return nil }
      (value, next, isScaled) = (scaled, next + 1, true)
    }
    guard isScaled || !numeral.isYear, let (noun, end) = noun(from: next, isScaled) else {
      return nil
    }
    return Count(
      numbers: vocabulary.meaning(of: value, after: words[..<start]), noun: noun,
      words: words[start..<end].map(Self.bare).joined(separator: " "))
  }

  /// The noun that is counted, and the index after it.
  private func noun(from start: Int, _ isScaled: Bool) -> (String, end: Int)? {
    var index = start
    if isScaled, index < words.count, vocabulary.isLink(words[index]) { index += 1 }
    for _ in 0..<3 where index < words.count {
      let word = words[index]
      if let noun = vocabulary.noun(word) { return (noun, index + 1) }
      // « 35 autres pays », "35 European countries"; a mark or a function word ends the search.
      guard vocabulary.mayStandBefore(word) else { return nil }
      index += 1
    }
    return nil
  }

  /// A word without the marks around it.
  private static func bare(_ word: Substring) -> String {
    let isMark = { (character: Character) in !character.isLetter && !character.isNumber }
    guard let last = word.lastIndex(where: { !isMark($0) }) else { return "" }
    return String(word[...last].drop(while: isMark))
  }
}
