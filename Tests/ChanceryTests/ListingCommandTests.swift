import Foundation
import Testing

struct ListingCommandTests {
  private let sample: SampleFolder
  private var program: Program { sample.program }

  init() throws { sample = try SampleFolder.shared.get() }

  @Test(arguments: [
    (["events"], ["date", "title", "type", "factuality", "documents", "id"]),
    (["events", "--about", "Poutine"], ["sources", "source_ids", "targets"]),
    (["relations"], ["source", "kind", "target", "date", "note", "id"]),
    (["search", "menacé"], ["published", "title", "passage", "document", "claim"]),
    (["search", "menacé", "--in", "claims"], ["passage", "claim"]),
    (["doctor"], ["health", "subject", "message"]),
  ])
  func `a listing has the same fields as JSON and as CSV`(
    arguments: [String], fields: [String]
  ) throws {
    let json = try program.run(arguments + ["--format", "json"])
    let csv = try program.run(arguments + ["--format", "csv"])
    let table = try program.run(arguments)
    let rows = try #require(JSONSerialization.jsonObject(with: json.output) as? [[String: Any]])
    let header = try #require(csv.text.split(separator: "\r\n").first)
    #expect(!rows.isEmpty)
    for field in fields {
      #expect(rows[0].keys.contains(field))
      #expect(header.split(separator: ",").contains(field[...]))
    }
    for outcome in [json, csv, table] {
      #expect(outcome.exitCode == 0)
      #expect(outcome.errors == "")
    }
    #expect(table.lines.count >= 2)
  }

  @Test(arguments: [
    (["--about", "Poutine"], true), (["--about", "Poutine", "Macron"], false),
    (["--type", "threaten"], true), (["--type", "assault"], false),
    (["--since", "2026"], false), (["--until", "2025"], true),
    (["--text", "soldats"], true), (["--known-at", "2025-09-01"], false),
    (["--factuality", "denied"], false), (["--limit", "1"], nil),
  ])
  func `events are those that are asked for`(
    arguments: [String], holdsThreat: Bool?
  ) throws {
    let outcome = try program.run(["events", "--format", "json"] + arguments)
    let rows = try #require(JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
    if let holdsThreat {
      let isThere = rows.contains {
        $0["type"] as? String == "THREATEN"
          && ($0["sources"] as? [String])?.contains("Vladimir Poutine") == true
      }
      #expect(isThere == holdsThreat)
    } else {
      #expect(rows.count == 1)
    }
    #expect(outcome.exitCode == (rows.isEmpty ? 2 : 0))
    #expect(outcome.errors.isEmpty == !rows.isEmpty)
  }

  @Test(arguments: [
    (["--standing"], 0), (["--events"], 0), (["--kind", "threatens"], 0),
    (["--kind", "member-of"], 2), (["--about", "Russie", "France"], 0),
  ])
  func `relations are those that are asked for`(arguments: [String], exitCode: Int) throws {
    #expect(try program.run(["relations"] + arguments).exitCode == exitCode)
  }

  @Test(arguments: [
    (["LANG": "fr_FR.UTF-8"], [], "Événement"), (["LANG": "en_US.UTF-8"], [], "Event"),
    (["LANG": "C"], [], "Event"), (["LC_ALL": "fr"], [], "Événement"),
    (["LANG": "fr"], ["--language", "en"], "Event"),
  ])
  func `the language is the one asked for, else the environment's`(
    environment: [String: String], arguments: [String], heading: String
  ) throws {
    let outcome = try program.run(["events"] + arguments, environment: environment)
    #expect(outcome.lines.first?.contains(heading) == true)
  }

  @Test(arguments: [
    ["events"], ["events", "--format", "csv"], ["events", "--format", "json"], ["relations"],
    ["search", "Pologne"], ["search", "Pologne", "--in", "claims"],
    ["search", "Pologne", "--format", "csv"], ["doctor"], ["build", "-o", "hostile"],
    ["timeline", "-o", "-"], ["diagram", "-o", "-", "--format", "dot"],
    ["events", "--about", "\u{1b}[2J"], ["why", "\u{1b}]0;x\u{7}"], ["read", "corpus/hostile.md"],
  ])
  func `no control character of an article or argument comes out`(arguments: [String]) throws {
    let outcome = try program.run(arguments)
    for text in [outcome.text, outcome.errors] {
      let controls = text.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || 0x7f...0x9f ~= $0.value
          || $0.value == 0x202e
      }
      #expect(controls.isEmpty)
    }
  }

  @Test func `a spreadsheet gets no formula`() throws {
    let outcome = try program.run(["search", "Pologne", "--format", "csv", "--excel"])
    #expect(outcome.text.hasPrefix("\u{feff}published,"))
    #expect(outcome.text.contains("'=HYPERLINK(1)"))
  }

  @Test func `a reader who leaves early is no error`() throws {
    let outcome = try program.shell(
      "{ sleep 0.5; \"$CHANCERY\" events --format json; echo exit $? >&2; } | true")
    #expect(outcome.errors == "exit 0\n")
  }
}
