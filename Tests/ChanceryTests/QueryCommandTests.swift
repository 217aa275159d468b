import Foundation
import Testing

/// `chancery query` as a shell sees it.
struct QueryCommandTests {
  private static let rows = """
    Arland\tMeet\tBorland\t2024-01-10
    Borland\tMeet\tArland\t2024-02-03
    Borland\tThreaten\tCoria\t2024-02-05
    Arland\tAid\tDoria\t2024-02/2024-03
    Arland\tMeet\tBorland\t2024-02-03

    """

  /// The dossier of the rows, made once.
  private static let dossier = Result {
    let sample = try SampleFolder.shared.get()
    try sample.write(rows, to: "query/rows.tsv")
    let outcome = try sample.program.run(
      ["import", "query/rows.tsv", "--dossier", "query/rows.chancery"])
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    return "query/rows.chancery"
  }

  private func run(_ words: [String], input: String = "") throws -> Program.Outcome {
    try SampleFolder.shared.get().program.run(
      ["query"] + words + ["--dossier", Self.dossier.get(), "--language", "en"], input: input)
  }

  @Test(arguments: [
    (
      ["MATCH (a)-[r:Meet]->(b) RETURN a.name AS from, b.name AS to, r.date ORDER BY r.date, from"],
      """
      from     to       r.date
      Arland   Borland  2024-01-10
      Arland   Borland  2024-02-03
      Borland  Arland   2024-02-03

      """
    ),
    (
      ["--param", "name=Doria", "MATCH (a)-[r]->({name: $name}) RETURN a, r"],
      """
      a       r
      Arland  Arland -[Aid 2024-02/2024-03]-> Doria

      """
    ),
    (
      ["--as-of", "2024-01", "MATCH ()-[r]->() RETURN count(r) AS relations"],
      "relations\n        1\n"
    ),
    (
      ["--format", "csv", "MATCH (n)-->() WHERE n.name STARTS WITH 'A' RETURN n.name, count(*)"],
      "n.name,count(*)\nArland,3\n"
    ),
  ])
  func `answers in rows`(words: [String], expected: String) throws {
    let outcome = try run(words)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    // CSV ends its lines as RFC 4180 has it.
    #expect(outcome.text.replacingOccurrences(of: "\r\n", with: "\n") == expected)
  }

