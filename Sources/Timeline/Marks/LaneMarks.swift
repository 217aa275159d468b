import Drawing

/// Draws the lanes: names in the gutter, a hairline from first to last evidence, the unit lines of
/// the axis behind them.
struct LaneMarks {
  private static let faint = Color(0xE6E6E6)
  private static let course = Color(0x9A9A9A)

  let layout: TimelineLayout

  /// The marks, back to front.
  var marks: [Mark] {
    [.group(GroupMark(role: .presentation, brackets + grid))] + layout.lanes.flatMap(lane)
  }

  /// The ground of each bloc, and a bracket at the left of its names.
  private var brackets: [Mark] {
    layout.brackets.flatMap { run -> [Mark] in
      let top = self.top(of: run.lowerBound)
      let bottom =
        run.upperBound + 1 < layout.lanes.count
        ? self.top(of: run.upperBound + 1) : layout.lanesBottom.points
      let right = layout.frame.upperBound.points
      let ground = Box(x: 0, y: top + 0.8, width: right, height: bottom - top - 1.6)
      let bracket = Path(through: [
        Point(2.5, top + 2), Point(0.5, top + 2), Point(0.5, bottom - 2), Point(2.5, bottom - 2),
      ])
      return [
        .rectangle(ground, fill: Palette.ink.tint(0.06)),
        .path(bracket, stroke: Stroke(Palette.neutral, width: 0.8)),
      ]
    }
  }

  private func top(of lane: Int) -> Double {
    let band = layout.lanes[lane]
    return (band.line - max(7_50, LaneBand.height(of: band.name) / 2 + 2_00)).points
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
    if !lane.course.isEmpty { return courses(of: lane) + name(of: lane) }
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

  /// A line that bends: faint up to its first event, then a hairline to its last.
  private func courses(of lane: LaneBand) -> [Mark] {
    let first = lane.evidence?.lowerBound ?? layout.frame.upperBound
    let split = lane.course.lastIndex { $0.x <= first } ?? 0
    let stretches = [
      (lane.course[...min(split + 1, lane.course.count - 1)], Stroke(Self.faint, width: 0.5)),
      (lane.course[min(split + 1, lane.course.count - 1)...], Stroke(Self.course, width: 1.1)),
    ]
    return stretches.compactMap { points, stroke in
      guard let start = points.first, points.count > 1 else { return nil }
      var path = Path([.move(Point(start.x.points, start.y.points))])
      for (from, to) in zip(points, points.dropFirst()) {
        let middle = (from.x.points + to.x.points) / 2
        let end = Point(to.x.points, to.y.points)
        path.pieces.append(
          from.y == to.y
            ? .line(end)
            : .curve(
              control1: Point(middle, from.y.points), control2: Point(middle, end.y), end: end))
      }
      return .path(path, stroke: stroke)
    }
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
