import Chronology
import Drawing
import Ontology
import Testing

@testable import Timeline

struct LayoutVariantsTests {
  @Test(arguments: TimelineStyle.Layout.allCases, [80.0, 160])
  func `every layout tells of every event and its sources`(
    layout: TimelineStyle.Layout, width: Double
  ) throws {
    let entries = try ParisSummits.entries()
    let style = TimelineStyle(
      title: "Sommets", language: .french, layout: layout, widthInMillimeters: width)
    let chart = TimelineChart(entries, sources: ParisSummits.sources, style: style)
    let svg = SVGWriter.svg(chart.canvas)
    // Words may be broken into lines, so each event is looked for by its first one.
    for entry in entries where layout == .list || layout == .vertical {
      let first = entry.label.split(separator: " ").first.map(String.init) ?? ""
      #expect(svg.contains(first), "\(entry.label)")
    }
    #expect(svg.contains("id=\"source-4\"") && svg.contains("href=\"#source-4\""))
    #expect(chart.canvas.description.hasPrefix("Chronologie de 19\u{A0}événements"))
  }

  @Test func `words beside an axis that runs down keep apart and in order`() throws {
    let style = TimelineStyle(title: "", language: .english, layout: .vertical)
    let layout = try #require(
      VerticalLayout(try ParisSummits.entries(), style: style, top: 12_00))
    for (upper, lower) in zip(layout.rows, layout.rows.dropFirst()) {
      #expect(upper.top + Centipoints(coveringPoints: upper.text.height) <= lower.top)
      #expect(upper.event.placement.anchor <= lower.event.placement.anchor)
    }
    #expect(layout.rows.allSatisfy { $0.top >= 12_00 && $0.top <= layout.bottom })
  }

  @Test func `lanes by bloc put persons into the lane of their state`() {
    let france = TimelineActor.Bloc(id: ID("country:FRA"), name: "France")
    let macron = TimelineActor(id: ID("person:macron"), name: "Macron", bloc: france)
    let state = TimelineActor(id: ID("country:FRA"), name: "France")
    let nato = TimelineActor(id: ID("organization:nato"), name: "NATO")
    func entry(_ id: String, _ actors: [TimelineActor]) -> TimelineEntry {
      TimelineEntry(
        event: ID(id), date: nil, label: "", actors: actors, type: "threat",
        quadClass: .verbalConflict)
    }
    let entries = [entry("event:1", [macron, nato]), entry("event:2", [state])]
    let blocs = LaneSelection(
      entries, style: TimelineStyle(title: "", language: .english, lanes: .blocs(maximum: 9)))
    #expect(blocs.lanes.map(\.name) == ["France", "NATO"])
    #expect(blocs.members.map { $0.map(\.lane) } == [[0, 1], [0]])
    let types = LaneSelection(
      entries, style: TimelineStyle(title: "", language: .english, lanes: .types))
    #expect(types.lanes.map(\.name) == ["Threat"])
  }

  @Test func `a list heads a busy year by its months`() throws {
    let day = try EDTF("2025-03-04")
    let entries = (0..<30).map { number in
      TimelineEntry(
        event: ID("event:\(number)"), date: day, label: "a", actors: [], quadClass: .neutral)
    }
    let words = ChartWords(.english)
    let start = try #require(day.earliestDay).daysSince1970
    let busy = PeriodList(entries.map { ($0, day, start) }, words)
    #expect(busy.periods.map(\.heading) == ["March 2025"])
    let calm = PeriodList(entries.prefix(3).map { ($0, day, start) }, words)
    #expect(calm.periods.map(\.heading) == ["2025"])
  }
}
