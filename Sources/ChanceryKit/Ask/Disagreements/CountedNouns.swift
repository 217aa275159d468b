import Ontology

/// The numbers that a quotation gives, each with the noun behind it: « 35 pays », "400 drones".
struct CountedNouns {
  /// A number and what it counts.
  struct Count: Hashable {
    let number: Int
    /// In lower case, without the ending of a plural.
    let noun: String
    /// As written.
    let words: String
  }

  let counts: [Count]

  /// Reads digits with blanks, points or commas between their groups of three; linear in the length.
  init(_ quote: String) {
    var counts: [Count] = []
    let words = quote.split { $0.isWhitespace }
    var index = 0
    while index < words.count {
      guard let (number, next) = Self.number(in: words, at: index) else {
        index += 1
        continue
      }
      if next < words.count, let noun = Self.noun(words[next]) {
        counts.append(
          Count(
            number: number, noun: noun,
            words: words[index..<next].joined(separator: " ") + " "
              + words[next].filter { $0.isLetter || $0 == "-" }))
      }
      index = next
    }
    self.counts = counts
  }

  private static func number(in words: [Substring], at start: Int) -> (Int, next: Int)? {
    guard var digits = digits(words[start], isWhole: true) else { return nil }
    var next = start + 1
    // « 4 500 soldats »
    while next < words.count, words[next].count == 3, let group = self.digits(words[next], isWhole: true),
      digits.count <= 9
    {
      digits += group
      next += 1
    }
    return Int(digits).map { ($0, next) }
  }

  /// The digits of a word that is nothing else than a number.
  private static func digits(_ word: Substring, isWhole: Bool) -> String? {
    let plain = word.filter { $0 != "," && $0 != "." && $0 != "\u{202f}" && $0 != "\u{a0}" }
    guard let first = word.first, first.isNumber, !plain.isEmpty, plain.allSatisfy(\.isNumber),
      word.last?.isNumber == true
    else { return nil }
    return plain
  }

  /// A noun of four letters or more that is no month and no unit of time.
  private static func noun(_ word: Substring) -> String? {
    var noun = word.lowercased().filter(\.isLetter)
    if noun.count > 4, noun.hasSuffix("s") || noun.hasSuffix("x") { noun.removeLast() }
    return noun.count < 4 || times.contains(noun) ? nil : noun
  }

  private static let times: Set<String> = [
    "janvier", "février", "mars", "mar", "avril", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre", "january", "february", "march", "april", "june", "july", "august",
    "september", "october", "november", "december", "year", "month", "week", "hour", "minute", "année",
    "mois", "semaine", "jour", "heure", "percent", "pour",
  ]
}
