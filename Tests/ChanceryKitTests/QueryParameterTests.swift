import Cypher
import TemporalGraph
import Testing

@testable import ChanceryKit

struct QueryParameterTests {
  @Test(
    arguments: [
      ("1", .integer(1)), ("-9223372036854775808", .integer(.min)), ("1.0", .float(1)),
      (".5", .float(0.5)), ("2e3", .float(2000)), ("true", .boolean(true)), ("null", .null),
      ("'1'", .string("1")), ("\"1\"", .string("1")), ("Kyiv", .string("Kyiv")), ("", .string("")),
      ("2026-01-20", .string("2026-01-20")), ("-", .string("-")),
      ("[1, 1.0, \"é\"]", .list([.integer(1), .float(1), .string("é")])), ("[]", .list([])),
    ] as [(String, Value)])
  func `takes a value for what it is written as`(written: String, value: Value) throws {
    let parameter = try QueryParameter("$name=\(written)")
    #expect(parameter.name == "name")
    #expect(parameter.value.literal(in: GraphSnapshot()) == value.literal(in: GraphSnapshot()))
  }

  @Test func `takes a map`() throws {
    guard case .map(let map) = try QueryParameter("m={\"a\": {\"b\": 2.0}}").value,
      case .map(let inner) = map["a"], case .float(2) = inner["b"]
    else {
      Issue.record("no map of a map")
      return
    }
  }

  @Test(
    arguments: [
      ("name", .noValue("name")), ("=1", .noName("=1")),
      ("x=9223372036854775808", .tooLarge("9223372036854775808")),
      ("x=[9223372036854775808]", .tooLarge("9223372036854775808")),
      ("x=1e400", .tooLarge("1e400")), ("x=[1e400]", .tooLarge("1e400")),
      ("x=[1-2]", .noNumber("1-2")),
      ("x=[1,2", .noJSON("[1,2", why: "$x: byte 4: expected ',' or ']'")),
    ] as [(String, QueryParameterError)])
  func `says what is wrong with a parameter`(text: String, error: QueryParameterError) {
    #expect(throws: error) { try QueryParameter(text) }
  }
}
