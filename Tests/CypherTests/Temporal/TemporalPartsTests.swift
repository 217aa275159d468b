import Cypher
import Testing

struct TemporalPartsTests {
  @Test(
    arguments: [
      ("date('2026-05-06').year", "2026"), ("date('2026-05-06').quarter", "2"),
      ("date('2026-05-06').month", "5"),
      ("date('2027-01-02').week", "53"), ("date('2027-01-02').weekYear", "2026"),
      ("date('2026-05-06').day", "6"),
      ("date('2026-05-06').ordinalDay", "126"), ("date('2026-05-06').dayOfQuarter", "36"),
      ("date('2026-05-06').quarterDay", "36"), ("date('2026-05-06').weekDay", "3"),
      ("date('2026-05-10').dayOfWeek", "7"),
      ("date('2026-05-06').hour", "null"), ("localtime('07:08:09.123456789').hour", "7"),
      ("localtime('07:08:09.123456789').minute", "8"),
      ("localtime('07:08:09.123456789').second", "9"),
      ("localtime('07:08:09.123456789').millisecond", "123"),
      ("localtime('07:08:09.123456789').microsecond", "123456"),
      ("localtime('07:08:09.123456789').nanosecond", "123456789"),
      ("localtime('07:08').year", "null"),
      ("time('07:08-05:30').timezone", "'-05:30'"), ("time('07:08-05:30').offset", "'-05:30'"),
      ("time('07:08-05:30').offsetMinutes", "-330"),
      ("time('07:08-05:30').offsetSeconds", "-19800"),
      ("time('07:08Z').timezone", "'Z'"),
      ("datetime('2026-07-01T12:00[Europe/Paris]').timezone", "'Europe/Paris'"),
      ("datetime('2026-07-01T12:00[Europe/Paris]').offset", "'+02:00'"),
      ("datetime('1969-12-31T23:59:59.5Z').epochSeconds", "-1"),
      ("datetime('1969-12-31T23:59:59.5Z').epochMillis", "-500"),
      ("datetime('2026-07-01T12:00Z')['year']", "2026"),
      ("localdatetime('2026-07-01T12:00').epochSeconds", "null"),
      ("duration('P1Y5M').years", "1"), ("duration('P1Y5M').quarters", "5"),
      ("duration('P1Y5M').months", "17"),
      ("duration('P1Y5M').quartersOfYear", "1"), ("duration('P1Y5M').monthsOfQuarter", "2"),
      ("duration('P1Y5M').monthsOfYear", "5"), ("duration('P17D').weeks", "2"),
      ("duration('P17D').daysOfWeek", "3"),
      ("duration('PT25H61M').hours", "26"), ("duration('PT25H61M').minutesOfHour", "1"),
      ("duration('PT1M1.5S').secondsOfMinute", "1"), ("duration('PT1M1.5S').milliseconds", "61500"),
      ("duration('PT1M1.5S').microsecondsOfSecond", "500000"),
      ("duration('PT-0.25S').seconds", "-1"),
      ("duration('PT-0.25S').nanosecondsOfSecond", "750000000"),
      ("duration('PT1S').nanoseconds", "1000000000"),
      ("duration('P1D').year", "null"), ("edtf('2025-09/2026-01').earliest", "'2025-09-01'"),
      ("edtf('2025-09/2026-01').latest", "'2026-01-31'"),
      ("edtf('2026-01~').isApproximate", "true"),
      ("edtf('2026/..').latest", "null"),
    ] as [ValueCase])
  func `gives the parts of temporal values`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("duration({seconds: 9223372036854775807}).nanoseconds", .arithmeticError, "IntegerOverflow"),
      ("datetime('+999999999-12-31T00:00Z').epochMillis", .arithmeticError, "IntegerOverflow"),
    ] as [FaultCase])
  func `says which totals are too large`(expression: String, kind: CypherError.Kind, detail: String)
  {
    expect(expression, failsWith: kind, detail)
  }
}
