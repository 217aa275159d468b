import Chronology
import Ontology
import Testing

@testable import Timeline

struct LaneSelectionTests {
  @Test func `merges the least involved into one lane and names them`() throws {
    let style = TimelineStyle(title: "", language: .french, lanes: .actors(maximum: 4))
    let entries = try ParisSummits.entries()
    let selection = LaneSelection(entries, style: style)
    #expect(selection.lanes.count == 5)
    #expect(selection.lanes.last?.name == "Autres acteurs (9)")
    #expect(selection.merged.count == 9)
    #expect(selection.members.allSatisfy { !$0.isEmpty })
  }

  @Test func `gives events without actors a lane of their own`() {
    let entry = TimelineEntry(
      event: ID("event:1"), date: nil, label: "", actors: [], quadClass: .neutral)
    let style = TimelineStyle(title: "", language: .english)
    let selection = LaneSelection([entry], style: style)
    #expect(selection.lanes.map(\.name) == ["No named actor"])
    #expect(selection.members == [[.init(lane: 0, role: .actor)]])
  }

  @Test func `does not merge a single actor`() throws {
    let entries = try ParisSummits.entries()
    let style = TimelineStyle(title: "", language: .french, lanes: .actors(maximum: 12))
    #expect(LaneSelection(entries, style: style).merged.isEmpty)
  }
}
