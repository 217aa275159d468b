import Drawing
import Ontology

/// Draws the date glyph of an event on one of its lanes.
struct GlyphMarks {
  /// The outline of what is approximate.
  static let approximateDash = [1.5, 1.2]
  private static let thin = 0.6

  let placement: GlyphPlacement
  let scale: TimeScale
  let style: EventStyle
  let role: Role
  /// The word between times of which one holds.
  let or: String
  /// The middle of the glyph, in points.
  let y: Double

  private var half: Double { GlyphPlacement.halfHeight.points }
  private var radius: Double { GlyphPlacement.dotRadius.points }
  private var glyph: DateGlyph { placement.glyph }
  private var anchor: Double { placement.anchor.points }

  /// The outline: dashed where the date is approximate.
  private func outline(_ width: Double) -> Stroke {
    Stroke(style.color, width: width, dash: glyph.isApproximate ? Self.approximateDash : [])
  }

  /// The marks, back to front.
  var marks: [Mark] {
    guard placement.beyond == 0 else { return away(direction: Double(placement.beyond)) }
    let body: [Mark]
    switch glyph.form {
    case .day: body = dot(at: anchor)
    case .span(let days): body = capsule(days) + question(after: x(days.upperBound))
    case .masked(let days): body = hatched(days) + question(after: x(days.upperBound))
    case .bar(let start, let end): body = bar(start, end)
    case .choice(let times, let opensBefore, let opensAfter):
      body = choice(times, opensBefore: opensBefore, opensAfter: opensAfter)
    case .several(let times): body = several(times)
    case .after: body = bracket(direction: 1)
    case .before: body = bracket(direction: -1)
    }
    return body + cuts
  }

  private func x(_ day: Int) -> Double { (scale.x(at: day) + placement.shift).points }

  private func middle(of days: Range<Int>) -> Double {
    (scale.middle(of: days) + placement.shift).points
  }
}

extension GlyphMarks {
  /// A disc, or a diamond for conflict.
  private func shape(
    at x: Double, radius: Double, fill: Color?, stroke: Stroke? = nil
  ) -> Mark {
    guard style.isConflict else {
      return .circle(center: Point(x, y), radius: radius, fill: fill, stroke: stroke)
    }
    let reach = radius * 1.25
    return .polygon(
      [Point(x, y - reach), Point(x + reach, y), Point(x, y + reach), Point(x - reach, y)],
      fill: fill, stroke: stroke)
  }

  /// One day: filled for an actor, a ring for a target; hollow and thin where it is uncertain.
  private func dot(at x: Double) -> [Mark] {
    let halo = shape(at: x, radius: radius + 0.9, fill: Palette.paper)
    guard glyph.isUncertain || glyph.isApproximate else {
      return [halo, exact(at: x)]
    }
    let core = shape(
      at: x, radius: glyph.isUncertain ? radius : radius - 0.8,
      fill: glyph.isUncertain || role == .target ? Palette.paper : style.color,
      stroke: glyph.isUncertain ? outline(Self.thin) : Stroke(style.color, width: Self.thin))
    let inner = shape(
      at: x, radius: radius - 1.3, fill: nil, stroke: Stroke(style.color, width: 0.5))
    let ring = shape(at: x, radius: radius + 0.7, fill: nil, stroke: outline(Self.thin))
    return [halo, core]
      + (glyph.isUncertain && role == .target ? [inner] : [])
      + (glyph.isApproximate && !glyph.isUncertain ? [ring] : []) + question(after: x + radius)
  }

  private func exact(at x: Double) -> Mark {
    switch role {
    case .actor: shape(at: x, radius: radius, fill: style.color)
    case .target:
      shape(
        at: x, radius: radius - 0.5, fill: Palette.paper,
        stroke: Stroke(style.color, width: 1.1))
    }
  }

  /// The question mark of an uncertain date.
  private func question(after x: Double) -> [Mark] {
    guard glyph.isUncertain else { return [] }
    return [self.question(at: x + 0.8)]
  }

  private func question(at x: Double) -> Mark {
    .text(
      TextMark(
        "?", at: Point(x, y + 2.1), size: 6, weight: .bold, color: Palette.ink))
  }

