import Chronology

/// The texts of the axis in French and English, from tables of our own.
///
/// Locale libraries change their tables under us; a report must not change with them.
enum AxisLabel {
  /// The text for a unit in the fine tier.
  static func text(of step: TickStep, from day: Int, in language: Language) -> String {
    let first = Day(daysSince1970: step.start(of: day))
    switch step {
    case .day: return "\(first.day)"
    case .week:
      let last = Day(daysSince1970: step.end(of: day) - 1)
      return "\(first.day)–\(last.day)"
    case .month: return shortMonth(first.month, in: language)
    case .quarter:
      let number = (first.month - 1) / 3 + 1
      return language == .french ? "T\(number)" : "Q\(number)"
    case .years(let count):
      return count == 1 ? year(first.year, in: language) : span(first.year, count, language)
    }
  }

  /// The texts for a unit in the coarse tier, the longest first; each unit takes the first that fits.
  static func upperTexts(of step: TickStep, from day: Int, in language: Language) -> [String] {
    let civil = Day(daysSince1970: day)
    switch step {
    case .month:
      let short = shortMonth(civil.month, in: language)
      return [
        "\(longMonth(civil.month, in: language)) \(year(civil.year, in: language))",
        "\(short) \(year(civil.year, in: language))", short,
      ]
    case .day, .week, .quarter: return [text(of: step, from: day, in: language)]
    case .years: return [year(civil.year, in: language)]
    }
  }

  /// A year, with the era where it lies before year 1.
  static func year(_ year: Int, in language: Language) -> String {
    guard year < 1 else { return "\(year)" }
    return language == .french ? "\(1 - year) av. J.-C." : "\(1 - year) BCE"
  }

  /// The first and last year of a unit of several.
  private static func span(_ first: Int, _ count: Int, _ language: Language) -> String {
    let last = first + count - 1
    guard first < 1 else { return "\(first)–\(last)" }
    return "\(year(first, in: language)) – \(year(last, in: language))"
  }

  static func longMonth(_ month: Int, in language: Language) -> String {
    language == .french ? frenchMonths[month - 1] : englishMonths[month - 1]
  }

  /// A month as the typographic habit of the language shortens it.
  static func shortMonth(_ month: Int, in language: Language) -> String {
    language == .french ? shortFrenchMonths[month - 1] : String(englishMonths[month - 1].prefix(3))
  }

  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  private static let shortFrenchMonths = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
