import Chronology

/// Rules F and G: open intervals, spans, lists and parts.
extension TimeFrame {
  func boundary(_ reading: TimeReading) -> TimeValue? {
    if case .moment(let day, _, _, _)? = reading.bounded.flatMap({ value(of: $0) }) {
      // EDTF has no time of day in an interval: the day holds it.
      return TimeValue(day)
    }
    switch reading {
    case .since(let date):
      return saying(.past).value(of: date)?.firstEdge.map { .interval($0, .open) }
    case .from(let date):
      return (isDayAndMonth(date) ? self : assuming(.future)).value(of: date)?.firstEdge
        .map { .interval($0, .open) }
    case .until(let date):
      return assuming(.future).lastEdge(of: date).map { .interval(.open, $0) }
    case .by(let date): return by(date)
    case .before(let date): return before(date)
    case .after(let date): return after(date)
    case .sinceQuantity(let quantity):
      return edge(quantity.furthest, -1).map {
        .interval(.point($0, quantity.isApproximate ? .approximate : .none), .open)
      }
    case .byQuantity(let quantity):
      return edge(quantity.furthest, 1).map {
        .interval(.open, .point($0, quantity.isApproximate ? .approximate : .none))
      }
    default: return nil
    }
  }

  /// A day and month without a verb is the nearest one, not the next.
  private func isDayAndMonth(_ reading: TimeReading) -> Bool {
    if case .calendar(let fields, _) = reading {
      fields.day != nil && fields.month != nil
    } else {
      false
    }
  }

  private func by(_ date: TimeReading) -> TimeValue? {
    let frame = saying(.future)
    guard let value = frame.value(of: date) else { return nil }
    switch value {
    case .choice, .runs(_, isChoice: true): return value
    default: break
    }
    if case .season = value {
      return value.ends.first.map { .interval(.open, .point($0, .none)) }
    }
    return frame.lastEdge(of: date).map { .interval(.open, $0) }
  }

  /// The last point that a date may touch; the end of a unit is its last day.
  private func lastEdge(of date: TimeReading) -> TimeValue.Edge? {
    if case .part(.end, let unit) = date {
      return value(of: unit)?.ends.last?.lastDay.map { .point(CalendarPoint($0), .none) }
    }
    return value(of: date)?.lastEdge
  }

  private func before(_ date: TimeReading) -> TimeValue? {
    let frame = assuming(.future)
    if case .part(.end, _) = date { return frame.lastEdge(of: date).map { .interval(.open, $0) } }
    guard case .point(let point, let qualifier)? = frame.value(of: date)?.firstEdge else {
      return nil
    }
    return .interval(.open, .point(point.advanced(by: -1), qualifier))
  }

  private func after(_ date: TimeReading) -> TimeValue? {
    guard case .point(let point, let qualifier)? = lastEdge(of: date) else { return nil }
    return .interval(.point(point.advanced(by: 1), qualifier), .open)
  }

  func span(_ first: TimeReading, _ second: TimeReading) -> TimeValue? {
    let pair = pair(first, second)
    guard let start = pair?.0.firstEdge, let end = pair?.1.lastEdge, let from = start.point,
      let to = end.point
    else { return nil }
    if from == to, first.type == .time { return TimeValue(from) }
    guard let firstDay = from.firstDay, let lastDay = to.lastDay, firstDay <= lastDay else {
      return nil
    }
    return .interval(start, end)
  }

  func night(_ first: TimeReading, _ second: TimeReading?) -> TimeValue? {
    guard let second else { return value(of: first) }
    guard let (start, end) = pair(first, second), let from = start.ends.first,
      let to = end.ends.last, from <= to
    else { return nil }
    return TimeValue(from, to)
  }

  /// Two values in order: the first is the latest before the second.
  private func pair(_ first: TimeReading, _ second: TimeReading) -> (TimeValue, TimeValue)? {
    if case .part = first, first.isFloating, second.isFloating { return ordered(first, second) }
    if case .calendar(let start, let choice) = first, choice != .byTense, start.weekday != nil,
      case .calendar(let fields, .byTense) = second, fields.month == nil,
      let from = value(of: first), let day = from.ends.first?.firstDay
    {
      // « de ce vendredi à dimanche »: the Sunday after.
      return moved(to: day, .future).value(of: second).map { (from, $0) }
    }
    guard let end = value(of: second) else { return nil }
    guard first.dependence == .document, case .calendar(let fields, .byTense) = first,
      let last = end.ends.last?.firstDay
    else { return value(of: first).map { ($0, end) } }
    let frame = TimeFrame(today: last, story: story, event: event, tense: .past)
    return frame.calendar(fields, .byTense).map { ($0, end) }
  }

