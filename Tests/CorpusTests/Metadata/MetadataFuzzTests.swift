import Chronology
import Foundation
import Ontology
import TestSupport
import Testing

@testable import Corpus

/// Pages, texts and manifests with seeded damage; `FUZZ_SECONDS=60` looks for a minute.
struct MetadataFuzzTests {
  /// What the damage is done to.
  static let seeds: [String] = [
    MetadataReaderTests.page(
      """
      <meta property="article:published_time" content="2026-01-07T08:00:00+01:00">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","@id":"#a",
      "headline":"Un \\u00e9t\\u00e9 &amp; un sommet","datePublished":"2026-01-07",
      "author":[{"@id":"#a"},{"name":"Marie"}],"mainEntityOfPage":{"@id":"https://example.org"}}]}
      </script><link rel="canonical" href="https://example.org/2026/01/07/x">
      """, "<p>Par Marie Durand | Publié le 7 janvier 2026, mis à jour le 8/1/26</p>"),
    "PARIS, 6 janvier (Agence) — Un texte.\n\nSources\n\nAgence B – Un titre (20 janvier 2026)\n",
    "---\ntitle: \"a\"\npublished: 2026-01\n---\nKYIV, Jan. 6 (Agency) - A text.\n",
  ]

  static let manifest = "path,id,published,title,language\na.txt,1,2026-01-07,\"a, \"\"b\"\"\",fr\n"

  /// Damages a text: bytes changed, cut out, doubled, or moved.
  static func damaged(_ text: String, _ random: inout SplitMix64) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) where bytes.count > 2 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...20, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3:
        bytes.insert(
          contentsOf: "\"{}[],<>()/-2026\u{301}".utf8.shuffled(using: &random), at: place)
      default: bytes.append(contentsOf: bytes[place..<end])
      }
    }
    return bytes
  }

  /// Reads one damaged page, text and manifest; gives how many dates were found.
  static func read(_ seed: UInt64) -> Int {
    var random = SplitMix64(seed: seed)
    var dates = 0
    for (index, text) in seeds.enumerated() {
      let bytes = damaged(text, &random)
      if index == 0, let decoded = try? DecodedText(bytes) {
        let page = HTMLPage(decoded)
        let metadata = MetadataReader.metadata(
          of: .init(
            path: String(decoding: bytes.prefix(40), as: UTF8.self), page: page,
            text: PageText(lines: page.lines.map(\.text), body: MetadataReaderTests.body),
            body: MetadataReaderTests.body))
        dates += metadata.published.count
      }
      if let article = ArticleReader.read(bytes, path: "a.md").article {
        dates += article.metadata.published.count
      }
    }
    let text = String(decoding: damaged(manifest, &random), as: UTF8.self)
    if let entries = try? Manifest(text, file: "m.csv").entries { dates += entries.count }
    return dates
  }

  @Test func `damaged pages, texts and manifests are read or refused, and never stop the program`()
  {
    var dates = 0
    for seed in FuzzSeeds(least: 300) { dates += Self.read(seed) }
    #expect(dates > 300, "hardly a date is left: the damage is too great to test anything")
  }

  @Test func `hostile texts take no more than their length calls for`() {
    let reader = DateReader(order: .open)
    let hostile = [
      String(repeating: "1/", count: 20_000), String(repeating: "publié le ", count: 20_000),
      String(repeating: "(", count: 60_000), String(repeating: "6 janvier ", count: 20_000),
      String(repeating: "\u{301}", count: 30_000), String(repeating: "2026/", count: 30_000),
    ]
    for text in hostile {
      _ = reader.dates(in: text)
      _ = DateLabels.dates(in: text, reader: reader)
      _ = AddressDate.date(in: text)
      _ = Dateline(text, reader: reader)
      _ = SourceList(["Sources", text], reader: reader)
      _ = Byline.authors(of: text)
      _ = TitleText.without(outlets: ["a"], text)
      _ = EntityText.decoded(text)
      _ = try? JSONReader.trees(text)
      _ = Fingerprint(text)
      _ = LanguageDetector.paragraphs(of: text, article: nil)
      #expect(ArticleReader.read(Array(text.utf8), path: text + ".txt").faults.isEmpty)
    }
  }
}
