import Chronology

/// Rule I: times of the clock.
extension TimeFrame {
  func clock(_ day: TimeReading?, _ time: ClockTime) -> TimeValue? {
    guard let date = day.map({ value(of: $0) }) ?? today.map({ TimeValue($0) }),
      case .point(let point, let qualifier) = date, point.grain == .day
    else { return day.flatMap { value(of: $0) } }
    guard !time.isApproximate, qualifier == .none else { return date }
    return .moment(point, hour: time.hour, minute: time.minute, zone(time, on: point))
  }

  private func zone(_ time: ClockTime, on point: CalendarPoint) -> TimeValue.Zone {
    switch time.zone {
    case .unknown: .unknown
    case .utc: .utc
    case .minutes(let minutes): .minutes(minutes)
    case .place(let number):
      point.firstDay.flatMap { CivilZone(rawValue: number)?.offset(on: $0) }.map {
        $0 == 0 ? .utc : .minutes($0)
      } ?? .unknown
    }
  }
}

/// The zones that the news names by a place, with their present rules of summer time.
enum CivilZone: Int {
  case centralEurope = 1
  case westernEurope = 2
  case easternEurope = 3
  case moscow = 4
  case easternAmerica = 5

  /// The distance from UTC on a day, in minutes.
  func offset(on day: Day) -> Int {
    switch self {
    case .centralEurope: isEuropeanSummer(day) ? 120 : 60
    case .westernEurope: isEuropeanSummer(day) ? 60 : 0
    case .easternEurope: isEuropeanSummer(day) ? 180 : 120
    case .moscow: 180
    case .easternAmerica: isAmericanSummer(day) ? -240 : -300
    }
  }

  /// From the last Sunday of March to that of October (Directive 2000/84/EC).
  private func isEuropeanSummer(_ day: Day) -> Bool {
    guard let start = Self.lastSunday(ofMonth: 3, day.year),
      let end = Self.lastSunday(ofMonth: 10, day.year)
    else { return false }
    return day >= start && day < end
  }

  /// From the second Sunday of March to the first of November (Energy Policy Act of 2005).
  private func isAmericanSummer(_ day: Day) -> Bool {
    guard let march = Day(year: day.year, month: 3, day: 7),
      let november = Day(year: day.year, month: 10, day: 31)
    else { return false }
    return day >= march.following(7) && day < november.following(7)
  }

  private static func lastSunday(ofMonth month: Int, _ year: Int) -> Day? {
    Day(year: year, month: month, day: 31)?.advanced(by: 1).preceding(7)
  }
}
