import Corpus
import Foundation
import Ontology
import TestSupport
import Testing

/// Seeded mutations of pages and texts; `FUZZ_SECONDS=60` goes on for so long.
struct CorpusFuzzTests {
  @Test(.tags(.property)) func `no mutated page breaks the reader or its map`() {
    let tokens = [
      "<", ">", "</", "<!--", "-->", "<p>", "</div>", "<table>", "<script>", "</script>", "&amp;",
      "&#x110000;", "&", "\"", "'", "<![CDATA[", "]]>", "<title>", "<svg>", "\u{0}", "\u{fffd}",
      "<br><br>", "<a href=x>", "<form>", "é", "\r\n", "<li>", "=", "{\"articleBody\":\"",
    ].map { Array($0.utf8) }
    let pages = PageFixture.all
    for seed in FuzzSeeds(least: 100) {
      var generator = SplitMix64(seed: seed)
      var bytes = pages[Int(seed) % pages.count].page
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        mutate(&bytes, tokens, &generator)
      }
      let result = ArticleReader.read(bytes, path: "page.html")
      #expect(result.article != nil || !result.faults.isEmpty)
      if let article = result.article { check(article, bytes) }
    }
  }

  @Test(.tags(.property)) func `no mutated bytes break the decoder or its map`() {
    let texts = PageFixture.all.map { Array($0.body.utf8) }
    for seed in FuzzSeeds(least: 100) {
      var generator = SplitMix64(seed: seed)
      var bytes = texts[Int(seed) % texts.count]
      let marks: [[UInt8]] = [
        [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0xe9], [0xc3], [0xe2, 0x80], [0xf0],
        [0x92], Array("Ã©".utf8), Array("â€™".utf8), [0x80], [0xed, 0xa0, 0x80], [0x0a], [0x00],
        Array("---\n".utf8), Array("# ".utf8), Array("[a](b".utf8),
      ]
      for _ in 0..<Int.random(in: 1...20, using: &generator) {
        mutate(&bytes, marks, &generator)
      }
      let result = ArticleReader.read(bytes, path: seed % 2 == 0 ? "text.txt" : "text.md")
      #expect(result.article != nil || !result.faults.isEmpty)
      if let article = result.article { check(article, bytes) }
    }
  }

  private func mutate(
    _ bytes: inout [UInt8], _ tokens: [[UInt8]], _ generator: inout SplitMix64
  ) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 0...40, using: &generator))
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: tokens.randomElement(using: &generator) ?? [], at: place)
    case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    default: bytes.removeLast(min(bytes.count, Int.random(in: 0...200, using: &generator)))
    }
  }

  /// The map covers the body and stays inside the file; plain letters stand where it says.
  private func check(_ article: Article, _ file: [UInt8]) {
    let body = Array(article.document.body.utf8)
    #expect(article.byteMap.count == body.count)
    var wrong = 0
    for offset in body.indices where body[offset] < 0x80 && body[offset] > 0x20 {
      let origin = article.byteMap.original(of: offset..<(offset + 1))
      guard origin.lowerBound >= 0, origin.upperBound <= file.count else {
        wrong += 1
        continue
      }
      if origin.count == 1, file[origin.lowerBound] != body[offset] { wrong += 1 }
    }
    #expect(wrong == 0)
  }
}
