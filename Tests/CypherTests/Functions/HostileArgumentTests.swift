import Cypher
import Testing
import TestSupport

/// Gives every function and operator the values at which arithmetic, calendars and texts end.
struct HostileArgumentTests {
  static let texts = [
    "null", "true", "0", "1", "-1", "12", "9223372036854775807", "-9223372036854775807 - 1", "1.5",
    "-0.0", "1e308", "-1e308",
    "0.0 / 0.0", "1.0 / 0.0", "''", "'a'", "'\u{E9}\u{1F600}'", "'2026-01-20'", "'P1Y2M3DT4H'",
    "'10:00+01:00'", "'Europe/Paris'",
    "'week'", "'nanosecond'", "'microsecond'", "[]", "[1, null, 'a']", "[[1], [2.5]]", "{}",
    "{a: 1}", "{year: 2026}",
    "{year: 9223372036854775807}", "{year: 2026, month: -9223372036854775807}",
    "{year: 2026, week: 53, dayOfWeek: 7}",
    "{year: 2026, ordinalDay: -1}", "{hour: 9223372036854775807}",
    "{hour: 1, minute: 1, second: 1, nanosecond: -1}",
    "{epochSeconds: 9223372036854775807}", "{epochMillis: -9223372036854775807}", "{days: 1.5}",
    "{years: 9223372036854775807}",
    "{nanoseconds: 9223372036854775807, seconds: -1e18}",
    "{date: date('-999999999-01-01'), week: 1}", "{timezone: '+18:00'}",
    "{datetime: datetime('+999999999-12-31T23:59:59Z'), timezone: '-18:00'}",
    "{time: time('23:59:59.999999999-18:00'), hour: 0}",
    "date('-999999999-01-01')", "date('+999999999-12-31')", "date('2024-02-29')",
    "localtime('23:59:59.999999999')",
    "time('00:00-18:00')", "datetime('-999999999-01-01T00:00+18:00')",
    "datetime('+999999999-12-31T23:59:59.999999999-18:00')",
    "datetime('2026-10-25T02:30[Europe/Paris]')", "localdatetime('-999999999-01-01')",
    "localdatetime('+999999999-12-31T23:59:59.999999999')",
    "duration('P1M')", "duration({months: 9223372036854775807})",
    "duration({months: -9223372036854775807})",
    "duration({days: -9223372036854775807})",
    "duration({seconds: 9223372036854775807, nanoseconds: 999999999})",
    "duration({seconds: -9223372036854775807})", "duration({nanoseconds: -1})", "edtf('2026-01~')",
    "edtf('../2026')", "edtf('Y-17E7')",
  ]

  static let values: [Value] = texts.compactMap { try? ValueReader.value($0) }

  static let context: EvaluationContext = {
    var context = EvaluationContext.plain
    context.largestValue = 1 << 14
    return context
  }()

  @Test func `reads every value`() { #expect(Self.values.count == Self.texts.count) }

  @Test(arguments: FunctionLibrary.all.map(\.name))
  func `ends with a value or a fault`(name: String) throws {
    let function = try #require(FunctionLibrary.function(named: name))
    if case .aggregate(let kind) = function.body { return aggregate(kind) }
    var random = SplitMix64(seed: 3)
    for first in Self.values {
      for second in Self.values {
        let count = function.parameters.count
        let third = Self.values[Int.random(in: 0..<Self.values.count, using: &random)]
        for used in function.required...max(function.required, count) where function.takes(used) {
          let result = try? function.call(Array([first, second, third].prefix(used)), Self.context)
          if let result { check(result) }
        }
        if count < 2 { break }
      }
    }
  }

  @Test func `works out every pair`() {
    for left in Self.values {
      _ = try? Arithmetic.negate(left)
      for right in Self.values {
        let results = [
          try? Arithmetic.add(left, right, Self.context),
          try? Arithmetic.subtract(left, right, Self.context),
          try? Arithmetic.multiply(left, right), try? Arithmetic.divide(left, right),
          try? Arithmetic.modulo(left, right),
          try? Arithmetic.power(left, right), try? Access.element(left, right, Self.context.graph),
          try? Access.slice(left, from: right, to: nil),
          try? Access.slice(left, from: nil, to: right),
        ]
        for case let result? in results { check(result) }
      }
    }
  }

  @Test func `gives every part`() {
    for value in Self.values {
      for key in [
        "year", "quarter", "month", "week", "weekYear", "day", "ordinalDay", "dayOfQuarter",
        "weekDay", "hour", "nanosecond",
        "timezone", "offset", "offsetMinutes", "offsetSeconds", "epochSeconds", "epochMillis",
        "years", "quarters", "months", "weeks",
        "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds",
        "quartersOfYear", "monthsOfYear",
        "monthsOfQuarter", "daysOfWeek", "minutesOfHour", "secondsOfMinute", "millisecondsOfSecond",
        "nanosecondsOfSecond", "earliest",
      ] {
        _ = try? Access.property(value, key, Self.context.graph)
      }
    }
  }

  private func aggregate(_ kind: AggregateKind) {
    for first in Self.values {
      for second in Self.values {
        var accumulator = Accumulator(kind)
        try? accumulator.setPercentile(second)
        for value in [first, second, first] { try? accumulator.add(value, Self.context) }
        if let result = try? accumulator.result() { check(result) }
      }
    }
  }

  private func check(_ value: Value) {
    #expect(value == value)
    _ = value.literal(in: Self.context.graph)
    if let stored = try? value.property() { #expect(Value(stored) == value || value.kind == .list) }
  }
}
