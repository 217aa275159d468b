import Cypher
import Testing

struct ValueNestingTests {
  @Test func `takes lists and maps up to a depth`() throws {
    var value = Value.integer(1)
    for step in 0..<Value.deepestNesting {
      value = step % 2 == 0 ? .list([value]) : .map(MapValue([(key: "a", value: value)]))
    }
    try value.checkNesting()
    let deeper = Value.list([value])
    let error = #expect(throws: CypherError.self) { try deeper.checkNesting() }
    #expect(error?.kind == .limitExceeded)
  }

  @Test func `counts what stands in a value many times`() {
    var value = Value.list([])
    for _ in 0..<60 { value = .list([value, value]) }
    let error = #expect(throws: CypherError.self) { try value.checkNesting() }
    #expect(error?.kind == .limitExceeded)
  }

  @Test func `finds the keys of small and large maps`() {
    for count in [3, 12, 13, 500] {
      var map = MapValue((0..<count).map { (key: "k\($0)", value: .integer(Int64($0))) })
      #expect(map.count == count)
      map["k1"] = .integer(-1)
      map["k2"] = nil
      map["new"] = .null
      #expect(map["k0"] == .integer(0) && map["k1"] == .integer(-1) && map["k2"] == nil)
      #expect(map["new"] == .null && map["none"] == nil && map.count == count)
      #expect(map.entries.map(\.key).prefix(2) == ["k0", "k1"] && map.entries.last?.key == "new")
    }
  }
}
