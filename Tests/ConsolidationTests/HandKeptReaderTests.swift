import Chronology
import Consolidation
import Foundation
import Ontology
import TestSupport
import Testing

struct HandKeptReaderTests {
  private func faults(_ yaml: String) -> [String] {
    HandKeptReader.read([("graphs/x.yaml", yaml)]).faults.map(\.description)
  }

  @Test func `every example of the schema is read without a fault`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "graphs")
    let text = String(
      decoding: try Data(contentsOf: folder.appending(path: "README.md")), as: UTF8.self)
    let examples = text.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
      .filter { !$0.hasPrefix("views:") }
    try #require(examples.count == 5)
    let (kept, faults) = HandKeptReader.read(examples.enumerated().map { ("\($0)", $1) })
    #expect(faults.map(\.description) == [])
    #expect(kept.entities.count == 2)
    #expect(kept.events.count == 1)
    #expect(kept.relations.count == 1)
    #expect(kept.decisions.count == 7)
  }

  @Test func `the hand-kept files of the sample are read without a fault`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "graphs")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") && $0 != "views.yaml" }
    let files = try names.map { name in
      (
        "graphs/\(name)",
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
      )
    }
    #expect(HandKeptReader.read(files).faults.map(\.description) == [])
  }

  @Test func `an event is read with every property`() throws {
    let (kept, faults) = HandKeptReader.read([
      (
        "graphs/x.yaml",
        """
        events:
          - id: event:summit
            type: CONSULT
            mode: multilateral
            contexts: [diplomatic, military]
            title: Le sommet
            date: 2026-01-06~
            reported: 2026-01-07
            place: Paris
            sources: [France, "Royaume-Uni"]
            targets: Ukraine
            factuality: intended
            said-by:
            claims: [claim:abc]
        """
      )
    ])
    #expect(faults.isEmpty)
    let event = try #require(kept.events.first)
    #expect(event.id == ID("event:summit"))
    #expect(event.origin.fileAndLine == "graphs/x.yaml:2")
    #expect(event.fields.type == .consult)
    #expect(event.fields.mode == .set(.multilateral))
    #expect(event.fields.contexts == .set([.diplomatic, .military]))
    #expect(event.fields.date == .set(try EDTF("2026-01-06~")))
    #expect(event.fields.factuality == .intended)
    #expect(event.fields.saidBy == .empty)
    guard case .set(let sources) = event.fields.sources,
      case .set(let targets) = event.fields.targets
    else {
      Issue.record("no participants")
      return
    }
    #expect(sources.map(\.value) == ["France", "Royaume-Uni"])
    #expect(sources[1].origin.line == 10 && sources[1].origin.column == 23)
    #expect(targets.map(\.value) == ["Ukraine"])
    #expect(event.claims.map(\.value) == ["claim:abc"])
  }

  static let mistakes: [(yaml: String, message: String)] = [
    (
      "events:\n  - id: event:a\n    type: CONSULT\n    dat: 2026",
      "graphs/x.yaml:4:5: unknown key 'dat'; did you mean 'date'?"
    ),
    ("event: []", "graphs/x.yaml:1:1: unknown key 'event'; did you mean 'events'?"),
    ("events: 3", "graphs/x.yaml:1:9: events: expected a list, each entry with '-'"),
    ("- a", "graphs/x.yaml:1:1: expected keys such as 'entities: …'"),
    ("events:\n  - a", "graphs/x.yaml:2:5: expected keys such as 'id: …'"),
    ("events:\n  - id: event:a", "graphs/x.yaml:2:5: the key 'type' is missing"),
    (
      "events:\n  - id: summit\n    type: CONSULT",
      "graphs/x.yaml:2:9: id: 'summit' is no id; write one such as 'event:my-key'"
    ),
    (
      "events:\n  - id: event:a\n    type: CONSLUT",
      "graphs/x.yaml:3:11: type: 'CONSLUT' is no event type; did you mean 'CONSULT'?"
    ),
    (
      "events:\n  - id: event:a\n    type: AID\n    mode: visit",
      "graphs/x.yaml:4:11: mode: the type AID has no mode 'visit'"
    ),
    (
      "events:\n  - id: event:a\n    type: AID\n    sources: {a: b}",
      "graphs/x.yaml:4:14: sources: expected a list such as [France, Ukraine]"
    ),
    (
      "events:\n  - {id: event:a, type: AID}\n  - {id: event:a, type: AID}",
      "graphs/x.yaml:3:10: id: 'event:a' stands already at graphs/x.yaml:2; write each id once"
    ),
    (
      "entities:\n  - id: human:a",
      "graphs/x.yaml:2:9: id: 'human:a' is no id; write one such as 'organization:my-key'"
    ),
    (
      "entities:\n  - id: place:a\n    kind: person",
      "graphs/x.yaml:3:11: kind: expected the kind that the id begins with, 'place'"
    ),
    (
      "entities:\n  - id: place:a\n    name: {de: A}",
      "graphs/x.yaml:3:12: unknown key 'de'"
    ),
    (
      "entities:\n  - id: place:a\n    collective: perhaps",
      "graphs/x.yaml:3:17: collective: expected yes or no"
    ),
    (
      "entities:\n  - id: place:a\n    sector: GOVT",
      "graphs/x.yaml:3:13: sector: 'GOVT' is no PLOVER sector; did you mean 'GOV'?"
    ),
    (
      "relations:\n  - kind: MEMBER\n    source: a\n    target: b",
      "graphs/x.yaml:2:11: kind: 'MEMBER' is no kind of relation; did you mean 'MEMBER_OF'?"
    ),
    (
      "relations:\n  - kind: MEMBER_OF\n    source: a",
      "graphs/x.yaml:2:5: the key 'target' is missing"
    ),
    (
      "decisions:\n  - rejct: event:a",
      "graphs/x.yaml:2:5: 'rejct' is no decision; did you mean 'reject'?"
    ),
    (
      "decisions:\n  - reject: event:a\n    accept: event:a",
      "graphs/x.yaml:2:5: expected one verb, not 'reject' and 'accept'; write two entries"
    ),
    (
      "decisions:\n  - correct: event:a",
      "graphs/x.yaml:2:14: correct: expected at least one key to correct, such as 'date'"
    ),
    (
      "decisions:\n  - merge: [event:a]",
      "graphs/x.yaml:2:12: merge: expected at least two different ids or names"
    ),
    ("decisions:\n  - split: event:a", "graphs/x.yaml:2:5: the key 'claims' is missing"),
    (
      "decisions:\n  - reject: event:a\n    date: 2026",
      "graphs/x.yaml:3:5: unknown key 'date'"
    ),
    ("a: [", "graphs/x.yaml:2:1: this is no YAML: did not find expected node content"),
    ("a: 1\na: 2", "graphs/x.yaml:1:1: this is no YAML: the key 'a' stands twice"),
    (
      "a: &x 1\nb: *x",
      "graphs/x.yaml:1:4: anchors and aliases are not read; write the value out"
    ),
    (
      "events: !!seq &x []",
      "graphs/x.yaml:1:15: anchors and aliases are not read; write the value out"
    ),
    ("a: *x", "graphs/x.yaml:1:4: this is no YAML: found undefined alias"),
    ("--- {}\n--- {}", "graphs/x.yaml:2:1: this is no YAML: but found another document"),
  ]

  @Test(arguments: mistakes)
  func `a mistake is named with file, line, column and key`(yaml: String, message: String) {
    #expect(faults(yaml) == [message])
  }

  @Test func `a date that is none is explained`() {
    let found = faults("events:\n  - id: event:a\n    type: AID\n    date: 2026-13-01")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("graphs/x.yaml:4:11: date: '2026-13-01', character 6"))
  }

  @Test func `a mistake in one entry costs that entry alone`() {
    let yaml = """
      events:
        - {id: event:a, type: NOTHING}
        - {id: event:b, type: AID}
      relations:
        - {kind: MEMBER_OF, source: France, target: OTAN}
      """
    let (kept, faults) = HandKeptReader.read([("x", yaml)])
    #expect(faults.count == 1)
    #expect(kept.events.map(\.id.text) == ["event:b"])
    #expect(kept.relations.count == 1)
  }

  @Test(arguments: [
    "", "\n", "# a comment", "---", "null", "~", "events:", "events: []", "{}", "\u{feff}",
  ])
  func `a file that says nothing is no fault`(yaml: String) {
    #expect(faults(yaml) == [])
  }

  @Test func `files are read in the order of their names`() {
    let files = [
      ("b", "events: [{id: event:b, type: AID}]"), ("a", "events: [{id: event:a, type: AID}]"),
    ]
    #expect(HandKeptReader.read(files).kept.events.map(\.id.text) == ["event:a", "event:b"])
  }

  static let hostile: [(name: String, yaml: String)] = [
    ("brackets", String(repeating: "[", count: 100_000)),
    ("braces", String(repeating: "{a: ", count: 100_000)),
    ("dashes", String(repeating: "- ", count: 100_000) + "a"),
    ("questions", String(repeating: "? ", count: 100_000) + "a"),
    ("indentation", (0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    ("brackets in lines", String(repeating: "[\n", count: 100_000)),
    (
      "growing aliases",
      "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
        + (1..<12).map {
          "a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ","))]\n"
        }
        .joined()
    ),
    ("a huge file", String(repeating: "# comment\n", count: 500_000)),
    ("levels", "events: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)),
  ]

  @Test(arguments: hostile)
  func `a hostile file is refused, quickly and with one fault`(name: String, yaml: String) {
    let found = HandKeptReader.read([("x", yaml)]).faults
    #expect(found.count == 1)
    switch found.first?.reason {
    case .tooDeep, .tooLarge, .anchor: break
    default: Issue.record("unexpected: \(found.first?.description ?? "nothing")")
    }
  }

  @Test(.tags(.property), arguments: 0..<300 as Range<UInt64>)
  func `no random text stops the program`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let words = [
      "events:", "decisions:", "- ", "\n", "  ", "id: ", "event:a", "type: ", "AID", "[", "]", "{",
      "}",
      "&a ", "*a", "\"", "'", "|", ">", "\u{0}", "\u{85}", "é", "!!str ", "? ", ": ", "merge: ",
      "~", "#",
      "%YAML 1.1\n", "---", "\t",
    ]
    let text = (0..<40).map { _ in words.randomElement(using: &generator) ?? "" }.joined()
    let (kept, faults) = HandKeptReader.read([("x", text)])
    for fault in faults { #expect(fault.origin.line >= 1 && fault.origin.column >= 1) }
    _ = kept
  }
}
