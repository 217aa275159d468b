import ChanceryKit
import Chronology
import Dossier
import Foundation
import Ontology
import TestSupport
import Testing

@Suite(.tags(.slow)) struct SampleDossierTests {
  @Test(.tags(.golden)) func `the sample draws what its folder shows, the same every time`() throws
  {
    let sample = try SampleDossier()
    let report = try sample.build(into: "out", draws: true)
    #expect(report.faults.isEmpty)
    let drawn = try sample.files(in: "out")
    let exports = drawn.keys.filter { $0.hasSuffix(".svg") || $0.hasSuffix(".dot") }.sorted()
    #expect(exports.contains("timeline.svg") && exports.contains("diagram.dot"))
    for name in exports {
      try expectGolden(
        String(decoding: try #require(drawn[name]), as: UTF8.self), name,
        in: SampleDossier.package.appending(path: "graphs"))
    }
    _ = try sample.build(into: "again", draws: true)
    #expect(try sample.files(in: "again") == drawn)
    let second = try sample.build(into: "out", draws: true)
    #expect(second.documentsRead == 0)
    #expect(second.files.filter(\.isChanged).map(\.path) == [])
    #expect(try sample.files(in: "out") == drawn)
  }

  @Test(.tags(.golden))
  func `the sample reports are the pages of their folder, and what they cite stands`() throws {
    let sample = try SampleDossier()
    _ = try sample.build()
    for name in ["brief", "brief.en"] {
      let record = try sample.text("graphs/\(name).cited.json")
      let plan = ReportPlan(
        source: sample.path("graphs/\(name).md"), output: sample.path("\(name).html"))
      let outcome = try Chancery.report(plan)
      #expect(outcome.faults == [] && outcome.isChanged)
      try expectGolden(
        try sample.text("\(name).html"), "\(name).html",
        in: SampleDossier.package.appending(path: "graphs"))
      #expect(try sample.text("graphs/\(name).cited.json") == record)
      let check = try Chancery.checkReport(plan.source)
      #expect(check.findings == [] && check.citations >= 12)
    }
  }

  @Test func `every decision finds what it settles`() throws {
    let sample = try SampleDossier()
    #expect(try sample.build().faults == [])
  }

  @Test func `the same article under two names is read once`() throws {
    let sample = try SampleDossier()
    let before = try sample.build()
    let name = "2024-02-27-conference-de-paris.md"
    try FileManager.default.copyItem(
      atPath: sample.path("corpus/" + name), toPath: sample.path("corpus/zz-copy.md"))
    let after = try sample.build()
    #expect(after.claims == before.claims && after.events == before.events)
    #expect(after.documents == before.documents && after.documentsRead == 0)
    #expect(after.faults.map { $0.contains("zz-copy.md") && $0.contains(name) } == [true])
  }

  @Test func `a changed article replaces its own claims, and a removed one takes them along`()
    throws
  {
    let sample = try SampleDossier()
    _ = try sample.build()
    let before = try claims(sample)
    let article = "2024-03-05-ecoutes-de-la-luftwaffe.txt"
    let others = before.filter { $0.value != article }
    #expect(!others.isEmpty && others.count < before.count)

    let file = sample.folder.appending(path: "corpus/" + article)
    let text = try String(contentsOf: file, encoding: .utf8)
    let addition = "\n\nMardi, la Suède a accusé la Russie.\n"
    try Data((text + addition).utf8).write(to: file)
    #expect(try sample.build().documentsRead == 1)
    let changed = try claims(sample)
    #expect(changed.filter { $0.value != article } == others)
    let accusations = EventQuery(about: ["Suède", "Russie"], types: [.accuse])
    #expect(try sample.open().events(accusations).map(\.date?.description) == ["2024-03-05"])

    try FileManager.default.removeItem(at: file)
    #expect(try sample.build().documentsRead == 0)
    #expect(try claims(sample) == others)
  }

  /// The article of every claim on which an event of the dossier rests, by the claim's id.
  private func claims(_ sample: SampleDossier) throws -> [String: String] {
    let dossier = try sample.open()
    var articles: [String: String] = [:]
    for pieces in try dossier.store.evidence(for: dossier.events().map(\.id)).values {
      for piece in pieces { articles[piece.claim.id.text] = piece.document.path }
    }
    return articles
  }
}
