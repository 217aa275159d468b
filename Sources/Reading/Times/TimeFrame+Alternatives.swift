import Chronology

/// Rule A5 for dates of several kinds.
extension TimeFrame {
  /// One of several dates, or all of them, as runs of days, months or years.
  func alternatives(_ readings: [TimeReading], isChoice: Bool) -> TimeValue? {
    guard readings.count == 2, let values = ordered(readings[0], readings[1]),
      let first = values.0.run, let second = values.1.run
    else { return nil }
    if first == second { return values.0 }
    let runs = [first, second].sorted { $0.lowerBound < $1.lowerBound }
    return .runs(runs, isChoice: isChoice)
  }

  /// Two values, the second after the first where the text leaves their years open.
  func ordered(
    _ first: TimeReading, _ second: TimeReading
  ) -> (TimeValue, TimeValue)? {
    guard first.isFloating, second.isFloating else {
      return value(of: first).flatMap { first in value(of: second).map { (first, $0) } }
    }
    if tense == .none {
      guard let earlier = value(of: first), let day = earlier.ends.last?.firstDay else {
        return nil
      }
      return moved(to: day, .future).value(of: second).map { (earlier, $0) }
    }
    guard let later = value(of: second), let day = later.ends.last?.firstDay else { return nil }
    return moved(to: day, .past).value(of: first).map { ($0, later) }
  }

  func moved(to day: Day, _ tense: Tense) -> TimeFrame {
    TimeFrame(today: day, story: story, event: event, tense: tense)
  }
}

extension TimeValue {
  /// The value as a run of points of one grain, without its qualifiers.
  fileprivate var run: ClosedRange<CalendarPoint>? {
    guard let first = ends.first, let last = ends.last, first.grain == last.grain, first <= last
    else { return nil }
    return first...last
  }
}
