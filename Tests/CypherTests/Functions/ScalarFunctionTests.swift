import Cypher
import Testing

struct ScalarFunctionTests {
  @Test(
    arguments: [
      ("size('a\u{E9}\u{1F600}')", "3"), ("size([1, [2, 3]])", "2"), ("isEmpty([])", "true"),
      ("isEmpty('a')", "false"),
      ("isEmpty({})", "true"), ("reverse('ab\u{E9}')", "'\u{E9}ba'"), ("reverse([1, 2])", "[2, 1]"),
      ("head([])", "null"), ("head([1, 2])", "1"), ("last([1, 2])", "2"), ("tail([1, 2])", "[2]"),
      ("tail([])", "[]"),
      ("range(1, 3)", "[1, 2, 3]"), ("range(3, 1)", "[]"), ("range(3, 1, -1)", "[3, 2, 1]"),
      ("range(0, 5, 2)", "[0, 2, 4]"),
      (
        "range(9223372036854775806, 9223372036854775807)",
        "[9223372036854775806, 9223372036854775807]"
      ),
      ("coalesce(null, 2, 3)", "2"), ("coalesce(null)", "null"), ("exists(1)", "true"),
      ("exists(null)", "false"),
      ("nullIf(1, 1.0)", "null"), ("nullIf(1, 2)", "1"), ("nullIf(null, 2)", "null"),
      ("valueType([])", "'LIST'"), ("valueType(null)", "'NULL'"),
      ("valueType(datetime())", "'ZONED DATETIME'"),
      ("keys({b: 1, a: null})", "['b', 'a']"), ("properties({a: 1})", "{a: 1}"),
      ("size(randomUUID())", "36"),
    ] as [ValueCase])
  func `works on lists and values of all kinds`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("toInteger('42')", "42"), ("toInteger(' 42 ')", "42"), ("toInteger('4.9')", "4"),
      ("toInteger('-4.9')", "-4"),
      ("toInteger('1e3')", "1000"), ("toInteger('x')", "null"), ("toInteger('')", "null"),
      ("toInteger('0x1F')", "null"),
      ("toInteger('99999999999999999999')", "null"), ("toInteger(4.9)", "4"),
      ("toInteger(-0.5)", "0"), ("toInteger(true)", "1"),
      ("toInteger(0.0 / 0.0)", "null"), ("toFloat('1.5')", "1.5"), ("toFloat('1e-3')", "0.001"),
      ("toFloat(2)", "2.0"),
      ("toFloat('nan')", "null"), ("toFloat('NaN')", "NaN"), ("toFloat('Infinity')", "Infinity"),
      ("toFloat('0x1p3')", "null"),
      ("toFloat('.5')", "0.5"), ("toFloat('1.5f')", "null"), ("toBoolean('TRUE')", "true"),
      ("toBoolean(' false ')", "false"),
      ("toBoolean('yes')", "null"), ("toBoolean(0)", "false"), ("toBoolean(3)", "true"),
      ("toString(1)", "'1'"),
      ("toString(1.0)", "'1.0'"), ("toString('a')", "'a'"), ("toString(false)", "'false'"),
      ("toString(date('2026-01-20'))", "'2026-01-20'"), ("toIntegerOrNull([])", "null"),
      ("toIntegerOrNull('7')", "7"),
      ("toStringOrNull({})", "null"), ("toFloatOrNull(true)", "null"),
      ("toBooleanOrNull(1.5)", "null"),
      ("toIntegerList(['1', 2.7, 'x', [], null])", "[1, 2, null, null, null]"),
      ("toStringList([1, true])", "['1', 'true']"),
    ] as [ValueCase])
  func `converts values`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("toUpper('stra\u{DF}e')", "'STRASSE'"), ("toLower('\u{C9}A')", "'\u{E9}a'"),
      ("upper('a')", "'A'"),
      ("trim('  a b\t ')", "'a b'"), ("lTrim('  a ')", "'a '"), ("rTrim(' a  ')", "' a'"),
      ("bTrim('xxaxx', 'x')", "'a'"),
      ("trim('   ')", "''"), ("left('abc', 2)", "'ab'"), ("left('abc', 9)", "'abc'"),
      ("right('abc', 2)", "'bc'"),
      ("substring('abcde', 1)", "'bcde'"), ("substring('abcde', 1, 2)", "'bc'"),
      ("substring('abc', 9)", "''"),
      ("substring('abc', 0, 0)", "''"), ("replace('aXbX', 'X', '--')", "'a--b--'"),
      ("replace('a', '', 'b')", "'a'"),
      ("replace('aaa', 'aa', 'b')", "'ba'"), ("split('a,b,,c', ',')", "['a', 'b', '', 'c']"),
      ("split('abc', 'x')", "['abc']"),
      ("split('', ',')", "['']"), ("split('a\u{E9}', '')", "['a', '\u{E9}']"),
      ("split('a-b_c', ['-', '_'])", "['a', 'b', 'c']"),
      ("split('a,', ',')", "['a', '']"), ("char_length('\u{1F600}')", "1"),
      ("'abc' STARTS WITH 'ab'", "true"),
      ("'abc' ENDS WITH 'bc'", "true"), ("'abc' CONTAINS 'b'", "true"),
      ("'abc' CONTAINS ''", "true"),
      ("'ab' ENDS WITH 'abc'", "false"), ("1 CONTAINS 'a'", "null"),
      ("null STARTS WITH 'a'", "null"),
      ("'\u{E9}' STARTS WITH 'e'", "false"), ("substring(null, 1)", "null"),
      ("left('a', null)", "null"),
    ] as [ValueCase])
  func `works on strings`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("abs(-3)", "3"), ("abs(-3.5)", "3.5"), ("sign(-2.5)", "-1"), ("sign(0)", "0"),
      ("ceil(1.2)", "2.0"), ("floor(-1.2)", "-2.0"),
      ("round(1.5)", "2.0"), ("round(-1.5)", "-1.0"), ("round(0.49999999999999994)", "0.0"),
      ("round(2.675, 2)", "2.68"),
      ("round(-2.5, 0)", "-3.0"), ("round(1234.5678, 1)", "1234.6"), ("sqrt(2.25)", "1.5"),
      ("sqrt(-1)", "NaN"), ("exp(0)", "1.0"),
      ("log(1)", "0.0"), ("log10(1000)", "3.0"), ("log(0)", "-Infinity"),
      ("e()", "2.718281828459045"), ("pi()", "3.141592653589793"),
      ("sin(0)", "0.0"), ("cos(0)", "1.0"), ("tan(0)", "0.0"), ("cot(0)", "Infinity"),
      ("asin(1) * 2", "3.141592653589793"),
      ("acos(1)", "0.0"), ("atan(0)", "0.0"), ("atan2(0, -1)", "3.141592653589793"),
      ("degrees(pi())", "180.0"),
      ("radians(180)", "3.141592653589793"), ("haversin(0)", "0.0"), ("sinh(0)", "0.0"),
      ("cosh(0)", "1.0"), ("tanh(0)", "0.0"),
      ("isNaN(0.0 / 0.0)", "true"), ("isNaN(1)", "false"), ("0 <= rand() AND rand() < 1", "true"),
    ] as [ValueCase])
  func `works on numbers`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("[1, 2, 3][0]", "1"), ("[1, 2, 3][-1]", "3"), ("[1, 2, 3][3]", "null"),
      ("[1, 2, 3][-4]", "null"), ("[1][null]", "null"),
      ("null[0]", "null"), ("{a: 1}['a']", "1"), ("{a: 1}['b']", "null"), ("{a: 1}.a", "1"),
      ("{a: {b: 2}}.a.b", "2"),
      ("[1, 2, 3][1..]", "[2, 3]"), ("[1, 2, 3][..-1]", "[1, 2]"), ("[1, 2, 3][-2..9]", "[2, 3]"),
      ("[1, 2, 3][2..1]", "[]"),
      ("[1, 2][null..1]", "null"), ("null[0..1]", "null"), ("[1, 2][..]", "[1, 2]"),
    ] as [ValueCase])
  func `finds elements, entries and slices`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("size(1)", .typeError, "InvalidArgumentValue"),
      ("toInteger([])", .typeError, "InvalidArgumentValue"),
      ("toFloat(true)", .typeError, "InvalidArgumentValue"),
      ("toBoolean(1.5)", .typeError, "InvalidArgumentValue"),
      ("toString([])", .typeError, "InvalidArgumentValue"),
      ("toInteger(1e30)", .arithmeticError, "IntegerOverflow"),
      ("type(1)", .typeError, "InvalidArgumentValue"),
      ("labels('a')", .typeError, "InvalidArgumentValue"),
      ("range(1, 2, 0)", .argumentError, "NumberOutOfRange"),
      ("range(1.0, 2)", .argumentError, "InvalidArgumentType"),
      ("left('a', -1)", .argumentError, "NegativeIntegerArgument"),
      ("toUpper(1)", .typeError, "InvalidArgumentValue"),
      ("substring('a', -1)", .argumentError, "NegativeIntegerArgument"),
      ("abs(-9223372036854775807 - 1)", .arithmeticError, "IntegerOverflow"),
      ("[1]['a']", .typeError, "ListElementAccessByNonInteger"),
      ("{a: 1}[0]", .typeError, "MapElementAccessByNonString"),
      ("1[0]", .typeError, "InvalidArgumentType"), ("'a'.b", .typeError, "InvalidArgumentType"),
      ("[1].b", .typeError, "InvalidArgumentType"),
      ("[1, 2]['a'..]", .typeError, "InvalidArgumentType"),
      ("1 AND true", .typeError, "InvalidArgumentType"),
      ("round(1.5, -1)", .argumentError, "NumberOutOfRange"),
      ("keys(1)", .typeError, "InvalidArgumentValue"),
    ] as [FaultCase])
  func `says which argument is wrong`(expression: String, kind: CypherError.Kind, detail: String) {
    expect(expression, failsWith: kind, detail)
  }

  @Test(
    arguments: [
      ("true AND null", "null"), ("false AND null", "false"), ("true OR null", "true"),
      ("false OR null", "null"),
      ("null XOR true", "null"), ("true XOR false", "true"), ("NOT null", "null"),
      ("NOT true", "false"),
      ("null AND null", "null"), ("null OR null", "null"),
    ] as [ValueCase])
  func `knows three truth values`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test func `draws the same random numbers from the same seed`() throws {
    func draws() throws -> [Value] {
      let context = EvaluationContext(random: RandomNumbers(seed: 5))
      return try (0..<5).map { _ in try ValueReader.value("rand()", context) }
    }
    #expect(try draws() == draws())
    #expect(try Set(draws()).count == 5)
  }
}
