import Testing

@testable import Reading

struct TokenizedTextTests {
  @Test(arguments: [
    ("L’Ukraine refuse.", ["l'", "ukraine", "refuse", "."]),
    ("aujourd’hui, jusqu’en 2024", ["aujourd'hui", ",", "jusqu'", "en", "2024"]),
    ("avant-hier", ["avant", "-", "hier"]),
    ("Putin's army", ["putin", "'", "s", "army"]),
    ("Élysée\n\nÉtat œuvre", ["elysee", "\n\n", "etat", "oeuvre"]),
    ("« Москва »", ["«", "москва", "»"]),
    ("", []),
  ])
  func `cuts text into folded tokens`(text: String, forms: [String]) {
    let tokenized = TokenizedText(text)
    #expect(tokenized.tokens.map(tokenized.form) == forms)
  }

  @Test func `gives back the original bytes of every token`() {
    let tokenized = TokenizedText("« Œuvre », l’État : 3 œufs — ça ²")
    let words = tokenized.tokens.map { tokenized.original($0.range) }
    #expect(words == ["«", "Œuvre", "»", ",", "l’", "État", ":", "3", "œufs", "—", "ça", "²"])
  }

  @Test func `knows capitals behind folding`() {
    let tokenized = TokenizedText("Élysée été Œuvre œuvre Paris paris Москва")
    #expect(
      tokenized.tokens.map(\.isCapitalized) == [true, false, true, false, true, false, true])
  }
}