  /// The room of a capsule, which is never narrower than high.
  private func box(of days: Range<Int>) -> Box {
    let width = max(x(days.upperBound) - x(days.lowerBound), 2 * half)
    return Box(center: Point(middle(of: days), y), width: width, height: 2 * half)
  }

  /// A whole unit of the calendar: tinted for an actor, a double outline for a target.
  private func capsule(_ days: Range<Int>) -> [Mark] {
    let box = box(of: days)
    let isTinted = role == .actor && !glyph.isUncertain
    var marks: [Mark] = [
      .rectangle(
        box, radius: half, fill: isTinted ? style.color.tint(0.25) : Palette.paper,
        stroke: outline(Self.thin))
    ]
    if role == .target, box.width > 4 {
      marks.append(
        .rectangle(
          box.expanded(by: -1.2), radius: half - 1.2, stroke: Stroke(style.color, width: 0.4)))
    }
    return marks
  }

  /// Some time within a range: a capsule with slanting lines.
  private func hatched(_ days: Range<Int>) -> [Mark] {
    let box = box(of: days)
    let (left, right) = (box.minX, box.maxX)
    let stroke = Stroke(style.color, width: 0.4)
    let lines = stride(from: left + 1, through: right - 2 * half - 1, by: 3).map { start in
      Mark.line(from: Point(start, y + half), to: Point(start + 2 * half, y - half), stroke: stroke)
    }
    return [.rectangle(box, radius: 1, fill: Palette.paper)] + lines
      + [.rectangle(box, radius: 1, stroke: outline(role == .actor ? Self.thin : 1.1))]
  }

  /// One of several times: ghost dots on a dotted line.
  private func choice(
    _ times: [Range<Int>], opensBefore: Bool, opensAfter: Bool
  ) -> [Mark] {
    let places = times.map { middle(of: $0) }
    guard let first = places.first, let last = places.last else { return [] }
    let line = Mark.line(
      from: Point(first, y), to: Point(last, y),
      stroke: Stroke(style.color, width: 0.8, dash: [0.8, 1.6]))
    let ghosts = places.flatMap { x in
      [
        shape(at: x, radius: radius + 0.9, fill: Palette.paper),
        shape(
          at: x, radius: radius, fill: Palette.paper,
          stroke: Stroke(style.color, width: Self.thin, dash: Self.approximateDash)),
        shape(at: x, radius: role == .actor ? 0.7 : 0, fill: style.color),
      ]
    }
    let words = zip(places, places.dropFirst()).filter { $1 - $0 > 16 }.map { left, right in
      Mark.text(
        TextMark(
          or, at: Point((left + right) / 2, y - 1.4), size: 6, anchor: .middle,
          color: Palette.note))
    }
    let arrows =
      (opensBefore ? [arrowhead(at: first - radius - 4.5, direction: -1)] : [])
      + (opensAfter ? [arrowhead(at: last + radius + 4.5, direction: 1)] : [])
    return [line] + ghosts + words + arrows + question(after: last + radius + (opensAfter ? 5 : 0))
  }

  /// Each of several times: dots on a thin line.
  private func several(_ times: [Range<Int>]) -> [Mark] {
    let places = times.map { middle(of: $0) }
    guard let first = places.first, let last = places.last else { return [] }
    let line = Mark.line(
      from: Point(first, y), to: Point(last, y), stroke: Stroke(style.color, width: 0.5))
    return [line]
      + zip(times, places).flatMap { days, x in days.count == 1 ? dot(at: x) : capsule(days) }
  }

  /// A day or some later one, or one before: a half-bracket with an arrow.
  private func bracket(direction: Double) -> [Mark] {
    let tip = anchor + direction * (GlyphPlacement.arrowLength.points - 1)
    let stroke = Stroke(style.color, width: 1.1)
    let hook = Path(through: [
      Point(anchor + direction * 1.6, y - half - 0.6), Point(anchor, y - half - 0.6),
      Point(anchor, y + half + 0.6), Point(anchor + direction * 1.6, y + half + 0.6),
    ])
    return [
      .path(hook, stroke: stroke),
      .line(
        from: Point(anchor, y), to: Point(tip - direction * 2, y),
        stroke: Stroke(style.color, width: 0.9, dash: glyph.isApproximate ? [1.5, 1.2] : [])),
      arrowhead(at: tip, direction: direction),
    ] + question(after: max(anchor, tip))
  }

