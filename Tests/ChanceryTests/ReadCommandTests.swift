import Foundation
import Testing

struct ReadCommandTests {
  private let sample: SampleFolder
  private var program: Program { sample.program }

  init() throws { sample = try SampleFolder.shared.get() }

  @Test func `a reading has one line and the agreed keys`() throws {
    let outcome = try program.run(["read", "corpus/menace.md", "corpus/paris.md"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.lines.count == 2)
    let reading = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.lines[0].utf8)) as? [String: Any])
    #expect(
      reading.keys.sorted() == [
        "body_ends", "body_starts", "entities", "events", "id", "language", "published", "times",
        "title",
      ])
    #expect(reading["published"] as? String == "2025-09-05")
    #expect((reading["events"] as? [[String: Any]])?.isEmpty == false)
  }

  @Test func `one array holds the same readings`() throws {
    let files = ["corpus/menace.md", "corpus/paris.md"]
    let lines = try program.run(["read"] + files).lines
    let array = try program.run(["read", "--format", "json"] + files)
    let readings = try #require(JSONSerialization.jsonObject(with: array.output) as? [Any])
    #expect(readings.count == 2)
    for line in lines { #expect(array.text.contains(line)) }
  }

  @Test func `what cannot be read is told, and the rest is read`() throws {
    let outcome = try program.run(["read", "nowhere.md", "corpus/menace.md"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors == "chancery: nowhere.md: no such file or folder\n")
  }
}
