import Drawing
import Testing

struct SourceBlockTests {
  private func notes(_ count: Int, title: String = "Un titre") -> [SourceNote] {
    (1...count).map {
      SourceNote(
        number: $0, outlet: "Le Relais", title: title, date: "6 janvier 2026",
        url: "https://example.org/\($0)")
    }
  }

  private func block(_ notes: [SourceNote], width: Double) -> SourceBlock {
    SourceBlock(
      notes: notes, heading: "Sources", at: Point(10, 20), width: width, language: "fr",
      maximumLines: 4, overflow: { "+\($0) dans la table" })
  }

  @Test(arguments: [
    ("fr", "Le Relais, «\u{A0}Un titre\u{A0}», 6 janvier 2026"),
    ("en", "Le Relais, “Un titre”, 6 janvier 2026"),
  ])
  func `words a source by the language's habits`(language: String, text: String) {
    #expect(notes(1)[0].text(language: language) == text)
  }

  @Test(arguments: [(1, 200.0, 0), (4, 200, 0), (5, 200, 1), (8, 400, 0), (11, 400, 3)])
  func `counts what finds no room`(count: Int, width: Double, omitted: Int) {
    #expect(block(notes(count), width: width).omitted == omitted)
  }

  @Test(arguments: [120.0, 200, 453])
  func `stays within its width and height`(width: Double) {
    let block = block(notes(9, title: "Un titre nettement plus long que sa colonne"), width: width)
    for text in block.marks.flatMap(texts) {
      #expect(text.box.minX >= 10 && text.box.maxX <= 10 + width + 0.01)
      #expect(text.box.minY >= 19.99 && text.box.maxY <= 20 + block.height + 0.01)
    }
  }

  @Test func `is empty without sources`() {
    let block = block([], width: 200)
    #expect(block.marks.isEmpty && block.height == 0)
  }

  private func texts(_ mark: Mark) -> [TextMark] {
    switch mark {
    case .text(let text): [text]
    case .group(let group): group.marks.flatMap(texts)
    case .path, .line, .rectangle, .circle, .ellipse, .polygon: []
    }
  }
}
