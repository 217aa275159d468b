/// What a question about uncertain dates wants.
package enum Certainty: String, CaseIterable, Sendable {
  /// All that may be so.
  case possible
  /// Only what must be so.
  case certain
}

extension TimeSpan {
  /// Whether it touches the days from `first` to before `end`.
  package func touches(_ first: Int32, _ end: Int32, _ certainty: Certainty) -> Bool {
    switch certainty {
    case .possible: earliestStart < end && latestEnd > first
    case .certain: latestStart < end && earliestEnd > first
    }
  }

  /// Whether it is part of the world at the end of a day: what holds then, and what has happened
  /// by then.
  package func isPast(asOf day: Int32, _ certainty: Certainty) -> Bool {
    switch (certainty, isOccurrence) {
    case (.possible, true): earliestStart <= day
    case (.possible, false): earliestStart <= day && latestEnd > day
    case (.certain, true): latestStart <= day
    case (.certain, false): latestStart <= day && earliestEnd > day
    }
  }

  /// The days on which it can be used, half-open: all that it may hold on, or those that it must.
  package func usableDays(_ certainty: Certainty) -> Range<Int32>? {
    let (first, end) =
      switch certainty {
      case .possible: (earliestStart, latestEnd)
      case .certain: (latestStart, earliestEnd)
      }
    return first < end ? first..<end : nil
  }
}
