import Chronology

/// The days on which a document may have been written.
struct DocumentDate {
  let first: Day
  let last: Day
  /// The date as a point of the calendar, where it is one.
  let point: CalendarPoint?

  var isDay: Bool { first == last }

  /// A date known to the day.
  init(_ day: Day) {
    first = day
    last = day
    point = CalendarPoint(day)
  }

  /// Takes a publication date; `nil` where it is open or too wide to count from.
  init?(_ published: EDTF?) {
    guard let published, let first = published.earliestDay, let last = published.latestDay,
      first <= last, first.distance(to: last) <= 366
    else { return nil }
    self.first = first
    self.last = last
    let start = CalendarPoint(first)
    if first == last {
      point = start
    } else if start.day == 1, last == start.coarsened(to: .month).lastDay {
      point = start.coarsened(to: .month)
    } else if start.day == 1, start.month == 1, last == start.coarsened(to: .year).lastDay {
      point = start.coarsened(to: .year)
    } else {
      point = nil
    }
  }
}
