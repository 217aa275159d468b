package import Chronology

/// Which part of time a view looks at; what is left out asks nothing.
package struct TimeConditions: Hashable, Sendable {
  /// The world at the end of this day: what holds then, and what has happened by then.
  package var asOf: Day?
  /// What was known at the end of this day.
  package var knownAt: Day?
  /// What touches these days.
  package var during: Range<Day>?
  /// What to do about uncertain dates.
  package var certainty: Certainty

  /// Takes every condition.
  package init(
    asOf: Day? = nil, knownAt: Day? = nil, during: Range<Day>? = nil,
    certainty: Certainty = .possible
  ) {
    self.asOf = asOf
    self.knownAt = knownAt
    self.during = during
    self.certainty = certainty
  }

  /// Whether something that holds in a span meets the conditions on the world.
  package func admits(_ span: TimeSpan) -> Bool {
    if let asOf, !span.isPast(asOf: asOf.clamped, certainty) { return false }
    guard let during else { return true }
    return span.touches(during.lowerBound.clamped, during.upperBound.clamped, certainty)
  }

  /// Whether something that is known in a span meets the condition on knowledge.
  package func admits(knownIn span: TimeSpan) -> Bool {
    guard let knownAt, span != .undated else { return true }
    let day = knownAt.clamped
    return certainty == .possible
      ? span.earliestStart <= day && span.latestEnd > day
      : span.latestStart <= day && span.earliestEnd > day
  }
}

extension Day {
  /// The count of days, at most a little nearer than the ends of `Int32`, which mean no limit.
  package var clamped: Int32 { Int32(min(max(daysSince1970, -2_147_483_000), 2_147_483_000)) }
}
