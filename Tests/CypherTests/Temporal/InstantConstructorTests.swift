import Cypher
import Testing

struct InstantConstructorTests {
  @Test(
    arguments: [
      ("date({year: 2026})", "'2026-01-01'"), ("date({year: 2026, month: 2})", "'2026-02-01'"),
      ("date({year: 2024, month: 2, day: 29})", "'2024-02-29'"),
      ("date({year: 2026, ordinalDay: 60})", "'2026-03-01'"),
      ("date({year: 2026, quarter: 2, dayOfQuarter: 91})", "'2026-06-30'"),
      ("date({year: 2026, quarter: 4})", "'2026-10-01'"),
      ("date({year: 2026, week: 53, dayOfWeek: 7})", "'2027-01-03'"),
      ("date({year: 2020, week: 1})", "'2019-12-30'"),
      ("date({year: -44, month: 3, day: 15})", "'-0044-03-15'"),
      ("date({year: 12026})", "'+12026-01-01'"), ("date({year: 0})", "'0000-01-01'"),
      ("date({year: null})", "null"), ("date(null)", "null"),
      ("localtime({hour: 8})", "'08:00'"),
      ("localtime({hour: 8, minute: 5, second: 9})", "'08:05:09'"),
      (
        "localtime({hour: 8, minute: 5, second: 9, millisecond: 7, microsecond: 8, nanosecond: 9})",
        "'08:05:09.007008009'"
      ),
      (
        "localtime({hour: 8, minute: 5, second: 9, microsecond: 1500, nanosecond: 3})",
        "'08:05:09.001500003'"
      ),
      ("time({hour: 8, timezone: '-03:30'})", "'08:00-03:30'"),
      ("localdatetime({year: 2026, month: 1, day: 20, hour: 8})", "'2026-01-20T08:00'"),
      (
        "datetime({year: 2026, month: 7, day: 1, hour: 12, timezone: 'Europe/Paris'})",
        "'2026-07-01T12:00+02:00[Europe/Paris]'"
      ),
      ("datetime({epochSeconds: 0, nanosecond: 5})", "'1970-01-01T00:00:00.000000005Z'"),
      ("datetime({epochMillis: -1})", "'1969-12-31T23:59:59.999Z'"),
      (
        "datetime({epochMillis: 0, timezone: 'America/New_York'})",
        "'1969-12-31T19:00-05:00[America/New_York]'"
      ),
      ("datetime.fromepoch(-1, 250000000)", "'1969-12-31T23:59:59.25Z'"),
      ("datetime.fromepochmillis(1500)", "'1970-01-01T00:00:01.5Z'"),
    ] as [ValueCase])
  func `makes instants from fields`(expression: String, literal: String) throws {
    try expect(
      expression, is: literal)
  }

