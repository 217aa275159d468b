import Chronology
import Notation
import Reports
import Testing

@Suite struct PandocDocumentTests {
  private func element(_ type: String, _ contents: JSONValue) -> JSONValue {
    .object([JSONMember("t", .string(type)), JSONMember("c", contents)])
  }

  private func document(_ blocks: [JSONValue], version: [Int] = [1, 22, 2, 1]) -> JSONValue {
    .object([
      JSONMember("pandoc-api-version", .array(version.map { .int($0) })),
      JSONMember(
        "meta",
        .object([
          JSONMember(
            "chancery",
            element(
              "MetaMap",
              .object([
                JSONMember(
                  "dossier",
                  element("MetaInlines", .array([element("Str", .string("a.chancery"))])))
              ])))
        ])),
      JSONMember("blocks", .array(blocks)),
    ])
  }

  private func attributes(_ id: String, _ classes: [String]) -> JSONValue {
    .array([.string(id), JSONValue(classes), .array([])])
  }

  @Test func `what is no document of Pandoc is refused`() {
    #expect(throws: PandocDocumentError.noDocument) { try PandocDocument(.array([])) }
    #expect(throws: PandocDocumentError.tooOld([1, 17])) {
      try PandocDocument(document([], version: [1, 17]))
    }
  }

  @Test func `metadata are read, and blocks replaced wherever they stand`() throws {
    let ours = element(
      "CodeBlock", .array([attributes("x", ["chancery"]), .string("RETURN 1")]))
    let other = element("CodeBlock", .array([attributes("", ["sql"]), .string("SELECT 1")]))
    let root = try PandocDocument(
      document([element("BlockQuote", .array([ours, other])), ours]))
    #expect(root.metadata(["chancery", "dossier"]) == "a.chancery")
    #expect(root.metadata(["chancery", "none"]) == nil && root.metadata(["lang"]) == nil)
    #expect(root.blocks.map(\.query) == ["RETURN 1", "RETURN 1"])
    let rule = element("HorizontalRule", .null)
    let replaced = root.replacing { _ in
      [rule]
    } citation: { _ in
      nil
    }
    #expect(
      replaced.appending([other]).json["blocks"]
        == .array([element("BlockQuote", .array([rule, other])), rule, other]))
    #expect(
      root.replacing {
        [$0.element]
      } citation: { _ in
        nil
      }.json == root.json)
  }

  @Test func `a note stands behind the word before, and in a note there is none`() throws {
    func cite(_ key: String) -> JSONValue {
      element(
        "Cite",
        .array([
          .array([
            .object([
              JSONMember("citationId", .string(key)), JSONMember("citationPrefix", .array([])),
              JSONMember("citationSuffix", .array([])),
              JSONMember("citationMode", .object([JSONMember("t", .string("NormalCitation"))])),
            ])
          ]), .array([]),
        ]))
    }
    let space = JSONValue.object([JSONMember("t", .string("Space"))])
    let word = element("Str", .string("a"))
    let inNote = element(
      "Note", .array([element("Para", .array([word, space, cite("chancery:2")]))]))
    let root = try PandocDocument(
      document([element("Para", .array([word, space, cite("chancery:1"), inNote, cite("b")]))]))
    let writer = PandocWriter(version: root.version, ReportWords(.english))
    let note = ReportNote(items: [.init(headline: "H", runs: [.plain("N")])])
    let replaced = root.replacing { _ in
      []
    } citation: { citation in
      citation.items.contains { $0.key.hasPrefix("chancery:") }
        ? writer.inlines(of: note, citation) : nil
    }
    let made = element("Note", .array([element("Para", .array([element("Str", .string("N"))]))]))
    let kept = element(
      "Note", .array([element("Para", .array([word, space, element("Str", .string("N"))]))]))
    #expect(
      replaced.json["blocks"]
        == .array([element("Para", .array([word, made, kept, cite("b")]))]))
  }

  @Test func `since 1.23 a figure is a block of its own`() {
    let figure = ReportPart.figure(
      ReportFigure(
        id: "fig-a", number: 3, caption: "C", alt: "A", widthInMillimeters: 80,
        picture: .file("a.png"), note: []))
    let new = PandocWriter(version: [1, 23, 1], ReportWords(.english)).blocks(of: figure)
    let old = PandocWriter(version: [1, 22, 2, 1], ReportWords(.english)).blocks(of: figure)
    #expect(new.first?["t"] == .string("Figure") && old.first?["t"] == .string("Para"))
    #expect(new[0].line.contains("\"fig-a\"") && old[0].line.contains("\"fig:\""))
    #expect([new, old].allSatisfy { $0[0].line.contains("\"width\", \"80mm\"") })
  }
}
