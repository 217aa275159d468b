import Chronology
import TestSupport
import Testing

struct EDTFErrorTests {
  /// Texts with ▲ before the first character that cannot stand, and what is said of it.
  static let faults: [(marked: String, message: String)] = [
    ("▲", "a date is missing; write one such as 2026-01-20, 2026-01 or 2026"),
    ("1953-▲13-01", "expected a month from 01 to 12, or a season from 21 to 41"),
    ("202▲x", "an unknown digit is a capital X"),
    ("2026-01-▲uu", "an unknown digit is a capital X"),
    (
      "2026-▲W04", "EDTF has no weeks; write the first and last day, such as 2026-01-19/2026-01-25"
    ),
    ("2026-▲Q1", "quarters are numbered 33 to 36; write 2026-33 for the first"),
    ("2026-02▲0", "expected the end of the text"),
    ("2026-1▲", "expected a month from 01 to 12, or a season from 21 to 41"),
    ("2026-01-▲32", "expected a day from 01 to 31"),
    (
      "2026-02-▲29", "month 2 of 2026 has no such day; expected a day from 01 to 28"
    ),
    ("XXXX-02-▲30", "month 2 has no such day; expected a day from 01 to 29"),
    ("2026-02-▲3X", "no day of the calendar has these digits"),
    ("2XX1-02-▲29", "no day of the calendar has these digits"),
    ("▲-0000", "year 0 has no sign; write 0000 for 1 BCE"),
    ("2026▲0", "expected '-' or the end; a year of more than four digits begins with Y"),
    ("Y▲2026", "expected a year of five digits or more without leading zero"),
    ("Y▲99999999999999999999", Self.outOfRange),
    ("Y▲17E9999999999999999999", Self.outOfRange),
    ("1950S▲", "expected a count of significant digits, such as the 2 of 1950S2"),
    ("1950S▲5", "the year has 4 digits; expected a count from 1 to 4"),
    ("2026?▲~", "a part takes one qualifier; write % for uncertain and approximate"),
    ("2026-01-20T▲24:30:00", "expected an hour from 00 to 23"),
    ("2026-01-20T06:34▲", "expected ':'"),
    ("2026-01-20T06:34:00+▲25:00", "expected hours of an offset from 00 to 23"),
    ("2026-01▲T06:34:00", "expected the end of the text"),
    ("2026-01-20▲T06:34:00Z/2026-01-21", "only a year, month or day can stand here"),
    ("2026/▲2025", "the end lies before the start; exchange the two dates"),
    ("2026/▲Y20260", "only a year, month or day can stand here"),
    ("2022/2024▲/2026", "expected the end of the text"),
    ("2027▲..", "expected '/'; open ranges without it stand in [ ] and { } only"),
    ("2027/..▲.", "expected the end of the text"),
    ("[2027,2029▲", "expected ',', '..' or ']'"),
    ("{2027▲;2029}", "expected ',', '..' or '}'"),
    ("[▲]", "expected a date such as 2026-01-20, 2026-01 or 2026"),
    ("[▲2027..,2029]", Self.misplaced),
    ("[2027,▲..2029]", Self.misplaced),
    ("▲202", "EDTF has no decade of three digits; write X for the last digit"),
    (
      "▲2026-21/2026-23",
      "a season cannot stand in an interval or a set; write its first and last month, such as "
        + "2026-03/2026-05"
    ),
    ("▲../..", "an interval needs a date on one side at least; leave the date out"),
    ("▲janvier 2026", "expected a year of four digits, X for each unknown one"),
    ("2026▲–01–20", "expected the end of the text"),
    ("▲２０２６", "expected a year of four digits, X for each unknown one"),
  ]

  static let outOfRange =
    "the year is out of range; expected one from -999999999999 to 999999999999"
  static let misplaced = "a range without start stands first in its set, one without end last"

  @Test(arguments: faults)
  func `points at the first character that cannot stand`(marked: String, message: String) throws {
    let parts = marked.split(separator: "▲", omittingEmptySubsequences: false)
    let text = String(parts[0] + parts[1])
    let error = try #require(#expect(throws: EDTFError.self) { try EDTF(text) })
    #expect(error.offset == parts[0].utf8.count)
    #expect(error.reason.description == message)
    #expect(error.description == "'\(text)', character \(parts[0].count + 1): \(message)")
  }

  @Test func `a message stays on one short line, whatever the text holds`() throws {
    let hostile = "\u{1b}[31m2026\u{0}\n\u{202e}" + String(repeating: "é", count: 10_000)
    let error = try #require(#expect(throws: EDTFError.self) { try EDTF(hostile) })
    #expect(error.text == hostile)
    #expect(error.description.utf8.count < 400)
    #expect(error.description.hasPrefix("'\\u{1b}[31m2026\\u{0}\\u{a}\\u{202e}éé"))
    #expect(
      !error.description.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }
}
