import Foundation
import Testing

struct ConflictsCommandTests {
  private let sample: SampleFolder
  private var program: Program { sample.program }

  init() throws {
    sample = try SampleFolder(isBuilt: false)
    try report(
      "one", "The Invented Gazette", "Thirty-five countries met in Paris on 6 January 2026.")
    try report("two", "The Paper Mirror", "Thirty-seven countries met in Paris on 6 January 2026.")
    try report("three", "The Paper Mirror", "Rishi Sunak met Ulf Kristersson in London on Monday.")
  }

  private func report(_ name: String, _ outlet: String, _ text: String) throws {
    try sample.write(
      """
      ---
      title: \(name)
      published: 2026-01-07
      outlet: \(outlet)
      language: en
      ---
      \(text)
      """, to: "corpus/\(name).md")
  }

  private func rows(_ arguments: [String] = []) throws -> [[String: Any]] {
    let outcome = try program.run(["conflicts", "--format", "json"] + arguments)
    #expect(outcome.exitCode == 0)
    return try #require(JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
  }

  @Test func `what accounts disagree on is listed with its sources until a decision settles it`()
    throws
  {
    #expect(try program.run(["build"]).exitCode == 0)
    let row = try #require(try rows().first)
    #expect(row["field"] as? String == "number")
    #expect(row["values"] as? [String] == ["35 pays", "37 pays"])
    #expect(row["documents"] as? [String] == ["one.md", "two.md"])
    let quotes = try #require(row["quotes"] as? [String])
    #expect(quotes.first?.contains("Thirty-five countries met") == true)
    let event = try #require(row["event"] as? String)

    let table = try program.run(["conflicts", "--language", "en"])
    #expect(table.lines.first?.contains("What the accounts say") == true)
    #expect(table.text.contains("35 countries (The Invented Gazette); 37 countries"))
    let csv = try program.run(["conflicts", "--format", "csv"])
    #expect(csv.text.hasPrefix("event,title,field,values,documents,outlets,quotes,"))
    let why = try program.run(["why", event, "--language", "en"])
    #expect(why.text.contains("number: 35 countries (The Invented Gazette) ≠ 37 countries"))
    #expect(try rows(["--about", "Ulf Kristersson"]).isEmpty)
    #expect(try rows(["--until", "2025"]).isEmpty)

    try sample.write(
      "decisions:\n  - correct: \(event)\n    title: 35 pays à Paris\n", to: "graphs/decisions.yaml"
    )
    #expect(try program.run(["build"]).exitCode == 0)
    #expect(try rows().isEmpty)
    let settled = try #require(try rows(["--all"]).first)
    #expect(settled["settled_by"] as? String == "graphs/decisions.yaml:2")
    let none = try program.run(["conflicts"])
    #expect(none.exitCode == 0 && none.text.isEmpty)
    #expect(none.errors.hasPrefix("chancery: no accounts disagree"))
  }
}
