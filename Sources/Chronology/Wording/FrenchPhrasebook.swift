/// Dates in French.
///
/// Month names have no capital, the first of a month is « 1er », dates are written with plain
/// spaces; a no-break space stands in « 6 h 34 », a narrow one before a question mark.
struct FrenchPhrasebook: Phrasebook {
  let isShort: Bool

  func monthName(_ month: Int) -> String {
    (isShort ? Self.shortMonths : Self.months)[month - 1]
  }

  func dayNumber(_ day: Int) -> String { day == 1 ? "1er" : "\(day)" }

  var dayArticle: Phrase.Article { .singular }

  func beforeCommonEra(_ number: String) -> String { number + " av. J.-C." }

  var digitGroupSeparator: String { "\u{202f}" }

  func decade(_ year: String) -> Phrase { Phrase(text: "années \(year)", article: .plural) }

  func century(_ ordinal: Int) -> Phrase {
    Phrase(text: Self.roman(ordinal) + (ordinal == 1 ? "er" : "e") + " siècle", article: .singular)
  }

  var unknownYear: Phrase { Phrase(text: "année inconnue") }

  func year(written digits: String) -> Phrase { Phrase(text: "année \(digits)") }

  func someDay(of unit: String?) -> Phrase {
    Phrase(text: "un jour" + (unit.map { " " + Self.of($0) } ?? ""), article: .indefinite)
  }

  func someMonth(of unit: String?) -> Phrase {
    Phrase(text: "un mois" + (unit.map { " " + Self.of($0) } ?? ""), article: .indefinite)
  }

  func season(_ part: EDTF.Season.Part, year: Int) -> String {
    let name =
      switch part {
      case .spring, .northernSpring, .southernSpring: "printemps"
      case .summer, .northernSummer, .southernSummer: "été"
      case .autumn, .northernAutumn, .southernAutumn: "automne"
      case .winter, .northernWinter, .southernWinter: "hiver"
      case .quarter1: isShort ? "T1" : "1er trimestre"
      case .quarter2: isShort ? "T2" : "2e trimestre"
      case .quarter3: isShort ? "T3" : "3e trimestre"
      case .quarter4: isShort ? "T4" : "4e trimestre"
      case .third1: "1er quadrimestre"
      case .third2: "2e quadrimestre"
      case .third3: "3e quadrimestre"
      case .half1: isShort ? "S1" : "1er semestre"
      case .half2: isShort ? "S2" : "2e semestre"
      }
    let years = part.crossesNewYear ? "\(self.year(year))-\(self.year(year + 1))" : self.year(year)
    switch part.hemisphere {
    case nil: return "\(name) \(years)"
    case .northern: return "\(name) \(years) (hémisphère nord)"
    case .southern: return "\(name) \(years) (hémisphère sud)"
    }
  }

  func time(_ time: EDTF.DateTime, on day: String) -> String {
    var text = "\(day) à \(time.hour)\u{a0}h"
    if time.minute > 0 || time.second > 0 {
      text += "\u{a0}"
      text.append(UInt(time.minute), digits: 2)
    }
    if time.second > 0 {
      text += "\u{a0}min\u{a0}"
      text += "\(time.second)\u{a0}s"
    }
    return text + time.zoneWording
  }

  func qualified(_ phrase: Phrase, _ qualifier: Qualifier) -> Phrase {
    guard !isShort else {
      let circa = qualifier.isApproximate ? "v. " : ""
      return Phrase(text: circa + phrase.text + (qualifier.isUncertain ? "\u{202f}?" : ""))
    }
    let dated = Self.withArticle(phrase)
    return switch qualifier {
    case .uncertain: Phrase(text: "peut-être " + dated)
    case .approximate: Phrase(text: "vers " + dated)
    case .uncertainApproximate: Phrase(text: "peut-être vers " + dated)
    }
  }

  func qualifiedBound(_ phrase: Phrase, _ qualifier: Qualifier) -> Phrase {
    var tail = ""
    if qualifier.isApproximate { tail += isShort ? " env." : " environ" }
    if qualifier.isUncertain { tail += isShort ? "\u{202f}?" : " (incertain)" }
    return Phrase(text: phrase.text + tail, article: phrase.article)
  }

  func note(on unit: CalendarUnit, _ qualifier: Qualifier) -> String {
    let isFeminine = unit == .year || unit == .week
    let noun =
      switch unit {
      case .day: "jour"
      case .week: "semaine"
      case .month: "mois"
      case .year: "année"
      }
    let (uncertain, approximate) = ("incertain", "approximati")
    return switch qualifier {
    case .uncertain: "\(noun) \(uncertain)\(isFeminine ? "e" : "")"
    case .approximate: "\(noun) \(approximate)\(isFeminine ? "ve" : "f")"
    case .uncertainApproximate:
      "\(noun) \(uncertain)\(isFeminine ? "e" : "") et \(approximate)\(isFeminine ? "ve" : "f")"
    }
  }

  func span(from start: Phrase, to end: Phrase) -> String {
    guard !isShort else { return Self.dashed(start, end) }
    return "\(Self.from(start)) \(Self.to(end))"
  }

  func between(_ start: Phrase, and end: Phrase) -> String {
    "entre \(Self.withArticle(start)) et \(Self.withArticle(end))"
  }

  func since(_ start: Phrase) -> String {
    "depuis " + Self.withArticle(start)
  }

  func until(_ end: Phrase) -> String {
    end.article == .none ? "jusqu’en \(end.text)" : "jusqu’" + Self.to(end)
  }

  func fromUnknown(to end: Phrase) -> String {
    isShort ? "? – \(end.text)" : "d’une date inconnue \(Self.to(end))"
  }

  func toUnknown(from start: Phrase) -> String {
    isShort ? "\(start.text) – ?" : "\(Self.from(start)) à une date inconnue"
  }

  var or: String { " ou " }
  var and: String { " et " }
  var orLater: String { " ou plus tard" }
  var orEarlier: String { " ou plus tôt" }
  var andLater: String { " et après" }
  var andEarlier: String { " et avant" }

  func rounded(_ year: String, from first: String, to last: String) -> String {
    isShort ? "v. \(year)" : "vers \(year) (entre \(first) et \(last))"
  }
}

extension FrenchPhrasebook {
  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  private static let shortMonths = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]

  private static func withArticle(_ phrase: Phrase) -> String {
    switch phrase.article {
    case .none, .indefinite: phrase.text
    case .singular: "le " + phrase.text
    case .plural: "les " + phrase.text
    }
  }

  /// « de » with the article it contracts with.
  private static func from(_ phrase: Phrase) -> String {
    switch phrase.article {
    case .none, .indefinite: of(phrase.text)
    case .singular: "du " + phrase.text
    case .plural: "des " + phrase.text
    }
  }

  /// « à » with the article it contracts with.
  private static func to(_ phrase: Phrase) -> String {
    switch phrase.article {
    case .none, .indefinite: "à " + phrase.text
    case .singular: "au " + phrase.text
    case .plural: "aux " + phrase.text
    }
  }

  /// « de », elided before a vowel.
  private static func of(_ text: String) -> String {
    guard let first = text.first, "aàeéiouAEIOU".contains(first) else { return "de " + text }
    return "d’" + text
  }

  /// A number from 1 to 100 in Roman numerals.
  private static func roman(_ number: Int) -> String {
    let values = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V")]
    var (text, rest) = ("", number)
    for (value, sign) in values + [(4, "IV"), (1, "I")] {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
