import Chronology
import Drawing
import Ontology

/// Where everything of a chart stands, computed in whole hundredths of a point from the top down.
///
/// Labels, lanes, number rail and axis are laid out here; what stands below them flows.
struct TimelineLayout {
  /// The space between the frame and the edge of the paper, for arrows that leave the frame.
  static let padding: Centipoints = 8_00
  static let breakWidth: Centipoints = 28_00
  static let axisFontSize = 7.0
  static let nameFontSize = 7.5

  let style: TimelineStyle
  let width: Centipoints
  /// The right edge of the names of the lanes.
  let gutter: Centipoints
  let ladder: TickLadder
  /// By time, then by identifier.
  let events: [DatedEvent]
  let undated: [TimelineEntry]
  let lanes: [LaneBand]
  /// The lanes of each bloc that has several, where blocs stand together.
  let brackets: [ClosedRange<Int>]
  /// The top of the first lane.
  let lanesTop: Centipoints
  /// The bottom of the last lane.
  let lanesBottom: Centipoints
  let labelRows: LabelRows
  /// The number of tracks of the channel under each row of labels.
  let trackCounts: [Int]
  /// The discs of the numbered events, in their order.
  let rail: NumberRail
  /// How many events each unit of the axis holds; `nil` where each has a mark of its own.
  let counts: CountStrip?
  /// Where events were reported long after they occurred; empty where none was.
  let reports: ReportedRail
  /// The line of the axis.
  let axisY: Centipoints
  let remarks: [TimelineRemark]

  /// The left and right edge of the time shown.
  var frame: Range<Centipoints> { ladder.scale.across }

  /// Lays a chart out; `nil` where no entry has a date that can be drawn.
  ///
  /// The lanes are those of `all`, where the chart is a page of several.
  init?(
    _ entries: [TimelineEntry], style: TimelineStyle, top: Centipoints,
    lanesOf all: [TimelineEntry]? = nil
  ) {
    let (dated, undated) = Self.divided(entries)
    guard !dated.isEmpty else { return nil }
    let width = Centipoints(Canvas.points(fromMillimeters: style.widthInMillimeters) * 100)
    let selection = LaneSelection(dated.map(\.entry), style: style, lanesOf: all)
    let names = selection.lanes.map { Self.nameLines($0.name, width) }
    brackets = selection.brackets
    let gutter = Self.gutter(names) + (selection.brackets.isEmpty ? 0 : 7_00)
    let ladder = Self.ladder(
      dated.map(\.glyph) + Self.otherGlyphs(dated), gutter..<width, style, measure: Self.axisWidth)
    var events = zip(dated, selection.members).map { dated, members in
      DatedEvent(
        entry: dated.entry, date: dated.date,
        placement: GlyphPlacement(dated.glyph, on: ladder.scale), members: members)
    }
    let density = LabelDensity(eventCount: events.count)
    let spread =
      density.numbersOthers
      ? Self.spread(
        &events, style.layout == .storyline ? .storyline : .lanes, on: ladder.scale) : 0
    let (rows, trackCounts) = Self.label(&events, density, style.language, 0..<width, top: top)
    let rail = Self.number(&events, density, gutter..<width)
    let field = Self.field(names, events, ladder, density, gutter, style, top: top + rows.height)
    for (index, heights) in field.heights.enumerated() { events[index].heights = heights }
    self.style = style
    self.width = width
    self.gutter = gutter
    self.ladder = ladder
    self.events = events
    self.undated = undated
    self.trackCounts = trackCounts
    self.rail = rail
    labelRows = rows
    lanes = field.bands
    (lanesTop, lanesBottom) = (field.top, field.bottom)
    counts = density.crowd == .none ? nil : CountStrip(events, ladder)
    reports = ReportedRail(events, ladder, top: field.bottom)
    let foot = counts == nil ? 3_00 : CountStrip.height
    axisY = field.bottom + reports.height + (rail.centers.isEmpty ? foot : NumberRail.height)
    remarks = Self.remarks(
      events, undated: undated.count, merged: selection.merged, breaks: ladder.scale.breaks.count,
      spread: spread, crowded: field.crowded,
      cut: events.count { Self.isCut($0.placement.glyph, on: ladder.scale) }, density.crowd)
  }
}

