import Chronology
package import Drawing

/// A timeline, drawn: events on a proportional axis, one lane per actor.
///
///     let chart = TimelineChart(entries, sources: notes, style: style)
///     let svg = SVGWriter.svg(chart.canvas)
///
/// The same entries give the same drawing, in whatever order they come: events are ordered by date
/// and identifier.
package struct TimelineChart: Sendable {
  package let canvas: Canvas
  /// What had to be done so that everything fits; also printed beneath the chart.
  package let remarks: [TimelineRemark]

  /// Draws a timeline.
  ///
  /// - Parameters:
  ///   - entries: The events; those without a date that can be drawn are listed beneath.
  ///   - sources: The notes that the entries' source numbers stand for.
  ///   - style: The title, language, lanes and width.
  ///   - all: The events whose lanes it has, where it is a page of several; `nil` means its own.
  package init(
    _ entries: [TimelineEntry], sources: [SourceNote] = [], style: TimelineStyle,
    lanesOf all: [TimelineEntry]? = nil
  ) {
    let words = ChartWords(style.language)
    let entries = entries.sorted { $0.event < $1.event }
    var page = ChartPage(width: Canvas.points(fromMillimeters: style.widthInMillimeters))
    page.title(style.title)
    let told: (events: [DatedEvent], remarks: [TimelineRemark])?
    switch style.layout {
    case .lanes, .storyline:
      told = TimelineLayout(
        entries, style: style, top: page.bottom, lanesOf: all
      ).map { layout in
        page.chart(layout)
        page.lists(layout, words)
        return (layout.events, layout.remarks)
      }
    case .vertical:
      told = VerticalLayout(entries, style: style, top: page.bottom).map { layout in
        page.chart(layout)
        return (layout.rows.map(\.event), layout.remarks)
      }
    case .list: told = Self.list(entries, &page, words)
    }
    let description: String
    if let (events, remarks) = told {
      let ranking = Importance.order(events.map(\.entry)) { events[$0].placement.glyph.earliest }
      description = TimelineDescription.text(
        of: events, remarks: remarks, ranking: ranking, words: words)
      self.remarks = remarks
    } else {
      page.note(words.noEvents)
      page.undated(entries, words)
      description = words.noEvents
      remarks = entries.isEmpty ? [] : [.undated(entries.count)]
    }
    page.sources(sources, words)
    if let footer = style.footer { page.note(footer) }
    canvas = Canvas(
      widthInMillimeters: style.widthInMillimeters, height: page.bottom.points,
      title: style.title, description: description, language: style.language.rawValue,
      marks: page.marks, theme: style.theme)
  }

  /// Writes the events in words; `nil` where none has a date.
  private static func list(
    _ entries: [TimelineEntry], _ page: inout ChartPage, _ words: ChartWords
  ) -> (events: [DatedEvent], remarks: [TimelineRemark])? {
    let (dated, undated) = TimelineLayout.divided(entries)
    guard let first = dated.first else { return nil }
    page.chart(PeriodList(dated.map { ($0.entry, $0.date, $0.glyph.earliest) }, words))
    page.undated(undated, words)
    let day = first.glyph.earliest
    let scale = TimeScale(stretches: [day..<day + 1], across: 0..<1_00, breakWidth: 0)
    let events = dated.map { dated in
      DatedEvent(
        entry: dated.entry, date: dated.date, placement: GlyphPlacement(dated.glyph, on: scale),
        members: [])
    }
    return (events, undated.isEmpty ? [] : [.undated(undated.count)])
  }
}
