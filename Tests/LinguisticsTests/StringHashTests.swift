import Testing

@testable import Linguistics

struct StringHashTests {
  @Test(
    arguments: [
      ("Paris", 10_427_160_276_079_242_800), ("paris", 15_322_182_186_497_800_017),
      ("OTAN", 11_593_432_668_733_331_169), ("l\u{2019}", 1_623_158_179_142_092_143),
      ("a", 11_901_859_001_352_538_922), ("\n", 962_983_613_142_996_970),
      ("été", 416_107_850_921_971_791), ("abcdefgh", 17_751_780_907_874_141_760),
      ("Xxxxx", 16_072_095_006_890_171_862),
    ] as [(String, UInt64)])
  func `hashes the UTF-8 bytes of a string`(text: String, id: UInt64) {
    #expect(StringHash.id(text) == id)
  }

  @Test(
    arguments: [
      ("", 0), ("IS_ALPHA", 1), ("IS_CURRENCY", 18), ("FLAG19", 19), ("ID", 64), ("NORM", 67),
      ("X", 101), ("SPACE", 103), ("DEPRECATED001", 104), ("DEPRECATED276", 379), ("PERSON", 380),
      ("aux", 405), ("det", 415), ("punct", 445), ("root", 449), ("acl", 451), ("ENT_KB_ID", 452),
      ("MORPH", 453), ("ENT_ID", 454), ("IDX", 455), ("_", 456),
    ] as [(String, UInt64)])
  func `gives reserved symbols their numbers`(text: String, id: UInt64) {
    #expect(StringHash.id(text) == id)
  }

  @Test(arguments: ["case", "ROOT", "Aux"])
  func `hashes what only looks like a symbol`(text: String) {
    #expect(StringHash.id(text) > 1 << 32)
  }

  @Test func `hashes an identifier four times`() {
    let hashes = StringHash.four(15_322_182_186_497_800_017, seed: 8)
    #expect(hashes == (3_460_228_952, 3_841_420_525, 3_042_859_780, 3_614_647_140))
  }

  @Test func `keeps canonically equivalent strings apart`() {
    #expect(StringHash.id("é") != StringHash.id("e\u{301}"))
  }
}
