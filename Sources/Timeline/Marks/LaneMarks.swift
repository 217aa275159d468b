import Drawing

/// Draws the lanes: names in the gutter, a hairline from first to last evidence, the unit lines of
/// the axis behind them.
struct LaneMarks {
  private static let faint = Color(0xE6E6E6)

  let layout: TimelineLayout

  /// The marks, back to front.
  var marks: [Mark] {
    [.group(GroupMark(role: .presentation, grid))] + layout.lanes.flatMap(lane)
  }

  /// Lines where units begin; darker where a month or year of the upper tier does.
  private var grid: [Mark] {
    let top = layout.lanesTop.points
    let bottom = layout.axisY.points
    let upper = Set(layout.ladder.upperTicks.map(\.across.lowerBound))
    return layout.ladder.ticks.map { tick in
      let isUpper = upper.contains(tick.across.lowerBound)
      let x = tick.across.lowerBound.points
      return .line(
        from: Point(x, top), to: Point(x, bottom),
        stroke: Stroke(isUpper ? Color(0xCFCFCF) : Self.faint, width: isUpper ? 0.5 : 0.4))
    }
  }

  private func lane(_ lane: LaneBand) -> [Mark] {
    let y = lane.line.points
    var marks: [Mark] = []
    if let evidence = lane.evidence {
      let left = max(evidence.lowerBound, layout.frame.lowerBound).points
      let right = min(evidence.upperBound, layout.frame.upperBound).points
      if !lane.name.isEmpty {
        marks.append(
          .line(
            from: Point(layout.gutter.points, y), to: Point(left, y),
            stroke: Stroke(Self.faint, width: 0.4)))
      }
      marks.append(
        .line(
          from: Point(left, y), to: Point(max(right, left), y),
          stroke: Stroke(Palette.hairline, width: 0.5)))
    }
    return marks + name(of: lane)
  }

  private func name(of lane: LaneBand) -> [Mark] {
    let size = TimelineLayout.nameFontSize
    let leading = size * TextMetrics.leading
    let block = Double(lane.name.count - 1) * leading
    let first = lane.line.points - block / 2 + size * TextMetrics.capHeight / 2
    return Mark.lines(
      lane.name,
      like: TextMark(
        "", at: Point(layout.gutter.points - 5, first), size: size, anchor: .end))
  }
}
