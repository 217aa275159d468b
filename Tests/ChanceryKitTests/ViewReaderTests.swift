import Chronology
import Diagram
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
    let views = try ViewReader.read(example, file: "views.yaml")
    let view = try #require(views.first)
    #expect(view.name == "red-lines" && view.kind == .timeline && view.language == .french)
    #expect(view.query.about == ["OTAN", "Russie"] && view.query.types == [.threaten, .reject])
    #expect(view.query.since?.description == "2024-02-26" && view.query.knownAt != nil)
    #expect(view.top == 24 && view.timeline.mostLanes == 16 && view.widthInMillimeters == 247)
    #expect(view.timeline.layout == .lanes && view.timeline.lanes == .actors)
    #expect(view.timeline.compressedGaps == 40 && view.theme == .print)
    #expect(views.map(\.kind) == [.timeline, .network, .network])
    #expect(views[1].focus == .around("Russie", hops: 2) && views[1].blocs == ["OTAN"])
    #expect(views[1].engine == .twopi && views[2].focus == .path("Suède", "Russie"))
  }

  @Test(arguments: [
    (
      "- {name: a, kind: timline}",
      "1:25: kind: 'timline' is none of timeline, diagram, network, matrix"
    ),
    ("- {name: a/b, kind: diagram}", "1:16: name: 'a/b' is no file name"),
    ("- {kind: diagram}", "1:9: a view needs 'name' and 'kind'"),
    ("- {name: a, kind: timeline, lanes: 6}", "1:42: lanes: '6' is none of actors, blocs, types"),
    (
      "- {name: a, kind: timeline, most-lanes: 0}",
      "most-lanes: expected a whole number from 1 to 60"
    ),
    ("- {name: a, kind: diagram, since: 2024-13}", "1:41: since: "),
    (
      "- {name: a, kind: network, arround: b}",
      "1:34: unknown key 'arround'; did you mean 'around'?"
    ),
    ("- {name: a, kind: network, hops: 2}", "1:9: 'hops' counts from an actor; name one"),
    ("- {name: a, kind: network, path: [b]}", "1:40: path: expected two different actors"),
    ("- {name: a, kind: network, around: b, path: [c, d]}", "1:9: 'around' contradicts 'path'"),
    ("- {name: a, kind: diagram, around: b}", "1:9: 'around' goes with kind: network or matrix"),
    ("- {name: a, kind: matrix, engine: dot}", "1:9: 'engine' goes with kind: diagram or network"),
    ("- {name: a, kind: network, engine: fdp}", "'fdp' is none of auto, dot, neato, sfdp, twopi"),
    ("- {name: a, kind: network, around: b, hops: 9}", "hops: expected a whole number from 1 to 6"),
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
