extension EDTF {
  /// The value in words: « 6 janvier 2026 », « vers janvier 2026 », "since 24 February 2022".
  ///
  /// The words depend on the value and the language alone, never on a locale or a clock.
  public func wording(in language: Language) -> String { wording(in: language, isShort: false) }

  /// The value in as few words as an axis or a table has room for.
  ///
  /// Months are abbreviated and qualifiers become signs: « v. janv. 2026 », "Jan 2026?".
  public func shortWording(in language: Language) -> String { wording(in: language, isShort: true) }

  private func wording(in language: Language, isShort: Bool) -> String {
    switch language {
    case .french: DateWording(book: FrenchPhrasebook(isShort: isShort)).text(of: self)
    case .english: DateWording(book: EnglishPhrasebook(isShort: isShort)).text(of: self)
    }
  }
}

extension EDTF.DateTime {
  /// The zone in parentheses after a space; empty where it is unknown.
  var zoneWording: String {
    switch zone {
    case .local: return ""
    case .utc: return " (UTC)"
    case .offset(let minutes):
      var text = " (UTC" + (minutes < 0 ? "−" : "+") + "\(minutes.magnitude / 60)"
      if minutes % 60 != 0 {
        text += ":"
        text.append(minutes.magnitude % 60, digits: 2)
      }
      return text + ")"
    }
  }
}

extension EDTF.Season.Part {
  /// Whether it ends in the year after the one it is named after.
  var crossesNewYear: Bool { firstMonth + monthCount > 13 }

  /// The half of the Earth it is a season of; `nil` where none is said.
  var hemisphere: Hemisphere? {
    switch rawValue {
    case 25...28: .northern
    case 29...32: .southern
    default: nil
    }
  }

  enum Hemisphere { case northern, southern }
}
