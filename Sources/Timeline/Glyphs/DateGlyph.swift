/// What kind of mark a date is drawn as, in days, before any scale is known.
///
/// Dashes say "about", a question mark says "perhaps", hatching says "some day within", so that no
/// date looks more certain than it is.
struct DateGlyph: Hashable {
  /// The outline of the mark.
  enum Form: Hashable {
    /// One day: a dot.
    case day(Int)
    /// A whole month, season, year or more, meant as such: a capsule.
    case span(Range<Int>)
    /// Some time within a range, digits of it being unspecified: a hatched capsule.
    case masked(Range<Int>)
    /// From one time to another: a bar.
    case bar(from: End, to: End)
    /// One of several times: ghost dots, with an arrow where any earlier or later time will do.
    case choice([Range<Int>], opensBefore: Bool, opensAfter: Bool)
    /// Each of several times: dots.
    case several([Range<Int>])
    /// This day or some later one: a half-bracket with an arrow.
    case after(Int)
    /// A day before this one: a half-bracket with an arrow.
    case before(Int)
  }

  /// Where a bar begins or ends.
  enum End: Hashable {
    /// Somewhere from the lower to the upper bound; an empty range is exact.
    case within(Range<Int>)
    /// It goes on beyond every bound: an arrowhead at the frame.
    case open
    /// It ends somewhere, nobody says where: a question mark.
    case unknown

    var days: Range<Int>? {
      switch self {
      case .within(let days): days
      case .open, .unknown: nil
      }
    }
  }

  let form: Form
  /// Whether any part carries `~` or `%`: drawn dashed.
  let isApproximate: Bool
  /// Whether any part carries `?` or `%`: drawn hollow, with a question mark.
  let isUncertain: Bool
}

extension DateGlyph {
  /// The days on which something begins or ends, which the axis has to show.
  var evidence: [Range<Int>] {
    switch form {
    case .day(let day): [day..<day + 1]
    case .span(let days), .masked(let days): [days]
    case .choice(let times, _, _), .several(let times): times
    case .after(let day): [day..<day + 1]
    case .before(let day): [day - 1..<day]
    case .bar(let start, let end):
      [
        start.days.map { $0.isEmpty ? $0.lowerBound..<$0.lowerBound + 1 : $0 },
        end.days.map { $0.isEmpty ? $0.lowerBound - 1..<$0.lowerBound : $0 },
      ].compactMap { $0 }
    }
  }

  /// The ranges that count as wholes where the axis is cut to what matters: the ends of a bar each
  /// by itself, the times of a choice together.
  var extents: [Range<Int>] {
    switch form {
    case .bar: return evidence
    case .day, .span, .masked, .choice, .several, .after, .before:
      return hull.map { [$0] } ?? []
    }
  }

  /// From the first to the last day of evidence; `nil` without any.
  var hull: Range<Int>? {
    guard let first = evidence.map(\.lowerBound).min(),
      let last = evidence.map(\.upperBound).max()
    else { return nil }
    return first..<last
  }

  /// Whether it is a half-bracket, whose length says nothing.
  var isBracket: Bool {
    switch form {
    case .after, .before: true
    case .day, .span, .masked, .bar, .choice, .several: false
    }
  }

  /// The first day that matters, by which events are put in order.
  var earliest: Int { evidence.map(\.lowerBound).min() ?? 0 }
}
