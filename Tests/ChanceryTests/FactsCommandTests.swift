import Foundation
import TestSupport
import Testing

/// What `chancery query` writes, as a shell sees it.
struct FactsCommandTests {
  private let sample: SampleFolder

  init() throws { sample = try SampleFolder.withDossier() }

  private func run(_ words: String..., input: String = "") throws -> Program.Outcome {
    try sample.program.run(words + ["--language", "en"], input: input)
  }

  private static let sanction = """
    MATCH (a {name: 'France'}), (b {name: 'Russie'})
    CREATE (e:Event {type: 'SANCTION', title: 'Paris sanctionne Moscou', date: date('2026-02-03')}),
      (a)-[:SOURCE_OF]->(e)-[:TARGETS]->(b), (a)-[:SANCTIONS {date: date('2026-02-03')}]->(b)
    """

  @Test func `what a query writes is in every listing, and leads back to the query`() throws {
    let written = try run("query", Self.sanction)
    #expect(written.exitCode == 0 && written.output.isEmpty, "\(written.errors)")
    #expect(written.errors.contains("kept as cypher:1"), "\(written.errors)")
    let events = try run("events", "--since", "2026-02", "--format", "csv")
    let line = try #require(events.lines.first { $0.contains("Paris sanctionne Moscou") })
    #expect(line.contains("cypher:1") && line.contains("2026-02-03") && line.contains("France"))
    let relations = try run("relations", "--about", "Russie", "--since", "2026-02")
    #expect(relations.text.contains("France") && relations.text.contains("3 Feb 2026"))
    let neighbors = try run("neighbors", "Russie", "--since", "2026-02", "--format", "csv")
    #expect(neighbors.text.contains("France"), "\(neighbors.text)")
    let timeline = try run("timeline", "--since", "2026-02", "-o", "-")
    #expect(timeline.text.contains("Paris sanctionne Moscou") && timeline.text.contains("cypher:1"))
    let why = try run("why", "cypher:1", "--format", "json")
    #expect(why.text.contains("\"kind\": \"query\"") && why.text.contains("SANCTIONS"))
    #expect(try run("verify", "out/dossier.chancery").exitCode == 0)
  }

  @Test func `a build keeps what queries wrote, to the byte`() throws {
    for query in [
      Self.sanction, "MATCH (e:Event {title: 'Sommet tenu à la main'}) SET e.title = 'Sommet'",
      "MATCH (n {name: 'Pologne'}) DETACH DELETE n",
    ] {
      #expect(try run("query", query).exitCode == 0)
    }
    #expect(try run("build").exitCode == 0)
    let built = try sample.bytes("out/dossier.chancery")
    #expect(try run("build").exitCode == 0)
    #expect(try sample.bytes("out/dossier.chancery") == built)
    let events = try run("events", "--format", "csv").text
    #expect(events.contains("Paris sanctionne Moscou") && events.contains(",Sommet,"))
    #expect(!events.contains("Poland"))
    let why = try run("why", "event:summit")
    #expect(why.text.contains("[cypher:2]"), "\(why.text)")
  }

  @Test func `a build tells what no longer applies, keeps it, and applies it when it can`() throws {
    #expect(try run("query", "MATCH (n {name: 'Pologne'}) SET n.note = 'voisine'").exitCode == 0)
    let article = try sample.bytes("corpus/hostile.md")
    try FileManager.default.removeItem(at: sample.url.appending(path: "corpus/hostile.md"))
    let without = try run("build")
    #expect(without.exitCode == 0)
    #expect(without.errors.contains("cypher:1: SET country:POL.note"), "\(without.errors)")
    let stale = try run("facts", "--stale", "--format", "json")
    #expect(stale.text.contains("\"stale\"") && stale.text.contains("cypher:1"))
    try article.write(to: sample.url.appending(path: "corpus/hostile.md"))
    #expect(try run("build").exitCode == 0)
    let note = try run("query", "MATCH (n {note: 'voisine'}) RETURN n.name")
    #expect(note.text.contains("Pologne"), "\(note.errors)")
  }

