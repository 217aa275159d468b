/// Dates in English, day first.
struct EnglishPhrasebook: Phrasebook {
  let isShort: Bool

  func monthName(_ month: Int) -> String {
    isShort ? String(Self.months[month - 1].prefix(3)) : Self.months[month - 1]
  }

  func dayNumber(_ day: Int) -> String { "\(day)" }

  var dayArticle: Phrase.Article { .none }

  func beforeCommonEra(_ number: String) -> String { number + " BCE" }

  var digitGroupSeparator: String { "," }

  func decade(_ year: String) -> Phrase { Phrase(text: "\(year)s", article: .plural) }

  func century(_ ordinal: Int) -> Phrase {
    let ending =
      switch (ordinal % 10, ordinal % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return Phrase(text: "\(ordinal)\(ending) century", article: .singular)
  }

  var unknownYear: Phrase { Phrase(text: "year unknown") }

  func year(written digits: String) -> Phrase { Phrase(text: "year \(digits)") }

  func someDay(of unit: String?) -> Phrase {
    Phrase(text: "some day" + (unit.map { " of \($0)" } ?? ""))
  }

  func someMonth(of unit: String?) -> Phrase {
    Phrase(text: "some month" + (unit.map { " of \($0)" } ?? ""))
  }

  func season(_ part: EDTF.Season.Part, year: Int) -> String {
    let name =
      switch part {
      case .spring, .northernSpring, .southernSpring: "spring"
      case .summer, .northernSummer, .southernSummer: "summer"
      case .autumn, .northernAutumn, .southernAutumn: "autumn"
      case .winter, .northernWinter, .southernWinter: "winter"
      case .quarter1: "Q1"
      case .quarter2: "Q2"
      case .quarter3: "Q3"
      case .quarter4: "Q4"
      case .third1: "first four months of"
      case .third2: "second four months of"
      case .third3: "last four months of"
      case .half1: isShort ? "H1" : "first half of"
      case .half2: isShort ? "H2" : "second half of"
      }
    let years = part.crossesNewYear ? "\(self.year(year))–\(self.year(year + 1))" : self.year(year)
    switch part.hemisphere {
    case nil: return "\(name) \(years)"
    case .northern: return "\(name) \(years) (northern hemisphere)"
    case .southern: return "\(name) \(years) (southern hemisphere)"
    }
  }

  func time(_ time: EDTF.DateTime, on day: String) -> String {
    var text = "\(day), "
    text.append(UInt(time.hour), digits: 2)
    text += ":"
    text.append(UInt(time.minute), digits: 2)
    if time.second > 0 {
      text += ":"
      text.append(UInt(time.second), digits: 2)
    }
    return text + time.zoneWording
  }

  func qualified(_ phrase: Phrase, _ qualifier: Qualifier) -> Phrase {
    if isShort {
      let circa = qualifier.isApproximate ? "c. " : ""
      return Phrase(
        text: circa + phrase.text + (qualifier.isUncertain ? "?" : ""), article: phrase.article)
    }
    let dated = Self.withArticle(phrase)
    return switch qualifier {
    case .uncertain: Phrase(text: "perhaps " + dated)
    case .approximate: Phrase(text: "circa " + dated)
    case .uncertainApproximate: Phrase(text: "perhaps circa " + dated)
    }
  }

  func qualifiedBound(_ phrase: Phrase, _ qualifier: Qualifier) -> Phrase {
    qualified(phrase, qualifier)
  }

  func note(on unit: CalendarUnit, _ qualifier: Qualifier) -> String {
    let noun =
      switch unit {
      case .day: "day"
      case .week: "week"
      case .month: "month"
      case .year: "year"
      }
    return switch qualifier {
    case .uncertain: "\(noun) uncertain"
    case .approximate: "\(noun) approximate"
    case .uncertainApproximate: "\(noun) uncertain and approximate"
    }
  }

  func span(from start: Phrase, to end: Phrase) -> String {
    guard !isShort else { return Self.dashed(start, end) }
    return "from \(Self.withArticle(start)) to \(Self.withArticle(end))"
  }

  func between(_ start: Phrase, and end: Phrase) -> String {
    "between \(Self.withArticle(start)) and \(Self.withArticle(end))"
  }

  func since(_ start: Phrase) -> String { "since " + Self.withArticle(start) }

  func until(_ end: Phrase) -> String { "until " + Self.withArticle(end) }

  func fromUnknown(to end: Phrase) -> String {
    isShort ? "? – \(end.text)" : "from an unknown date to \(Self.withArticle(end))"
  }

  func toUnknown(from start: Phrase) -> String {
    isShort ? "\(start.text) – ?" : "from \(Self.withArticle(start)) to an unknown date"
  }

  var or: String { " or " }
  var and: String { " and " }
  var orLater: String { " or later" }
  var orEarlier: String { " or earlier" }
  var andLater: String { " and after" }
  var andEarlier: String { " and before" }

  func rounded(_ year: String, from first: String, to last: String) -> String {
    isShort ? "c. \(year)" : "circa \(year) (between \(first) and \(last))"
  }
}

extension EnglishPhrasebook {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Decades and centuries take an article, days, months and years none.
  private static func withArticle(_ phrase: Phrase) -> String {
    switch phrase.article {
    case .none, .indefinite: phrase.text
    case .singular, .plural: "the " + phrase.text
    }
  }
}
