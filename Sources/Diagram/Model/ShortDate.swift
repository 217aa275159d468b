import Chronology

/// Dates as they stand on an edge, where room is scarce.
enum ShortDate {
  /// Returns one date, or the span that several make up.
  ///
  /// Examples are « 6 janv. 2026 » and « mars–juin 2025 ».
  /// Days, months and years are shortened; a date with anything uncertain in it keeps its full
  /// wording, so that no doubt is lost.
  ///
  /// - Parameters:
  ///   - dates: Ordered by their EDTF text.
  ///   - language: The language of the words.
  /// - Returns: The text; empty without dates.
  static func text(of dates: [EDTF], in language: Language) -> String {
    guard let first = dates.first, let last = dates.last else { return "" }
    let plain = dates.compactMap { PlainDate($0.description) }
    if plain.count == dates.count, dates.count > 1, let earliest = plain.first,
      let latest = plain.last
    {
      return span(from: earliest, to: latest, in: language)
    }
    let words = dates.count == 1 ? [first] : [first, last]
    return words.map { text(of: $0, in: language) }.joined(separator: " – ")
  }

  /// Words one date, doubt included.
  private static func text(of date: EDTF, in language: Language) -> String {
    let code = date.description
    if let plain = PlainDate(code) { return plain.text(in: language) }
    if code.hasSuffix("/.."), let start = PlainDate(String(code.dropLast(3))) {
      return since(start, in: language)
    }
    let ends = code.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2, let start = PlainDate(String(ends[0])),
      let end = PlainDate(String(ends[1]))
    {
      return span(from: start, to: end, in: language)
    }
    guard let plain = PlainDate(String(code.dropLast())), let mark = code.last else {
      return date.wording(in: language)
    }
    let about = language == .french ? "v.\u{A0}" : "c.\u{A0}"
    let doubt = language == .french ? "\u{202F}?" : "?"
    switch mark {
    case "~": return about + plain.text(in: language)
    case "?": return plain.text(in: language) + doubt
    case "%": return about + plain.text(in: language) + doubt
    default: return date.wording(in: language)
    }
  }

  private static func since(_ start: PlainDate, in language: Language) -> String {
    switch language {
    case .french: (start.day == nil ? "depuis " : "depuis le ") + start.text(in: language)
    case .english: "since " + start.text(in: language)
    }
  }

  private static func span(
    from earliest: PlainDate, to latest: PlainDate, in language: Language
  ) -> String {
    guard earliest.year == latest.year else {
      return earliest.withoutDay.text(in: language) + "–" + latest.withoutDay.text(in: language)
    }
    guard let first = earliest.month, let last = latest.month else { return "\(earliest.year)" }
    if first == last {
      guard let from = earliest.day, let to = latest.day else {
        return latest.withoutDay.text(in: language)
      }
      return "\(from)–\(to)\u{A0}\(latest.withoutDay.text(in: language))"
    }
    return PlainDate.monthName(first, in: language) + "–" + latest.withoutDay.text(in: language)
  }
}

/// A year, month or day without any doubt in it.
private struct PlainDate {
  let year: Int
  let month: Int?
  let day: Int?

  /// Reads EDTF level 0 dates of four-digit years; anything else is `nil`.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (1...3).contains(parts.count), parts[0].utf8.count == 4
    else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
    if let month, !(1...12).contains(month) { return nil }
  }

  private init(year: Int, month: Int?, day: Int?) {
    self.year = year
    self.month = month
    self.day = day
  }

  var withoutDay: PlainDate { PlainDate(year: year, month: month, day: nil) }

  func text(in language: Language) -> String {
    guard let month else { return "\(year)" }
    let name = Self.monthName(month, in: language)
    guard let day else { return "\(name)\u{A0}\(year)" }
    let number = language == .french && day == 1 ? "1er" : "\(day)"
    return "\(number)\u{A0}\(name)\u{A0}\(year)"
  }

  static func monthName(_ month: Int, in language: Language) -> String {
    switch language {
    case .french:
      [
        "janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.",
        "nov.", "déc.",
      ][month - 1]
    case .english:
      [
        "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
      ][month - 1]
    }
  }
}
