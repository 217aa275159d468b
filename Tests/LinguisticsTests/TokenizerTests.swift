import Testing

@testable import Linguistics

struct TokenizerTests {
  private func words(_ text: String, _ model: InstalledModel) throws -> [String] {
    let annotated = try model.pipeline().annotate(text)
    return annotated.tokens.map { String(annotated.text(of: $0)) }
  }

  @Test(
    .needsFrench,
    arguments: [
      ("voir https://bit.ly/3HPHzN6, svp", ["voir", "https://bit.ly/3HPHzN6", ",", "svp"]),
      (
        "« Qu\u{2019}est-ce que c\u{2019}est ? » dit-il.",
        [
          "«", "Qu\u{2019}", "est", "-ce", "que", "c\u{2019}", "est", "?", "»", "dit", "-il", ".",
        ]
      ),
      ("M. Macron (OTAN).", ["M.", "Macron", "(", "OTAN", ")", "."]),
      (
        "Nogent-sur-Marne franco-allemand États-Unis",
        ["Nogent-sur-Marne", "franco-allemand", "États-Unis"]
      ),
      ("  deux\n\nlignes  ", ["  ", "deux", "\n\n", "lignes", " "]), ("a\nb", ["a", "\n", "b"]),
      ("", []), (" ", [" "]), ("\u{a0}", ["\u{a0}"]), ("e\u{301} é", ["e\u{301}", "é"]),
    ])
  func `splits French`(text: String, expected: [String]) throws {
    #expect(try words(text, .french) == expected)
  }

  @Test(
    .needsEnglish,
    arguments: [
      ("I can't go.", ["I", "ca", "n't", "go", "."]),
      (
        "He'll pay $5bn (Mr. Lee's idea).",
        ["He", "'ll", "pay", "$", "5bn", "(", "Mr.", "Lee", "'s", "idea", ")", "."]
      ),
    ])
  func `splits English`(text: String, expected: [String]) throws {
    #expect(try words(text, .english) == expected)
  }

  @Test(.needsEnglish) func `gives a piece of an exception its own norm`() throws {
    let tokenizer = try InstalledModel.english.pipeline().tokenizer
    var memory = TokenMemory()
    let tokens = tokenizer.tokens(of: ScalarText.scalars("can't ca"), &memory)
    let norms = tokens.forms.map { memory.forms.attributes[Int($0)].norm }
    #expect(norms == ["can", "not", "ca"].map(StringHash.id))
  }

  @Test(
    .needsFrench, arguments: ["(", "-", "a", "a-", ".", "'", "l'", "\u{1f600}", "1.", "http://"])
  func `splits long hostile chunks`(unit: String) throws {
    let text = ScalarText.scalars(String(repeating: unit, count: 1000))
    var memory = TokenMemory()
    let tokens = try InstalledModel.french.pipeline().tokenizer.tokens(of: text, &memory)
    #expect((0..<tokens.count).flatMap { text[tokens.range($0)] } == text)
  }
}
