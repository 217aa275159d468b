import Chronology
import Drawing

/// Puts the parts of a chart below each other.
struct ChartPage {
  private static let titleSize = 9.5
  private static let noteSize = 6.5

  /// In points.
  let width: Double
  private(set) var marks: [Mark] = []
  /// In points.
  private var y = 1.0

  /// An empty page of a width in points.
  init(width: Double) { self.width = width }

  /// Where the next part begins.
  var bottom: Centipoints { Centipoints((y * 100).rounded(.up)) }

  /// The title, in as many lines as it needs.
  mutating func title(_ text: String) {
    let lines = TextMetrics.wrap(text, width: width, size: Self.titleSize, weight: .bold).lines
    let first = TextMark(
      "", at: Point(0, y + Self.titleSize * TextMetrics.capHeight), size: Self.titleSize,
      weight: .bold)
    marks += Mark.lines(lines, like: first)
    y += Double(lines.count) * Self.titleSize * TextMetrics.leading + 4
  }

  /// Labels, lanes, axis, legend and remarks.
  mutating func chart(_ layout: TimelineLayout) {
    let axis = AxisMarks(layout: layout)
    let crowd = CrowdMarks(layout: layout)
    marks += axis.background + LaneMarks(layout: layout).marks + crowd.cells + crowd.marks
    let reports = ReportedMarks(layout: layout).marks
    if !reports.isEmpty { marks.append(.group(GroupMark(role: .presentation, reports))) }
    marks += layout.events.filter { !$0.heights.allSatisfy { $0 == nil } }.map { event in
      let disc = event.number.map { layout.rail.centers[$0 - 1] }
      return EventMarks(event: event, layout: layout, disc: disc).mark
    }
    marks.append(.group(GroupMark(role: .presentation, axis.marks)))
    y = layout.axisY.points + axis.height + 4
    explain(
      layout.events.filter { !$0.heights.allSatisfy { $0 == nil } }, layout.remarks,
      ChartWords(layout.style.language), heat: HeatScale(layout.lanes))
  }

  /// An axis that runs down, with the words of every event.
  mutating func chart(_ layout: VerticalLayout) {
    let words = ChartWords(layout.style.language)
    marks += VerticalMarks(layout: layout).marks
    y = layout.bottom.points + 6
    explain(layout.rows.map(\.event), layout.remarks, words, showsOtherDates: false)
    undated(layout.undated, words)
  }

  /// The events in words, by period.
  mutating func chart(_ list: PeriodList) {
    for period in list.periods { self.list(period.rows, heading: period.heading) }
  }

  /// The legend, and what had to be done so that everything fits.
  private mutating func explain(
    _ events: [DatedEvent], _ remarks: [TimelineRemark], _ words: ChartWords,
    heat: HeatScale? = nil, showsOtherDates: Bool = true
  ) {
    let legend = Legend(
      events, words: words, heat: heat, showsOtherDates: showsOtherDates, at: Point(0, y),
      width: width)
    marks += legend.marks
    y += legend.height + 3
    let texts = remarks.map { $0.text(in: words.language) }
    if !texts.isEmpty { note(texts.joined(separator: " ")) }
  }

  /// The numbered events and the undated ones.
  mutating func lists(_ layout: TimelineLayout, _ words: ChartWords) {
    let numbered = layout.events.filter { $0.number != nil }
      .sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    list(
      numbered.map { event in
        EntryList.Row(
          number: event.number,
          date: EventLabel.dateText(event.date, event.entry, words.language),
          text: event.entry.label, sources: event.entry.sources)
      }, heading: words.numbered)
    undated(layout.undated, words)
  }

  /// The events without a date that can be drawn.
  mutating func undated(_ entries: [TimelineEntry], _ words: ChartWords) {
    list(
      entries.map { entry in
        EntryList.Row(
          number: nil, date: "",
          text: entry.label + (words.factuality(entry.factuality).map { " (\($0))" } ?? ""),
          sources: entry.sources)
      }, heading: words.undated)
  }

  private mutating func list(_ rows: [EntryList.Row], heading: String) {
    guard !rows.isEmpty else { return }
    y += 4
    let list = EntryList(rows, heading: heading, at: Point(0, y), width: width)
    marks += list.marks
    y += list.height
  }

  /// The numbered sources.
  mutating func sources(_ notes: [SourceNote], _ words: ChartWords) {
    guard !notes.isEmpty else { return }
    y += 5
    let block = SourceBlock(
      notes: notes, heading: words.sources, at: Point(0, y), width: width,
      language: words.language.rawValue, overflow: words.furtherSources)
    marks += block.marks
    y += block.height + 2
  }

  /// A line or more of small text.
  mutating func note(_ text: String) {
    let lines = TextMetrics.wrap(text, width: width, size: Self.noteSize).lines
    let first = TextMark(
      "", at: Point(0, y + Self.noteSize * TextMetrics.capHeight), size: Self.noteSize,
      color: Palette.note)
    marks += Mark.lines(lines, like: first)
    y += Double(lines.count) * Self.noteSize * TextMetrics.leading + 1
  }
}
