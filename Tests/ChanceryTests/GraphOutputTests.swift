import Foundation
import Testing

/// What every command about the graph writes of one small table, read and approved by eye.
struct GraphOutputTests {
  struct Case: CustomTestStringConvertible {
    let command: String
    let table: String
    let json: String

    init(_ command: String, _ table: String, _ json: String) {
      self.command = command
      self.table = table
      self.json = json
    }

    var testDescription: String { command }
  }

  private static let rows = """
    Arland\tMeet\tBorland\t2024-01-10
    Borland\tMeet\tArland\t2024-02-03
    Borland\tThreaten\tCoria\t2024-02-05
    Coria\tMeet\tDoria\t2024-03-01
    Arland\tAid\tDoria\t2024-02/2024-03
    Arland\tMeet\tBorland\t2024-02-03
    Edonia\tMeet\tEdonia\t2024-03-07

    """

  /// The dossier of the rows, made once.
  private static let dossier = Result {
    let sample = try SampleFolder.shared.get()
    try sample.write(rows, to: "graph-output/rows.tsv")
    let outcome = try sample.program.run(
      ["import", "graph-output/rows.tsv", "--dossier", "graph-output/rows.chancery"])
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    return "graph-output/rows.chancery"
  }

  @Test(arguments: cases)
  func `a command writes this table and this JSON`(expected: Case) throws {
    let dossier = try Self.dossier.get()
    let program = try SampleFolder.shared.get().program
    func output(_ format: String) throws -> String {
      let words = expected.command.split(separator: " ").map(String.init)
      let outcome = try program.run(
        words + ["--format", format, "--dossier", dossier, "--language", "en"])
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      return outcome.text
    }
    #expect(try output("table") == expected.table + "\n")
    #expect(try output("json") == expected.json + "\n")
  }

