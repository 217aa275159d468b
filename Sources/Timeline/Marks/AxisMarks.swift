import Drawing

/// Draws the axis under the lanes: its line, two tiers of labelled units, and the breaks.
struct AxisMarks {
  private static let line = Stroke(Palette.ink, width: 0.7)
  private static let strip = Color(0xF4F4F4)

  let layout: TimelineLayout

  /// The room the axis takes under its line, in points; years stand alone, in one tier.
  var height: Double { layout.ladder.upperTicks.isEmpty && breaks.isEmpty ? 13 : 23 }

  private var y: Double { layout.axisY.points }
  private var size: Double { TimelineLayout.axisFontSize }

  /// What lies behind the lanes: the strips of time that is left out.
  var background: [Mark] {
    layout.ladder.scale.breaks.map { gap in
      let left = gap.across.lowerBound.points
      return .rectangle(
        Box(
          x: left + 2, y: layout.lanesTop.points, width: gap.across.upperBound.points - left - 4,
          height: y - layout.lanesTop.points),
        fill: Self.strip)
    }
  }

  /// The axis proper.
  var marks: [Mark] {
    lines + breaks + ticks + tier(layout.ladder.ticks, at: y + 9, color: Palette.note)
      + tier(layout.ladder.upperTicks, at: y + 19, color: Palette.ink)
  }

  private var lines: [Mark] {
    layout.ladder.scale.stretches.map { stretch in
      .line(
        from: Point(stretch.across.lowerBound.points, y),
        to: Point(stretch.across.upperBound.points, y), stroke: Self.line)
    }
  }

  private var ticks: [Mark] {
    let units = layout.ladder.ticks.map(\.across)
    let ends = layout.ladder.scale.stretches.map(\.across.upperBound)
    let fine = (units.map(\.lowerBound) + ends).map { x in
      Mark.line(from: Point(x.points, y), to: Point(x.points, y + 3), stroke: Self.line)
    }
    let starts = Set(units.map(\.lowerBound))
    let upper = layout.ladder.upperTicks.map { tick in
      let x = tick.across.lowerBound.points
      // Where a month begins within a week, its line must not run through the week's name.
      let top = starts.contains(tick.across.lowerBound) ? y : y + 11
      return Mark.line(
        from: Point(x, top), to: Point(x, y + 20), stroke: Stroke(Palette.hairline, width: 0.5))
    }
    return upper + fine
  }

  private func tier(_ ticks: [TickLadder.Tick], at baseline: Double, color: Color) -> [Mark] {
    ticks.compactMap { tick in
      guard let text = tick.text else { return nil }
      let middle = (tick.across.lowerBound + tick.across.upperBound) / 2
      return .text(
        TextMark(
          text, at: Point(middle.points, baseline), size: size, anchor: .middle, color: color))
    }
  }

  /// A zigzag in the line, and under it the length of what is left out.
  private var breaks: [Mark] {
    let words = ChartWords(layout.style.language)
    return layout.ladder.scale.breaks.flatMap { gap in
      let left = gap.across.lowerBound.points
      let right = gap.across.upperBound.points
      let teeth = 6
      let points = (0...teeth).map { tooth in
        Point(
          left + (right - left) * Double(tooth) / Double(teeth),
          tooth == 0 || tooth == teeth ? y : (tooth.isMultiple(of: 2) ? y + 2.5 : y - 2.5))
      }
      let text = Mark.lines(
        words.length(of: gap.days),
        like: TextMark(
          "", at: Point((left + right) / 2, y + 9.5), size: 6, isItalic: true, anchor: .middle,
          color: Palette.note))
      return [.path(Path(through: points), stroke: Self.line)] + text
    }
  }
}
