import Foundation
import Testing

struct TextCommandTests {
  private let sample: SampleFolder
  private var program: Program { sample.program }

  init() throws { sample = try SampleFolder.shared.get() }

  /// A folder with one file, which the test may fill.
  private func folder(_ files: [String: String]) throws -> Program {
    let url = FileManager.default.temporaryDirectory.appending(path: "text-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: url.appending(path: name)) }
    return Program(folder: url)
  }

  @Test func `a text begins with its title and facts, and keeps its paragraphs`() throws {
    let outcome = try program.run(["text", "corpus/menace.md"])
    #expect(outcome.exitCode == 0)
    let lines = outcome.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].isEmpty == false)
    #expect(lines[1].hasPrefix("2025-09-05 · fr · "))
    #expect(lines[2].isEmpty)
    #expect(lines[3].isEmpty == false)
  }

  @Test func `json has one object a line and the agreed keys in their order`() throws {
    let outcome = try program.run(
      ["text", "--format", "json", "corpus/menace.md", "corpus/paris.md"])
    #expect(outcome.lines.count == 2)
    let keys = ["path", "title", "published", "outlet", "author", "url", "language", "body"]
    var rest = outcome.lines[0][...]
    for key in keys {
      let found = try #require(rest.range(of: "\"\(key)\": "), "no key '\(key)' in its place")
      rest = rest[found.upperBound...]
    }
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.lines[0].utf8)) as? [String: Any])
    #expect(object.keys.sorted() == keys.sorted())
    #expect(object["language"] as? String == "fr")
  }

  @Test func `Markdown that is read again says the same`() throws {
    let body = """
      Le « sommet » de *Paris*, [1] – 35 pays_unis & 27 chefs # 1.

      - un point,

      2026. Une année > une autre.

      Elle a dit : `oui` \\ non, et voilà la fin de cet article sur la paix et la guerre.
      """
    let program = try folder([
      "2026-01-07-a.txt": "Un titre : « deux points »\n\nPublié le 7 janvier 2026\n\n\(body)\n",
      "b.md": "---\ntitle: 'Un titre : \"deux\"'\n---\n\nUn texte court.\n",
    ])
    for name in ["2026-01-07-a.txt", "b.md"] {
      let markdown = try program.run(["text", "--format", "markdown", name])
      try markdown.output.write(to: program.folder.appending(path: "again.md"))
      func facts(_ name: String) throws -> [String: String] {
        let line = try program.run(["text", "--format", "json", name]).output
        let object = try JSONSerialization.jsonObject(with: line) as? [String: Any] ?? [:]
        return object.compactMapValues { $0 as? String }.filter { $0.key != "path" }
      }
      #expect(try facts("again.md") == facts(name))
    }
  }

  @Test func `contradictions and faults go to standard error, and the rest is shown`() throws {
    let program = try folder([
      "2024-01-01-a.md": "---\npublished: 2026-01-07\n---\nUn texte \u{1b}[31mrouge.\n"
    ])
    let outcome = try program.run(["text", "2024-01-01-a.md", "nowhere.txt"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("nowhere.txt: no such file"))
    #expect(outcome.errors.contains("2024-01-01-a.md: published: 2026-01-07 by the front matter"))
    #expect(!outcome.text.contains("\u{1b}"))
  }

  @Test func `nothing that can be read is a failure, and no file at all bad usage`() throws {
    #expect(try program.run(["text", "nowhere.txt"]).exitCode == 1)
    #expect(try program.run(["text"]).exitCode == 64)
  }
}