  @Test(
    arguments: [
      ("date({date: date('2024-02-29'), year: 2023})", "'2023-02-28'"),
      ("date({date: date('2026-01-31'), month: 4})", "'2026-04-30'"),
      ("date({date: datetime('2026-05-06T07:08Z'), day: 1})", "'2026-05-01'"),
      ("date({datetime: localdatetime('2026-05-06T07:08'), week: 1})", "'2025-12-31'"),
      ("date(datetime('2026-05-06T23:08-05:00'))", "'2026-05-06'"),
      ("localtime(datetime('2026-05-06T23:08-05:00'))", "'23:08'"),
      ("localdatetime(date('2026-05-06'))", "'2026-05-06T00:00'"),
      ("datetime(date('2026-05-06'))", "'2026-05-06T00:00Z'"),
      ("time({time: time('10:00+02:00'), hour: 11, timezone: 'Z'})", "'09:00Z'"),
      ("time({time: localtime('10:00'), timezone: '+02:00'})", "'10:00+02:00'"),
      (
        "datetime({date: date('2026-01-20'), time: time('23:30-02:00'), timezone: '+01:00'})",
        "'2026-01-21T02:30+01:00'"
      ),
      (
        "datetime({datetime: datetime('2026-07-01T12:00[Europe/Paris]'), timezone: 'Asia/Tokyo'})",
        "'2026-07-01T19:00+09:00[Asia/Tokyo]'"
      ),
      (
        "datetime({datetime: datetime('2026-07-01T12:00[Europe/Paris]'), month: 1})",
        "'2026-01-01T12:00+01:00[Europe/Paris]'"
      ),
      (
        "localdatetime({date: date('2026-01-20'), time: datetime('1999-01-01T01:02:03Z')})",
        "'2026-01-20T01:02:03'"
      ),
      (
        "localdatetime({datetime: datetime('2026-01-20T01:02:03.5+03:00'), second: 0})",
        "'2026-01-20T01:02:00.5'"
      ),
    ] as [ValueCase])
  func `selects parts of other instants`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("date()", "'2026-01-20'"), ("localtime()", "'12:34:56.789'"), ("time()", "'12:34:56.789Z'"),
      ("localdatetime()", "'2026-01-20T12:34:56.789'"),
      ("datetime()", "'2026-01-20T12:34:56.789Z'"),
      ("datetime({timezone: 'Asia/Tokyo'})", "'2026-01-20T21:34:56.789+09:00[Asia/Tokyo]'"),
      ("localtime.realtime('-05:00')", "'07:34:56.789'"),
      ("time({timezone: 'Asia/Tokyo'})", "'21:34:56.789+09:00'"),
      ("date.statement('Pacific/Honolulu')", "'2026-01-20'"),
      ("datetime.transaction(null)", "null"),
      ("date.realtime({timezone: 'Asia/Tokyo'})", "'2026-01-20'"), ("timestamp()", "1768912496789"),
    ] as [ValueCase])
  func `asks the clock of the statement`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test func `puts times without a zone into the default one`() throws {
    var context = EvaluationContext.plain
    context.defaultZone = "Europe/Paris"
    try expect(
      "datetime('2026-07-01T12:00')", is: "'2026-07-01T12:00+02:00[Europe/Paris]'", context)
    try expect("time('12:00')", is: "'12:00+01:00'", context)
    try expect("date()", is: "'2026-01-20'", context)
    try expect("localtime()", is: "'13:34:56.789'", context)
  }

  @Test(
    arguments: [
      ("date({year: 2026, month: 13})", .argumentError, "InvalidArgumentValue"),
      ("date({year: 2026, month: 2, day: 29})", .argumentError, "InvalidArgumentValue"),
      ("date({year: 2026, week: 54})", .argumentError, "InvalidArgumentValue"),
      ("date({year: 2025, week: 53})", .argumentError, "InvalidArgumentValue"),
      ("date({year: 2026, quarter: 1, dayOfQuarter: 91})", .argumentError, "InvalidArgumentValue"),
      ("date({year: 2026, day: 3})", .argumentError, "InvalidArgumentValue"),
      ("date({month: 3})", .argumentError, "InvalidArgumentValue"),
      ("date({year: 2026, week: 3, month: 4})", .argumentError, "InvalidArgumentValue"),
      ("date({year: 1000000000})", .argumentError, "InvalidArgumentValue"),
      ("date({})", .argumentError, "InvalidArgumentValue"),
      ("date({yaer: 2026})", .argumentError, "InvalidArgumentValue"),
      ("date({year: 2026, hour: 3})", .argumentError, "InvalidArgumentValue"),
      ("localtime({hour: 24})", .argumentError, "InvalidArgumentValue"),
      ("localtime({hour: 1, second: 2})", .argumentError, "InvalidArgumentValue"),
      (
        "localtime({hour: 1, minute: 2, second: 3, millisecond: 1000})", .argumentError,
        "InvalidArgumentValue"
      ),
      (
        "localtime({hour: 1, minute: 2, second: 3, millisecond: 1, nanosecond: 1000000})",
        .argumentError,
        "InvalidArgumentValue"
      ),
      ("date({year: 2026.0})", .typeError, "InvalidArgumentValue"),
      ("date(localtime('08:00'))", .typeError, "InvalidArgumentValue"),
      ("time(date('2026-01-20'))", .typeError, "InvalidArgumentValue"),
      ("date(1)", .typeError, "InvalidArgumentValue"),
      ("time({hour: 1, timezone: 'Europe/Pariss'})", .argumentError, "InvalidArgumentValue"),
      ("time({hour: 1, timezone: '+19:00'})", .argumentError, "InvalidArgumentValue"),
      ("datetime({year: 2026, hour: 4})", .argumentError, "InvalidArgumentValue"),
    ] as [FaultCase])
  func `says which field is wrong`(expression: String, kind: CypherError.Kind, detail: String) {
    expect(expression, failsWith: kind, detail)
  }

  @Test(arguments: [
    ("date({yaer: 2026})", "a date or time has no field 'yaer'; did you mean 'year'?"),
    (
      "time({hour: 1, timezone: 'Europe/Pariss'})",
      "no time zone is named 'Europe/Pariss'; did you mean 'Europe/Paris'?"
    ),
    ("date({year: 2026, day: 3})", "day cannot be given without month"),
    (
      "date('2026-13-01')",
      "'2026-13-01' is no date: character 6: expected a month from 01 to 12, a day of the year, a week"
        + " or a quarter"
    ),
    (
      "date.truncate('fortnihgt', date())",
      "'fortnihgt' is no unit to truncate to; write one of millennium, century, decade, year, weekYear,"
        + " quarter, month, week, day, hour, minute, second, millisecond, microsecond"
    ),
    ("duration({dais: 1})", "a duration has no unit 'dais'; did you mean 'days'?"),
  ])
  func `says how to mend it`(expression: String, message: String) {
    let error = #expect(throws: CypherError.self) { try ValueReader.value(expression) }
    #expect(error?.message == message)
  }
}
