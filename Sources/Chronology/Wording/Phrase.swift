/// A date in words, without the article that a preposition before it calls for.
struct Phrase: Equatable {
  /// The article that belongs to it: « du 6 janvier », « des années 2020 », but « de janvier ».
  enum Article { case none, indefinite, singular, plural }

  let text: String
  var article = Article.none
  /// Whether the rest of it is said by the date that follows: the 4 in « du 4 au 10 mai ».
  var isAbridged = false
}

/// The words and the grammar of one language for dates.
///
/// A phrasebook never looks at a value's form: ``DateWording`` does, and asks for each part.
protocol Phrasebook {
  /// Whether months are abbreviated and qualifiers are signs, for axes and tables.
  var isShort: Bool { get }

  func monthName(_ month: Int) -> String
  /// The number of a day, alone (`6`, « 1er »).
  func dayNumber(_ day: Int) -> String
  /// The article a day takes after a preposition.
  var dayArticle: Phrase.Article { get }
  /// A year from 1 BCE (0) back, given as its number before the era.
  func beforeCommonEra(_ number: String) -> String
  /// What stands between groups of three digits in years of more than four.
  var digitGroupSeparator: String { get }

  func decade(_ year: String) -> Phrase
  func century(_ ordinal: Int) -> Phrase
  var unknownYear: Phrase { get }
  /// A year written with its unknown digits.
  func year(written digits: String) -> Phrase
  func someDay(of unit: String?) -> Phrase
  func someMonth(of unit: String?) -> Phrase

  func season(_ part: EDTF.Season.Part, year: Int) -> String
  func time(_ time: EDTF.DateTime, on day: String) -> String

  /// A date alone, with a qualifier that holds for all of it.
  func qualified(_ phrase: Phrase, _ qualifier: Qualifier) -> Phrase
  /// A date after a preposition, with a qualifier that holds for all of it.
  func qualifiedBound(_ phrase: Phrase, _ qualifier: Qualifier) -> Phrase
  /// What is said of one component: « année incertaine ».
  func note(on unit: CalendarUnit, _ qualifier: Qualifier) -> String

  func span(from start: Phrase, to end: Phrase) -> String
  func between(_ start: Phrase, and end: Phrase) -> String
  func since(_ start: Phrase) -> String
  func until(_ end: Phrase) -> String
  func fromUnknown(to end: Phrase) -> String
  func toUnknown(from start: Phrase) -> String

  /// The word before the last of several, and the tails of open members.
  var or: String { get }
  var and: String { get }
  var orLater: String { get }
  var orEarlier: String { get }
  var andLater: String { get }
  var andEarlier: String { get }
  func rounded(_ year: String, from first: String, to last: String) -> String
}

extension Phrasebook {
  /// A year in figures, with its era where it needs one.
  func year(_ year: Int) -> String {
    year > 0 ? grouped(year) : beforeCommonEra(grouped(1 - year))
  }

  /// A span in figures: the dash is spaced where spaces in its ends could mislead.
  static func dashed(_ start: Phrase, _ end: Phrase) -> String {
    let isTight = !start.text.contains(" ") && (start.isAbridged || !end.text.contains(" "))
    return isTight ? "\(start.text)–\(end.text)" : "\(start.text) – \(end.text)"
  }

  private func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    guard digits.count > 4 else { return String(digits) }
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += digitGroupSeparator }
      text.append(digit)
    }
    return text
  }
}
