import Drawing
import Ontology

/// Draws one event as a group that can be read out: its leader, tie, glyphs, and label or number.
struct EventMarks {
  private static let leader = Stroke(Palette.hairline, width: 0.5)

  let event: DatedEvent
  let layout: TimelineLayout
  /// The place of the disc; `nil` for an event without number.
  let disc: Centipoints?

  private var style: EventStyle { EventStyle(event.entry.quadClass, isPale: !event.isNamed) }
  private var words: ChartWords { ChartWords(layout.style.language) }
  private var anchor: Double { event.placement.anchor.points }

  /// The heights of the event's marks that are drawn.
  private var heights: [Double] { event.heights.compactMap { $0?.points } }
  private var top: Double { heights.min() ?? layout.lanesTop.points }
  private var bottom: Double { heights.max() ?? layout.lanesTop.points }

  /// The group.
  var mark: Mark {
    .group(
      GroupMark(
        id: event.entry.event.text, role: .object, label: spoken, title: spoken,
        thresholdMarks + leaderMarks + tieMarks + otherMarks + glyphMarks + labelMarks + discMarks))
  }

  /// What is said of the event: date, participants, what happened, status, sources.
  var spoken: String { TimelineDescription.sentence(of: event.entry, event.date, words) }

  /// The tie from the topmost to the lowest lane; dotted where the day is not known.
  private var tieMarks: [Mark] {
    guard event.isNamed, bottom > top else { return [] }
    let passed =
      layout.style.layout == .storyline
      ? []
      : layout.lanes.indices.filter { lane in
        event.members[0].lane < lane && lane < event.members[event.members.count - 1].lane
          && layout.lanes[lane].cells == nil && !event.members.contains { $0.lane == lane }
      }
    let gaps = passed.map { lane in
      let y = layout.lanes[lane].line.points
      return Mark.line(
        from: Point(anchor - 2, y), to: Point(anchor + 2, y),
        stroke: Stroke(Palette.paper, width: 1.6))
    }
    let stroke: Stroke
    switch event.placement.glyph.form {
    case .day, .bar, .several: stroke = style.tie
    case .span, .masked, .choice, .after, .before:
      stroke = Stroke(style.color, width: style.tie.width, dash: [0.9, 1.8])
    }
    return gaps + [.line(from: Point(anchor, top), to: Point(anchor, bottom), stroke: stroke)]
  }

  private var glyphMarks: [Mark] {
    zip(event.members, event.heights).flatMap { member, height -> [Mark] in
      guard let y = height?.points else { return [] }
      let marks = GlyphMarks(
        placement: event.placement, scale: layout.ladder.scale, style: style, role: member.role,
        or: words.or, y: y
      ).marks
      return marks + (event.entry.factuality == .denied ? [strike(at: y)] : [])
    }
  }

  /// The rule of a threshold across all lanes, with a flag at its top.
  private var thresholdMarks: [Mark] {
    guard event.entry.isThreshold else { return [] }
    let top = layout.lanesTop.points
    return [
      .line(
        from: Point(anchor, top), to: Point(anchor, layout.axisY.points),
        stroke: Stroke(Palette.conflict, width: 1)),
      .polygon(
        [Point(anchor, top), Point(anchor + 6, top + 2.5), Point(anchor, top + 5)],
        fill: Palette.conflict),
    ]
  }

