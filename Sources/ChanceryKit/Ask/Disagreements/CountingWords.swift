import Chronology

/// The words of a language that stand around a number and what it counts.
struct CountingWords {
  private let language: Language

  /// Takes the language of the text.
  init(_ language: Language) { self.language = language }

  /// What the word behind a number multiplies it by.
  func scale(_ word: Substring) -> Int? {
    switch Self.plain(word) {
    case "mille", "thousand": 1000
    case "million", "millions": 1_000_000
    case "milliard", "milliards", "billion", "billions": 1_000_000_000
    default: nil
    }
  }

  /// Whether a word ties what is counted to « millions ».
  func isLink(_ word: Substring) -> Bool { word == "de" || word == "of" }

  /// What a number stands for after the words before it: "more than 400" is 400 or more.
  func meaning(of value: Int, after before: ArraySlice<Substring>) -> ClosedRange<Int> {
    let last = before.suffix(2).map(Self.plain)
    let hedge = ([last.joined(separator: " ")] + last.suffix(1)).first { Self.hedges[$0] != nil }
    switch hedge.flatMap({ Self.hedges[$0] }) {
    case .atLeast: return value...Int.max
    case .atMost: return 0...value
    case .about: return (value - value / 5)...(value.addingReportingOverflow(value / 4).0)
    case nil: return value...value
    }
  }

  /// The noun that a word is, without the ending of its plural; `nil` where it is none that can be
  /// counted.
  func noun(_ word: Substring) -> String? {
    var noun = Self.plain(Self.withoutElision(word))
    if Self.irregular.contains(noun) { return noun }
    guard noun.count > 3, noun.hasSuffix("s") || (language == .french && noun.hasSuffix("x")),
      noun.allSatisfy({ $0.isLetter || $0 == "-" }), !Self.never.contains(noun)
    else { return nil }
    noun.removeLast()
    return Self.never.contains(noun) ? nil : noun
  }

  /// Whether a word may stand between a number and its noun: an adjective without a mark behind it.
  func mayStandBefore(_ word: Substring) -> Bool {
    guard word.allSatisfy({ $0.isLetter || $0 == "-" }) else { return false }
    let plain = Self.plain(word)
    switch language {
    case .french: return Self.frenchAdjectives.contains(plain)
    case .english: return plain.count > 3 && !Self.functionWords.contains(plain) || plain == "new"
    }
  }

  private enum Hedge {
    case atLeast, atMost, about
  }

  private static let hedges: [String: Hedge] = [
    "more than": .atLeast, "at least": .atLeast, "over": .atLeast, "fewer than": .atMost,
    "less than": .atMost, "up to": .atMost, "at most": .atMost, "under": .atMost,
    "about": .about, "around": .about, "some": .about, "nearly": .about, "almost": .about,
    "roughly": .about, "approximately": .about,
    "plus de": .atLeast, "plus d": .atLeast, "au moins": .atLeast, "moins de": .atMost,
    "jusqu à": .atMost, "au plus": .atMost, "environ": .about, "quelque": .about,
    "quelques": .about, "près de": .about, "presque": .about,
  ]

  private static let irregular: Set<String> = [
    "people", "men", "women", "children", "personnel", "aircraft", "police", "pays", "morts",
  ]

  private static let frenchAdjectives: Set<String> = [
    "autres", "nouveaux", "nouvelles", "premiers", "premières", "derniers", "dernières", "grands",
    "grandes", "petits", "petites", "anciens", "anciennes", "jeunes",
  ]

  private static let functionWords: Set<String> = [
    "that", "with", "from", "into", "were", "have", "will", "when", "which", "while", "after",
    "before", "than", "then", "they", "their", "this", "said", "would", "could", "under", "over",
  ]

  /// Plurals that count time or nothing by themselves.
  private static let never: Set<String> = [
    "year", "month", "week", "day", "hour", "minute", "second", "année", "moi", "semaine", "jour",
    "heure", "minute", "seconde", "mars", "this", "always", "perhaps", "dans", "sans", "sous",
    "vers", "mais", "puis", "plus", "moins", "fois", "time", "other", "autre", "après", "depuis",
    "nouveaux", "nouvelle", "premier", "première", "dernier", "dernière", "grand", "grande",
    "petit",
    "petite", "ancien", "ancienne", "jeune", "point", "temps", "does", "says", "across", "towards",
  ]

  /// « d’euros » is counted in euros.
  private static func withoutElision(_ word: Substring) -> Substring {
    word.hasPrefix("d'") || word.hasPrefix("d’") ? word.dropFirst(2) : word
  }

  /// In lower case, without marks at its ends; an apostrophe within is a space.
  private static func plain(_ word: Substring) -> String {
    let lower = word.lowercased().replacing("’", with: " ").replacing("'", with: " ")
    let isLetter = { (character: Character) in character.isLetter || character.isNumber }
    guard let first = lower.firstIndex(where: isLetter), let last = lower.lastIndex(where: isLetter)
    else { return "" }
    return String(lower[first...last])
  }
}
