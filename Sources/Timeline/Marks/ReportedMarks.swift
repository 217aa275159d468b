import Drawing

/// Draws the rail of late reports: an open triangle for each, a hair-thin line back to its event, and
/// how much later it was.
struct ReportedMarks {
  private static let hair = Stroke(Palette.hairline, width: 0.3, dash: [1, 1])

  let layout: TimelineLayout

  /// The marks, back to front.
  var marks: [Mark] {
    guard !layout.reports.reports.isEmpty else { return [] }
    let words = ChartWords(layout.style.language)
    let y = layout.reports.y.points
    let size = 6.0
    let name = Mark.text(
      TextMark(
        words.reported, at: Point(layout.gutter.points - 5, y + size * TextMetrics.capHeight / 2),
        size: size, isItalic: true, anchor: .end, color: Palette.note))
    let all = layout.reports.reports
    let reports = all.indices.flatMap { index -> [Mark] in
      let report = all[index]
      let next = index + 1 < all.count ? all[index + 1].x.points - 4 : Double.infinity
      let event = layout.events[report.event]
      let x = report.x.points
      let anchor = event.placement.anchor.points
      let bottom = event.heights.compactMap { $0?.points }.max() ?? layout.lanesBottom.points
      let text = TextMark(
        words.lag(report.days), at: Point(x + 4, y + size * TextMetrics.capHeight / 2), size: size,
        color: Palette.note)
      let triangle = Mark.polygon(
        [Point(x - 2.5, y + 2.2), Point(x + 2.5, y + 2.2), Point(x, y - 2.5)], fill: Palette.paper,
        stroke: Stroke(EventStyle(event.entry.quadClass).color, width: 0.7))
      let line = Mark.path(
        Path(through: [Point(anchor, bottom), Point(anchor, y), Point(x - 2.5, y)]),
        stroke: Self.hair)
      return [line, triangle] + (text.box.maxX <= next ? [.text(text)] : [])
    }
    return [name] + reports
  }
}
