import Chronology
import Diagram
import Drawing
import Foundation
import Ontology
import TestSupport
import Testing

struct DOTWriterTests {
  static let dot = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// What `dot` writes to standard error, its status, and the SVG it makes.
  private func run(_ text: String) throws -> (messages: String, status: Int32, svg: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".dot")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.dot))
    process.arguments = ["-Tsvg", file.path]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let svg = try output.fileHandleForReading.readToEnd() ?? Data()
    let messages = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (
      String(decoding: messages, as: UTF8.self), process.terminationStatus,
      String(decoding: svg, as: UTF8.self)
    )
  }

  @Test func `writes the whole graph with labels`() throws {
    let text = DOTWriter.dot(
      try ParisSummits.graph(), sources: ParisSummits.sources, style: ParisSummits.style)
    try expectGolden(text, "paris-summits.dot")
  }

  @Test(.enabled(if: dot != nil, "no Graphviz program on this machine"))
  func `is read by dot without a word`() throws {
    let text = DOTWriter.dot(
      try ParisSummits.graph(), sources: ParisSummits.sources, style: ParisSummits.style)
    let result = try run(text)
    #expect(result.messages.isEmpty && result.status == 0, "\(result.messages)")
    for label in ["Emmanuel Macron", "Garanties de sécurité pour l’Ukraine", "− menace"] {
      #expect(result.svg.contains(label))
    }
  }

  @Test(
    .enabled(if: dot != nil, "no Graphviz program on this machine"), arguments: HostileText.all)
  func `lets no text break out`(hostile: String) throws {
    let graph = try HostileText.graph(hostile)
    let result = try run(
      DOTWriter.dot(
        graph,
        sources: [SourceNote(number: 1, outlet: hostile, title: hostile, date: nil, url: hostile)],
        style: DiagramStyle(title: hostile, language: .french)))
    #expect(result.messages.isEmpty && result.status == 0, "\(result.messages)")
    #expect(result.svg.components(separatedBy: "class=\"node\"").count == 3)
    #expect(result.svg.components(separatedBy: "class=\"edge\"").count == 2)
    #expect(!result.svg.contains("<script") && !result.svg.contains("href=\"javascript"))
  }

  @Test(
    .enabled(if: dot != nil, "no Graphviz program on this machine"),
    arguments: [#"\N and \G \l"#, "A &lt; B", "<b>bold</b>", "{a|b}"])
  func `shows every letter as it is`(label: String) throws {
    let graph = try HostileText.graph(label)
    let svg = try run(
      DOTWriter.dot(graph, sources: [], style: DiagramStyle(title: "", language: .english))
    ).svg
    #expect(svg.contains(HostileText.inXML(label)), "\(svg)")
  }
}

/// Texts that try to get out of where they are put.
enum HostileText {
  static let all = [
    "</script><script>alert(1)</script>", "]]>", "javascript:alert(1)", "\"\\", "\\", "\"];}",
    "שלום \u{202E}txt.exe", "NUL \u{0} here", "<b>html</b>", "a\nb", "{a|<p>b}", "",
    String(repeating: "é", count: 10_000), String(repeating: "long ", count: 2_000),
  ]

  static func graph(_ text: String) throws -> DiagramGraph {
    try DiagramGraph(
      nodes: [
        DiagramNode(
          id: text, label: text, kind: .entity(.country), code: text, group: text,
          link: SafeLink(text)),
        DiagramNode(id: text + "2", label: text, kind: .entity(.person)),
      ],
      edges: [
        DiagramEdge(
          source: text, target: text + "2", conduct: .quad(.verbalConflict), label: text,
          sourceNumbers: [1])
      ])
  }

  /// The text as Graphviz writes it into SVG.
  static func inXML(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
