import Chronology
import Corpus
import Ontology
import TestSupport
import Testing

struct CopyFinderTests {
  /// Sentences of made-up words: no two of them share a run of five.
  static func text(_ seed: UInt64, words: Int = 300) -> [String] {
    var random = SplitMix64(seed: seed)
    return (0..<words).map { _ in
      String(
        (0..<5).map { _ in Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &random))) })
    }
  }

  static func document(
    _ path: String, _ published: String?, _ words: [String]
  ) throws -> Document {
    Document(
      id: ID("doc:\(path)"), sha256: path, path: path, title: nil, outlet: nil, author: nil,
      url: nil, language: .french, published: try published.map { text in try EDTF(text) },
      body: words.joined(separator: " "))
  }

  static func copies(_ documents: [Document]) -> [String: String] {
    let copies = CopyFinder.copies(among: documents)
    return Dictionary(
      uniqueKeysWithValues: copies.map { copy, original in
        (String(copy.text.dropFirst(4)), String(original.text.dropFirst(4)))
      })
  }

  @Test func `a reprint is a copy of what was published first, whatever the order of files`() throws
  {
    let text = Self.text(1)
    let documents = [
      try Self.document("a-reprint", "2026-01-08", ["Exclusif", ":"] + text),
      try Self.document("b-agency", "2026-01-07", text),
      try Self.document("c-undated", nil, Array(text.dropLast(60))),
      try Self.document("d-other", "2026-01-06", Self.text(2)),
    ]
    let expected = ["a-reprint": "b-agency", "c-undated": "b-agency"]
    #expect(Self.copies(documents) == expected)
    #expect(Self.copies(documents.reversed()) == expected)
  }

  @Test func `on one day the fullest text is the original`() throws {
    let text = Self.text(3)
    let documents = [
      try Self.document("short", "2026-01-07", Array(text.prefix(150))),
      try Self.document("whole", "2026-01-07", text),
    ]
    #expect(Self.copies(documents) == ["short": "whole"])
  }

  @Test(
    arguments: [
      (0, true), (10, true), (60, false), (150, false),
    ])
  func `a copy may be edited, but most of it must stay`(changes: Int, isCopy: Bool) throws {
    let text = Self.text(4)
    var edited = text
    for change in 0..<changes { edited[change * text.count / max(changes, 1)] = "autre\(change)" }
    let documents = [
      try Self.document("first", "2026-01-07", text),
      try Self.document("second", "2026-01-08", edited),
    ]
    #expect(Self.copies(documents).isEmpty != isCopy)
  }

  @Test func `an article that quotes another and has more of its own is no copy`() throws {
    let quoted = Self.text(5, words: 100)
    let documents = [
      try Self.document("quoted", "2026-01-07", quoted),
      try Self.document("own", "2026-01-08", Self.text(6, words: 150) + quoted),
    ]
    #expect(Self.copies(documents).isEmpty)
  }

  @Test func `a digest does not make one text of those that it reprints`() throws {
    let briefs = (10..<16).map { Self.text($0, words: 80) }
    var documents = try briefs.enumerated().map {
      try Self.document("brief\($0)", "2026-01-07", $1)
    }
    documents.append(try Self.document("digest", "2026-01-08", briefs.flatMap { $0 }))
    #expect(Self.copies(documents).isEmpty)
  }

  @Test func `case, punctuation and line breaks make no other text`() throws {
    let text = Self.text(7, words: 120)
    let documents = [
      try Self.document("plain", "2026-01-07", text + ["été", "état"]),
      try Self.document(
        "loud", "2026-01-08",
        ["«\u{a0}" + text.joined(separator: ",\n").uppercased() + " ÉTÉ ÉTAT »"]),
    ]
    #expect(Self.copies(documents) == ["loud": "plain"])
  }

  @Test func `a shared signature makes no copies`() throws {
    let signature = Self.text(8, words: 40)
    let documents = try (0..<80).map { number in
      try Self.document(
        "a\(number)", "2026-01-07", Self.text(100 + UInt64(number), words: 60) + signature)
    }
    #expect(Self.copies(documents).isEmpty)
  }

  @Test func `short and empty texts are no copies of each other`() throws {
    let documents = [
      try Self.document("a", nil, []), try Self.document("b", nil, []),
      try Self.document("c", nil, ["Un", "mot"]), try Self.document("d", nil, ["Un", "mot"]),
    ]
    #expect(Self.copies(documents).isEmpty)
  }

  @Test(.tags(.property), arguments: 0..<50 as Range<UInt64>)
  func `every shared run of twelve words gives two texts a mark in common`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let run = Self.text(seed &+ 1000, words: 12)
    func surrounded() -> [String] {
      let before = Self.text(random.next(), words: Int.random(in: 0...40, using: &random))
      return before + run + Self.text(random.next(), words: Int.random(in: 0...40, using: &random))
    }
    let first = Set(Fingerprint(surrounded().joined(separator: " ")).marks)
    let second = Fingerprint(surrounded().joined(separator: " ")).marks
    #expect(second.contains { first.contains($0) })
  }
}
