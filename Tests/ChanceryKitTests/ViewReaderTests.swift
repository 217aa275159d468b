import Chronology
import Foundation
import Ontology
import Testing

@testable import ChanceryKit

struct ViewReaderTests {
  @Test func `the example of the schema is read with every key`() throws {
    let readme = SampleDossier.package.appending(path: "graphs/README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let example = try #require(
      text.components(separatedBy: "```yaml\n").compactMap { part in
        part.hasPrefix("views:") ? part.components(separatedBy: "```").first : nil
      }.first)
    let view = try #require(try ViewReader.read(example, file: "views.yaml").first)
    #expect(view.name == "red-lines" && view.kind == .timeline && view.language == .french)
    #expect(view.query.about == ["OTAN", "Russie"] && view.query.types == [.threaten, .reject])
    #expect(view.query.since?.description == "2024-02-26" && view.query.knownAt != nil)
    #expect(view.top == 24 && view.timeline.mostLanes == 16 && view.widthInMillimeters == 247)
    #expect(view.timeline.layout == .lanes && view.timeline.lanes == .actors)
    #expect(view.timeline.compressedGaps == 40 && view.theme == .print)
  }

  @Test(arguments: [
    ("- {name: a, kind: timline}", "1:25: kind: 'timline' is none of timeline, diagram, network"),
    ("- {name: a/b, kind: diagram}", "1:16: name: 'a/b' is no file name"),
    ("- {kind: diagram}", "1:9: a view needs 'name' and 'kind'"),
    ("- {name: a, kind: timeline, lanes: 6}", "1:42: lanes: '6' is none of actors, blocs, types"),
    (
      "- {name: a, kind: timeline, most-lanes: 0}",
      "most-lanes: expected a whole number from 1 to 60"
    ),
    ("- {name: a, kind: diagram, since: 2024-13}", "1:41: since: "),
    ("- {name: a, kind: diagram, color: red}", "1:34: unknown key 'color'; the keys are name"),
    ("- {name: a, kind: diagram}, {}", "1:35: a view needs"), ("- {", "views.yaml: no YAML"),
  ])
  func `a fault names file, line, column and key`(list: String, message: String) {
    let error = #expect(throws: BuildError.self) {
      try ViewReader.read("views: [\(list.dropFirst(2))]", file: "views.yaml")
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func `two views of one name are a fault`() {
    let text = "views: [{name: a, kind: diagram}, {name: a, kind: network}]"
    let error = #expect(throws: BuildError.self) {
      try ViewReader.read(text, file: "views.yaml")
    }
    #expect(error?.description.hasSuffix("name: 'a' is taken by a view above") == true)
  }
}
