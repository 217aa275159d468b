import TestSupport
import Testing

@testable import Reading

struct WordTableTests {
  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `agrees with a dictionary`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var table = WordTable()
    var dictionary: [[UInt8]: Int32] = [:]
    for _ in 0..<Int.random(in: 0...600, using: &random) {
      let word = Self.word(&random)
      let value = Int32.random(in: 0...1000, using: &random)
      table.set(word, to: value)
      dictionary[word] = value
    }
    #expect(table.count == dictionary.count)
    for (word, value) in dictionary { #expect(table.value(of: word[...]) == value) }
    for _ in 0..<200 {
      let word = Self.word(&random)
      #expect(table.value(of: word[...]) == dictionary[word])
    }
  }

  @Test func `looks words up by a part of a longer text`() {
    var table = WordTable()
    table.set(Array("mer".utf8), to: 7)
    let text = Array("la mer noire".utf8)
    #expect(table.value(of: text[3..<6]) == 7)
    #expect(table.value(of: text[3..<7]) == nil)
    #expect(table.value(of: text[0..<0]) == nil)
  }

  /// Few letters, so that words come up again; the empty one too.
  private static func word(_ random: inout SplitMix64) -> [UInt8] {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in
      UInt8.random(in: 0x61...0x64, using: &random)
    }
  }
}
