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
  package init(
    _ entries: [TimelineEntry], sources: [SourceNote] = [], style: TimelineStyle
  ) {
    let words = ChartWords(style.language)
    let entries = entries.sorted { $0.event < $1.event }
    var page = ChartPage(width: Canvas.points(fromMillimeters: style.widthInMillimeters))
    page.title(style.title)
    let description: String
    if let layout = TimelineLayout(entries, style: style, top: page.bottom) {
      page.chart(layout)
      page.lists(layout, words)
      let ranking = Importance.order(layout.events.map(\.entry)) {
        layout.events[$0].placement.glyph.earliest
      }
      description = TimelineDescription.text(of: layout, ranking: ranking, words: words)
      remarks = layout.remarks
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
      marks: page.marks)
  }
}
