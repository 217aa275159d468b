import Chronology
import TestSupport
import Testing

struct EDTFArithmeticTests {
  @Test(arguments: [
    ("2025-09-04", -1, CalendarUnit.day, "2025-09-03"), ("2025-09-04", 2, .week, "2025-09-18"),
    ("2024-01-31", 1, .month, "2024-02-29"), ("2024-02-29", -1, .year, "2023-02-28"),
    ("2025-12-15", 1, .month, "2026-01-15"), ("2025-01", -1, .month, "2024-12"),
    ("2025-01~", -13, .month, "2023-12~"), ("2026", 2, .year, "2028"),
    ("2026?-01", 1, .year, "2027?-01"),
    ("2026", 24, .month, "2028"), ("2026-01", -1, .day, "2026-01~"),
    ("2026-01", 30, .day, "2026-02~"),
    ("2026", 7, .month, "2027~"), ("2026", -1, .week, "2026~"), ("2026-01", 0, .day, "2026-01"),
    ("2024-03-01/2024-03-06", -1, .day, "2024-02-29/2024-03-05"), ("2014/..", 1, .year, "2015/.."),
    ("2025-36", 3, .month, "2026-33"), ("2026-33", -3, .month, "2025-36"),
    ("2025-24", 3, .month, "2026-21"),
    ("2026-41", 1, .year, "2027-41"), ("2026-29", 3, .month, "2026-30"),
    ("2025-30", 3, .month, "2026-31"),
    ("202X", -10, .year, "201X"), ("20XX", 100, .year, "21XX"),
    ("202X-09-04", 10, .year, "203X-09-04"),
    ("2026-01-XX", 1, .year, "2027-01-XX"), ("2026-01-XX", 1, .month, "2026-02-XX"),
    ("[2027,2029]", 1, .year, "[2028,2030]"), ("{..2014}", 1, .year, "{..2015}"),
    ("2026-01-20T18:00:00Z", 1, .day, "2026-01-21"), ("Y20260", 1, .year, "Y20261"),
    ("0000-01-01", -1, .day, "-0001-12-31"), ("Y10000", -1, .year, "9999"),
  ])
  func `a value moves at its own grain`(
    text: String, count: Int, unit: CalendarUnit, moved: String
  ) throws {
    #expect(try EDTF(text).adding(count, unit)?.description == moved)
  }

  @Test(arguments: [
    ("9999-12-31", 1, CalendarUnit.day), ("-9999", -1, .year), ("202X", 1, .year),
    ("202X", 1, .day),
    ("2026-21", 1, .month), ("2026-21", 1, .day), ("2026-XX", 1, .month), ("1950S2", 1, .year),
    ("9999-24", 3, .month), ("2026-01-3X", 1, .month), ("2026", Int.max, .year),
    ("2026-01", Int.min, .month),
    ("2026-01-20", Int.max, .week), ("2026-01-20", Int.min, .day), ("2026-33", Int.max, .year),
    ("Y20260", Int.max, .year), ("20XX", Int.max - Int.max % 100, .year),
  ])
  func `what cannot be written is no value`(text: String, count: Int, unit: CalendarUnit) throws {
    #expect(try EDTF(text).adding(count, unit) == nil)
  }

  @Test(arguments: [
    ("2026-01-20", CalendarUnit.month, "2026-01"), ("2026-01-20~", .year, "2026~"),
    ("2026-01-20", .week, "2026-01-19/2026-01-25"),
    ("2026-01-20?", .week, "2026-01-19?/2026-01-25?"),
    ("2026-01", .week, "2026-01"), ("2026-01", .day, "2026-01"), ("2026-21", .year, "2026"),
    ("2026-01-20T06:34:00", .day, "2026-01-20"), ("2026-01-20/2026-01-23", .month, "2026-01"),
    ("2025-09-04/2026-01-06", .month, "2025-09/2026-01"), ("2026-01-20/..", .week, "2026-01-19/.."),
    ("[2025-05-03,2025-05-04]", .month, "2025-05"), ("{2025-05-03,2026-05}", .year, "{2025,2026}"),
    ("[2026-01-06,2026-01-20]", .week, "[2026-01-05..2026-01-11,2026-01-19..2026-01-25]"),
    ("Y20260", .year, "Y20260"),
  ])
  func `a value has a coarser one around it`(
    text: String, unit: CalendarUnit, coarse: String
  ) throws {
    let value = try EDTF(text)
    let coarser = try #require(value.coarsened(to: unit))
    #expect(coarser.description == coarse)
    #expect(value.lies(within: coarser))
  }

  @Test(arguments: [
    ("2026-01", "../2025-12", "2026-02/.."), ("2026-01-01", "../2025-12-31", "2026-01-02/.."),
    ("2014~", "../2013~", "2015~/.."), ("2026-33", "../2025-12", "2026-04/.."),
    ("2025-09-04/2025-10", "../2025-09-03", "2025-11/.."),
  ])
  func `before and after leave the value itself out`(
    text: String, before: String, after: String
  ) throws {
    let value = try EDTF(text)
    #expect(EDTF.before(value)?.description == before)
    #expect(EDTF.after(value)?.description == after)
  }

  @Test(arguments: [
    ("2026", Qualifier.approximate, "2026~"), ("2026?", .approximate, "2026%"),
    ("2026-01-~20", .uncertain, "2026-01?-%20"), ("2014/..", .uncertain, "2014?/.."),
    ("2026-21", .approximate, "2026-03~/2026-05~"),
    ("2026-01-20T06:34:00", .uncertain, "2026-01-20?"),
    ("[2027,2029]", .approximate, "[2027~,2029~]"), ("Y20260", .approximate, "Y20260"),
  ])
  func `a qualifier is added to what is said already`(
    text: String, qualifier: Qualifier, qualified: String
  ) throws {
    #expect(try EDTF(text).qualified(qualifier).description == qualified)
    #expect(try EDTF(text).qualified(nil) == EDTF(text))
  }
}
