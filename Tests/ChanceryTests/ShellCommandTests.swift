import Foundation
import Testing

/// `chancery shell` where standard input is no terminal.
struct ShellCommandTests {
  /// The dossier of a few relations, made once.
  private static let dossier = Result {
    let sample = try SampleFolder.shared.get()
    try sample.write(
      "Arland\tMeet\tBorland\t2024-01-10\nBorland\tAid\tCo\u{9b}2Jria\t2024-02-05\n",
      to: "shell/rows.tsv")
    let outcome = try sample.program.run(
      ["import", "shell/rows.tsv", "--dossier", "shell/rows.chancery"])
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    return "shell/rows.chancery"
  }

  private func run(_ input: String, _ words: [String] = []) throws -> Program.Outcome {
    try SampleFolder.shared.get().program.run(
      ["shell"] + words + ["--dossier", Self.dossier.get(), "--language", "en"], input: input)
  }

  @Test func `answers statements and commands one after the other`() throws {
    let outcome = try run(
      """
      // What is read from a file may hold comments; and these are no statements.
      :param name=Borland
      MATCH (a)-[r]->({name: $name})
      RETURN a, r; RETURN ';' AS mark;

      :params
      :as-of 2024-01
      MATCH ()-[r]->() RETURN count(r) AS relations;
      :as-of any
      :format csv
      MATCH ()-[r]->() RETURN count(r) AS relations
      """)
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(
      outcome.text.replacing("\r\n", with: "\n") == """
        a       r
        Arland  Arland -[Meet 2024-01-10]-> Borland
        mark
        ;
        $name = 'Borland'
        relations
                1
        relations
        2

        """)
  }

  @Test func `ends after the first error, or goes on`() throws {
    let input = "RETURN 1 AS a; RETRN 2;\n:quti\nRETURN 3 AS c;\n"
    let ended = try run(input)
    #expect(ended.exitCode == 1 && ended.text == "a\n1\n")
    #expect(ended.errors.hasPrefix("chancery: query:1:16: "), "\(ended.errors)")
    #expect(ended.errors.contains("\n               ^"), "\(ended.errors)")
    let went = try run(input, ["--keep-going"])
    #expect(went.exitCode == 1 && went.text == "a\n1\nc\n3\n")
    #expect(went.errors.contains("did you mean ':quit'?"))
  }

  @Test func `lists what the graph is made of, and explains`() throws {
    let outcome = try run(":types\n:explain\nMATCH (n) RETURN n;\n:quit\nRETURN 1;\n")
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.lines.prefix(4) == ["relationshipType", "Aid", "Meet", "plan"])
    #expect(outcome.lines.last != "1")
  }

  @Test func `marks the place of a fault in what is explained`() throws {
    let next = try run(":explain\nMATCH (n)\nRETURN m;\n")
    #expect(next.errors.contains("query:3:8: "), "\(next.errors)")
    #expect(next.errors.contains("RETURN m\n       ^"), "\(next.errors)")
    let same = try run(":explain MATCH (n) RETURN m;\n")
    #expect(same.errors.contains("query:1:27: "), "\(same.errors)")
  }

  @Test func `changes nothing in trial, and lets nothing steer a terminal`() throws {
    let trial = try run("CREATE (n:Entity {name: 'Fordia'}) RETURN n.name;", ["--dry-run"])
    #expect(trial.exitCode == 0 && trial.errors.contains("the dossier stays as it is"))
    #expect(!(try run("MATCH (n) RETURN n.name;").text.contains("Fordia")))
    let names = try run("MATCH (n) RETURN n.name;")
    #expect(!names.text.unicodeScalars.contains("\u{9b}"))
  }
}
