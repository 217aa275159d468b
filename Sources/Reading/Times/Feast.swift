import Chronology

/// A named day of the year, by the number that the vocabulary gives it.
///
/// Below 2000 the month times 100 and the day; 3000 is Easter and 4000 Orthodox Easter, with the
/// days between added; from 10000 the month times 100, which one times 10, and the weekday.
struct Feast {
  let number: Int

  /// Its day in a year; `nil` where `Day` does not reach that year.
  func day(in year: Int) -> Day? {
    switch number {
    case ..<2000: Day(year: year, month: number / 100, day: number % 100)
    case ..<3500: Self.easter(year)?.advanced(by: number - 3000)
    case ..<10_000: Self.orthodoxEaster(year)?.advanced(by: number - 4000)
    default: nthWeekday(in: year)
    }
  }

  /// The fourth Thursday of November, the last (fifth) Monday of May, and their like.
  private func nthWeekday(in year: Int) -> Day? {
    let rule = number - 10_000
    let (month, count, weekday) = (rule / 100, rule / 10 % 10, rule % 10)
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let day = first.advanced(by: -1).following(weekday).advanced(by: (count - 1) * 7)
    return day.month == month ? day : day.advanced(by: -7)
  }

  /// Easter Sunday of the Gregorian calendar.
  ///
  /// Source: the anonymous algorithm of *Nature* (1876), in the form of J. Meeus, *Astronomical
  /// Algorithms*, chapter 8.
  static func easter(_ year: Int) -> Day? {
    let (century, yearOfCentury) = (year / 100, year % 100)
    let golden = year % 19
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// Easter Sunday of the Julian calendar, on its Gregorian day.
  ///
  /// Source: J. Meeus, as above.
  static func orthodoxEaster(_ year: Int) -> Day? {
    let moon = (19 * (year % 19) + 15) % 30
    let weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    let sum = moon + weekday + 114
    let difference = year / 100 - year / 400 - 2
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)?.advanced(by: difference)
  }
}
