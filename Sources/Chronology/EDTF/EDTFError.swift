/// Why a text is no EDTF value, and where.
public struct EDTFError: Error, Hashable, Sendable {
  /// The text that was to be read.
  public let text: String
  /// UTF-8 offset of the first character that cannot stand.
  public let offset: Int
  /// What is wrong there.
  public let reason: Reason

  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// There is no character at all.
    case empty
    /// The text has more UTF-8 bytes than are read.
    case tooLong(limit: Int)
    /// Something else must stand here.
    case expected(Element)
    /// The month of the year has fewer days; `year` is `nil` where digits are unspecified.
    case noSuchDay(year: Int?, month: Int, lastDay: Int)
    /// No day of the calendar has these digits.
    case noFittingDay
    /// Year 0 has no sign.
    case negativeZero
    /// The year lies beyond `Day.years`.
    case yearOutOfRange
    /// More digits are called significant than the year has.
    case tooManySignificantDigits(digits: Int)
    /// A part has a qualifier already.
    case secondQualifier
    /// An unknown digit is written in another way than with a capital X.
    case unknownDigit
    /// A week is written as ISO 8601-1 has it.
    case week
    /// A quarter is written as usage has it.
    case quarter
    /// The second date lies wholly before the first.
    case endBeforeStart
    /// A time of day, a long year or a set stands where only a date can.
    case dateOnly
    /// A range without start must come first in its set, one without end last.
    case misplacedOpenRange
    /// ISO 8601-1 or general usage writes it so, EDTF does not; lax reading takes it.
    case lax(Laxity)
  }

  /// What EDTF is written with.
  public enum Element: Hashable, Sendable {
    case year, month, day, hour, minute, second, offsetHour, offsetMinute
    case longYear, exponent, digitCount
    case date, hyphen, slash, colon, openRange, end
    case memberEnd(closing: Character)
  }
}

extension EDTFError: CustomStringConvertible {
  /// One line: the text, the place, what is wrong and how to mend it.
  public var description: String {
    let place = String(decoding: text.utf8.prefix(offset), as: UTF8.self).unicodeScalars.count + 1
    return "'\(Self.quoted(text))', character \(place): \(reason.description)"
  }

  /// A text that stands safely in one line of a terminal: shortened, control characters escaped.
  static func quoted(_ text: String) -> String {
    let limit = 60
    var quoted = ""
    for scalar in text.unicodeScalars.prefix(limit) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
        .privateUse:
        quoted += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return text.unicodeScalars.dropFirst(limit).isEmpty ? quoted : quoted + "…"
  }
}

extension EDTFError.Reason: CustomStringConvertible {
  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .empty: "a date is missing; write one such as 2026-01-20, 2026-01 or 2026"
    case .tooLong(let limit): "the text is longer than \(limit) bytes"
    case .expected(let element): "expected \(element.description)"
    case .noSuchDay(let year?, let month, let lastDay):
      "month \(month) of \(year) has no such day; expected a day from 01 to \(lastDay)"
    case .noSuchDay(nil, let month, let lastDay):
      "month \(month) has no such day; expected a day from 01 to \(lastDay)"
    case .noFittingDay: "no day of the calendar has these digits"
    case .negativeZero: "year 0 has no sign; write 0000 for 1 BCE"
    case .yearOutOfRange:
      "the year is out of range; expected one from \(Day.years.lowerBound) to"
        + " \(Day.years.upperBound)"
    case .tooManySignificantDigits(let digits):
      "the year has \(digits) digits; expected a count from 1 to \(digits)"
    case .secondQualifier: "a part takes one qualifier; write % for uncertain and approximate"
    case .unknownDigit: "an unknown digit is a capital X"
    case .week: "EDTF has no weeks; write the first and last day, such as 2026-01-19/2026-01-25"
    case .quarter: "quarters are numbered 33 to 36; write 2026-33 for the first"
    case .endBeforeStart: "the end lies before the start; exchange the two dates"
    case .dateOnly: "only a year, month or day can stand here"
    case .misplacedOpenRange:
      "a range without start stands first in its set, one without end last"
    case .lax(let laxity): "\(laxity.description); \(laxity.remedy)"
    }
  }
}

extension EDTFError.Element: CustomStringConvertible {
  /// The element as a message names it.
  public var description: String {
    switch self {
    case .year: "a year of four digits, X for each unknown one"
    case .month: "a month from 01 to 12, or a season from 21 to 41"
    case .day: "a day from 01 to 31"
    case .hour: "an hour from 00 to 23"
    case .minute: "a minute from 00 to 59"
    case .second: "a second from 00 to 59"
    case .offsetHour: "hours of an offset from 00 to 23"
    case .offsetMinute: "minutes of an offset from 00 to 59"
    case .longYear: "a year of five digits or more without leading zero"
    case .exponent: "a power of ten, such as the 7 of Y17E7"
    case .digitCount: "a count of significant digits, such as the 2 of 1950S2"
    case .date: "a date such as 2026-01-20, 2026-01 or 2026"
    case .hyphen: "'-' or the end; a year of more than four digits begins with Y"
    case .slash: "'/'; open ranges without it stand in [ ] and { } only"
    case .colon: "':'"
    case .openRange: "'..', a date or nothing"
    case .end: "the end of the text"
    case .memberEnd(let closing): "',', '..' or '\(closing)'"
    }
  }
}
