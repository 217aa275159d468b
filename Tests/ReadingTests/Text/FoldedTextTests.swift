import TestSupport
import Testing

@testable import Reading

struct FoldedTextTests {
  @Test(arguments: [
    ("Élysée", "elysee"), ("Œuvre, cœur", "oeuvre, coeur"), ("STRAẞE Straße", "strasse strasse"),
    ("l’État", "l'etat"), ("10\u{a0}000\u{202f}€", "10 000 €"), ("avant‑hier", "avant-hier"),
    ("co\u{ad}opé\u{200b}rer", "cooperer"), ("e\u{301}te\u{301}", "ete"), ("Łódź", "lodz"),
    ("МОСКВА", "москва"), ("", ""),
  ])
  func `puts case, diacritics and typography aside`(text: String, folded: String) {
    #expect(String(decoding: FoldedText(text).bytes, as: UTF8.self) == folded)
  }

  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `leads every folded byte back into the text, in order`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["É", "œ", "a", " ", "’", "\u{301}", "ß", "M", "м", "🕰", "\u{200b}", "\n", "—"]
    let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let folded = FoldedText(text)
    #expect(folded.offsets.count == folded.bytes.count + 1)
    #expect(folded.offsets.last == Int32(text.utf8.count))
    #expect(zip(folded.offsets, folded.offsets.dropFirst()).allSatisfy { $0 <= $1 })
    for index in folded.bytes.indices {
      let range = folded.original(index..<(index + 1))
      #expect(range.upperBound <= text.utf8.count && !range.isEmpty)
    }
  }
}