  func list(_ items: [TimeReading], isChoice: Bool) -> TimeValue? {
    guard let last = items.last, let end = value(of: last)?.ends.last else { return nil }
    var points = [end]
    for item in items.dropLast().reversed() {
      guard let point = pair(item, .fixed(TimeValue(points[0]), .listOfDates))?.0.ends.first else {
        return nil
      }
      points.insert(point, at: 0)
    }
    return isChoice ? .choice(points) : .all(points)
  }
}

extension TimeValue {
  /// The edge that an interval beginning with this value begins with.
  var firstEdge: Edge? {
    switch self {
    case .point(let point, let qualifier): .point(point, qualifier)
    case .interval(let start, _): start.point == nil ? nil : start
    default: ends.first.map { .point($0, .none) }
    }
  }

  /// The edge that an interval ending with this value ends with.
  var lastEdge: Edge? {
    switch self {
    case .point(let point, let qualifier): .point(point, qualifier)
    case .interval(_, let end): end.point == nil ? nil : end
    default: ends.last.map { .point($0, .none) }
    }
  }

  /// G1: a third of a month, year or decade; of what has no such thirds, about the whole.
  func part(_ part: TimeReading.Part) -> TimeValue? {
    switch self {
    case .point(let point, _):
      switch point.grain {
      case .day: return self
      case .month: return Self.part(part, ofMonth: point)
      case .year: return Self.part(part, ofYear: point.year)
      }
    case .season(let year, let number, _):
      let months = Self.months(ofSeason: number)
      let offset = [.start: 0, .middle: (months.count - 1) / 2, .end: months.count - 1][part] ?? 0
      let first = CalendarPoint(year: year, month: months.lowerBound)
      return .point(first.advanced(by: offset), .approximate)
    case .masked(let prefix, 1, _): return Self.part(part, ofDecade: prefix * 10)
    case .interval(let start, let end): return Self.part(part, from: start, to: end) ?? self
    case .masked: return qualified(.approximate)
    case .choice, .all, .runs, .yearly, .moment: return self
    }
  }

  private static func part(_ part: TimeReading.Part, ofMonth month: CalendarPoint) -> TimeValue {
    let day = { CalendarPoint(year: month.year, month: month.month, day: $0) }
    let length = CalendarPoint.length(ofMonth: month.month ?? 1, year: month.year)
    return switch part {
    case .start: TimeValue(day(1), day(10)).qualified(.approximate)
    case .middle: TimeValue(day(11), day(20)).qualified(.approximate)
    case .end: .interval(.point(day(21), .approximate), .point(day(length), .none))
    }
  }

  private static func part(_ part: TimeReading.Part, ofYear year: Int) -> TimeValue {
    let month = { CalendarPoint(year: year, month: $0) }
    return switch part {
    case .start: .interval(.point(month(1), .none), .point(month(3), .approximate))
    case .middle: TimeValue(month(5), month(8)).qualified(.approximate)
    case .end: .interval(.point(month(10), .approximate), .point(month(12), .none))
    }
  }

  private static func part(_ part: TimeReading.Part, ofDecade start: Int) -> TimeValue {
    let year = { CalendarPoint(year: start + $0) }
    return switch part {
    case .start: .interval(.point(year(0), .none), .point(year(3), .approximate))
    case .middle: TimeValue(year(4), year(6)).qualified(.approximate)
    case .end: .interval(.point(year(6), .approximate), .point(year(9), .none))
    }
  }

  /// The first, middle or last days of a week.
  private static func part(
    _ part: TimeReading.Part, from start: Edge, to end: Edge
  ) -> TimeValue? {
    guard let first = start.point?.firstDay, let last = end.point?.lastDay,
      first.distance(to: last) == 6
    else { return nil }
    let days =
      switch part {
      case .start: first..<first.advanced(by: 2)
      case .middle: first.advanced(by: 2)..<first.advanced(by: 4)
      case .end: first.advanced(by: 3)..<first.advanced(by: 5)
      }
    return TimeValue(days).qualified(.approximate)
  }
}
