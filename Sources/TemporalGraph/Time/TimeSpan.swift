package import Chronology

/// When something may begin and end, in whole days since 1970-01-01; ends are half-open.
///
/// `Int32.min` and `Int32.max` stand for the far past and the far future: for no limit, and, at the
/// outer side, for a limit that nobody knows.
package struct TimeSpan: Hashable, Sendable {
  /// The first day it may begin on.
  package let earliestStart: Int32
  /// The last day it may begin on.
  package let latestStart: Int32
  /// The day after the first that it may end on.
  package let earliestEnd: Int32
  /// The day after the last that it may end on.
  package let latestEnd: Int32
  /// Whether it happens on a day of its span, rather than holding all through it.
  package let isOccurrence: Bool

  /// Takes every property.
  package init(
    earliestStart: Int32, latestStart: Int32, earliestEnd: Int32, latestEnd: Int32,
    isOccurrence: Bool
  ) {
    self.earliestStart = earliestStart
    self.latestStart = latestStart
    self.earliestEnd = earliestEnd
    self.latestEnd = latestEnd
    self.isOccurrence = isOccurrence
  }

  /// Nothing is told: it may lie anywhere, and certainly lies nowhere.
  package static let undated = TimeSpan(
    earliestStart: .min, latestStart: .max, earliestEnd: .min, latestEnd: .max,
    isOccurrence: true)

  /// Something that happens on one day.
  package init(day: Int32) {
    self.init(
      earliestStart: day, latestStart: day, earliestEnd: day + 1, latestEnd: day + 1,
      isOccurrence: true)
  }

  /// Something that happens on some day of a date: `2026-01` is one of 31 days.
  package init(occurrence date: EDTF) {
    let state = TimeSpan(state: date)
    let (first, end) = (state.earliestStart, state.latestEnd)
    self.init(
      earliestStart: first, latestStart: end == .max ? .max : end - 1,
      earliestEnd: first == .min ? .min : first + 1, latestEnd: end, isOccurrence: true)
  }

  /// Something that holds all through a date: `2022-02-24/..` begins and does not end.
  package init(state date: EDTF) {
    let bounds = date.bounds
    self.init(
      earliestStart: Self.number(bounds.earliestStart, unbounded: .min, unknown: .min),
      latestStart: Self.number(bounds.latestStart, unbounded: .min, unknown: .max),
      earliestEnd: Self.number(bounds.earliestEnd, unbounded: .max, unknown: .min),
      latestEnd: Self.number(bounds.latestEnd, unbounded: .max, unknown: .max),
      isOccurrence: false)
  }

  /// Something that held all through a date, and may have held before and after.
  package init(witnessed date: EDTF) {
    let state = TimeSpan(state: date)
    self.init(
      earliestStart: .min, latestStart: state.latestStart, earliestEnd: state.earliestEnd,
      latestEnd: .max, isOccurrence: false)
  }

  /// Something known from some day of a date on: it never ends.
  package init(knownSince date: EDTF) {
    let report = TimeSpan(occurrence: date)
    self.init(
      earliestStart: report.earliestStart, latestStart: report.latestStart, earliestEnd: .max,
      latestEnd: .max, isOccurrence: false)
  }

  /// What may hold on any day, and certainly holds on none that is known.
  package static let always = TimeSpan(
    earliestStart: .min, latestStart: .max, earliestEnd: .min, latestEnd: .max,
    isOccurrence: false)

  /// Whether it lies on one day, and nothing about it is uncertain.
  package var isSingleDay: Bool {
    earliestStart == latestStart && earliestEnd == latestEnd && isOccurrence
      && earliestStart < .max && earliestEnd == earliestStart &+ 1
  }

  private static func number(_ bound: Bound, unbounded: Int32, unknown: Int32) -> Int32 {
    switch bound {
    case .day(let day):
      Int32(clamping: min(max(day.daysSince1970, -2_147_483_000), 2_147_483_000))
    case .unbounded: unbounded
    case .unknown: unknown
    }
  }
}
