/// A date glyph on the scale of one chart: where it is tied to its label and what room it takes.
struct GlyphPlacement {
  /// Half the width of a dot.
  static let dotRadius: Centipoints = 2_30
  /// Half the height of a capsule or bar.
  static let halfHeight: Centipoints = 2_30
  /// How far the arrow of "or later" reaches.
  static let arrowLength: Centipoints = 13_00

  /// Below this width a glyph is moved aside as a whole.
  private static let narrowWidth: Centipoints = 12_00

  let glyph: DateGlyph
  /// Whether the date lies wholly before (−1) or after (1) what the axis shows.
  let beyond: Int
  /// Where the joint and the leader stand.
  let anchor: Centipoints
  /// Where the glyph proper begins and ends.
  let bodyStart: Centipoints
  let bodyEnd: Centipoints
  /// How far the glyph itself is moved aside: that of a narrow one goes with its anchor.
  let shift: Centipoints
  /// From the left to the right end of all that is drawn.
  let extent: Range<Centipoints>

  /// Puts a glyph on a scale.
  ///
  /// The shift moves its anchor aside, so that the marks of neighboring days show.
  init(_ glyph: DateGlyph, on scale: TimeScale, shift: Centipoints = 0) {
    self.glyph = glyph
    beyond = Self.beyond(glyph, scale)
    let body = Self.body(of: glyph, on: scale)
    let natural: Centipoints
    switch glyph.form {
    case .day, .span, .masked: natural = (body.lowerBound + body.upperBound) / 2
    case .choice(let times, _, _), .several(let times):
      natural = times.first.map { scale.middle(of: $0) } ?? body.lowerBound
    case .after: natural = body.lowerBound
    case .before: natural = body.upperBound
    case .bar(let start, let end):
      switch (start.days, end.days) {
      case (let start?, nil): natural = scale.x(at: start.lowerBound)
      case (nil, let end?): natural = scale.x(at: end.upperBound)
      default: natural = (body.lowerBound + body.upperBound) / 2
      }
    }
    let isNarrow = body.count < Self.narrowWidth || glyph.isBracket
    let moved = isNarrow ? shift : 0
    self.shift = moved
    bodyStart = body.lowerBound + moved
    bodyEnd = body.upperBound + moved
    anchor = isNarrow ? natural + shift : min(max(natural + shift, bodyStart), bodyEnd)
    let left = min(bodyStart, anchor - Self.dotRadius)
    let right = max(bodyEnd, anchor + Self.dotRadius)
    let question: Centipoints = glyph.isUncertain ? 4_50 : 0
    extent = left..<right + question
  }

  private static func beyond(_ glyph: DateGlyph, _ scale: TimeScale) -> Int {
    guard let hull = glyph.hull else { return 0 }
    return hull.lowerBound >= scale.days.upperBound
      ? 1 : hull.upperBound <= scale.days.lowerBound ? -1 : 0
  }

  private static func body(of glyph: DateGlyph, on scale: TimeScale) -> Range<Centipoints> {
    switch glyph.form {
    case .after(let day):
      let x = scale.x(at: day)
      return x..<min(x + arrowLength, scale.across.upperBound + arrowLength)
    case .before(let day):
      let x = scale.x(at: day)
      return max(x - arrowLength, 0)..<x
    case .bar(let start, let end):
      let left = start.days.map { scale.x(at: $0.lowerBound) }
      let right = end.days.map { scale.x(at: $0.upperBound) }
      let beginning = start == .open ? scale.across.lowerBound : (right ?? 0) - arrowLength
      let ending = end == .open ? scale.across.upperBound : (left ?? 0) + arrowLength
      let first = left ?? beginning
      return first..<max(right ?? ending, first)
    case .day, .choice:
      let dots = glyph.evidence.map { scale.middle(of: $0) }
      let first = dots.min() ?? scale.across.lowerBound
      return first..<max(dots.max() ?? first, first + 1)
    case .span, .masked, .several:
      let days = glyph.evidence
      let first = days.map(\.lowerBound).min() ?? scale.days.lowerBound
      let last = days.map(\.upperBound).max() ?? scale.days.upperBound
      return scale.x(at: first)..<max(scale.x(at: last), scale.x(at: first) + 1)
    }
  }
}
