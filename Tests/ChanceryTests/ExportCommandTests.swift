import Foundation
import Testing

struct ExportCommandTests {
  let sample: SampleFolder
  var program: Program { sample.program }

  init() throws { sample = try SampleFolder.shared.get() }

  private func path(_ ending: String) -> String { "export-\(UUID().uuidString)\(ending)" }

  /// A new dossier in a folder where no other command looks for one.
  private func dossierPath() throws -> String {
    try sample.write("", to: "exports/empty")
    return "exports/" + path(".chancery")
  }

  @Test func `a file's ending tells the format, and standard output gets the same bytes`() throws {
    let file = path(".graphml")
    let written = try program.run(["export", "-o", file])
    #expect(written.exitCode == 0, "\(written.errors)")
    #expect(written.text == "\(file)  écrit\n")
    #expect(try program.run(["export", "-o", file]).text == "\(file)  inchangé\n")
    #expect(
      try program.run(["export", "--format", "graphml"]).output == (try sample.bytes(file)))
  }

  @Test(arguments: [
    ([], "no format is asked for"), (["-o", "a.json"], "'a.json' tells no format"),
    (["--format", "neo4j"], "is a folder of files; name it with -o"),
    (["--format", "gexf", "--excel"], "--excel goes with --format csv or tsv"),
    (
      ["--format", "gexf", "--query", "MATCH (n) RETURN n", "--about", "France"],
      "--query says what is exported"
    ),
  ])
  func `a command that cannot be meant says how to mend it`(
    arguments: [String], message: String
  ) throws {
    let outcome = try program.run(["export"] + arguments)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func `conditions choose events and those who take part`() throws {
    let all = try program.run(["export", "--format", "csv"]).lines
    let some = try program.run(["export", "--format", "csv", "--about", "Pologne"]).lines
    #expect(1 < some.count && some.count < all.count)
    let graph = try program.run(["export", "--format", "graphml", "--about", "Pologne"]).text
    #expect(graph.contains("country:POL") && !graph.contains("event:summit"))
    let nothing = try program.run(["export", "--format", "csv", "--until", "1990"])
    #expect(nothing.exitCode == 2)
    let one = try program.run(["export", "--format", "csv", "--top", "1"]).lines
    #expect(one.count == 2)
  }

  @Test func `a question chooses what its answer holds`() throws {
    let question = "MATCH (e:Event {id: 'event:summit'})<-[:SOURCE_OF]-(a) RETURN a, e"
    let text = try program.run(["export", "--format", "csv", "--query", question]).lines
    #expect(text.count == 2 && text[1].hasPrefix("event:summit,2026-01-06,"))
    // Parameters have their values, and the query the clock that ends it in time.
    let asked = [
      "MATCH (e:Event) WHERE e.id = $id AND date().year > 2000 RETURN e", "--param",
      "id=event:summit",
    ]
    #expect(try program.run(["export", "--format", "csv", "--query"] + asked).lines == text)
    let written = try program.run(["export", "--format", "csv", "--query", "CREATE (n) RETURN n"])
    #expect(written.errors.contains("changes nothing"), "\(written.errors)")
    let wrong = try program.run(["export", "--format", "csv", "--query", "MATCH (n RETURN n"])
    #expect(wrong.exitCode == 1)
  }

  @Test func `a table for spreadsheets holds no formula`() throws {
    let text = try program.run(["export", "--format", "csv", "--excel"]).text
    #expect(text.hasPrefix("\u{feff}id,edtf,"))
    #expect(text.contains("\r\n") && !text.contains(",=") && !text.contains(",\"="))
  }

  @Test func `the folder for Neo4j holds tables and their script`() throws {
    let folder = path("")
    #expect(try program.run(["export", "--format", "neo4j", "-o", folder]).lines.count == 3)
    let script = String(decoding: try sample.bytes("\(folder)/load.cypher"), as: UTF8.self)
    #expect(script.contains("MERGE (a)-[r:`SOURCE_OF` {id: row.id}]->(b)"))
  }

  @Test func `an export becomes a dossier that is exported to the same bytes`() throws {
    let (lines, dossier) = (path(".jsonl"), try dossierPath())
    #expect(try program.run(["export", "-o", lines]).exitCode == 0)
    let made = try program.run(["import", lines, "--dossier", dossier, "--language", "en"])
    #expect(made.exitCode == 0, "\(made.errors)")
    #expect(made.text.contains("events"))
    let again = try program.run(["export", "--format", "jsonl", "--dossier", dossier])
    #expect(again.output == (try sample.bytes(lines)))
    let twice = try program.run(["import", lines, "--dossier", dossier])
    #expect(twice.exitCode == 1 && twice.errors.contains("is there already"))
  }

  @Test func `a line that cannot stand makes no dossier`() throws {
    let (lines, dossier) = (path(".jsonl"), try dossierPath())
    let text = try program.run(["export", "--format", "jsonl"]).text
    try sample.write(
      text.replacing("\"factuality\": \"actual\"", with: "\"factuality\": 3"), to: lines)
    let outcome = try program.run(["import", lines, "--dossier", dossier, "--faults", "1"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("'factuality' is a value of another kind"))
    #expect(outcome.errors.contains("no dossier is made"))
    #expect(throws: CocoaError.self) { try sample.bytes(dossier) }
  }

  @Test(arguments: ["graphml", "gexf"])
  func `a graph becomes relations that can be asked`(format: String) throws {
    let (graph, dossier) = (path("." + format), try dossierPath())
    #expect(try program.run(["export", "-o", graph]).exitCode == 0)
    let made = try program.run(["import", graph, "--dossier", dossier, "--language", "en"])
    #expect(made.exitCode == 0 && made.errors.isEmpty, "\(made.errors)")
    let found = try program.run([
      "query", "MATCH (a {name: 'France'})-[r:SOURCE_OF]->(e) RETURN e.name, r.date",
      "--dossier", dossier, "--format", "csv",
    ])
    #expect(found.lines.contains { $0.contains("2026-01-06") }, "\(found.text) \(found.errors)")
    let again = try program.run(["import", graph, "--dossier", dossier, "--language", "en"])
    #expect(again.text.contains("had been imported before"))
    let handed = try program.run(["export", "--format", "graphml", "--dossier", dossier])
    #expect(handed.text.contains("Sommet tenu à la main"))
  }

  @Test func `a graph that cannot be read says where`() throws {
    let file = path(".graphml")
    try sample.write("<graphml>\n<graph>\n", to: file)
    let outcome = try program.run(["import", file, "--dossier", try dossierPath()])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("\(file): line "), "\(outcome.errors)")
  }

  @Test func `a saved view chooses what it draws`() throws {
    try sample.write(
      "views:\n  - name: ties\n    kind: timeline\n    about: [Pologne]\n", to: "saved/views.yaml")
    let text = try program.run([
      "export", "--format", "graphml", "--view", "ties", "--graphs", "saved",
    ])
    #expect(text.exitCode == 0, "\(text.errors)")
    #expect(text.text.contains("country:POL") && !text.text.contains("event:summit"))
    let both = try program.run([
      "export", "--format", "csv", "--view", "ties", "--about", "France", "--graphs", "saved",
    ])
    #expect(both.exitCode == 64)
  }

  @Test func `imported relations are exported with the entities they tie`() throws {
    let (table, dossier) = (path(".tsv"), try dossierPath())
    try sample.write(
      "France\tmeets\tAtlantis\t2026-01-06\tx\nMu\tmeets\tAtlantis\t\ty\n", to: table)
    let made = try program.run([
      "import", table, "--dossier", dossier, "--columns", "subject,relation,object,date?,edtf:text",
    ])
    #expect(made.exitCode == 0 && made.errors.isEmpty, "\(made.errors)")
    let graph = try program.run([
      "export", "--format", "graphml", "--dossier", dossier, "--about", "Atlantis",
    ]).text
    #expect(graph.components(separatedBy: "<edge ").count == 3)
    #expect(graph.contains("attr.name=\"column_edtf\""))
    let question = "MATCH (a {name: 'Mu'})-[r]->(b) RETURN a, r, b"
    let asked = try program.run([
      "export", "--format", "graphml", "--dossier", dossier, "--query", question,
    ]).text
    #expect(asked.components(separatedBy: "<edge ").count == 2 && asked.contains("Atlantis"))
    let lines = try program.run(["export", "--format", "jsonl", "--dossier", dossier])
    #expect(lines.errors.contains("2 relations of imported tables stay out"))
    let empty = path(".tsv")
    try sample.write("", to: empty)
    #expect(try program.run(["import", empty, "--dossier", dossier]).exitCode == 0)
  }
}
