import Chronology

/// A year, a month or a day of the calendar.
struct CalendarPoint: Hashable, Sendable {
  /// How fine a point is.
  enum Grain: Int, Comparable, Sendable {
    case year, month, day

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  let year: Int
  let month: Int?
  let day: Int?

  init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// The point that a day is.
  init(_ day: Day) { self.init(year: day.year, month: day.month, day: day.day) }

  var grain: Grain { day != nil ? .day : month != nil ? .month : .year }

  /// Its first day; `nil` outside the years that `Day` holds.
  var firstDay: Day? { Day(year: year, month: month ?? 1, day: day ?? 1) }

  /// Its last day.
  var lastDay: Day? {
    let month = month ?? 12
    return Day(year: year, month: month, day: day ?? Self.length(ofMonth: month, year: year))
  }

  /// The point cut down to a grain; it is never made finer.
  func coarsened(to grain: Grain) -> CalendarPoint {
    CalendarPoint(
      year: year, month: grain >= .month ? month : nil, day: grain == .day ? day : nil)
  }

  /// The point `count` units of its own grain later.
  func advanced(by count: Int) -> CalendarPoint {
    switch grain {
    case .year: return CalendarPoint(year: year + count)
    case .month:
      let months = year * 12 + (month ?? 1) - 1 + count
      return CalendarPoint(year: months.floored(by: 12), month: months.modulo(12) + 1)
    case .day: return firstDay.map { CalendarPoint($0.advanced(by: count)) } ?? self
    }
  }

  /// How many days a month has.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarPoint: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension Int {
  /// The quotient rounded down.
  func floored(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// The remainder of `floored(by:)`, in 0..<divisor.
  func modulo(_ divisor: Int) -> Int { self - floored(by: divisor) * divisor }
}
