import Drawing
import Ontology

/// Explains the signs that are present in a chart, and no others.
struct Legend {
  static let fontSize = 6.5
  private static let lineHeight = 10.5
  private static let sampleWidth = 15.0
  private static let gap = 11.0

  /// A sample and what it says.
  private struct Item {
    let text: String
    var sampleWidth = Legend.sampleWidth
    let sample: (Point) -> [Mark]

    var width: Double { sampleWidth + TextMetrics.width(of: text, size: fontSize) }
  }

  let marks: [Mark]
  let height: Double

  /// Lays the legend of a chart's events out in lines.
  init(
    _ events: [DatedEvent], words: ChartWords, heat: HeatScale? = nil,
    showsOtherDates: Bool = true, at origin: Point, width: Double
  ) {
    var x = origin.x
    var y = origin.y + Self.lineHeight / 2
    var marks: [Mark] = []
    for item in Self.items(events, words, showsOtherDates) + Self.steps(heat, words) {
      if x > origin.x, x + item.width > origin.x + width {
        x = origin.x
        y += Self.lineHeight
      }
      marks += item.sample(Point(x, y))
      marks.append(
        .text(
          TextMark(
            item.text,
            at: Point(x + item.sampleWidth, y + Self.fontSize * TextMetrics.capHeight / 2),
            size: Self.fontSize, color: Palette.note)))
      x += item.width + Self.gap
    }
    self.marks = marks
    height = marks.isEmpty ? 0 : y - origin.y + Self.lineHeight / 2
  }

  /// The darkness of cells.
  private static func steps(_ heat: HeatScale?, _ words: ChartWords) -> [Item] {
    guard let heat else { return [] }
    return heat.bounds.indices.map { step in
      let text = heat.text(ofStep: step)
      let isLast = step == heat.bounds.count - 1
      return Item(
        text: isLast ? text + " " + words.pick("événements", "events") : text, sampleWidth: 13
      ) { start in
        [
          .rectangle(
            Box(x: start.x, y: start.y - 4, width: 10, height: 8),
            fill: heat.color(ofStep: step))
        ]
      }
    }
  }

  private static func items(
    _ events: [DatedEvent], _ words: ChartWords, _ showsOtherDates: Bool
  ) -> [Item] {
    let classes = QuadClass.allCases.filter { quad in
      events.contains { $0.entry.quadClass == quad }
    }
    let roles = events.flatMap { $0.members.map(\.role) }
    let ring = Role.target
    let showsRoles = roles.contains(ring)
    let kinds = GlyphKind.allCases.filter { kind in
      events.contains { GlyphKind.kinds(of: $0.placement.glyph).contains(kind) }
    }
    return classes.map { quad in
      Item(text: words.quadClass(quad)) { sample(of: quad, at: $0) }
    }
      + (showsRoles
        ? [
          Item(text: words.pick("acteur", "actor")) { dot(.actor, at: $0) },
          Item(text: words.pick("cible", "target")) { dot(.target, at: $0) },
        ] : [])
      + kinds.map { kind in
        Item(text: words.glyph(kind), sampleWidth: kind == .unknownEnd ? 21 : sampleWidth) {
          sample(of: kind, at: $0)
        }
      }
      + (events.contains { $0.entry.factuality == .denied }
        ? [Item(text: words.pick("nié", "denied")) { struck(at: $0) }] : [])
      + (showsOtherDates && events.contains { !$0.entry.otherDates.isEmpty }
        ? [
          Item(text: words.pick("autre date, selon certains", "another date, as some say")) {
            other(at: $0)
          }
        ] : [])
      + (events.contains { $0.entry.isThreshold }
        ? [Item(text: words.pick("seuil, ligne rouge", "threshold, red line")) { rule(at: $0) }]
        : [])
  }

  private static func sample(of quad: QuadClass, at start: Point) -> [Mark] {
    let style = EventStyle(quad)
    let end = Point(start.x + 12, start.y)
    let line = Mark.line(from: start, to: end, stroke: style.tie)
    return [line] + glyph(.day(0), style, .actor, at: Point(start.x + 6, start.y))
  }

  private static func dot(_ role: Role, at start: Point) -> [Mark] {
    glyph(.day(0), EventStyle(.neutral), role, at: Point(start.x + 8, start.y))
  }

  private static func other(at start: Point) -> [Mark] {
    let glyph = DateGlyph(form: .day(0), isApproximate: true, isUncertain: false)
    return drawn(
      glyph, EventStyle(.neutral), .target, days: 0..<1, from: start.x + 7, to: start.x + 9,
      start.y)
  }

  private static func rule(at start: Point) -> [Mark] {
    let x = start.x + 6
    return [
      .line(
        from: Point(x, start.y - 4), to: Point(x, start.y + 4),
        stroke: Stroke(Palette.conflict, width: 1)),
      .polygon(
        [Point(x, start.y - 4), Point(x + 6, start.y - 1.5), Point(x, start.y + 1)],
        fill: Palette.conflict),
    ]
  }

  private static func struck(at start: Point) -> [Mark] {
    dot(.actor, at: start) + [
      .line(
        from: Point(start.x + 4.6, start.y + 3.4), to: Point(start.x + 11.4, start.y - 3.4),
        stroke: Stroke(Palette.ink, width: 0.8))
    ]
  }

  private static func glyph(
    _ form: DateGlyph.Form, _ style: EventStyle, _ role: Role, at middle: Point
  ) -> [Mark] {
    let glyph = DateGlyph(form: form, isApproximate: false, isUncertain: false)
    return drawn(glyph, style, role, days: 0..<1, from: middle.x - 1, to: middle.x + 1, middle.y)
  }

  /// A glyph kind, on a little scale of its own.
  private static func sample(of kind: GlyphKind, at start: Point) -> [Mark] {
    // An arrowhead stands beyond the end of its bar.
    let length = kind == .open ? 7.0 : 12
    return drawn(
      kind.sample, EventStyle(.neutral), .actor, days: 0..<12, from: start.x,
      to: start.x + length, start.y)
  }

  private static func drawn(
    _ glyph: DateGlyph, _ style: EventStyle, _ role: Role, days: Range<Int>, from left: Double,
    to right: Double, _ y: Double
  ) -> [Mark] {
    let across = Centipoints((left * 100).rounded())..<Centipoints((right * 100).rounded())
    let scale = TimeScale(stretches: [days], across: across, breakWidth: 0)
    return GlyphMarks(
      placement: GlyphPlacement(glyph, on: scale), scale: scale, style: style, role: role,
      or: "", y: y
    ).marks
  }
}
