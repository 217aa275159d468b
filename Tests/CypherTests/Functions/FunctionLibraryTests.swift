import Cypher
import Testing

struct FunctionLibraryTests {
  @Test(arguments: [
    "abs", "ABS", "toInteger", "tointeger", "datetime.fromepochmillis", "DATE.TRUNCATE",
    "certainlyBefore", "count",
  ])
  func `finds functions whatever their case`(name: String) throws {
    let function = try #require(FunctionLibrary.function(named: name))
    #expect(function.name.lowercased() == name.lowercased())
  }

  @Test func `knows no other functions`() {
    #expect(FunctionLibrary.function(named: "shortestPath") == nil)
    #expect(FunctionLibrary.function(named: "date.") == nil)
  }

  @Test(arguments: [
    ("range", "range(start, end, [step])", [2, 3]), ("coalesce", "coalesce(value, …)", [1, 2, 9]),
    ("rand", "rand()", [0]), ("date", "date([input])", [0, 1]),
    ("split", "split(original, delimiter)", [2]),
  ])
  func `says how it is called`(name: String, usage: String, counts: [Int]) throws {
    let function = try #require(FunctionLibrary.function(named: name))
    #expect(function.usage == usage)
    #expect((0..<10).filter(function.takes) == counts || function.repeatsLast)
  }

  @Test func `gives null for null`() throws {
    let others: Set = ["exists", "coalesce", "nullIf", "valueType", "isNaN"]
    for function in FunctionLibrary.all
    where !function.isAggregate && function.required > 0 && !others.contains(function.name) {
      let arguments = [Value](repeating: .null, count: function.required)
      #expect(try function.call(arguments, .plain) == .null, "\(function.name)")
    }
  }
}
