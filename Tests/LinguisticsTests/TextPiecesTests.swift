import Testing

@testable import Linguistics

struct TextPiecesTests {
  private func pieces(_ text: String, _ options: AnnotationOptions = .exact) -> [[UInt32]] {
    var pieces = TextPieces(text, options)
    var found: [[UInt32]] = []
    while pieces.next() { found.append(pieces.scalars) }
    return found
  }

  @Test func `takes an ordinary text whole`() {
    #expect(pieces("Une ligne.\nEt une autre.").count == 1)
    #expect(pieces("").isEmpty)
  }

  @Test(arguments: [("mot ", 0x20), ("a\n", 0x0a)] as [(String, UInt32)])
  func `cuts a very long text after white space`(unit: String, end: UInt32) {
    let text = String(repeating: unit, count: 2 * TextPieces.longestPiece / unit.utf8.count)
    let found = pieces("x" + text)
    #expect(found.count == 3)
    #expect(found.dropLast().allSatisfy { $0.last == end })
    #expect(found.flatMap { $0 } == ScalarText.scalars("x" + text))
  }

  @Test func `cuts a very long text without white space anywhere`() {
    let found = pieces(String(repeating: "x", count: TextPieces.longestPiece + 5))
    #expect(found.map(\.count) == [TextPieces.longestPiece, 5])
  }

  @Test func `knows where each scalar stands in the text`() {
    let text = "é\u{a0}\u{2019}😀\r\n  Ω "
    let utf8 = Array(text.utf8)
    var pieces = TextPieces(text, .article)
    var words: [String] = []
    while pieces.next() {
      for index in pieces.scalars.indices {
        let bytes = Int(pieces.offsets[index])..<Int(pieces.offsets[index + 1])
        words.append(String(decoding: utf8[bytes], as: UTF8.self))
      }
      #expect(
        pieces.offsets.count == pieces.scalars.count
          + (pieces.scalars.isEmpty ? pieces.offsets.count : 1))
    }
    #expect(words.prefix(4) == ["é", "\u{a0}", "\u{2019}", "😀"])
    #expect(words.count == 5)
  }
}
