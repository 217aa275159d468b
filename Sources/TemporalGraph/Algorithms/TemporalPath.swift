package import Chronology

/// Whether the steps of a path in time may fall on one day.
package enum StepOrder: String, CaseIterable, Sendable {
  /// Each step comes on a later day than the one before.
  case rising
  /// Steps may fall on one day, in any order within it.
  case sameDay

  /// The day from which the next step may be, after one that ended on a day.
  @inline(__always)
  func next(after day: Int32) -> Int32 { self == .rising && day < .max ? day + 1 : day }

  /// The day by which the step before may be, before one that began on a day.
  @inline(__always)
  func previous(before day: Int32) -> Int32 { self == .rising && day > .min ? day - 1 : day }
}

/// A path whose steps follow one another in time.
package struct TemporalPath: Hashable, Sendable {
  package let path: GraphPath
  /// When each step is over; as many as there are edges, in order of time.
  package let arrivals: [Day]
  /// When the first step begins; `nil` for a path without edges.
  package let departure: Day?

  /// When the last step is over; `nil` for a path without edges.
  package var arrival: Day? { arrivals.last }

  /// The days from the first step to the last.
  package var duration: Int {
    guard let departure, let arrival else { return 0 }
    return departure.distance(to: arrival)
  }
}
