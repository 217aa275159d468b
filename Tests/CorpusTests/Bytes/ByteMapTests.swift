import Corpus
import TestSupport
import Testing

struct ByteMapTests {
  @Test func `leads through verbatim runs byte by byte and through others as a whole`() {
    var map = ByteMap()
    map.append(3, verbatim: 10)
    map.append(2, replacing: 13..<21)
    map.append(4, verbatim: 21)
    #expect(map.original(of: 0..<2) == 10..<12)
    #expect(map.original(of: 2..<4) == 12..<21)
    #expect(map.original(of: 4..<6) == 13..<22)
    #expect(map.original(of: 5..<5) == 21..<21)
    #expect(map.original(of: 9..<9) == 25..<25)
  }

  @Test func `joins verbatim runs that follow one another`() {
    var map = ByteMap()
    for place in 0..<1_000 { map.append(1, verbatim: 5 + place) }
    #expect(map.runCount == 1)
    #expect(map.original(of: 0..<1_000) == 5..<1_005)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `agrees with a table of every byte, also when composed`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let (first, firstTable) = Self.random(originCount: 400, &generator)
    let (second, secondTable) = Self.random(originCount: first.count, &generator)
    let composed = first.composed(under: second)
    #expect(composed.count == second.count)
    for byte in 0..<second.count {
      let middle = secondTable[byte]
      #expect(second.original(of: byte..<(byte + 1)) == middle)
      let origins = middle.map { firstTable[$0] }
      let lower = origins.map(\.lowerBound).min()
      let upper = origins.map(\.upperBound).max()
      let range = composed.original(of: byte..<(byte + 1))
      #expect(range.lowerBound == lower && range.upperBound == upper)
    }
  }

  /// A random map and, for each byte, the range of the original it stands for.
  private static func random(
    originCount: Int, _ generator: inout SplitMix64
  ) -> (ByteMap, [Range<Int>]) {
    var map = ByteMap()
    var table: [Range<Int>] = []
    var place = Int.random(in: 0..<5, using: &generator)
    while true {
      let length = Int.random(in: 1...12, using: &generator)
      guard place + length < originCount else { return (map, table) }
      if Bool.random(using: &generator) {
        map.append(length, verbatim: place)
        table += (place..<(place + length)).map { $0..<($0 + 1) }
      } else {
        let count = Int.random(in: 1...4, using: &generator)
        map.append(count, replacing: place..<(place + length))
        table += Array(repeating: place..<(place + length), count: count)
      }
      place += length + Int.random(in: 0...3, using: &generator)
    }
  }
}
