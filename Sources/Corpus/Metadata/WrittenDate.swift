import Chronology

/// A date as a page writes it: what it says and what it leaves out.
struct WrittenDate: Hashable, Sendable {
  /// `nil` in such as « 6 janvier ».
  var year: Int?
  var month: Int?
  var day: Int?
  /// The other reading of `06/01/2026`, where nothing tells day from month: both are exchanged.
  var isAmbiguous = false

  /// The years in which articles can have been published.
  static let years = 1600...2199

  /// Takes what is written, where there is such a day.
  init?(year: Int?, month: Int? = nil, day: Int? = nil, isAmbiguous: Bool = false) {
    if let year, !Self.years.contains(year) { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      guard let month else { return nil }
      // A leap year where none is given: the 29th of February is a day of some year.
      guard day >= 1, day <= Day.lastDay(ofMonth: month, inYear: year ?? 2000) else { return nil }
    }
    guard year != nil || day != nil else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.isAmbiguous = isAmbiguous
  }

  /// Whether year, month and day are written.
  var isWhole: Bool { year != nil && day != nil }

  /// The value; `nil` where no year is written.
  var value: EDTF? {
    guard let year else { return nil }
    guard let month else { return EDTF.year(year) }
    guard let day else { return EDTF.month(year, month) }
    guard let first = Day(year: year, month: month, day: day).flatMap(EDTF.day) else { return nil }
    guard isAmbiguous, day != month,
      let second = Day(year: year, month: day, day: month).flatMap(EDTF.day)
    else { return first }
    return EDTF.oneOf([first, second].sorted())
  }

  /// The same day of a year; `nil` where that year has no such day.
  func inYear(_ year: Int) -> WrittenDate? {
    WrittenDate(year: year, month: month, day: day, isAmbiguous: isAmbiguous)
  }
}

/// In which order a page's numeric dates stand.
enum NumericOrder: Sendable {
  case dayFirst
  case monthFirst
  /// English of nobody knows where: `06/01/2026` may be either.
  case open

  /// The order that a language tag such as `en-US` calls for; `nil` or an unknown one leaves it to
  /// the language of the text.
  init(tag: String?, language: Language?) {
    let parts = (tag ?? "").lowercased().split { $0 == "-" || $0 == "_" }
    switch (parts.first, parts.dropFirst().last) {
    case ("en", "us"): self = .monthFirst
    case ("en", .some): self = .dayFirst
    case ("en", nil): self = .open
    case (.some, _): self = .dayFirst
    case (nil, _): self = language == .english ? .open : .dayFirst
    }
  }
}
