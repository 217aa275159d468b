import Chronology
import Drawing
import Ontology
import TestSupport
import Testing

@testable import Timeline

/// What a printed timeline has to keep: every word, every link, every byte.
struct PrintedTimelineTests {
  private static let style = TimelineStyle(title: "Garanties", language: .french)
  private static let created = "2026-01-15T00:00:00Z"

  @Test(
    .enabled(if: Poppler.isPresent, Poppler.absence),
    arguments: [TimelineStyle.Layout.lanes, .storyline, .vertical, .list])
  func `a PDF holds the words of every event, and a link for every address`(
    layout: TimelineStyle.Layout
  ) throws {
    let entries = try ParisSummits.entries()
    let style = TimelineStyle(title: "Garanties", language: .french, layout: layout)
    let chart = TimelineChart(entries, sources: ParisSummits.sources, style: style)
    let pdf = try Picture.bytes(of: chart.canvas, as: .pdf, created: Self.created)
    let letters = Set(try Poppler.text(of: pdf))
    let text = try Poppler.text(of: pdf)
    for entry in entries {
      // Columns stand beside each other on one line, so words are looked for one by one.
      for word in entry.label.split(separator: " ") where word.allSatisfy(letters.contains) {
        #expect(text.contains(word), "\(entry.label): \(word)")
      }
    }
    let xml = try Poppler.xml(of: pdf)
    for link in ParisSummits.sources.compactMap(\.link) where link.text.hasPrefix("http") {
      #expect(xml.contains("href=\"\(link.text)\""), "\(link.text)")
    }
  }

  @Test func `the same bytes come again after twenty other drawings`() throws {
    let entries = try ParisSummits.entries()
    func bytes(_ format: OutputFormat) throws -> [UInt8] {
      let chart = TimelineChart(entries, sources: ParisSummits.sources, style: Self.style)
      return try Picture.bytes(of: chart.canvas, as: format, created: Self.created)
    }
    let formats: [OutputFormat] = [.svg, .png, .pdf]
    let first = try formats.map(bytes)
    for count in 0..<20 {
      let style = TimelineStyle(
        title: "\(count)", language: .english, layout: TimelineStyle.Layout.allCases[count % 4],
        widthInMillimeters: 80)
      let chart = TimelineChart(Array(entries.prefix(count)), style: style)
      _ = try Picture.bytes(of: chart.canvas, as: .pdf, created: Self.created)
    }
    #expect(try formats.map(bytes) == first)
  }

  @Test func `taking a source away changes that note and the marks that rest on it, no others`()
    throws
  {
    let entries = try ParisSummits.entries()
    let removed = 4
    let fewer = entries.map { entry in
      TimelineEntry(
        event: entry.event, date: entry.date, label: entry.label, actors: entry.actors,
        targets: entry.targets, quadClass: entry.quadClass, factuality: entry.factuality,
        sources: entry.sources.filter { $0 != removed })
    }
    func spoken(_ entries: [TimelineEntry], _ sources: [SourceNote]) -> [String] {
      let svg = SVGWriter.svg(TimelineChart(entries, sources: sources, style: Self.style).canvas)
      return svg.split(separator: "\n").compactMap { line in
        line.contains("graphics-object") ? String(line) : nil
      }
    }
    let all = spoken(entries, ParisSummits.sources)
    let rest = spoken(fewer, ParisSummits.sources.filter { $0.number != removed })
    let changed = Set(all).subtracting(rest)
    let expected = entries.filter { $0.sources.contains(removed) && $0.date != nil }
    // The note itself is one of what changes.
    #expect(changed.count == expected.count + 1)
    #expect(changed.contains { $0.contains("id=\"source-\(removed)\"") })
    for entry in expected {
      #expect(changed.contains { $0.contains("event_3a_\(entry.event.text.dropFirst(6))\"") })
    }
  }

  @Test func `sets French as French is set`() throws {
    let entries = [
      TimelineEntry(
        event: ID("event:1"), date: try EDTF("2025-05-01"), label: "L’accord", actors: [],
        quadClass: .neutral),
      TimelineEntry(
        event: ID("event:2"), date: try EDTF("2025-02~"), label: "Autre", actors: [],
        quadClass: .neutral),
      TimelineEntry(
        event: ID("event:3"), date: try EDTF("-0043-03-15"), label: "Ides", actors: [],
        quadClass: .neutral),
    ]
    let svg = SVGWriter.svg(TimelineChart(entries, style: Self.style).canvas)
    #expect(svg.contains(">1er mai 2025<") && svg.contains("v. févr. 2025"))
    #expect(svg.contains("av. J.-C."))
    #expect(svg.contains("Participants") == false && !svg.contains(" :") && !svg.contains(" ;"))
  }