  private func arrowhead(at x: Double, direction: Double) -> Mark {
    .polygon(
      [Point(x, y), Point(x - direction * 4, y - half), Point(x - direction * 4, y + half)],
      fill: style.color)
  }
}

extension GlyphMarks {
  /// A date that lies wholly beyond the axis: a hollow mark at the edge, and an arrow outwards.
  private func away(direction: Double) -> [Mark] {
    let edge = anchor + direction * (radius + 1.5)
    let arrow = Path(through: [
      Point(edge, y - 2), Point(edge + direction * 2.4, y), Point(edge, y + 2),
    ])
    return [
      shape(at: anchor, radius: radius + 0.9, fill: Palette.paper),
      shape(
        at: anchor, radius: radius, fill: Palette.paper,
        stroke: Stroke(style.color, width: Self.thin, dash: Self.approximateDash)),
      shape(at: anchor, radius: role == .actor ? 0.9 : 0, fill: style.color),
      .path(arrow, stroke: Stroke(style.color, width: 0.9)),
    ] + question(after: anchor + radius + (direction > 0 ? 4 : 0))
  }

  /// Two strokes where the frame cuts a mark that goes on beyond the axis.
  private var cuts: [Mark] {
    guard let hull = glyph.hull else { return [] }
    var edges: [Double] = []
    if hull.lowerBound < scale.days.lowerBound { edges.append(scale.across.lowerBound.points) }
    if hull.upperBound > scale.days.upperBound { edges.append(scale.across.upperBound.points) }
    return edges.flatMap { x in
      [x, x + 1.8].map { x in
        Mark.line(
          from: Point(x - 1.6, y + half + 1), to: Point(x + 0.4, y - half - 1),
          stroke: Stroke(style.color, width: 0.7))
      }
    }
  }
}

extension GlyphMarks {
  /// From one time to another: solid where it surely holds, light where it may.
  private func bar(_ start: DateGlyph.End, _ end: DateGlyph.End) -> [Mark] {
    let left = placement.bodyStart.points
    let right = placement.bodyEnd.points
    let sureLeft = start.days.map { x($0.upperBound) } ?? left
    let sureRight = end.days.map { x($0.lowerBound) } ?? right
    var marks: [Mark] = []
    if sureRight > sureLeft {
      if sureLeft > left { marks.append(light(left, sureLeft)) }
      if right > sureRight { marks.append(light(sureRight, right)) }
      marks.append(solid(sureLeft, sureRight, start, end))
    } else {
      marks.append(light(left, right))
    }
    switch start {
    case .open: marks.append(arrowhead(at: left - 5, direction: -1))
    case .unknown: marks.append(question(at: left - 4.2))
    case .within: break
    }
    switch end {
    case .open: marks.append(arrowhead(at: right + 5, direction: 1))
    case .unknown: marks.append(question(at: right + 0.8))
    case .within: marks += question(after: right)
    }
    return marks
  }

  private func light(_ left: Double, _ right: Double) -> Mark {
    .rectangle(
      Box(x: left, y: y - half / 2, width: right - left, height: half),
      fill: style.color.tint(0.12), stroke: outline(0.5))
  }

  /// The sure part; one that is open or of unknown end is lighter, so as not to outweigh the rest.
  private func solid(
    _ left: Double, _ right: Double, _ start: DateGlyph.End, _ end: DateGlyph.End
  ) -> Mark {
    let isBounded = start.days != nil && end.days != nil
    let height = isBounded ? half * 0.6 : half * 0.5
    let box = Box(x: left, y: y - height, width: right - left, height: 2 * height)
    guard role == .actor, !glyph.isUncertain else {
      return .rectangle(box, fill: Palette.paper, stroke: outline(isBounded ? 0.9 : 0.6))
    }
    return .rectangle(
      box, fill: style.color.tint(isBounded && !glyph.isApproximate ? 1 : 0.35),
      stroke: glyph.isApproximate ? outline(Self.thin) : nil)
  }
}
