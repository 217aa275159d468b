import Cypher
import Testing

struct TruncationTests {
  @Test(
    arguments: [
      ("date.truncate('millennium', date('2026-05-06'))", "'2000-01-01'"),
      ("date.truncate('millennium', date('-0001-05-06'))", "'-1000-01-01'"),
      ("date.truncate('century', date('2026-05-06'))", "'2000-01-01'"),
      ("date.truncate('decade', date('2026-05-06'))", "'2020-01-01'"),
      ("date.truncate('weekYear', date('2027-01-02'))", "'2025-12-29'"),
      ("date.truncate('quarter', date('2026-05-06'), {day: 9})", "'2026-04-09'"),
      ("date.truncate('week', date('2026-05-06'), {dayOfWeek: 7})", "'2026-05-10'"),
      ("date.truncate('month', datetime('2026-05-06T07:08Z'))", "'2026-05-01'"),
      ("date.truncate('day')", "'2026-01-20'"),
      ("date.truncate('YEAR', date('2026-05-06'), {month: 7})", "'2026-07-01'"),
      ("date.truncate('year', null)", "null"),
      (
        "localdatetime.truncate('hour', localdatetime('2026-05-06T07:08:09.123'), {minute: 30})",
        "'2026-05-06T07:30'"
      ),
      (
        "localdatetime.truncate('month', date('2026-05-06'), {day: 2, hour: 3})",
        "'2026-05-02T03:00'"
      ),
      ("localtime.truncate('minute', localtime('07:08:09.123'))", "'07:08'"),
      (
        "localtime.truncate('millisecond', localtime('07:08:09.123456789'), {microsecond: 5})",
        "'07:08:09.123005'"
      ),
      (
        "localtime.truncate('microsecond', localtime('07:08:09.123456789'), {nanosecond: 5})",
        "'07:08:09.123456005'"
      ),
      ("localtime.truncate('day', time('07:08+01:00'))", "'00:00'"),
      ("time.truncate('hour', time('07:08+01:00'))", "'07:00+01:00'"),
      ("time.truncate('hour', localtime('07:08'), {timezone: '+02:00'})", "'07:00+02:00'"),
      ("time.truncate('hour', time('07:08+01:00'), {timezone: '+02:00'})", "'07:00+02:00'"),
      (
        "datetime.truncate('month', datetime('2026-07-06T07:08[Europe/Paris]'))",
        "'2026-07-01T00:00+02:00[Europe/Paris]'"
      ),
      (
        "datetime.truncate('year', datetime('2026-07-06T07:08[Europe/Paris]'))",
        "'2026-01-01T00:00+01:00[Europe/Paris]'"
      ),
      (
        "datetime.truncate('day', date('2026-07-06'), {timezone: 'Europe/Paris'})",
        "'2026-07-06T00:00+02:00[Europe/Paris]'"
      ),
      (
        "datetime.truncate('hour', datetime('2026-07-06T07:08+01:00'), {timezone: '+05:00'})",
        "'2026-07-06T07:00+05:00'"
      ),
      (
        "datetime.truncate('week', date('2026-05-06'), {dayOfWeek: 2, time: localtime('10:00')})",
        "'2026-05-05T10:00Z'"
      ),
    ] as [ValueCase])
  func `cuts instants down and puts fields over them`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("date.truncate('hour', date())", .argumentError),
      ("localtime.truncate('month', localtime())", .argumentError),
      ("localtime.truncate('day', date())", .typeError),
      ("date.truncate('day', localtime())", .typeError),
      ("datetime.truncate('hour', date())", .argumentError),
      ("date.truncate('eon', date())", .argumentError),
      ("date.truncate('day', 1)", .typeError), ("date.truncate('day', date(), 1)", .typeError),
      ("date.truncate('millennium', date('-999999999-01-01'))", .argumentError),
    ] as [(String, CypherError.Kind)])
  func `says what cannot be cut down`(expression: String, kind: CypherError.Kind) {
    expect(expression, failsWith: kind, "InvalidArgumentValue")
  }
}
