import Chronology
import TestSupport
import Testing

struct EDTFConstructorsTests {
  @Test func `dates are made from numbers`() throws {
    let day = try #require(Day(year: 2026, month: 1, day: 20))
    #expect(EDTF.day(day)?.description == "2026-01-20")
    #expect(EDTF.month(2026, 1)?.description == "2026-01")
    #expect(EDTF.year(-44)?.description == "-0044")
    #expect(EDTF.year(20_260)?.description == "Y20260")
    #expect(EDTF.decade(2026)?.description == "202X")
    #expect(EDTF.century(1999)?.description == "19XX")
    #expect(EDTF.season(2025, .winter)?.description == "2025-24")
    #expect(EDTF.week(of: day)?.description == "2026-01-19/2026-01-25")
    #expect(EDTF.days(day..<day.advanced(by: 1))?.description == "2026-01-20")
    #expect(EDTF.dateTime(day, hour: 6, minute: 34)?.description == "2026-01-20T06:34:00")
    #expect(
      EDTF.dateTime(day, hour: 6, minute: 34, zone: .offset(minutes: -330))?.description
        == "2026-01-20T06:34:00-05:30")
  }

  @Test func `what does not exist is not made`() throws {
    let day = try #require(Day(year: 2026, month: 1, day: 20))
    #expect(EDTF.month(2026, 13) == nil)
    #expect(EDTF.year(.max) == nil)
    #expect(EDTF.year(.min) == nil)
    #expect(EDTF.decade(-1) == nil)
    #expect(EDTF.season(10_000, .spring) == nil)
    #expect(EDTF.day(Day(daysSince1970: .max)) == nil)
    #expect(EDTF.week(of: Day(daysSince1970: .min)) == nil)
    #expect(EDTF.days(day..<day) == nil)
    #expect(EDTF.dateTime(day, hour: 24, minute: 0) == nil)
    #expect(EDTF.dateTime(day, hour: 0, minute: 0, zone: .offset(minutes: 1_440)) == nil)
    #expect(EDTF.oneOf([]) == nil)
  }

  static let intervals: [(start: String, end: String, interval: String?)] = [
    ("2025-09-04", "2025-10", "2025-09-04/2025-10"), ("2026-21", "2026-23", "2026-03/2026-11"),
    ("2014/2016", "2018/..", nil), ("2014/2016", "2018/2019", "2014/2019"), ("2026", "2025", nil),
    ("2026-01-06T10:00:00Z", "2026-01-08", "2026-01-06/2026-01-08"),
    ("2014~", "2016?", "2014~/2016?"),
    ("Y20260", "Y20270", nil), ("[2014,2016]", "{2018,2020}", "2014/2020"),
  ]

  @Test(arguments: intervals)
  func `an interval runs from the start of one value to the end of another`(
    start: String, end: String, interval: String?
  ) throws {
    #expect(try EDTF.interval(from: EDTF(start), to: EDTF(end))?.description == interval)
  }

  @Test func `an interval may lack an end`() throws {
    let war = try EDTF("2022-02-24")
    #expect(EDTF.from(war)?.description == "2022-02-24/..")
    #expect(EDTF.until(war)?.description == "../2022-02-24")
    #expect(EDTF.fromUntilUnknown(war)?.description == "2022-02-24/")
    #expect(EDTF.from(try EDTF("../2022")) == nil)
  }

  static let sets: [(texts: [String], set: String?)] = [
    (["2031", "2027", "2029"], "[2027,2029,2031]"), (["2027", "2027"], "2027"),
    (["2026-21"], "2026-21"),
    (["2026-21", "2027"], "[2026-03..2026-05,2027]"), (["2014/2016", "2018"], "[2014..2016,2018]"),
    (["2018/..", "2016", "2020/.."], "[2016,2018..]"), (["../2014", "../2012"], "[..2014]"),
    (["[2027,2029]", "2028"], "[2027,2028,2029]"),
    (["2026-01-06T10:00:00Z", "2027"], "[2026-01-06,2027]"),
    (["2014/", "2016"], nil), (["Y20260", "2016"], nil),
  ]

  @Test(arguments: sets)
  func `a set lists each date once and in order`(texts: [String], set: String?) throws {
    let one = EDTF.oneOf(try texts.map { try EDTF($0) })
    #expect(one?.description == set)
    if let one { #expect(try EDTF(one.description) == one) }
  }

  @Test(
    arguments: [
      ("2024-03-01/2024-03-06", "[2024-03-01..2024-03-06]"), ("2024-03-05", "2024-03-05"),
      ("2024-03-01/..", "[2024-03-01..]"), ("2024-03-01/", nil), ("[2024,2026]", "[2024,2026]"),
    ] as [(String, String?)])
  func `some time within a value is one of its days`(text: String, expected: String?) throws {
    #expect(EDTF.someTime(within: try EDTF(text))?.description == expected)
  }
}