  /// The dates that other sources give: hollow marks under the event's own, in one bracket.
  private var otherMarks: [Mark] {
    let scale = layout.ladder.scale
    let others = event.entry.otherDates.compactMap { DateGlyph($0.date) }.map { glyph in
      GlyphPlacement(
        DateGlyph(form: glyph.form, isApproximate: true, isUncertain: false), on: scale)
    }
    guard !others.isEmpty else { return [] }
    let ends = (others.map(\.anchor) + [event.placement.anchor]).map(\.points)
    let (left, right) = (ends.min() ?? anchor, ends.max() ?? anchor)
    return zip(event.members, event.heights).flatMap { member, height -> [Mark] in
      guard let y = height?.points else { return [] }
      let bracket = Path(through: [
        Point(left, y - 2.5), Point(left, y - 4.5), Point(right, y - 4.5), Point(right, y - 2.5),
      ])
      let glyphs = others.enumerated().flatMap { row, placement in
        GlyphMarks(
          placement: placement, scale: scale, style: style, role: .target, or: words.or,
          y: y + 3 * Double(row + 1)
        ).marks
      }
      return [.path(bracket, stroke: Stroke(style.color, width: 0.6))] + glyphs
    }
  }

  /// The stroke through the mark of what is said not to happen.
  private func strike(at y: Double) -> Mark {
    .line(
      from: Point(anchor - 3.4, y + 3.4), to: Point(anchor + 3.4, y - 3.4),
      stroke: Stroke(Palette.ink, width: 0.8))
  }
}

extension EventMarks {
  /// From the topmost mark up to the label.
  private var leaderMarks: [Mark] {
    guard let label = event.label else { return [] }
    let row = label.place.row
    let shelf = layout.labelRows.shelf(of: row).points
    let attachment = label.place.attachment.points
    guard label.place.attachment != event.placement.anchor else {
      return [.line(from: Point(anchor, top), to: Point(anchor, shelf), stroke: Self.leader)]
    }
    let knee = layout.labelRows.y(
      ofTrack: label.track, of: layout.trackCounts[row], under: row
    ).points
    let path = Path(through: [
      Point(anchor, top), Point(anchor, knee), Point(attachment, knee), Point(attachment, shelf),
    ])
    return [.path(path, stroke: Self.leader)]
  }

  /// A bold date, the text, its sources, and the line they stand on, in the color of the conduct.
  private var labelMarks: [Mark] {
    guard let label = event.label else { return [] }
    let left = label.place.start.points
    let shelf = layout.labelRows.shelf(of: label.place.row).points
    let leading = EventLabel.fontSize * TextMetrics.leading
    let last = shelf - 1.2 - EventLabel.fontSize * TextMetrics.descent
    let first = last - Double(label.text.lines.count) * leading
    let date = Mark.text(
      TextMark(label.text.date, at: Point(left, first), size: EventLabel.fontSize, weight: .bold))
    let lines = Mark.lines(
      label.text.lines,
      like: TextMark("", at: Point(left, first + leading), size: EventLabel.fontSize))
    let lastWidth = label.text.lines.last.map {
      TextMetrics.width(of: $0, size: EventLabel.fontSize)
    }
    let line = Mark.line(
      from: Point(left, shelf), to: Point(left + label.text.width, shelf),
      stroke: Stroke(style.color, width: min(style.tie.width, 1.2), dash: style.tie.dash))
    return [line, date] + lines
      + Superscripts.marks(
        event.entry.sources, at: Point(left + (lastWidth ?? 0) + 1, last))
  }

  /// The number in its disc, and the line that leads to it.
  private var discMarks: [Mark] {
    guard let number = event.number, let disc = disc?.points else { return [] }
    let radius = NumberRail.radius.points
    let middle = Point(disc, layout.axisY.points - radius - 3)
    let corner = Point(anchor, layout.lanesBottom.points)
    return [
      .path(
        Path(through: [Point(anchor, bottom), corner, Point(disc, middle.y - radius)]),
        stroke: Self.leader),
      .circle(center: middle, radius: radius, fill: Palette.paper, stroke: ringStroke),
      .text(
        TextMark(
          "\(number)", at: Point(disc, middle.y + 6 * TextMetrics.capHeight / 2), size: 6,
          weight: .bold, anchor: .middle)),
    ]
  }

  private var ringStroke: Stroke {
    Stroke(style.color, width: 0.7, dash: style.tie.dash.isEmpty ? [] : [2, 1.2])
  }
}
