import Chronology

/// The TIMEX3 value of an expression that EDTF says less of.
struct TimexValue {
  let text: String?

  init(_ reading: TimeReading, _ value: TimeValue?, document: DocumentDate?) {
    text = Self.length(reading) ?? Self.dated(reading, value) ?? Self.undated(reading, value)
  }

  /// Durations and recurrences.
  private static func length(_ reading: TimeReading) -> String? {
    switch reading {
    case .duration(let quantity), .forQuantity(let quantity), .inQuantity(let quantity),
      .recentSpan(let quantity), .comingSpan(let quantity), .sinceQuantity(let quantity):
      quantity.unit.duration(quantity.count)
    case .recurring(let period): period
    default: nil
    }
  }

  private static func dated(_ reading: TimeReading, _ value: TimeValue?) -> String? {
    guard let value else { return nil }
    switch (reading, value) {
    case (.dayPart(_, let part), .point(let point, _)):
      return point.text + "T" + dayPart(part)
    case (.night, .interval(let start, _)): return start.point.map { $0.text + "TNI" }
    case (.weekend, .interval(let start, _)): return start.point?.firstDay.map { week($0) + "-WE" }
    case (.unitShift(.week, _), .interval(let start, _)), (.weekOf, .interval(let start, _)),
      (.ago, .interval(let start, _)), (.ahead, .interval(let start, _)):
      return start.point?.firstDay.map(week)
    case (_, .season(let year, let number, _)):
      return TimeValue.digits(year, 4) + "-" + season(number)
    case (_, .masked(let prefix, let openDigits, _)):
      return TimeValue.digits(prefix, 4 - openDigits)
    case (_, .moment(let point, let hour, let minute, _)):
      return "\(point.text)T\(TimeValue.digits(hour, 2)):\(TimeValue.digits(minute, 2))"
    default: return nil
    }
  }

  /// What is left to say without a date.
  private static func undated(_ reading: TimeReading, _ value: TimeValue?) -> String? {
    guard value == nil else { return nil }
    switch reading {
    case .vague(let direction), .dayShift(let direction), .unitShift(_, let direction):
      return direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF"
    case .ago, .agoToTheDay: return "PAST_REF"
    case .ahead: return "FUTURE_REF"
    case .calendar(let fields, _): return calendar(fields)
    case .clock(nil, let time):
      return "T\(TimeValue.digits(time.hour, 2)):\(TimeValue.digits(time.minute, 2))"
    case .dayPart(_, let part): return "T" + dayPart(part)
    default: return nil
    }
  }

  private static func calendar(_ fields: CalendarFields) -> String {
    if fields.day == nil, let weekday = fields.weekday { return "XXXX-WXX-\(weekday)" }
    let month = fields.month.map { TimeValue.digits($0, 2) } ?? "XX"
    return "XXXX-\(month)" + (fields.day.map { "-" + TimeValue.digits($0, 2) } ?? "")
  }

  private static func dayPart(_ part: Int) -> String {
    switch part {
    case 1: "MO"
    case 2: "MI"
    case 3: "AF"
    case 4: "EV"
    default: "NI"
    }
  }

  private static func week(_ day: Day) -> String {
    let week = day.isoWeek
    return "\(TimeValue.digits(week.year, 4))-W\(TimeValue.digits(week.number, 2))"
  }

  private static func season(_ number: Int) -> String {
    switch number {
    case 21: "SP"
    case 22: "SU"
    case 23: "FA"
    case 24: "WI"
    case 33...36: "Q\(number - 32)"
    default: "H\(number - 39)"
    }
  }
}
