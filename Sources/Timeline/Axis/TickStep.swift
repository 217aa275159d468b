import Chronology

/// One unit of the axis: a day, an ISO week, a month, a quarter, or a round number of years.
///
/// Units cover time without gaps: each begins where the one before it ends. The ladder begins at the
/// day, since the bounds of a date are whole days.
enum TickStep: Hashable {
  case day
  case week
  case month
  case quarter
  /// Years counted from year 0; 1 or more.
  case years(Int)

  /// The shortest length of a unit in days.
  var shortestDays: Int {
    switch self {
    case .day: 1
    case .week: 7
    case .month: 28
    case .quarter: 90
    case .years(let count): count * 365
    }
  }

  /// The unit that groups the labels of this one in the tier beneath; `nil` where years stand alone.
  var upperTier: TickStep? {
    switch self {
    case .day, .week: .month
    case .month, .quarter: .years(1)
    case .years: nil
    }
  }

  /// The first day of the unit that holds a day.
  func start(of day: Int) -> Int {
    let civil = Day(daysSince1970: day)
    switch self {
    case .day: return day
    // 1970-01-01 was a Thursday, so Mondays are at 7n − 3.
    case .week: return floorQuotient(day + 3, 7) * 7 - 3
    case .month: return Self.firstDay(year: civil.year, month: civil.month)
    case .quarter: return Self.firstDay(year: civil.year, month: (civil.month - 1) / 3 * 3 + 1)
    case .years(let count):
      return Self.firstDay(year: floorQuotient(civil.year, count) * count, month: 1)
    }
  }

  /// The first day of the unit after the one that holds a day.
  ///
  /// A unit that the calendar's last year cuts ends where its shortest form would.
  func end(of day: Int) -> Int {
    let start = start(of: day)
    let civil = Day(daysSince1970: start).civil
    let end =
      switch self {
      case .day: day + 1
      case .week: start + 7
      case .month, .quarter:
        Self.firstDay(
          year: civil.year + (civil.month + monthCount - 1) / 12,
          month: (civil.month + monthCount - 1) % 12 + 1)
      case .years(let count): Self.firstDay(year: civil.year + count, month: 1)
      }
    return end > day ? end : max(start + shortestDays, day + 1)
  }

  /// How many months a month or quarter has.
  private var monthCount: Int { self == .quarter ? 3 : 1 }

  /// The units that meet a range of days, cut to it.
  func units(in days: Range<Int>) -> [Range<Int>] {
    var units: [Range<Int>] = []
    var start = days.lowerBound
    while start < days.upperBound {
      let end = min(end(of: start), days.upperBound)
      units.append(start..<end)
      start = end
    }
    return units
  }

  /// The first day of a month; years beyond the calendar's last are taken for that.
  private static func firstDay(year: Int, month: Int) -> Int {
    let year = min(max(year, Day.years.lowerBound), Day.years.upperBound)
    guard let day = Day(year: year, month: month, day: 1) else {
      preconditionFailure("no month \(month) in year \(year)")
    }
    return day.daysSince1970
  }
}

extension TickStep {
  /// The units an axis may show, from fine to coarse; it goes on with 250, 500, 1000, 2500, … years.
  static let ladder: [TickStep] =
    [.day, .week, .month, .quarter] + [1, 2, 5, 10, 25, 50, 100].map(TickStep.years)
    + (0..<10).flatMap { exponent in
      [250, 500, 1_000].map { .years($0 * (0..<exponent).reduce(1) { power, _ in power * 10 }) }
    }
}
