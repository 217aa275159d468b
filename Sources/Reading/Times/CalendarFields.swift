/// The parts of a calendar date that a text names; what is missing comes from elsewhere.
struct CalendarFields: Hashable, Sendable {
  var weekday: Int?
  var day: Int?
  var month: Int?
  var year: Int?

  /// Whether a day of the month is named that the month never has.
  var isImpossible: Bool {
    guard let day else { return false }
    guard let month else { return day > 31 }
    return day < 1 || day > CalendarPoint.length(ofMonth: month, year: year ?? 2000)
  }

  /// The same date with month and year, where it lacks them, taken from another bound of its span.
  func completed(from other: CalendarFields) -> CalendarFields {
    var fields = self
    if day != nil, month == nil { fields.month = other.month }
    if fields.year == nil, fields.month != nil { fields.year = other.year }
    return fields
  }
}