  @Test func `writes nodes and relationships as JSON objects`() throws {
    let outcome = try run(["--format", "json", "MATCH (a)-[r:Threaten]->() RETURN a, r"])
    let rows = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [[String: [String: Any]]])
    #expect(rows.count == 1)
    #expect((rows[0]["a"]?["properties"] as? [String: String]) == ["name": "Borland"])
    #expect(rows[0]["r"]?["date"] as? String == "2024-02-05")
    #expect(rows[0]["r"]?["target"] as? String == "Coria")
  }

  @Test func `answers questions line by line`() throws {
    let lines = """
      {"q": "MATCH (a {name: $h})-[r]-(b) WHERE r.date >= date($x) RETURN count(*), count(DISTINCT b)", "params": {"h": "Arland", "x": "2024-02-01"}}
      {"q": "MATCH (n) RETURN m"}
      nonsense

      """
    let outcome = try run(["--batch"], input: lines)
    #expect(outcome.exitCode == 0)
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines[0].contains("\"rows\": [[2, 1]]"))
    #expect(outcome.lines[1].contains("the variable 'm' is not defined"))
    #expect(outcome.lines[2].contains("is no question"))
  }

  @Test func `draws what an answer holds`() throws {
    let svg = try run(["--format", "svg", "MATCH p = (a)-[:Aid]->(b) RETURN p"])
    #expect(svg.exitCode == 0 && svg.text.hasPrefix("<?xml") || svg.text.hasPrefix("<svg"))
    #expect(svg.text.contains("Arland") && svg.text.contains("Doria"))
    let dot = try run(["--format", "dot", "MATCH p = (a)-[:Aid]->(b) RETURN p"])
    #expect(dot.text.contains("digraph"))
    let numbers = try run(["--format", "svg", "RETURN 1"])
    #expect(
      numbers.exitCode == 1 && numbers.errors.contains("returns no event, relation or entity"))
  }

  @Test func `writes a file in the format of its ending`() throws {
    let sample = try SampleFolder.shared.get()
    let query = "MATCH p = (a)-[:Aid]->(b) RETURN p"
    for (name, start) in [
      ("aid.svg", "<"), ("aid.dot", "digraph"), ("aid.pdf", "%PDF"), ("aid.json", "["),
      ("aid.csv", "p"),
    ] {
      let outcome = try run([query, "-o", "query/\(name)"])
      #expect(outcome.text == "query/\(name)  written\n", "\(outcome.errors)")
      #expect(try sample.bytes("query/\(name)").starts(with: Data(start.utf8)))
    }
    let again = try run([query, "-o", "query/aid.svg"])
    #expect(again.text == "query/aid.svg  unchanged\n")
    #expect(try run([query, "-o", "x.foo"]).exitCode == 64)
    #expect(try run([query, "-o", "x.csv", "--format", "json"]).exitCode == 64)
    #expect(try run(["-o", "x.svg", "--batch"]).exitCode == 64)
  }

  @Test func `shows the place of a fault, and what may have been meant`() throws {
    let fault = try run(["MATCH (n) RETURN n.name, cont(n)"])
    #expect(fault.exitCode == 1 && fault.output.isEmpty)
    #expect(fault.errors.hasPrefix("chancery: query:1:26: "), "\(fault.errors)")
    #expect(fault.errors.contains("count"))
    #expect(fault.errors.contains("\n                         ^"), "\(fault.errors)")
    let label = try run(["MATCH (n:Entitee)-[:Meat]->(m) RETURN n.nme"])
    #expect(label.exitCode == 2)
    #expect(label.errors.contains("no node is labelled 'Entitee'; did you mean 'Entity'?"))
    #expect(label.errors.contains("no relationship is of type 'Meat'; did you mean 'Meet'?"))
    #expect(label.errors.contains("nothing has a property 'nme'; did you mean 'name'?"))
  }

  @Test func `a query in trial shows what it would do and keeps nothing`() throws {
    let trial = try run(["--dry-run", "CREATE (n:Entity {name: 'Fordia'}) RETURN n.name"])
    #expect(trial.exitCode == 0 && trial.text.contains("Fordia"))
    #expect(trial.errors.contains("1 node created, 1 property set; the dossier stays as it is"))
    let after = try run(["MATCH (n {name: 'Fordia'}) RETURN n"])
    #expect(after.exitCode == 2)
  }

  @Test func `a query ends within its limits`() throws {
    let long = try run([
      "--timeout", "0.2",
      "UNWIND range(1, 1000000000) AS i UNWIND range(1, 1000) AS j RETURN count(*)",
    ])
    #expect(long.exitCode == 1 && long.errors.contains("longer than"), "\(long.errors)")
    let large = try run(["--memory", "8", "UNWIND range(1, 100000000) AS i RETURN collect(i)"])
    #expect(large.exitCode == 1 && large.errors.contains("memory"), "\(large.errors)")
  }

  @Test func `reads a query from a file or standard input`() throws {
    let sample = try SampleFolder.shared.get()
    try sample.write("MATCH (n)\nRETURN count(n) AS nodes;\n", to: "query/count.cypher")
    #expect(try run(["--file", "query/count.cypher"]).text == "nodes\n    4\n")
    #expect(try run([], input: "MATCH (n) RETURN count(n) AS nodes").text == "nodes\n    4\n")
    try sample.write("MATCH (n)\nRETRN n\n", to: "query/fault.cypher")
    #expect(try run(["--file", "query/fault.cypher"]).errors.contains("query/fault.cypher:2:1:"))
  }
}
