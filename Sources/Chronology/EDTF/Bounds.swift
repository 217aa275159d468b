/// Where a span may begin or end.
public enum Bound: Hashable, Sendable {
  /// The start of that day: its first one, or the one after its last.
  case day(Day)
  /// There is no limit.
  case unbounded
  /// There is a limit, but nobody says which.
  case unknown
}

extension Bound {
  /// The day; `nil` where there is no limit or an unknown one.
  public var day: Day? {
    guard case .day(let day) = self else { return nil }
    return day
  }
}

/// When a value may begin and end; half-open.
///
/// A date of the calendar is the whole unit it names: `2026-01` begins on 1 January and ends
/// before 1 February. A date with unspecified digits and a one-of set are one of several such
/// units. An interval begins on some day of its first date and ends on some day of its last, so
/// that `2025-09/2026-01` may begin on any day of September. An all-of set is the span from its
/// first day to its last. Qualifiers move no bound.
public struct Bounds: Hashable, Sendable {
  /// The first day it may begin on.
  public let earliestStart: Bound
  /// The last day it may begin on.
  public let latestStart: Bound
  /// The day after the first that it may end on.
  public let earliestEnd: Bound
  /// The day after the last that it may end on.
  public let latestEnd: Bound
}

extension EDTF {
  /// When it may begin and end.
  public var bounds: Bounds {
    let endpoints = self.endpoints
    func bound(_ number: Int, isKnown: Bool) -> Bound {
      guard isKnown else { return .unknown }
      let finite = Endpoints.finitePast + 1..<Endpoints.finiteFuture
      return finite.contains(number) ? .day(Day(daysSince1970: number)) : .unbounded
    }
    return Bounds(
      earliestStart: bound(endpoints.start.lowerBound, isKnown: endpoints.isStartKnown),
      latestStart: bound(endpoints.start.upperBound, isKnown: endpoints.isStartKnown),
      earliestEnd: bound(endpoints.end.lowerBound, isKnown: endpoints.isEndKnown),
      latestEnd: bound(endpoints.end.upperBound, isKnown: endpoints.isEndKnown))
  }

  /// The first day it may touch; `nil` where it has no limit or an unknown one.
  public var earliestDay: Day? { bounds.earliestStart.day }

  /// The last day it may touch, itself included; `nil` where it has no limit or an unknown one.
  public var latestDay: Day? { bounds.latestEnd.day?.advanced(by: -1) }

  /// The days it may touch; `nil` where one side has no limit or an unknown one.
  public var days: Range<Day>? {
    let bounds = self.bounds
    guard let first = bounds.earliestStart.day, let end = bounds.latestEnd.day else { return nil }
    return first..<end
  }
}
