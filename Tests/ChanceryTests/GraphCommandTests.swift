import Foundation
import Testing

struct GraphCommandTests {
  let sample: SampleFolder
  var program: Program { sample.program }

  init() throws { sample = try SampleFolder.shared.get() }

  @Test(arguments: [
    "stats", "counts", "communities", "together", "neighbors Russie", "reach Macron",
    "path France Pologne",
  ])
  func `every question about the sample's graph has an answer in every format`(line: String) throws
  {
    let command = line.split(separator: " ").map(String.init)
    for format in ["table", "json", "csv"] {
      let answer = try program.run(command + ["--format", format])
      #expect(answer.exitCode == 0, "\(line): \(answer.errors)")
      #expect(answer.output.count > 40, "\(answer.text)")
      #expect(try program.run(command + ["--format", format]).output == answer.output)
    }
  }

  @Test func `a table joins a new dossier, its bad lines are told, and a second time adds nothing`()
    throws
  {
    let name = "relations-\(UUID().uuidString)"
    let rows = """
      Arland\tMeet\tBorland\t2024-05-01
      Borland\tMeet
      Borland\tThreaten\tCoria\t2024-05-03
      Coria\tMeet\tDoria\t2024-13-01
      Coria\tMeet\tDoria\t2024-05-02

      """
    try sample.write(rows, to: "\(name)/rows.tsv")
    let dossier = ["--dossier", "\(name)/rows.chancery", "--language", "en"]
    let first = try program.run(["import", "\(name)/rows.tsv"] + dossier)
    #expect(first.exitCode == 0)
    #expect(first.errors.contains("line 2: 2 fields where there should be 4"))
    #expect(first.errors.contains("line 4: '2024-13-01'"))
    #expect(first.text.contains("relations added            3"))
    let second = try program.run(["import", "\(name)/rows.tsv"] + dossier)
    #expect(second.text.contains("relations added            0"))

    let any = try program.run(["path", "Arland", "Doria", "--format", "csv"] + dossier)
    #expect(any.text.split(whereSeparator: \.isNewline).count == 4)
    // The last step comes before the one that leads to it.
    let inTime = try program.run(
      ["path", "Arland", "Doria", "--kind", "earliest", "--direction", "outgoing"] + dossier)
    #expect(inTime.exitCode == 2)
    let reached = try program.run(
      ["path", "Arland", "Coria", "--kind", "earliest", "--direction", "outgoing"] + dossier)
    #expect(reached.exitCode == 0 && reached.text.contains("2024-05-03"))
    let early = try program.run(["neighbors", "Borland", "--until", "2024-05-02"] + dossier)
    #expect(early.text.contains("Arland") && !early.text.contains("Coria"))
    let unknown = try program.run(["neighbors", "Arlande"] + dossier)
    #expect(unknown.exitCode != 0 && unknown.errors.contains("Arland"))
  }

  @Test func `a session answers a line with a line, and a bad one with an error`() throws {
    let questions = """
      {"q": "neighbors", "params": {"actor": "Russie"}}
      {"q": "path", "params": {"from": "France", "to": "Pologne"}}
      {"q": "nothing"}
      no JSON

      """
    let outcome = try program.run(["session"], input: questions)
    try #require(outcome.lines.count == 4, "\(outcome.errors)")
    #expect(
      outcome.lines[0].contains("\"rows\"") && outcome.lines[1].contains("\"rows\""))
    #expect(outcome.lines[2].contains("'nothing' is no question"))
    #expect(outcome.lines[3].contains("\"error\""))
  }
}
