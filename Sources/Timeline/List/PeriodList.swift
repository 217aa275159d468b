import Chronology
import Drawing

/// Dated events in words, under the months or years in which they begin.
struct PeriodList {
  /// The events of one period.
  struct Period {
    let heading: String
    let rows: [EntryList.Row]
  }

  /// More events than this in a year are told apart by month.
  private static let mostInYear = 24

  let periods: [Period]

  /// Deals events, in the order of time, out to periods.
  init(_ events: [(entry: TimelineEntry, date: EDTF, day: Int)], _ words: ChartWords) {
    var counts: [Int: Int] = [:]
    for event in events { counts[Day(daysSince1970: event.day).year, default: 0] += 1 }
    var periods: [Period] = []
    var rows: [EntryList.Row] = []
    var heading: String?
    for event in events {
      let day = Day(daysSince1970: event.day)
      let year = AxisLabel.year(day.year, in: words.language)
      let isBusy = (counts[day.year] ?? 0) > Self.mostInYear
      let own = isBusy ? "\(AxisLabel.longMonth(day.month, in: words.language)) \(year)" : year
      if let heading, heading != own {
        periods.append(Period(heading: heading, rows: rows))
        rows = []
      }
      heading = own
      rows.append(
        EntryList.Row(
          number: nil, date: EventLabel.dateText(event.date, event.entry, words.language),
          text: event.entry.label, sources: event.entry.sources))
    }
    if let heading { periods.append(Period(heading: heading, rows: rows)) }
    self.periods = periods.map { period in
      Period(
        heading: period.heading.prefix(1).uppercased() + period.heading.dropFirst(),
        rows: period.rows)
    }
  }
}
