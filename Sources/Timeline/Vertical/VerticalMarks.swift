import Drawing
import Ontology

/// Draws a timeline whose time runs down.
struct VerticalMarks {
  private static let line = Stroke(Palette.ink, width: 0.7)
  private static let faint = Stroke(Color(0xE6E6E6), width: 0.4)
  private static let leader = Stroke(Palette.hairline, width: 0.5)

  let layout: VerticalLayout

  private var words: ChartWords { ChartWords(layout.style.language) }
  private var x: Double { layout.axisX.points }

  /// The marks, back to front.
  var marks: [Mark] { [.group(GroupMark(role: .presentation, axis))] + layout.rows.map(mark) }

  private var axis: [Mark] { units + lines + breaks + upperTexts }

  /// The line, unbroken within each stretch of time.
  private var lines: [Mark] {
    layout.ladder.scale.stretches.map { stretch in
      .line(
        from: Point(x, stretch.across.lowerBound.points),
        to: Point(x, stretch.across.upperBound.points), stroke: Self.line)
    }
  }

  /// Where units begin, and what they are called.
  private var units: [Mark] {
    let right = layout.textX.points - 14
    let size = TimelineLayout.axisFontSize
    return layout.ladder.ticks.flatMap { tick -> [Mark] in
      let y = tick.across.lowerBound.points
      let text = tick.text.map { text in
        Mark.text(
          TextMark(
            text,
            at: Point(
              x - 5,
              (tick.across.lowerBound + tick.across.upperBound).points / 2
                + size * TextMetrics.capHeight / 2), size: size, anchor: .end,
            color: Palette.note))
      }
      return [
        .line(from: Point(x, y), to: Point(right, y), stroke: Self.faint),
        .line(from: Point(x - 3, y), to: Point(x, y), stroke: Self.line),
      ] + (text.map { [$0] } ?? [])
    }
  }

  /// The years or months above the units, each at its beginning.
  private var upperTexts: [Mark] {
    layout.ladder.upperTicks.compactMap { tick in
      tick.text.map { text in
        .text(
          TextMark(
            text, at: Point(0, tick.across.lowerBound.points + TimelineLayout.axisFontSize),
            size: TimelineLayout.axisFontSize, weight: .bold))
      }
    }
  }

  /// A zigzag, and beside it the length of what is left out.
  private var breaks: [Mark] {
    layout.ladder.scale.breaks.flatMap { gap in
      let top = gap.across.lowerBound.points
      let bottom = gap.across.upperBound.points
      let teeth = 6
      let points = (0...teeth).map { tooth in
        Point(
          tooth == 0 || tooth == teeth ? x : (tooth.isMultiple(of: 2) ? x + 2.5 : x - 2.5),
          top + (bottom - top) * Double(tooth) / Double(teeth))
      }
      let texts = words.length(of: gap.days)
      let first = (top + bottom) / 2 - Double(texts.count - 2) * 6 * TextMetrics.leading / 2 - 2
      return [.path(Path(through: points), stroke: Self.line)]
        + Mark.lines(
          texts,
          like: TextMark(
            "", at: Point(x - 6, first), size: 6, isItalic: true, anchor: .end,
            color: Palette.note))
    }
  }

  /// The rule of a threshold across the marks, with a flag at its left.
  private func threshold(of event: DatedEvent, at y: Double) -> [Mark] {
    guard event.entry.isThreshold else { return [] }
    return [
      .line(
        from: Point(x, y), to: Point(layout.textX.points - 14, y),
        stroke: Stroke(Palette.conflict, width: 1)),
      .polygon(
        [Point(x, y), Point(x + 2.5, y - 6), Point(x + 5, y)], fill: Palette.conflict),
    ]
  }

  /// One event as a group that can be read out: leader, glyph and words.
  private func mark(_ row: VerticalLayout.Row) -> Mark {
    let event = row.event
    let style = EventStyle(event.entry.quadClass)
    let spoken = TimelineDescription.sentence(of: event.entry, event.date, words)
    let anchor = event.placement.anchor.points
    let left = layout.textX.points
    let top = row.top.points
    let middle = top + EntryList.fontSize * TextMetrics.capHeight / 2
    let glyph = GlyphMarks(
      placement: event.placement, scale: layout.ladder.scale, style: style, role: .actor,
      or: words.or, y: row.x.points)
    let strike =
      event.entry.factuality == .denied
      ? [
        Mark.line(
          from: Point(row.x.points - 3.4, anchor + 3.4),
          to: Point(row.x.points + 3.4, anchor - 3.4), stroke: Stroke(Palette.ink, width: 0.8))
      ] : []
    let bar = Mark.line(
      from: Point(left - 4, top - 1),
      to: Point(left - 4, top + row.text.height - 2),
      stroke: Stroke(style.color, width: max(style.tie.width, 1.2), dash: style.tie.dash))
    let path = Path(through: [
      Point(row.x.points, anchor), Point(left - 14, anchor), Point(left - 4, middle),
    ])
    return .group(
      GroupMark(
        id: event.entry.event.text, role: .object, label: spoken, title: spoken,
        threshold(of: event, at: anchor) + [.path(path, stroke: Self.leader)]
          + glyph.marks.map(\.transposed) + strike + [bar]
          + row.text.marks(at: Point(left, top), indent: 0)))
  }
}
