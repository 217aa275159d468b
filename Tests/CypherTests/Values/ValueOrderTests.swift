import Cypher
import Testing
import TestSupport

struct ValueOrderTests {
  @Test(
    arguments: [
      ("1 < 1.5", "true"), ("2 <= 2.0", "true"), ("'a' < 'b'", "true"), ("'a' < 'aa'", "true"),
      ("'Z' < 'a'", "true"), ("false < true", "true"), ("1 < 'a'", "null"), ("null < 1", "null"),
      ("9223372036854775807 < 9223372036854775808.0", "true"),
      ("9007199254740993 > 9007199254740992.0", "true"), ("-0.0 < 0", "false"),
      ("0.0 / 0.0 < 1", "false"), ("0.0 / 0.0 >= 1", "false"), ("0.0 / 0.0 < 'a'", "null"),
      ("[1, 2] < [1, 3]", "true"), ("[1] < [1, null]", "true"), ("[2, null] > [1, null]", "true"),
      ("[1, null] < [1, 2]", "null"), ("[1, 'a'] < [1, 2]", "null"), ("[] <= []", "true"),
      ("{a: 1} < {a: 2}", "true"), ("{a: 1} < {a: null}", "null"), ("{a: 1} < {b: 0}", "true"),
      ("date('2026-01-20') > date('2025-12-31')", "true"),
      ("date('2026-01-20') < datetime('2026-01-21')", "null"),
      ("time('10:00+02:00') < time('09:00+00:00')", "true"),
      ("datetime('2026-01-20T12:00+02:00') < datetime('2026-01-20T11:00Z')", "true"),
      ("duration('P1D') < duration('P2D')", "null"),
      ("localtime('08:00') <= localtime('08:00')", "true"),
      ("'\u{FFFD}' < '\u{1F600}'", "true"),
    ] as [ValueCase])
  func `compares within types`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test func `sorts all types in one order`() throws {
    let texts = [
      "{a: 1}", "[]", "['b', 1]", "[1]", "[null]", "datetime('2026-01-20T00:00Z')",
      "localdatetime('2026-01-19')", "date('2026-01-21')", "time('08:00Z')", "localtime('07:00')",
      "duration('P1D')", "duration('P1M')", "edtf('2026')", "''", "'a'", "false", "true", "-1.5",
      "0", "1.5", "1.0 / 0.0", "0.0 / 0.0", "null",
    ]
    let values = try texts.map { try ValueReader.value($0) }
    let sorted = values.reversed().sorted { $0.sortsBefore($1) }
    #expect(sorted == values)
  }

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `is a total order, equal where values are equivalent`(seed: UInt64) {
    var random = RandomValues(seed: seed)
    let values = (0..<9).map { _ in random.value() }
    for first in values {
      for second in values {
        let order = first.sortOrder(to: second)
        #expect(order != .unordered && order != .incomparable)
        #expect((order == .equal) == (first == second))
        #expect((order == .less) == (second.sortOrder(to: first) == .greater))
        if let isLess = first.compared(.less, second), isLess { #expect(order == .less) }
        for third in values
        where first.sortsBefore(second) && second.sortsBefore(third) {
          #expect(first.sortsBefore(third))
        }
      }
    }
  }
}
