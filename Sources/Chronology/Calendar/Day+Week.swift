/// A day of the week; raw values count from Monday, 1, to Sunday, 7 (ISO 8601).
public enum Weekday: Int, CaseIterable, Codable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

/// A week of ISO 8601: it begins on Monday and belongs to the year that holds its Thursday.
public struct ISOWeek: Hashable, Codable, Sendable {
  /// The year whose week it is; around New Year not always that of its days.
  public let year: Int
  /// From 1 to 52 or 53.
  public let number: Int
}

extension Day {
  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday.allCases[(daysSince1970.flooredRemainder(by: 7) + 3) % 7]
  }

  /// The Monday of its week, itself included.
  public var monday: Day { advanced(by: 1 - weekday.rawValue) }

  /// The week it lies in.
  public var isoWeek: ISOWeek {
    let (year, month, day) = monday.advanced(by: 3).civil
    let daysBefore = (1..<month).reduce(day - 1) { $0 + Day.lastDay(ofMonth: $1, inYear: year) }
    return ISOWeek(year: year, number: daysBefore / 7 + 1)
  }

  /// Takes a day of an ISO week; `nil` where the year has no such week.
  public init?(isoYear: Int, week: Int, weekday: Weekday = .monday) {
    // 4 January lies in week 1 of every year.
    guard 1...53 ~= week, let fourth = Day(year: isoYear, month: 1, day: 4) else { return nil }
    let monday = fourth.monday.advanced(by: (week - 1) * 7)
    guard monday.isoWeek.number == week else { return nil }
    self = monday.advanced(by: weekday.rawValue - 1)
  }
}
