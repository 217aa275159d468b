import Cypher
import Testing
import TestSupport

struct TextSearchTests {
  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `finds what a plain search finds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func text(_ count: Int) -> String {
      String(
        (0..<count).map { _ in
          ["a", "a", "a", "b", "\u{E9}"][Int.random(in: 0...4, using: &random)]
        })
    }
    for _ in 0..<20 {
      let whole = text(Int.random(in: 0...300, using: &random))
      let start = Int.random(in: 0...whole.count, using: &random)
      let length = Int.random(in: 0...(whole.count - start), using: &random)
      let inside = String(whole.dropFirst(start).prefix(length))
      let other = text(Int.random(in: 0...40, using: &random))
      for part in [inside, other] {
        let bytes = Array(whole.utf8)
        let wanted = Array(part.utf8)
        let isThere = (0...max(0, bytes.count)).contains { place in
          place + wanted.count <= bytes.count
            && Array(bytes[place..<place + wanted.count]) == wanted
        }
        #expect(TextPredicates.contains(.string(whole), .string(part)) == isThere)
        let pieces = try? ValueReader.value(
          "split(whole, part)", .plain, ["whole": .string(whole), "part": .string(part)])
        guard !part.isEmpty, case .list(let elements)? = pieces else { continue }
        #expect(elements.compactMap(\.plainText).joined(separator: part) == whole)
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `takes no longer for texts that nearly fit everywhere`() {
    let text = String(repeating: "a", count: 200_000)
    let part = String(repeating: "a", count: 100_000) + "b"
    #expect(TextPredicates.contains(.string(text), .string(part)) == false)
    #expect(TextPredicates.contains(.string(text + "b"), .string(part)) == true)
  }
}
