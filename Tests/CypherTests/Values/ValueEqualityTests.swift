import Cypher
import Testing
import TestSupport

struct ValueEqualityTests {
  @Test(
    arguments: [
      ("1 = 1.0", "true"), ("'1' = 1", "false"), ("null = null", "null"), ("null <> 1", "null"),
      ("[] = []", "true"), ("[1, null] = [1, null]", "null"), ("[1, null] = [2, null]", "false"),
      ("[null] = [null, null]", "false"), ("[[null, 1]] = [[2, 3]]", "false"),
      ("{a: 1, b: 2} = {b: 2, a: 1}", "true"), ("{a: 1} = {a: 1, b: null}", "false"),
      ("{a: null} = {a: null}", "null"), ("{a: null, b: 1} = {a: 2, b: 2}", "false"),
      ("{a: 1} = {b: 1}", "false"), ("{} = {}", "true"), ("[] = {}", "false"),
      ("0.0 / 0.0 = 0.0 / 0.0", "false"), ("0.0 / 0.0 <> 0.0 / 0.0", "true"),
      ("9007199254740993 = 9007199254740992.0", "false"),
      ("9007199254740992 = 9007199254740992.0", "true"), ("0.0 = -0.0", "true"),
      ("date('2026-01-20') = localdatetime('2026-01-20')", "false"),
      ("duration('P1Y') = duration('P12M')", "true"),
      ("duration('P1D') = duration('PT24H')", "false"),
      ("time('10:00+01:00') = time('09:00Z')", "false"), ("true = 1", "false"),
      ("edtf('2026-01~') = edtf('2026-01~')", "true"), ("'\u{E9}' = 'e\u{301}'", "false"),
    ] as [ValueCase])
  func `compares by value, and knows what null hides`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("1 IN [1, null]", "true"), ("2 IN [1, null]", "null"), ("2 IN [1, 3]", "false"),
      ("null IN []", "false"), ("null IN [1]", "null"), ("1 IN null", "null"),
      ("[1] IN [[1], [2]]", "true"), ("[null] IN [[1, 2]]", "false"), ("1.0 IN [1]", "true"),
    ] as [ValueCase])
  func `finds elements of lists`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test func `groups null with null and NaN with NaN`() {
    let nested: (Value) -> Value = {
      .list([.integer(1), .map(MapValue([(key: "k", value: $0)]))])
    }
    #expect(Value.null == .null)
    #expect(Value.float(.nan) == .float(.nan))
    #expect(nested(.null) == nested(.null))
    #expect(nested(.float(.nan)) == nested(.float(.nan)))
    #expect(nested(.null) != nested(.float(.nan)))
    #expect(Value.integer(1) == .float(1))
    #expect(Set([Value.integer(2), .float(2), .float(-0.0), .integer(0)]).count == 2)
  }

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `is an equivalence that agrees with hashing and with equality`(seed: UInt64) {
    var random = RandomValues(seed: seed)
    let values = (0..<12).map { _ in random.value() }
    for left in values {
      #expect(left == left)
      for right in values {
        #expect((left == right) == (right == left))
        if left == right { #expect(left.hashValue == right.hashValue) }
        if let isEqual = left.equals(right) {
          #expect(isEqual == (left == right) || "\(left)\(right)".contains("nan"))
        }
        #expect(left.equals(right) == right.equals(left))
      }
    }
  }
}
