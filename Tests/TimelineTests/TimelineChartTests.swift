import Chronology
import Drawing
import Ontology
import TestSupport
import Testing

@testable import Timeline

struct TimelineChartTests {
  private static let style = TimelineStyle(title: "Garanties de sécurité", language: .french)

  @Test(.tags(.golden)) func `draws two lanes as recorded`() throws {
    let entries = Array(try ParisSummits.entries()[2...3]).map { entry in
      TimelineEntry(
        event: entry.event, date: entry.date, label: entry.label,
        actors: Array(entry.actors.prefix(1)), targets: Array(entry.targets.suffix(1)),
        quadClass: entry.quadClass, sources: entry.sources)
    }
    let style = TimelineStyle(
      title: "Deux événements", language: .french, widthInMillimeters: 80, footer: "État d’essai")
    let chart = TimelineChart(entries, sources: Array(ParisSummits.sources.prefix(2)), style: style)
    try expectGolden(SVGWriter.svg(chart.canvas), "two-events.svg")
  }

  @Test func `gives the same bytes for the same entries in any order`() throws {
    let entries = Array(try ParisSummits.entries().prefix(12))
    let svg = Self.svg(entries)
    #expect(Self.svg(entries.reversed()) == svg)
    var random = SplitMix64(seed: 3)
    #expect(Self.svg(entries.shuffled(using: &random)) == svg)
  }

  @Test func `mentions every event, its sources and what was done to fit`() throws {
    let entries = try ParisSummits.entries()
    let chart = TimelineChart(entries, sources: ParisSummits.sources, style: Self.style)
    let svg = SVGWriter.svg(chart.canvas)
    #expect(svg.ranges(of: "role=\"graphics-object\" aria-label=").count == 19)
    #expect(svg.contains("role=\"graphics-document\""))
    #expect(svg.contains("Des experts proposent une zone tampon (hypothétique)"))
    #expect(svg.contains("href=\"#source-4\"") && svg.contains("id=\"source-4\""))
    #expect(chart.remarks.contains(.undated(1)))
    #expect(chart.remarks.contains(.broken(1)))
  }

  @Test func `describes itself in at most 150 words`() throws {
    let chart = TimelineChart(try ParisSummits.entries(), style: Self.style)
    let text = chart.canvas.description
    #expect(text.split(separator: " ").count <= 150)
    #expect(
      text.hasPrefix("Chronologie de 19\u{A0}événements, du 26 février 2024 au 31 décembre 2031."))
    #expect(text.contains("Principaux événements\u{202F}: 4 sept. 2025, 26 pays s’engagent"))
  }

  @Test(.tags(.property), arguments: [5, 50, 500], 0..<3 as Range<UInt64>)
  func `lets no label boxes intersect`(count: Int, seed: UInt64) throws {
    let layout = try #require(
      TimelineLayout(Self.random(count, seed), style: Self.style, top: 12_00))
    let boxes = layout.events.compactMap { event -> Box? in
      guard let label = event.label else { return nil }
      let shelf = layout.labelRows.shelf(of: label.place.row).points
      return Box(
        x: label.place.start.points, y: shelf - label.text.height, width: label.text.width,
        height: label.text.height)
    }
    #expect(!boxes.isEmpty)
    for (index, box) in boxes.enumerated() {
      #expect(box.minX >= -0.01 && box.maxX <= layout.width.points + 0.01)
      #expect(box.minY >= 12 && box.maxY <= layout.lanesTop.points)
      for other in boxes[..<index] { #expect(!box.expanded(by: -0.01).intersects(other)) }
    }
  }

  @Test func `keeps every text at six points or more and draws only plain marks`() throws {
    let svg = Self.svg(try ParisSummits.entries())
    let sizes = svg.ranges(of: "font-size=\"").compactMap { range in
      Double(svg[range.upperBound...].prefix { $0 != "\"" })
    }
    #expect((sizes.min() ?? 0) >= 6)
    for forbidden in ["<pattern", "Gradient", "var(", "foreignObject", "opacity"] {
      #expect(!svg.contains(forbidden))
    }
  }

  private static let hostile = [
    "</script>", "]]>", "javascript:alert(1)", "\"\\", "\u{202E}abc", "a\u{0}b", "",
    String(repeating: "mot ", count: 2_500), String(repeating: "x", count: 10_000),
  ]

  @Test(arguments: hostile.indices) func `survives hostile words`(index: Int) throws {
    let words = Self.hostile[index]
    let actor = TimelineActor(id: ID(words), name: words)
    let entries = try ["2026-01-06", "2026", "[2020,2021]", nil].enumerated().map { index, date in
      TimelineEntry(
        event: ID("event:\(index)\(words.prefix(20))"), date: try date.map { try EDTF($0) },
        label: words, title: words, actors: [actor], place: words, quadClass: .neutral,
        sources: [1])
    }
    let note = SourceNote(number: 1, outlet: words, title: words, date: words, url: words)
    let style = TimelineStyle(title: words, language: .english, footer: words)
    let svg = SVGWriter.svg(TimelineChart(entries, sources: [note], style: style).canvas)
    #expect(!svg.contains("</script>") && !svg.contains("\u{0}") && !svg.contains("\u{202E}"))
    #expect(!svg.contains("href=\"javascript"))
  }

  @Test(arguments: Language.allCases) func `says so where there is nothing to draw`(
    language: Language
  ) {
    let chart = TimelineChart([], style: TimelineStyle(title: "T", language: language))
    #expect(chart.canvas.description == ChartWords(language).noEvents)
    #expect(chart.remarks.isEmpty)
  }

  @Test(arguments: ["XXXX", "Y-170000000", "-0044-03-15", "Y999999999999", "[..2024]", "/2024"])
  func `draws a single date however far`(date: String) throws {
    let entry = TimelineEntry(
      event: ID("event:1"), date: try EDTF(date), label: "L", actors: [], quadClass: .neutral)
    for width in [60.0, 160, 2_000] {
      let style = TimelineStyle(title: "T", language: .french, widthInMillimeters: width)
      #expect(SVGWriter.svg(TimelineChart([entry], style: style).canvas).contains("aria-label"))
    }
  }

  @Test func `does not stretch the axis for an open date`() throws {
    let layout = try #require(
      TimelineLayout(
        try [("1", "2026-01-20/.."), ("2", "2026-01-06")].map { id, date in
          TimelineEntry(
            event: ID(id), date: try EDTF(date), label: "L", actors: [], quadClass: .neutral)
        }, style: Self.style, top: 0))
    #expect(layout.ladder.scale.days.count < 31)
    #expect(layout.remarks.isEmpty)
  }

  private static func svg(_ entries: [TimelineEntry]) -> String {
    SVGWriter.svg(TimelineChart(entries, sources: ParisSummits.sources, style: style).canvas)
  }

  private static func random(_ count: Int, _ seed: UInt64) -> [TimelineEntry] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { index in
      let day = Day(daysSince1970: 19_000 + Int.random(in: 0..<900, using: &random))
      let actors = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let number = Int.random(in: 0..<10, using: &random)
        return TimelineActor(id: ID("actor:\(number)"), name: "Acteur \(number)")
      }
      let words = Int.random(in: 1...9, using: &random)
      return TimelineEntry(
        event: ID("event:\(index)"), date: EDTF.day(day),
        label: (0..<words).map { "motif\($0)" }.joined(separator: " "), actors: actors,
        quadClass: QuadClass.allCases[index % 5],
        sources: Array(1...Int.random(in: 1...5, using: &random)))
    }
  }
}
