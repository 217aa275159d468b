import Foundation
import TestSupport
import Testing

/// `chancery report` and `chancery figure`, as a shell sees them.
struct ReportCommandTests {
  private let sample: SampleFolder

  init() throws {
    sample = try SampleFolder.withDossier()
    try sample.write(Self.report, to: "notes/brief.md")
  }

  private func run(_ words: String...) throws -> Program.Outcome { try sample.program.run(words) }

  private func text(_ name: String) throws -> String {
    String(decoding: try sample.bytes(name), as: UTF8.self)
  }

  private static let report = """
    ---
    title: Une note
    lang: fr
    chancery: {dossier: ../out/dossier.chancery}
    ---
    Le sommet a eu lieu [@chancery:event:summit], comme le montre la @fig-tout.

    ::: {.chancery view=timeline #fig-tout}
    Tout ce qui s’est *passé*.
    :::

    ```{.chancery caption="Qui menace"}
    MATCH (a)-[r:THREATENS]->(b) RETURN a.name, b.name, r
    ```

    """

  @Test func `a report becomes a page that refers to nothing`() throws {
    let outcome = try run("report", "notes/brief.md", "-o", "brief.html")
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.text == "brief.html  écrit\n")
    let page = try text("brief.html")
    #expect(
      page.contains("<h1 class=\"title\">Une note</h1>") && page.contains("<html lang=\"fr\">"))
    #expect(page.contains("<figure id=\"fig-tout\">") && page.contains("<svg"))
    #expect(page.contains("Tout ce qui s’est <em>passé</em>.") && page.contains("Figure\u{A0}1"))
    #expect(page.contains("la <a href=\"#fig-tout\">figure\u{A0}1</a>."))
    #expect(page.contains("Tableau\u{A0}1") && page.contains("<table>"))
    #expect(page.contains("class=\"footnotes\"") && page.contains("id=\"source-1\""))
    let state = page.split(separator: "\n").first { $0.contains("État") }
    #expect(state == "<p>État du dossier au 7 janvier 2026\u{202F}: 3 articles, 6 événements.</p>")
    #expect(!page.contains("<script") && !page.contains("<link") && !page.contains("src="))
    #expect(
      try run("report", "notes/brief.md", "-o", "brief.html").text == "brief.html  inchangé\n")
  }

  @Test func `Markdown stands beside its figures, with the same numbers`() throws {
    #expect(try run("report", "notes/brief.md", "-o", "made/brief.md").exitCode == 0)
    let markdown = try text("made/brief.md")
    #expect(markdown.hasPrefix("---\ntitle: Une note\n"))
    #expect(markdown.contains("](brief_files/fig-tout.svg){#fig-tout width=160mm alt="))
    let svg = try text("made/brief_files/fig-tout.svg")
    let sources = try #require(markdown.split(separator: "# Sources").last)
    let numbers = (1...9).filter { svg.contains("id=\"source-\($0)\"") }
    #expect(!numbers.isEmpty && numbers.allSatisfy { sources.contains("[]{#source-\($0)}") })
  }

  @Test func `what cannot be made is told with its line, in the report too, and the rest is made`()
    throws
  {
    try sample.write(
      """
      One [@chancery:event:none].

      ::: {.chancery view=timelin}
      :::

      ```{.chancery}
      MATCH (n RETURN n
      ```

      ::: {.chancery kind=timeline}
      :::

      ```{.chancery}
      CREATE (n) RETURN n
      ```
      """, to: "wrong.md")
    let outcome = try run("report", "wrong.md", "-o", "wrong.html")
    #expect(outcome.exitCode == 1)
    let lines = outcome.errors.split(separator: "\n").filter { $0.contains("wrong.md:") }
    #expect(lines.count == 4, "\(outcome.errors)")
    #expect(lines[0].contains("wrong.md:1: no event is called 'event:none'"), "\(lines)")
    #expect(lines[1].contains("wrong.md:3: no view 'timelin'; did you mean 'timeline'"))
    #expect(lines[2].contains("wrong.md:6: query:1:7: '(' is not closed"), "\(lines)")
    #expect(lines[3].contains("wrong.md:13: ") && lines[3].contains("changes nothing"))
    let page = try text("wrong.html")
    #expect(page.contains("<svg") && page.contains("could not make"))
    #expect(!FileManager.default.fileExists(atPath: sample.url.path + "/wrong.cited.json"))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc"), "no pandoc"))
  func `no path of this machine gets into a file, and figures lie where they are looked for`()
    throws
  {
    #expect(try run("report", "notes/brief.md", "-o", "made/b.tex").exitCode == 0)
    #expect(try text("made/b.tex").contains("]{b_files/fig-tout.pdf}"))
    #expect(try sample.bytes("made/b_files/fig-tout.pdf").starts(with: Array("%PDF".utf8)))
    #expect(try run("report", "notes/brief.md", "-o", "made/c.docx").exitCode == 0)
    let read = "import zipfile; print(zipfile.ZipFile('made/c.docx').read('word/document.xml'))"
    let names = try sample.program.shell("python3 -c \"\(read)\"").text
    #expect(names.contains("c_files/fig-tout.png") && !names.contains("chancery-"))
    #expect(!FileManager.default.fileExists(atPath: sample.url.path + "/made/c_files"))
  }

  @Test(
    .enabled(
      if: ["pandoc", "weasyprint", "pdftotext"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
      }, "no pandoc, weasyprint or poppler-utils"))
  func `a PDF has its drawings`() throws {
    let outcome = try run("report", "notes/brief.md", "-o", "made/d.pdf")
    #expect(outcome.exitCode == 0 && !outcome.errors.contains("ERROR"), "\(outcome.errors)")
    let text = try Poppler.text(of: Array(sample.bytes("made/d.pdf")))
    // It stands in the drawing alone.
    #expect(text.contains("Sourcesjusqu’au7janvier2026"), "\(text)")
  }

  @Test func `the list of sources stands where it is asked for`() throws {
    try sample.write(
      "# A\n\n::: {.chancery view=sources}\n:::\n\n[@chancery:event:summit]\n\n# B\n", to: "s.md")
    #expect(try run("report", "s.md", "-o", "s2.md").exitCode == 0)
    let lines = try text("s2.md").split(separator: "\n")
    #expect(lines.first == "# A" && lines.dropFirst().first?.hasPrefix("# Sources") == true)
    #expect(lines.contains("# B"))
  }

  @Test func `a check tells what changed, was rejected or is gone`() throws {
    #expect(try run("report", "notes/brief.md", "-o", "brief.html").exitCode == 0)
    #expect(try text("notes/brief.cited.json").contains("\"id\": \"event:summit\""))
    let fine = try run("report", "notes/brief.md", "--check")
    #expect(fine.exitCode == 0 && fine.errors.contains("1 citation, all as they were"))
    let facts = try text("graphs/facts.yaml")
    try sample.write(facts.replacing("2026-01-06", with: "2026-01-08"), to: "graphs/facts.yaml")
    #expect(try run("build").exitCode == 0)
    let changed = try run("report", "notes/brief.md", "--check")
    #expect(changed.exitCode == 1)
    #expect(
      changed.errors.contains(
        "notes/brief.md:6: event:summit changed since the report was last accepted: "
          + "date: 2026-01-06, now 2026-01-08"), "\(changed.errors)")
    // A build of the report tells it and accepts nothing by itself.
    let built = try run("report", "notes/brief.md", "-o", "brief.html")
    #expect(built.exitCode == 0 && built.errors.contains("date: 2026-01-06, now 2026-01-08"))
    #expect(try run("report", "notes/brief.md", "--check").exitCode == 1)
    #expect(try run("report", "notes/brief.md", "-o", "brief.html", "--accept").exitCode == 0)
    #expect(try run("report", "notes/brief.md", "--check").exitCode == 0)
    try sample.write("events: []\n", to: "graphs/facts.yaml")
    #expect(try run("build").exitCode == 0)
    let gone = try run("report", "notes/brief.md", "--check")
    #expect(
      gone.exitCode == 1
        && gone.errors.contains("notes/brief.md:6: 'event:summit' no longer exists"))
  }

  @Test func `an event that was rejected is told with the line that did it`() throws {
    let events = try run("events", "--until", "2025-12", "--format", "csv").text
      .split(separator: "\r\n")
    let id = try #require(events.dropFirst().first?.split(separator: ",").last.map(String.init))
    try sample.write("Menace [@chancery:\(id)].\n", to: "short.md")
    #expect(try run("report", "short.md", "-o", "short.md.html").exitCode == 0)
    try sample.write(
      "decisions:\n  - reject: \(id)\n    reason: faux\n", to: "graphs/decisions.yaml")
    let build = try run("build")
    #expect(build.exitCode == 0, "\(build.errors)")
    let check = try run("report", "short.md", "--check")
    #expect(check.exitCode == 1)
    #expect(
      check.errors.contains("short.md:1: '\(id)' was rejected [graphs/decisions.yaml:2]"),
      "\(check.errors)")
  }

  @Test(arguments: [
    (["report", "notes/brief.md"], 64, "name the file that the report becomes with -o"),
    (["report", "notes/brief.md", "--check", "-o", "a.html"], 64, "--check only looks"),
    (["report", "none.md", "-o", "a.html"], 1, "none.md"),
    (["report", "notes/brief.md", "-o", "./notes/brief.md"], 1, "would take its own place"),
    (["report", "notes/brief.md", "-o", "a.png"], 1, "no ending of a report"),
    (["figure", "-o", "a"], 64, "name a view of graphs/views.yaml"),
    (["figure", "--timeline", "--matrix"], 64, "one figure is one drawing"),
    (["figure", "none"], 1, "no view 'none'"),
  ])
  func `a command that cannot be meant says how to mend it`(
    words: [String], code: Int, message: String
  ) throws {
    let outcome = try sample.program.run(words)
    #expect(outcome.exitCode == code && outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func `a figure is a bundle of pictures, data and words`() throws {
    let outcome = try run(
      "figure", "--timeline", "--top", "2", "-o", "made/all", "--language", "en")
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let endings = ["svg", "pdf", "png", "csv", "md", "tex", "alt.txt", "json"]
    #expect(outcome.lines == endings.map { "made/all.\($0)  written" })
    #expect(try text("made/all.csv").split(separator: "\r\n").count == 3)
    #expect(try text("made/all.md").hasPrefix("![Timeline](all.svg){#fig-all width=160mm alt=\""))
    #expect(try text("made/all.tex").contains("\\includegraphics[width=160mm,alt={"))
    let words = try text("made/all.alt.txt")
    #expect(words.hasPrefix("Timeline of 2"), "\(words)")
    let json = try #require(
      try JSONSerialization.jsonObject(with: sample.bytes("made/all.json")) as? [String: Any])
    #expect(json["shown"] as? Int == 2)
    #expect(try #require(json["omitted"] as? Int) > 0)
    #expect(try #require(json["sources"] as? [Any]).count >= 1)
    #expect(try sample.bytes("made/all.png").starts(with: [0x89, 0x50]))
  }

  @Test func `a filter leaves what is not ours, and tells what cannot be made`() throws {
    let input = """
      {"pandoc-api-version":[1,22,2,1],"meta":{},"blocks":[{"t":"Para","c":[{"t":"Str","c":"x"}]},\
      {"t":"CodeBlock","c":[["",["chancery"],[["view","nothing"]]],""]}]}
      """
    let outcome = try sample.program.run(["pandoc-filter", "html"], input: input)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("a block: no view 'nothing'"))
    #expect(outcome.text.contains(#"{"t": "Para", "c": [{"t": "Str", "c": "x"}]}"#))
    #expect(outcome.text.contains("could"))
    let wrong = try sample.program.run(["pandoc-filter", "html"], input: "[1]")
    #expect(wrong.exitCode == 1 && wrong.errors.contains("no document of Pandoc"))
  }
}
