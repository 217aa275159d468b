import Foundation
import Testing

struct VerifyCommandTests {
  @Test func `every quote of a dossier, of articles and of readings stands in its file`() throws {
    let sample = try SampleFolder(isBuilt: true)
    let dossier = try sample.program.run(["verify", "--format", "json"])
    #expect(dossier.exitCode == 0)
    let rows = try #require(
      JSONSerialization.jsonObject(with: dossier.output) as? [[String: Any]])
    #expect(!rows.isEmpty)
    for row in rows {
      let path = try #require(row["path"] as? String)
      let file = try Data(contentsOf: sample.url.appending(path: "corpus/\(path)"))
      let start = try #require(row["start_byte"] as? Int)
      let end = try #require(row["end_byte"] as? Int)
      #expect(String(decoding: file[start..<end], as: UTF8.self) == row["original"] as? String)
      #expect(row["stands"] as? Bool == true)
    }
    let article = try sample.program.run(["verify", "corpus/menace.md"])
    #expect(article.exitCode == 0)
    let reading = try sample.program.shell(
      "$CHANCERY read corpus/menace.md > r.jsonl && $CHANCERY verify r.jsonl")
    #expect(reading.exitCode == 0)
  }

  @Test func `a changed or missing file, and invented words, are failures`() throws {
    let sample = try SampleFolder(isBuilt: true)
    let file = sample.url.appending(path: "corpus/menace.md")
    try (Data(contentsOf: file) + Data(" Ajout.".utf8)).write(to: file)
    let changed = try sample.program.run(["verify"])
    #expect(changed.exitCode == 1)
    #expect(changed.errors.contains("quotes do not stand in their files"))
    try FileManager.default.removeItem(at: file)
    #expect(try sample.program.run(["verify"]).exitCode == 1)
    let line = #"{"id": "corpus/paris.md", "events": [{"id": "e1", "quote": "jamais dit"}]}"#
    try Data((line + "\nno reading\n").utf8).write(to: sample.url.appending(path: "r.jsonl"))
    let invented = try sample.program.run(["verify", "r.jsonl"])
    #expect(invented.exitCode == 1)
    #expect(invented.errors.contains("r.jsonl:2: no reading"))
  }
}