  @Test(arguments: [
    ("path Arland Arland", "'Arland' is both ends; name two actors"),
    ("path Arland Doria --weight goldstein", "no relation has a property 'goldstein'"),
    ("path Arland Doria --kind fastest", "the fastest path needs a window"),
    ("neighbors Arlend", "no entity is called 'Arlend'; did you mean 'Arland'?"),
    ("neighbors Arland --relation Meat", "no relation is of type 'Meat'; did you mean 'Meet'?"),
    ("stats --direction outgoing", "Unknown option '--direction'"),
    ("reach Arland --same-day", "--same-day goes with --in-time"),
  ])
  func `what cannot be answered is said, and how to mend it`(line: String, message: String) throws {
    let outcome = try SampleFolder.shared.get().program.run(
      line.split(separator: " ").map(String.init)
        + ["--dossier", Self.dossier.get(), "--language", "en"])
    #expect(outcome.exitCode != 0 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func `a burst is told with its days`() throws {
    let sample = try SampleFolder.shared.get()
    var rows = ""
    for week in 0..<12 {
      let day = 1 + week % 4 * 7
      let date = "2024-0\(1 + week / 4)-\(day < 10 ? "0" : "")\(day)"
      for _ in 0..<20 { rows += "Arland\tMeet\tBorland\t\(date)\n" }
      for _ in 0..<(week == 6 ? 18 : 1) { rows += "Arland\tThreaten\tCoria\t\(date)\n" }
    }
    try sample.write(rows, to: "graph-output/bursts.tsv")
    let dossier = ["--dossier", "graph-output/bursts.chancery"]
    _ = try sample.program.run(["import", "graph-output/bursts.tsv"] + dossier)
    let outcome = try sample.program.run(
      ["bursts", "--relation", "Threaten", "--step", "week", "--format", "csv"] + dossier)
    let lines = outcome.text.split(whereSeparator: \.isNewline)
    #expect(
      lines.count == 2 && lines[1].hasPrefix("2024-02-12,2024-02-12,1,18,"), "\(outcome.text)")
  }

  static let cases = [
    Case(
      "neighbors Arland",
      """
      Actor    Outgoing  Incoming  First            Last
      Borland         2         1  2024-01-10       2024-02-03
      Doria           1         0  2024-02/2024-03  2024-02/2024-03
      """,
      """
      [
        {"actor": "Borland", "id": "Borland", "outgoing": 2, "incoming": 1, "first": "2024-01-10", "last": "2024-02-03", "properties": null},
        {"actor": "Doria", "id": "Doria", "outgoing": 1, "incoming": 0, "first": "2024-02/2024-03", "last": "2024-02/2024-03", "properties": null}
      ]
      """),
    Case(
      "neighbors Borland --direction incoming --as-of 2024-02-04",
      """
      Actor   Outgoing  Incoming  First       Last
      Arland         0         2  2024-01-10  2024-02-03
      """,
      """
      [
        {"actor": "Arland", "id": "Arland", "outgoing": 0, "incoming": 2, "first": "2024-01-10", "last": "2024-02-03", "properties": null}
      ]
      """),
    Case(
      "path Arland Coria",
      """
      #  Step  From    Relation  To     Date
      1     1  Arland  Aid       Doria  2024-02/2024-03
      1     2  Doria   ← Meet    Coria  2024-03-01
      """,
      """
      [
        {"path": 1, "step": 1, "from": "Arland", "from_id": "Arland", "relation": "Aid", "to": "Doria", "to_id": "Doria", "date": "2024-02/2024-03", "day": null, "properties": null},
        {"path": 1, "step": 2, "from": "Doria", "from_id": "Doria", "relation": "Meet", "to": "Coria", "to_id": "Coria", "date": "2024-03-01", "day": null, "properties": null}
      ]
      """),
    Case(
      "path Arland Doria --count 2",
      """
      #  Step  From     Relation  To       Date
      1     1  Arland   Aid       Doria    2024-02/2024-03
      2     1  Arland   Meet      Borland  2024-01-10
      2     2  Borland  Threaten  Coria    2024-02-05
      2     3  Coria    Meet      Doria    2024-03-01
      """,
      """
      [
        {"path": 1, "step": 1, "from": "Arland", "from_id": "Arland", "relation": "Aid", "to": "Doria", "to_id": "Doria", "date": "2024-02/2024-03", "day": null, "properties": null},
        {"path": 2, "step": 1, "from": "Arland", "from_id": "Arland", "relation": "Meet", "to": "Borland", "to_id": "Borland", "date": "2024-01-10", "day": null, "properties": null},
        {"path": 2, "step": 2, "from": "Borland", "from_id": "Borland", "relation": "Threaten", "to": "Coria", "to_id": "Coria", "date": "2024-02-05", "day": null, "properties": null},
        {"path": 2, "step": 3, "from": "Coria", "from_id": "Coria", "relation": "Meet", "to": "Doria", "to_id": "Doria", "date": "2024-03-01", "day": null, "properties": null}
      ]
      """),
    Case(
      "path Arland Doria --kind earliest --direction outgoing --since 2024-02-02",
      """
      #  Step  From    Relation  To     Date             Reached on
      1     1  Arland  Aid       Doria  2024-02/2024-03  2024-02-02
      """,
      """
      [
        {"path": 1, "step": 1, "from": "Arland", "from_id": "Arland", "relation": "Aid", "to": "Doria", "to_id": "Doria", "date": "2024-02/2024-03", "day": "2024-02-02", "properties": null}
      ]
      """),
    Case(
      "reach Arland --in-time --direction outgoing --since 2024-02-02",
      """
      Actor    Hops  Reached on
      Doria       1  2024-02-02
      Borland     1  2024-02-03
      Coria       2  2024-02-05
      """,
      """
      [
        {"actor": "Doria", "id": "Doria", "hops": 1, "day": "2024-02-02"},
        {"actor": "Borland", "id": "Borland", "hops": 1, "day": "2024-02-03"},
        {"actor": "Coria", "id": "Coria", "hops": 2, "day": "2024-02-05"}
      ]
      """),
    Case(
      "stats --by core --limit 2",
      """
      Actor    Core  Outgoing  Incoming  Neighbors
      Arland      2         3         1          2
      Borland     2         2         2          2
      """,
      """
      [
        {"actor": "Arland", "id": "Arland", "core": 2, "outgoing": 3, "incoming": 1, "alters": 2, "component": "Arland"},
        {"actor": "Borland", "id": "Borland", "core": 2, "outgoing": 2, "incoming": 2, "alters": 2, "component": "Arland"}
      ]
      """),
    Case(
      "counts",
      """
      Relation  Count
      Meet          5
      Threaten      1
      Aid           1
      """,
      """
      [
        {"relation": "Meet", "start": null, "count": 5},
        {"relation": "Threaten", "start": null, "count": 1},
        {"relation": "Aid", "start": null, "count": 1}
      ]
      """),
    Case(
      "counts --step month --limit 2",
      """
      Relation  Start    Count
      Meet      2024-01      1
      Meet      2024-02      2
      """,
      """
      [
        {"relation": "Meet", "start": "2024-01", "count": 1},
        {"relation": "Meet", "start": "2024-02", "count": 2}
      ]
      """),
    Case(
      "communities --method components",
      """
      #  Actors  Among them
      1       4  Arland, Borland, Coria, Doria
      2       1  Edonia
      """,
      """
      [
        {"community": 1, "actors": 4, "modularity": null, "members": ["Arland", "Borland", "Coria", "Doria"], "member_ids": ["Arland", "Borland", "Coria", "Doria"]},
        {"community": 2, "actors": 1, "modularity": null, "members": ["Edonia"], "member_ids": ["Edonia"]}
      ]
      """),
    Case(
      "communities --limit 1",
      """
      #  Actors  Among them
      1       2  Arland, Borland
      """,
      """
      [
        {"community": 1, "actors": 2, "modularity": 0.28571428571428575, "members": ["Arland", "Borland"], "member_ids": ["Arland", "Borland"]}
      ]
      """),
    Case(
      "together Coria",
      """
      Actor  With    In common
      Coria  Arland          2
      """,
      """
      [
        {"first": "Coria", "first_id": "Coria", "second": "Arland", "second_id": "Arland", "shared": 2}
      ]
      """),
  ]
}