  @Test func `what was written is taken back, but not from under what builds on it`() throws {
    let before = try run("events", "--format", "csv").text
    #expect(try run("query", Self.sanction).exitCode == 0)
    let later = "MATCH (e:Event {type: 'SANCTION'}) SET e.note = 'grave'"
    #expect(try run("query", later).exitCode == 0)
    let refused = try run("facts", "--undo", "cypher:1")
    #expect(refused.exitCode == 1)
    #expect(refused.errors.contains("cypher:1 made what cypher:2 changed or used"))
    #expect(try run("facts", "--undo", "1", "2").exitCode == 0)
    #expect(try run("events", "--format", "csv").text == before)
    #expect(try run("facts", "--undo", "x").errors.contains("names no query"))
  }

  @Test func `statements of a shell and of a batch see what those before them wrote`() throws {
    let shell = try run(
      "shell", input: "CREATE (:Note {n: 1});\nMATCH (n:Note) RETURN count(n) AS notes;\n")
    #expect(shell.exitCode == 0 && shell.text.contains("notes\n    1"), "\(shell.errors)")
    let batch = try run(
      "query", "--batch",
      input: """
        {"q": "CREATE (:Note {n: $n})", "params": {"n": 2}}
        {"q": "MATCH (n:Note) RETURN sum(n.n)"}

        """)
    #expect(batch.lines.last == "{\"columns\": [\"sum(n.n)\"], \"rows\": [[3]]}")
    let facts = try run("facts", "--format", "json").text
    #expect(facts.contains("{\\\"n\\\": 2}"), "\(facts)")
  }

  @Test func `an error in a query leaves nothing behind`() throws {
    let failed = try run("query", "CREATE (n:Note) WITH n RETURN 1 / 0")
    #expect(failed.exitCode == 1)
    let connected = try run("query", "MATCH (n {name: 'Russie'}) CREATE (:Note) DELETE n")
    #expect(connected.exitCode == 1 && connected.errors.contains("DETACH DELETE"))
    #expect(try run("facts").text.isEmpty)
  }

  @Test(.tags(.slow)) func `a query that is killed has written all or nothing`() throws {
    let count = "MATCH (n:Many) RETURN count(n)"
    for seconds in [0.05, 0.15, 0.3, 0.6, 1.0, 1.6] {
      let process = try sample.program.start([
        "query", "UNWIND range(1, 4000) AS i CREATE (:Many {n: i})",
      ])
      Thread.sleep(forTimeInterval: seconds)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let found = try run("query", count).lines.last.flatMap { line in
        line.split(separator: " ").last.flatMap { Int($0) }
      }
      let number = try #require(found)
      #expect(number.isMultiple(of: 4_000))
      #expect(try run("verify", "out/dossier.chancery").exitCode == 0)
    }
  }

  /// How a command is run by somebody without rights: nobody, where the tests run as root.
  private static let unprivileged =
    getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""

  @Test func `on a read-only medium queries are answered, and what one writes is refused`() throws {
    let run = Self.unprivileged + "$CHANCERY query --dossier out/dossier.chancery "
    let able = try sample.program.shell(Self.unprivileged + "$CHANCERY --version")
    try withKnownIssue("nobody may run the program where it lies", isIntermittent: true) {
      try #require(able.exitCode == 0)
    } when: {
      able.exitCode != 0
    }
    guard able.exitCode == 0 else { return }
    let before = try sample.bytes("out/dossier.chancery")
    let folder = sample.url.appending(path: "out").path
    func setRights(_ file: Int, _ rest: Int) throws {
      let manager = FileManager.default
      try manager.setAttributes(
        [.posixPermissions: file], ofItemAtPath: folder + "/dossier.chancery")
      try manager.setAttributes([.posixPermissions: rest], ofItemAtPath: folder)
    }
    try setRights(0o444, 0o555)
    defer { #expect(throws: Never.self) { try setRights(0o644, 0o755) } }
    let read = try sample.program.shell(run + "'MATCH (e:Event) RETURN count(*)' --format csv")
    #expect(read.exitCode == 0 && read.text.contains("6"), "\(read.errors)")
    let written = try sample.program.shell(run + "'CREATE (n:Note)'")
    #expect(written.exitCode == 1)
    #expect(
      written.errors.contains("out/dossier.chancery: cannot be written to; give yourself write"),
      "\(written.errors)")
    #expect(try sample.bytes("out/dossier.chancery") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["dossier.chancery"])
  }
}
