import Foundation
import Testing

struct ParseCommandTests {
  private let sample: SampleFolder
  private var program: Program { sample.program }

  init() throws { sample = try SampleFolder.shared.get() }

  private static let english = "The president met his counterpart in Paris on Tuesday.\n"

  @Test func `standard input is one text, called stdin`() throws {
    let outcome = try program.run(
      ["parse", "-", "--format", "conllu", "--language", "en"], input: Self.english)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines.prefix(2) == ["# newdoc id = stdin", "# sent_id = stdin-1"])
    #expect(outcome.lines.filter { $0.contains("\t0\troot\t") }.count == 1)
  }

  @Test func `a text of unmistakable language needs no option`() throws {
    let outcome = try program.run(["parse", "-", "--format", "json"], input: Self.english)
    #expect(outcome.exitCode == 0)
    #expect(outcome.text.hasPrefix(#"{"path": "stdin", "language": "en", "#))
  }

  @Test func `an empty text has no sentence and is no fault`() throws {
    for format in ["table", "conllu"] {
      let outcome = try program.run(["parse", "-", "--format", format, "--language", "en"])
      #expect(outcome.exitCode == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
    }
  }

  @Test func `lines of JSON are answered in their order, and faulty ones named`() throws {
    let input = """
      {"id": "a", "text": "The king left.", "language": "en"}
      nonsense

      {"text": "", "language": "en"}
      """
    let outcome = try program.run(["parse", "--jsonl", "-", "--format", "json"], input: input)
    #expect(outcome.exitCode == 1)
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.first?.hasPrefix(#"{"path": "a", "language": "en", "#) == true)
    #expect(
      outcome.lines.last
        == #"{"path": "stdin:4", "language": "en", "sentences": [], "names": []}"#)
    #expect(outcome.errors.hasPrefix("chancery: stdin:2: not a JSON object"))
  }

  @Test func `what a line knows of names and sentences is heeded`() throws {
    let text = "The minister of Xanadu spoke for a long while about trade"
    let input = """
      {"text": "\(text)"}
      {"text": "\(text)", "names": [{"start": 16, "end": 22, "type": "ORG"}], "starts": [23]}
      {"text": "\(text)", "names": [{"start": 0, "end": \(text.utf8.count)}], "starts": [29]}
      """
    let outcome = try program.run(
      ["parse", "--jsonl", "-", "--format", "conllu", "--language", "en"], input: input)
    #expect(outcome.exitCode == 0)
    let documents = outcome.text.split(separator: "# newdoc id = ").map(String.init)
    #expect(documents.map { $0.split(separator: "# sent_id").count - 1 } == [1, 2, 2])
    #expect(documents.map { $0.contains("NER=B-ORG") } == [false, true, false])
    #expect(documents.last?.contains("NER=") == false)
  }

  @Test func `articles without a known language are named, and the others shown`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "parse-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let article = "---\ntitle: A king\nlanguage: en\n---\n\nThe king left the city at night.\n"
    try Data(article.utf8).write(to: folder.appending(path: "a.md"))
    try Data("---\ntitle: Xyz\n---\n\n1234 5678\n".utf8).write(to: folder.appending(path: "b.md"))
    let program = Program(folder: folder)
    let unknown = "b.md: neither French nor English; say '--language fr' or '--language en'"
    let both = try program.run(["parse", "b.md", "a.md", "--format", "conllu"])
    #expect(both.exitCode == 0)
    #expect(both.errors.contains(unknown))
    #expect(both.text.contains("# newdoc id = a.md"))
    let alone = try program.run(["parse", "b.md"])
    #expect(alone.exitCode == 1 && alone.output.isEmpty && alone.errors.contains(unknown))
    #expect(try program.run(["parse", "b.md", "--language", "en"]).exitCode == 0)
  }

  @Test func `a missing pipeline is named with the command that fetches it`() throws {
    let outcome = try program.run(
      ["parse", "-", "--language", "fr"], input: "Le roi est parti.",
      environment: ["CHANCERY_MODELS": "/nonexistent"])
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.errors
        == "chancery: fr_core_news_sm: not installed; type 'chancery models add fr'\n")
  }

  @Test(arguments: [
    ["parse"], ["parse", "-", "a.md"], ["parse", "--jsonl", "a.md"],
    ["parse", "-", "--format", "xml"], ["parse", "-", "--language", "de"],
  ])
  func `a command line that cannot be meant is bad usage`(arguments: [String]) throws {
    #expect(try program.run(arguments).exitCode == 64)
  }
}
