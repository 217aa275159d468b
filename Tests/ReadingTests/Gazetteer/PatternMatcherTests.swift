import TestSupport
import Testing

@testable import Reading

struct PatternMatcherTests {
  @Test func `finds overlapping and nested patterns`() {
    let patterns = ["he", "she", "his", "hers"].map { Array($0.utf8) }
    let found = PatternMatcher(patterns).occurrences(in: Array("ushers".utf8))
    #expect(
      found == [
        .init(pattern: 1, range: 1..<4), .init(pattern: 0, range: 2..<4),
        .init(pattern: 3, range: 2..<6),
      ])
  }

  @Test func `finds nothing without patterns`() {
    #expect(PatternMatcher([]).occurrences(in: Array("abc".utf8)).isEmpty)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `agrees with a plain search`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func word(_ longest: Int) -> [UInt8] {
      (0..<Int.random(in: 1...longest, using: &random)).map { _ in
        UInt8.random(in: 0x61...0x63, using: &random)
      }
    }
    let patterns = Array(Set((0..<12).map { _ in word(5) })).sorted {
      $0.lexicographicallyPrecedes($1)
    }
    let text = word(200)
    var plain: Set<String> = []
    for (index, pattern) in patterns.enumerated() where pattern.count <= text.count {
      for start in 0...(text.count - pattern.count)
      where text[start..<(start + pattern.count)].elementsEqual(pattern) {
        plain.insert("\(index) \(start..<(start + pattern.count))")
      }
    }
    let found = PatternMatcher(patterns).occurrences(in: text).map { "\($0.pattern) \($0.range)" }
    #expect(found.count == plain.count)
    #expect(Set(found) == plain)
  }
}
