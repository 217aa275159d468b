import Cypher
import Chronology
import TemporalGraph
import Testing
import TestSupport

struct ValueTextTests {
  @Test(
    arguments: [
      (1.0, "1.0"), (-0.0, "-0.0"), (0.5, "0.5"), (1e9, "1000000000.0"),
      (1e16, "10000000000000000.0"),
      (1.5e16, "15000000000000000.0"), (1e17, "1e17"), (1.25e300, "1.25e300"), (1e-5, "0.00001"),
      (1.5e-6, "0.0000015"), (1e-7, "1e-7"), (-2.5e-12, "-2.5e-12"), (.nan, "NaN"),
      (.infinity, "Infinity"), (-.infinity, "-Infinity"), (123_456.789, "123456.789"),
    ] as [(Double, String)])
  func `writes floats with a point or an exponent`(number: Double, text: String) {
    #expect(number.cypherText == text)
  }

  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `writes floats that read back to themselves`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      #expect(Double(number.cypherText) == number)
    }
  }

  @Test func `shows nodes, relationships and paths as patterns`() throws {
    var builder = GraphBuilder()
    let france = builder.addNode(labels: ["Country"], ["name": .text("France")])
    let other = builder.addNode()
    let edge = try builder.addEdge(france, "AIDS IN", other, ["since": .integer(2022)])
    let graph = builder.snapshot
    let path = PathValue(nodes: [other, france], relationships: [edge])
    #expect(Value.node(france).literal(in: graph) == "(:Country {name: 'France'})")
    #expect(Value.node(other).literal(in: graph) == "()")
    #expect(Value.relationship(edge).literal(in: graph) == "[:`AIDS IN` {since: 2022}]")
    #expect(
      Value.path(path).literal(in: graph)
        == "<()<-[:`AIDS IN` {since: 2022}]-(:Country {name: 'France'})>")
  }

  @Test(
    arguments: [
      ("'it\\'s'", "'it\\'s'"), ("[1, 'a', null, true, 1.5]", "[1, 'a', null, true, 1.5]"),
      ("{a: {b: []}}", "{a: {b: []}}"), ("date('2026-01-20')", "'2026-01-20'"),
      ("edtf('2026-01~')", "'2026-01~'"),
    ] as [ValueCase])
  func `shows values as literals`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `stores what can be stored and gives it back`(seed: UInt64) throws {
    var random = RandomValues(seed: seed)
    for _ in 0..<20 {
      let value = random.value(depth: 0)
      switch value {
      case .node, .relationship, .path, .list, .map:
        let error = #expect(throws: CypherError.self) { try value.property() }
        #expect(error?.detail == "InvalidPropertyType")
      default:
        let stored = try value.property()
        #expect(stored.map { Value($0) } ?? .null == value)
      }
    }
  }

  @Test func `stores lists of one type`() throws {
    func stored(_ text: String) throws -> PropertyValue? { try ValueReader.value(text).property() }
    #expect(try stored("[1, 2.5]") == .list([.float(1), .float(2.5)]))
    #expect(try stored("[]") == .list([]))
    #expect(try stored("date('2026-01-20')") == .day(Day(daysSince1970: 20_473)))
    for text in ["[1, 'a']", "[null]", "[[1]]", "[{a: 1}]", "{a: 1}"] {
      let error = #expect(throws: CypherError.self) { try stored(text) }
      #expect(error?.kind == .typeError && error?.detail == "InvalidPropertyType")
    }
  }
}
