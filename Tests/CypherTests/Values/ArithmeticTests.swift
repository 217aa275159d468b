import Cypher
import Testing
import TestSupport

struct ArithmeticTests {
  @Test(
    arguments: [
      ("1 + 2", "3"), ("1 + 2.5", "3.5"), ("7 / 2", "3"), ("-7 / 2", "-3"), ("7 / 2.0", "3.5"),
      ("-7 % 3", "-1"), ("7.5 % 2", "1.5"), ("2 ^ 3", "8.0"), ("1.0 / 0", "Infinity"),
      ("-9223372036854775807 - 1", "-9223372036854775808"),
      ("(-9223372036854775807 - 1) % -1", "0"),
      ("'a' + 'b'", "'ab'"), ("'a' + 1", "'a1'"), ("1.5 + 'a'", "'1.5a'"),
      ("'a' + true", "'atrue'"),
      ("[1] + [2]", "[1, 2]"), ("[1] + 2", "[1, 2]"), ("0 + [1]", "[0, 1]"),
      ("[1] + [[2]]", "[1, [2]]"),
      ("null + 1", "null"), ("[1] + null", "null"), ("'a' + null", "null"), ("1 / null", "null"),
      ("null ^ 2", "null"), ("-(3)", "-3"), ("duration('P1D') + duration('PT1H')", "'P1DT1H'"),
      ("duration('P1Y') - duration('P1M')", "'P11M'"), ("duration('PT1H') * 2.5", "'PT2H30M'"),
      ("3 * duration('P1M')", "'P3M'"), ("duration('P1M') / 2", "'P15DT5H14M33S'"),
      ("date('2026-01-31') + duration('P1M')", "'2026-02-28'"),
      ("duration('P1D') + date('2026-01-31')", "'2026-02-01'"),
      ("localtime('23:00') + duration('PT2H')", "'01:00'"), ("-duration('P1D')", "'P-1D'"),
      ("'on ' + date('2026-01-20')", "'on 2026-01-20'"),
    ] as [ValueCase])
  func `adds, divides and puts together`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("9223372036854775807 + 1", .arithmeticError, "IntegerOverflow"),
      ("-9223372036854775807 - 2", .arithmeticError, "IntegerOverflow"),
      ("4611686018427387904 * 2", .arithmeticError, "IntegerOverflow"),
      ("(-9223372036854775807 - 1) / -1", .arithmeticError, "IntegerOverflow"),
      ("-(-9223372036854775807 - 1)", .arithmeticError, "IntegerOverflow"),
      ("1 / 0", .arithmeticError, "DivisionByZero"), ("1 % 0", .arithmeticError, "DivisionByZero"),
      ("duration('P1D') / 0", .arithmeticError, "DivisionByZero"),
      ("true + 1", .typeError, "InvalidArgumentType"),
      ("{} * 2", .typeError, "InvalidArgumentType"),
      ("date('2026-01-20') - date('2026-01-19')", .typeError, "InvalidArgumentType"),
      ("-'a'", .typeError, "InvalidArgumentType"),
      ("date('999999999-12-31') + duration('P1D')", .argumentError, "InvalidArgumentValue"),
      (
        "duration({seconds: 9223372036854775807}) + duration('PT1S')", .arithmeticError,
        "IntegerOverflow"
      ),
      ("duration('P1D') / 0.0", .arithmeticError, "IntegerOverflow"),
    ] as [FaultCase])
  func `says what has no result`(expression: String, kind: CypherError.Kind, detail: String) {
    expect(expression, failsWith: kind, detail)
  }

  @Test func `ends before a string or list takes too much room`() throws {
    var context = EvaluationContext.plain
    context.largestValue = 1_000
    let long = Value.string(String(repeating: "a", count: 600))
    for work in [
      { try Arithmetic.add(long, long, context) },
      {
        try Arithmetic.add(
          .list(Array(repeating: .null, count: 40)), .list([.null, .null]), context)
      },
      { try ValueReader.value("range(1, 9223372036854775807)", context) },
      {
        try ValueReader.value(
          "replace('aaaaaaaaaa', 'a', '\(String(repeating: "b", count: 200))')", context)
      },
    ] {
      let error = #expect(throws: CypherError.self) { try work() }
      #expect(error?.kind == .limitExceeded)
    }
  }

  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `agrees with wider integers`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let shift = UInt64.random(in: 0..<64, using: &random)
      let (a, b) = (
        Int64(bitPattern: random.next()) >> shift, Int64(bitPattern: random.next()) >> shift
      )
      let cases: [(Int128, () throws -> Value)] = [
        (Int128(a) + Int128(b), { try Arithmetic.add(.integer(a), .integer(b), .plain) }),
        (Int128(a) - Int128(b), { try Arithmetic.subtract(.integer(a), .integer(b), .plain) }),
        (Int128(a) * Int128(b), { try Arithmetic.multiply(.integer(a), .integer(b)) }),
        (
          Int128(a) / Int128(b == 0 ? 1 : b),
          { try Arithmetic.divide(.integer(a), .integer(b == 0 ? 1 : b)) }
        ),
        (
          Int128(a) % Int128(b == 0 ? 1 : b),
          { try Arithmetic.modulo(.integer(a), .integer(b == 0 ? 1 : b)) }
        ),
      ]
      for (wide, work) in cases {
        if let exact = Int64(exactly: wide) {
          #expect(try work() == .integer(exact))
        } else {
          #expect(throws: CypherError.self) { try work() }
        }
      }
    }
  }
}
