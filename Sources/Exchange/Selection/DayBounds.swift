import Chronology

/// The four bounds of a date as days of the calendar, the last days included.
struct DayBounds: Hashable {
  /// The first day it may begin on; `nil` where there is no limit or an unknown one, here and below.
  let earliestStart: Day?
  /// The last day it may begin on.
  let latestStart: Day?
  /// The first day it may end on.
  let earliestEnd: Day?
  /// The last day it may end on.
  let latestEnd: Day?

  /// Takes the bounds of a date; none where there is no date.
  init(_ date: EDTF?) {
    let bounds = date?.bounds
    earliestStart = bounds?.earliestStart.day
    latestStart = bounds?.latestStart.day
    earliestEnd = bounds?.earliestEnd.day?.advanced(by: -1)
    latestEnd = bounds?.latestEnd.day?.advanced(by: -1)
  }

  /// The bounds under the names that every format gives them.
  var named: [(name: String, day: Day)] {
    [
      ("earliest_start", earliestStart), ("latest_start", latestStart),
      ("earliest_end", earliestEnd), ("latest_end", latestEnd),
    ].compactMap { name, day in day.map { (name, $0) } }
  }
}

extension Day {
  /// The date as xsd:date and most programs read it; `nil` outside the years 1 to 9999, for which
  /// they differ.
  var iso: String? { 1...9_999 ~= year ? description : nil }

  /// The date without signs between its parts, as iCalendar writes it.
  var basicISO: String? { iso.map { $0.filter { $0 != "-" } } }
}
