import Cypher
import Testing
import TestSupport

struct AccumulatorTests {
  @Test(
    arguments: [
      ("count([1, null, 'a'])", "2"), ("count([])", "0"), ("sum([1, 2, null])", "3"),
      ("sum([1, 0.5])", "1.5"), ("sum([])", "0"),
      ("sum([0.1, 0.2, 0.3])", "0.6"), ("sum([1e100, 1.0, -1e100])", "1.0"), ("avg([1, 2])", "1.5"),
      ("avg([])", "null"),
      ("avg([9223372036854775807, 9223372036854775807])", "9.223372036854776e18"),
      ("min([2, 1.5, null])", "1.5"),
      ("max(['a', 1, [3]])", "1"), ("min(['a', 1, [3]])", "[3]"), ("max([])", "null"),
      ("collect([1, null, 1])", "[1, 1]"),
      ("sum([duration('P1D'), duration('PT1H')])", "'P1DT1H'"),
      ("avg([duration('P1D'), duration('P2D')])", "'P1DT12H'"),
      ("percentileDisc([30, 10, 20], 0)", "10"), ("percentileDisc([10, 20, 30], 0.5)", "20"),
      ("percentileDisc([10, 20, 30], 1)", "30"),
      ("percentileDisc([10, 20, 30, 40], 0.5)", "20"),
      ("percentileCont([10, 20, 30, 40], 0.5)", "25.0"),
      ("percentileCont([1.0], 0.3)", "1.0"), ("percentileCont([], 0.3)", "null"),
      ("stDev([2, 4, 4, 4, 5, 5, 7, 9]) > 2.138", "true"),
      ("stDevP([2, 4, 4, 4, 5, 5, 7, 9])", "2.0"), ("stDev([1])", "0.0"), ("stDev([])", "0.0"),
      ("max([0.0 / 0.0, 1])", "NaN"),
    ] as [ValueCase])
  func `makes one value of many`(expression: String, literal: String) throws {
    try expect(expression, is: literal)
  }

  @Test(
    arguments: [
      ("sum(['a'])", .typeError, "InvalidArgumentValue"),
      ("avg([1, duration('P1D')])", .typeError, "InvalidArgumentValue"),
      ("sum([9223372036854775807, 1])", .arithmeticError, "IntegerOverflow"),
      ("stDev([true])", .typeError, "InvalidArgumentValue"),
      ("percentileCont([1], 1.1)", .argumentError, "NumberOutOfRange"),
      ("percentileDisc([1], -1)", .argumentError, "NumberOutOfRange"),
      ("percentileDisc(['a'], 0.5)", .typeError, "InvalidArgumentValue"),
      ("percentileDisc([1], 'a')", .typeError, "InvalidArgumentValue"),
    ] as [FaultCase])
  func `says what it cannot take`(expression: String, kind: CypherError.Kind, detail: String) {
    expect(expression, failsWith: kind, detail)
  }

  @Test func `takes equivalent values once`() throws {
    var count = DistinctAccumulator(.count)
    var list = DistinctAccumulator(.collect)
    for value: Value in [
      .integer(1), .float(1), .null, .float(.nan), .float(.nan), .list([.null]), .list([.null]),
    ] {
      try count.add(value, .plain)
      try list.add(value, .plain)
    }
    #expect(try count.result() == .integer(3))
    #expect(try list.result() == .list([.integer(1), .float(.nan), .list([.null])]))
  }

  @Test func `counts rows and adds integers without values`() throws {
    var count = Accumulator(.count)
    count.addRow()
    count.addRows(41)
    #expect(try count.result() == .integer(42))
    var sum = Accumulator(.sum)
    for number in 1...100 { try sum.add(integer: Int64(number), .plain) }
    try sum.add(.float(0.5), .plain)
    #expect(try sum.result() == .float(5050.5))
  }

  @Test(.tags(.property), arguments: 0..<50 as Range<UInt64>)
  func `agrees with the plain formulas`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let numbers = (0..<Int.random(in: 2...60, using: &random)).map { _ in
      Double(Int.random(in: -1_000...1_000, using: &random)) / 4
    }
    func result(_ kind: AggregateKind) throws -> Double {
      var accumulator = Accumulator(kind)
      for number in numbers { try accumulator.add(.float(number), .plain) }
      guard case .float(let result) = try accumulator.result() else { return .nan }
      return result
    }
    let sum = numbers.reduce(0, +)
    let mean = sum / Double(numbers.count)
    let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    #expect(try result(.sum) == sum)
    #expect(abs(try result(.avg) - mean) < 1e-9)
    #expect(abs(try result(.stDevP) - (squares / Double(numbers.count)).squareRoot()) < 1e-9)
    #expect(abs(try result(.stDev) - (squares / Double(numbers.count - 1)).squareRoot()) < 1e-9)
    #expect(try result(.min) == numbers.min() && result(.max) == numbers.max())
  }
}
