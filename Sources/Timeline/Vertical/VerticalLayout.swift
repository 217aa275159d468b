import Chronology
import Drawing

/// Where everything of a timeline stands whose time runs down: the axis at the left, and the words
/// of every event beside it.
///
/// Words keep the order of their events and are moved as little as possible (weighted least
/// squares), so leaders cannot cross.
struct VerticalLayout {
  /// Between the marks and the words.
  private static let channel: Centipoints = 22_00
  /// The least length of a unit.
  private static let shortestUnit: Centipoints = 13_00
  /// The least height of an axis.
  private static let leastHeight: Centipoints = 90_00

  /// An event with its words.
  struct Row {
    let event: DatedEvent
    let text: EntryText
    /// Where its words begin, from the top.
    let top: Centipoints
    /// Where its mark stands, from the left.
    let x: Centipoints
  }

  let style: TimelineStyle
  let ladder: TickLadder
  let rows: [Row]
  let undated: [TimelineEntry]
  /// The line of the axis, from the left.
  let axisX: Centipoints
  /// The left edge of the words.
  let textX: Centipoints
  let bottom: Centipoints
  let remarks: [TimelineRemark]

  /// Lays a chart out; `nil` where no entry has a date that can be drawn.
  init?(_ entries: [TimelineEntry], style: TimelineStyle, top: Centipoints) {
    let (dated, undated) = TimelineLayout.divided(entries)
    guard !dated.isEmpty else { return nil }
    let width = Centipoints(Canvas.points(fromMillimeters: style.widthInMillimeters) * 100)
    let glyphs = dated.map(\.glyph)
    // How wide the words of the axis are depends on its units, these on the height of the events'
    // words, and these again on the room the axis leaves.
    var sheet = Self.sheet(dated, glyphs, axisX: Self.tickRoom(nil), style, width, top: top)
    sheet = Self.sheet(dated, glyphs, axisX: Self.tickRoom(sheet.ladder), style, width, top: top)
    let (axisX, textX, texts, heights, ladder) = sheet
    let room = ladder.scale.across.upperBound + TimelineLayout.padding - top
    var events = dated.map { dated in
      DatedEvent(
        entry: dated.entry, date: dated.date,
        placement: GlyphPlacement(dated.glyph, on: ladder.scale),
        members: [LaneSelection.Member(lane: 0, role: .actor)])
    }
    let spread = TimelineLayout.spread(&events, .lanes, on: ladder.scale)
    let order = events.indices.sorted {
      (events[$0].placement.anchor, $0) < (events[$1].placement.anchor, $1)
    }
    let boxes = order.map { index in
      PoolAdjacentViolators.Box(
        desiredStart: events[index].placement.anchor - 4_00, width: heights[index], weight: 1)
    }
    guard let starts = PoolAdjacentViolators.starts(of: boxes, within: top..<top + room) else {
      preconditionFailure("words higher than the axis that was made for them")
    }
    let stack = LaneStack(order.map { events[$0].placement.extent })
    rows = zip(order, starts).enumerated().map { place, row in
      Row(
        event: events[row.0], text: texts[row.0], top: row.1,
        x: axisX + 8_00 + stack.offset(ofRow: min(stack.rows[place], 3)))
    }
    self.style = style
    self.ladder = ladder
    self.undated = undated
    self.axisX = axisX
    self.textX = textX
    bottom = top + room
    remarks = TimelineLayout.remarks(
      rows.map(\.event), undated: undated.count, merged: [],
      breaks: ladder.scale.breaks.count, spread: spread, crowded: stack.crowded.count,
      cut: events.count { TimelineLayout.isCut($0.placement.glyph, on: ladder.scale) },
      namesAll: true)
  }

  private typealias Sheet = (
    axisX: Centipoints, textX: Centipoints, texts: [EntryText], heights: [Centipoints],
    ladder: TickLadder
  )

  /// Sets the words beside an axis, and the axis as long as they are high.
  private static func sheet(
    _ dated: [TimelineLayout.Dated], _ glyphs: [DateGlyph], axisX: Centipoints,
    _ style: TimelineStyle, _ width: Centipoints, top: Centipoints
  ) -> Sheet {
    let textX = min(axisX + channel + LaneStack.pitch * 3, width / 2)
    let texts = dated.map { event in
      EntryText(
        EntryList.Row(
          number: nil, date: EventLabel.dateText(event.date, event.entry, style.language),
          text: event.entry.label, sources: event.entry.sources),
        width: (width - textX).points - 4)
    }
    let heights = texts.map { Centipoints(coveringPoints: $0.height) + 2_00 }
    let room = max(heights.reduce(0, +) * 11 / 10, leastHeight)
    // A unit need be no longer than its words are high.
    let ladder = TimelineLayout.ladder(
      glyphs, top..<top + room, style, narrowest: shortestUnit
    ) { $0.isEmpty ? 0 : 5_00 }
    return (axisX, textX, texts, heights, ladder)
  }

  /// The room the words of an axis take at its left.
  private static func tickRoom(_ ladder: TickLadder?) -> Centipoints {
    let fine = ladder?.ticks.compactMap(\.text).map(TimelineLayout.axisWidth).max() ?? 0
    let upper = ladder?.upperTicks.compactMap(\.text).map(upperWidth).max() ?? 0
    return max(fine, 14_00) + (upper == 0 ? 0 : upper + 6_00) + 8_00
  }

  /// The width of a year's or month's name, which is bold.
  private static func upperWidth(_ text: String) -> Centipoints {
    Centipoints(
      coveringPoints: TextMetrics.width(
        of: text, size: TimelineLayout.axisFontSize, weight: .bold))
  }
}