extension TimelineLayout {
  typealias Dated = (entry: TimelineEntry, date: EDTF, glyph: DateGlyph)

  /// Parts the entries that can stand on an axis from those that cannot.
  static func divided(
    _ entries: [TimelineEntry]
  ) -> (dated: [Dated], undated: [TimelineEntry]) {
    var dated: [Dated] = []
    var undated: [TimelineEntry] = []
    for entry in entries {
      if let date = entry.date, let glyph = DateGlyph(date) {
        dated.append((entry, date, glyph))
      } else {
        undated.append(entry)
      }
    }
    dated.sort {
      ($0.glyph.earliest, $0.entry.event.text) < ($1.glyph.earliest, $1.entry.event.text)
    }
    undated.sort { $0.event < $1.event }
    return (dated, undated)
  }

  /// A name in the lines it needs; a gutter takes at most 34 mm, or 28 percent of a narrow chart.
  private static func nameLines(_ name: String, _ width: Centipoints) -> [String] {
    let room = min(96.4, width.points * 0.28)
    return TextMetrics.wrap(name, width: room, size: nameFontSize).lines
  }

  private static func gutter(_ names: [[String]]) -> Centipoints {
    let widest = names.joined().map { TextMetrics.width(of: $0, size: nameFontSize) }.max() ?? 0
    return widest > 0 ? Centipoints(coveringPoints: widest) + 5_00 : 0
  }

  /// The axis of some dates.
  ///
  /// - Parameters:
  ///   - glyphs: The dates.
  ///   - room: The paper that the axis may take.
  ///   - style: The language, and what happens to idle time.
  ///   - narrowest: The least length of a unit.
  ///   - measure: How much of the axis a text takes.
  /// - Returns: The axis.
  static func ladder(
    _ glyphs: [DateGlyph], _ room: Range<Centipoints>, _ style: TimelineStyle,
    narrowest: Centipoints = TickLadder.narrowestUnit, measure: (String) -> Centipoints
  ) -> TickLadder {
    let percent: Int? =
      switch style.idleTime {
      case .kept: nil
      case .brokenAbove(let percent): percent
      }
    return TickLadder(
      stretches: AxisExtent.stretches(glyphs.flatMap(\.extents), breakingAbove: percent),
      across: room.lowerBound + padding..<room.upperBound - padding, breakWidth: breakWidth,
      language: style.language, narrowest: narrowest, measure: measure)
  }

  /// The lanes, as the style wants them and the number of events allows.
  private static func field(
    _ names: [[String]], _ events: [DatedEvent], _ ladder: TickLadder, _ density: LabelDensity,
    _ gutter: Centipoints, _ style: TimelineStyle, top: Centipoints
  ) -> LaneField {
    switch (density.crowd, style.layout) {
    case (.heat, _): .heat(names, events, on: ladder.scale, top: top)
    case (.none, .storyline): .storyline(names, events, gutter: gutter, top: top)
    case (.none, _): .straight(names, events, isSwarm: false, top: top)
    case (.swarm, _): .straight(names, events, isSwarm: true, top: top)
    }
  }

  /// The dates that some sources give otherwise, which the axis has to show as well.
  private static func otherGlyphs(_ dated: [Dated]) -> [DateGlyph] {
    dated.flatMap { $0.entry.otherDates.compactMap { DateGlyph($0.date) } }
  }

  /// The width of a text of the axis.
  static func axisWidth(_ text: String) -> Centipoints {
    Centipoints(coveringPoints: TextMetrics.width(of: text, size: axisFontSize))
  }

  /// Moves the joints of neighboring days aside and returns the furthest that one was moved.
  static func spread(
    _ events: inout [DatedEvent], _ spread: AnchorSpread, on scale: TimeScale
  ) -> Centipoints {
    let order = events.indices.sorted {
      (events[$0].placement.anchor, $0) < (events[$1].placement.anchor, $1)
    }
    let shifts = spread.shifts(
      of: order.map { events[$0].placement.anchor }, within: scale.across)
    for (index, shift) in zip(order, shifts) where shift != 0 {
      let glyph = events[index].placement.glyph
      events[index].placement = GlyphPlacement(glyph, on: scale, shift: shift)
    }
    return shifts.map { abs($0) }.max() ?? 0
  }
}
