extension Day {
  /// The years that a day may be made from: a million million before and after year 0.
  public static let years = -999_999_999_999...999_999_999_999

  /// Takes a date of the calendar; `nil` where it has no such day or the year lies outside `years`.
  ///
  /// Year 0 exists and is 1 BCE.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), 1...12 ~= month,
      1...Self.lastDay(ofMonth: month, inYear: year) ~= day
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  /// The day of a date that is known to exist.
  ///
  /// Counts in eras of 400 years that begin on 1 March, so that the leap day is a year's last.
  /// Source: H. Hinnant, *chrono-Compatible Low-Level Date Algorithms*, `days_from_civil`.
  init(checkedYear year: Int, month: Int, day: Int) {
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear.flooredQuotient(by: 400)
    let yearOfEra = marchYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSince1970: (era - 4) * Self.daysPerEra + dayOfEra - Self.epochDayOfEra)
  }

  /// The year, month and day of the calendar.
  ///
  /// Source: Hinnant, as above, `civil_from_days`.
  public var civil: (year: Int, month: Int, day: Int) {
    var era = daysSince1970.flooredQuotient(by: Self.daysPerEra)
    var dayOfEra = daysSince1970.flooredRemainder(by: Self.daysPerEra) + Self.epochDayOfEra
    if dayOfEra >= Self.daysPerEra {
      dayOfEra -= Self.daysPerEra
      era += 1
    }
    let leapDays = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / (Self.daysPerEra - 1)
    let yearOfEra = (dayOfEra - leapDays) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return ((era + 4) * 400 + yearOfEra + (month > 2 ? 0 : 1), month, day)
  }

  /// The year; 0 is 1 BCE.
  public var year: Int { civil.year }

  /// The month, 1 to 12.
  public var month: Int { civil.month }

  /// The day of the month, 1 to 31.
  public var day: Int { civil.day }

  /// Whether 29 February exists in a year.
  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Returns the last day of a month from 1 to 12.
  public static func lastDay(ofMonth month: Int, inYear year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static let daysPerEra = 146_097

  /// Where 1970-01-01 lies in its era, which began on 1600-03-01.
  private static let epochDayOfEra = 135_080
}

extension Day: CustomStringConvertible {
  /// The date as ISO 8601 writes it, with more than four digits of the year where it needs them.
  public var description: String {
    let (year, month, day) = civil
    var text = year < 0 ? "-" : ""
    text.append(year.magnitude, digits: 4)
    text += "-"
    text.append(UInt(month), digits: 2)
    text += "-"
    text.append(UInt(day), digits: 2)
    return text
  }
}

extension Int {
  /// The quotient rounded towards negative infinity; the divisor is positive.
  func flooredQuotient(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// What that division leaves: from 0 up to, but not including, the divisor.
  func flooredRemainder(by divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}

extension String {
  /// Appends a number in decimal digits, filled up with zeros to at least that many.
  mutating func append(_ number: UInt, digits: Int) {
    let text = String(number)
    for _ in 0..<Swift.max(0, digits - text.utf8.count) { self += "0" }
    self += text
  }
}