  @Test func `a long list is dealt out to pages in the order of time`() throws {
    let entries = (0..<400).map { number in
      TimelineEntry(
        event: ID("event:\(number)"), date: EDTF.day(Day(daysSince1970: 19_000 + number)),
        label: "Événement numéro \(number)", actors: [], quadClass: .neutral, sources: [1])
    }
    for layout in [TimelineStyle.Layout.list, .vertical] {
      let style = TimelineStyle(title: "Longue", language: .french, layout: layout)
      let whole = TimelineChart(entries, sources: [], style: style)
      let pages = whole.pages(entries, sources: [], style: style)
      let tallest = Canvas.points(fromMillimeters: TimelineChart.pageHeight)
      #expect(pages.count > 1 && pages.allSatisfy { $0.canvas.height <= tallest })
      #expect(pages.first?.canvas.title == "Longue (1/\(pages.count))")
      let pdf = try Picture.pdf(of: pages.map(\.canvas), created: Self.created)
      if Poppler.isPresent { #expect(try Poppler.pageCount(of: pdf) == pages.count) }
    }
  }

  @Test func `the pages of a timeline repeat its lanes, and what no page holds stays whole`() throws
  {
    func entries(_ count: Int, actors: Int) -> [TimelineEntry] {
      (0..<count).map { number in
        TimelineEntry(
          event: ID("event:\(number)"), date: EDTF.day(Day(daysSince1970: 19_000 + number * 9)),
          label: "Un événement dont le titre prend plus d’une ligne, numéro \(number)",
          actors: [
            TimelineActor(id: ID("a:\(number % actors)"), name: "Acteur \(number % actors)")
          ],
          quadClass: .neutral)
      }
    }
    let tallest = Canvas.points(fromMillimeters: TimelineChart.pageHeight)
    let style = TimelineStyle(
      title: "Pages", language: .french, lanes: .actors(maximum: 30), widthInMillimeters: 80)
    let many = entries(50, actors: 30)
    let pages = TimelineChart(many, style: style).pages(many, style: style)
    #expect(pages.count > 1 && pages.allSatisfy { $0.canvas.height <= tallest })
    for page in pages {
      let svg = SVGWriter.svg(page.canvas)
      #expect((0..<30).allSatisfy { svg.contains(">Acteur \($0)<") })
    }
    let wide = TimelineStyle(title: "Hoch", language: .english, lanes: .actors(maximum: 60))
    let lanes = entries(60, actors: 60)
    #expect(TimelineChart(lanes, style: wide).pages(lanes, style: wide).count == 1)
  }

  @Test func `a threshold is a rule across all lanes, and a late report stands on its rail`() throws
  {
    func entry(_ id: String, _ date: String, reported: String, isThreshold: Bool) throws
      -> TimelineEntry
    {
      TimelineEntry(
        event: ID(id), date: try EDTF(date), reported: try EDTF(reported), label: id,
        actors: [TimelineActor(id: ID("a:\(id)"), name: id)], quadClass: .verbalConflict,
        isThreshold: isThreshold)
    }
    let entries = [
      try entry("event:a", "2024-01-10", reported: "2024-01-11", isThreshold: true),
      try entry("event:b", "2024-02-10", reported: "2024-05-20", isThreshold: false),
      try entry("event:c", "2024-06-10", reported: "2024-06-11", isThreshold: false),
    ]
    let style = TimelineStyle(title: "Seuils", language: .french, idleTime: .kept)
    let layout = try #require(TimelineLayout(entries, style: style, top: 0))
    #expect(layout.reports.reports.map(\.days) == [100])
    let svg = SVGWriter.svg(TimelineChart(entries, style: style).canvas)
    #expect(svg.contains("+3\u{A0}mois") && svg.contains("seuil, ligne rouge"))
  }

  @Test func `a disputed date keeps the date of each account with its sources`() throws {
    let entry = TimelineEntry(
      event: ID("event:a"), date: try EDTF("2025-03-04"), label: "Accord", actors: [],
      quadClass: .verbalCooperation, sources: [2, 3],
      otherDates: [.init(date: try EDTF("2025-03-03"), sources: [1])])
    let svg = SVGWriter.svg(TimelineChart([entry], style: Self.style).canvas)
    #expect(svg.contains("contesté\u{202F}: 3 mars 2025\u{A0}[1]"))
    let layout = try #require(TimelineLayout([entry], style: Self.style, top: 0))
    let days = layout.ladder.scale.days
    #expect(days.contains(20_150) && days.contains(20_151))
  }

  @Test(arguments: [60, 700])
  func `a crowd is counted whole`(count: Int) throws {
    let entries = (0..<count).map { number in
      TimelineEntry(
        event: ID("event:\(number)"), date: EDTF.day(Day(daysSince1970: 19_000 + number % 30)),
        label: "E\(number)", actors: [TimelineActor(id: ID("a:1"), name: "A")],
        quadClass: .neutral)
    }
    let layout = try #require(TimelineLayout(entries, style: Self.style, top: 0))
    #expect(layout.counts?.counts.reduce(0, +) == count)
    let lane = try #require(layout.lanes.first)
    let drawn = layout.events.count { $0.heights.contains { $0 != nil } }
    if let cells = lane.cells {
      #expect(cells.counts.reduce(0, +) == count && drawn <= 15)
    } else {
      #expect(drawn + lane.surplus.reduce(0) { $0 + $1.count } == count)
    }
  }

  @Test func `cells grow darker with their counts`() {
    var strip = CountStrip(bins: [0..<10, 10..<20, 20..<30])
    for x in [1, 11, 12, 13] + Array(repeating: 25, count: 90) { strip.count(x) }
    #expect(strip.counts == [1, 3, 90])
    let scale = HeatScale([
      LaneBand(name: [], line: 0, evidence: nil, cells: strip)
    ])
    #expect(scale.bounds.last == 90 && scale.bounds == scale.bounds.sorted())
    let tints = strip.counts.compactMap { scale.color(of: $0)?.contrast(with: Palette.paper) }
    #expect(tints == tints.sorted() && scale.color(of: 0) == nil)
  }
}
