import Cypher
import Testing
import TestSupport

struct DurationTests {
  @Test(
    arguments: [
      ("duration({days: 1.5})", "'P1DT12H'"), ("duration({months: 0.5})", "'P15DT5H14M33S'"),
      ("duration({years: 1.5, quarters: 1})", "'P1Y9M'"), ("duration({weeks: 1.5})", "'P10DT12H'"),
      ("duration({hours: 0.1})", "'PT6M'"), ("duration({seconds: 0.1})", "'PT0.1S'"),
      ("duration({seconds: 1.1, milliseconds: 0.5})", "'PT1.1005S'"),
      ("duration({nanoseconds: 1.9})", "'PT0.000000001S'"),
      ("duration({days: -1, hours: 25})", "'P-1DT25H'"), ("duration({days: -0.5})", "'PT-12H'"),
      ("duration({months: 14, days: 40})", "'P1Y2M40D'"), ("duration({seconds: 3600})", "'PT1H'"),
      ("duration({seconds: -1, nanoseconds: 1})", "'PT-0.999999999S'"),
      ("duration({days: null})", "null"),
      ("duration({days: 0.7, hours: 0.7})", "'PT17H30M'"),
      ("duration({years: 0.1})", "'P1M6DT2H5M49.2S'"),
      ("duration('P1M') * 0.1", "'P3DT1H2M54.6S'"), ("duration('P10M') / 3", "'P3M10DT3H29M42S'"),
      ("duration('PT1S') / 3", "'PT0.333333333S'"), ("duration('P1D') / 0.5", "'P2D'"),
      ("duration(duration('P1D'))", "'P1D'"),
    ] as [ValueCase])
  func `carries fractions down`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("duration({})", .argumentError, "InvalidArgumentValue"),
      ("duration({days: '1'})", .typeError, "InvalidArgumentValue"),
      ("duration({days: 1e30})", .arithmeticError, "IntegerOverflow"),
      ("duration({days: 0.0 / 0.0})", .arithmeticError, "IntegerOverflow"),
      ("duration({hours: 9223372036854775807})", .arithmeticError, "IntegerOverflow"),
      ("duration({months: 9223372036854775807}) * 2", .arithmeticError, "IntegerOverflow"),
      ("duration(1)", .typeError, "InvalidArgumentValue"),
      ("duration({day: 1})", .argumentError, "InvalidArgumentValue"),
    ] as [FaultCase])
  func `says what is no duration`(expression: String, kind: CypherError.Kind, detail: String) {
    expect(expression, failsWith: kind, detail)
  }

  @Test(
    arguments: [
      ("duration.between(date('2026-01-31'), date('2026-03-01'))", "'P1M1D'"),
      ("duration.between(date('2026-03-01'), date('2026-01-31'))", "'P-1M-1D'"),
      ("duration.between(date('2024-02-29'), date('2025-02-28'))", "'P11M30D'"),
      (
        "duration.between(localdatetime('2026-01-01T10:00'), localdatetime('2026-02-01T09:00'))",
        "'P30DT23H'"
      ),
      ("duration.between(date('2026-01-01'), localtime('08:30'))", "'PT8H30M'"),
      ("duration.between(localtime('08:30'), date('2026-01-01'))", "'PT-8H-30M'"),
      ("duration.between(time('08:00+01:00'), time('08:00Z'))", "'PT1H'"),
      ("duration.between(localtime('08:00'), time('09:00+05:00'))", "'PT1H'"),
      (
        "duration.between(datetime('2026-03-28T12:00[Europe/Paris]'), datetime('2026-03-29T12:00[Europe/Paris]'))",
        "'P1D'"
      ),
      (
        "duration.inSeconds(datetime('2026-03-28T12:00[Europe/Paris]'), datetime('2026-03-29T12:00[Europe/Paris]'))",
        "'PT23H'"
      ),
      (
        "duration.inSeconds(datetime('2026-10-24T12:00[Europe/Paris]'), date('2026-10-25'))",
        "'PT12H'"
      ),
      ("duration.inDays(date('2026-01-01'), date('2027-01-01'))", "'P365D'"),
      (
        "duration.inDays(localdatetime('2026-01-02T10:00'), localdatetime('2026-01-01T11:00'))",
        "'PT0S'"
      ),
      ("duration.inMonths(date('2026-01-31'), date('2026-02-28'))", "'PT0S'"),
      ("duration.inMonths(date('2026-01-28'), date('2027-03-28'))", "'P1Y2M'"),
      (
        "duration.inMonths(datetime('2026-01-31T23:30Z'), datetime('2026-02-28T23:30-05:00'))",
        "'P1M'"
      ),
      (
        "duration.inSeconds(date('-999999999-01-01'), date('+999999999-12-31'))",
        "'PT17531639991192H'"
      ),
      ("duration.between(null, date())", "null"),
    ] as [ValueCase])
  func `tells how far apart instants lie`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test func `does not tell how far apart other values lie`() {
    expect("duration.between(1, date())", failsWith: .typeError, "InvalidArgumentValue")
  }

  @Test(.tags(.property), arguments: 0..<300 as Range<UInt64>)
  func `leads from one instant to another`(seed: UInt64) throws {
    var random = RandomValues(seed: seed)
    let instants = (0..<12).map { _ in random.instant(near: false) }
    for from in instants {
      for to in instants where from.kind == to.kind {
        let variables = ["a": from, "b": to]
        let sum = try ValueReader.value("a + duration.between(a, b)", .plain, variables)
        let isSame = sum == to || sum.plainText?.prefix(10) == to.plainText?.prefix(10)
        #expect(isSame || from.kind == .dateTime || from.kind == .time, "\(from) \(to)")
        let seconds = try ValueReader.value("duration.inSeconds(a, b)", .plain, variables)
        let back = try ValueReader.value("duration.inSeconds(b, a)", .plain, variables)
        #expect(try Arithmetic.add(seconds, back, .plain) == .duration(.zero))
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `adds part by part`(seed: UInt64) throws {
    var random = RandomValues(seed: seed)
    let (a, b) = (random.duration(), random.duration())
    let variables: [String: Value] = ["a": .duration(a), "b": .duration(b)]
    for part in ["months", "days", "nanoseconds"] {
      #expect(
        try ValueReader.value("(a + b).\(part) = a.\(part) + b.\(part)", .plain, variables)
          == .boolean(true))
      #expect(
        try ValueReader.value("(a * 3).\(part) = a.\(part) * 3", .plain, variables)
          == .boolean(true))
    }
    #expect(try ValueReader.value("a + b - b = a", .plain, variables) == .boolean(true))
  }
}
