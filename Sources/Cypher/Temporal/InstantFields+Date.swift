import Chronology

extension InstantFields {
  /// The date that the fields tell: of a calendar, a week, a quarter or a year.
  ///
  /// - Parameter base: The date whose parts stand where none is given; without it a year is
  ///   needed, and no larger part may be missing.
  /// - Returns: A date of the calendar.
  /// - Throws: `ArgumentError` where there is no such date, or the fields are of two forms.
  func date(base: Date?) throws(CypherError) -> Date {
    let forms: [(name: String, parts: [InstantField], date: (Date?) -> Date?)] = [
      ("a date of the calendar", [.month, .day], calendarDate),
      ("a week", [.week, .dayOfWeek], weekDate),
      ("a quarter", [.quarter, .dayOfQuarter], quarterDate),
      ("a day of the year", [.ordinalDay], ordinalDate),
    ]
    let told = forms.filter { $0.parts.contains { numbers[$0] != nil } }
    guard told.count <= 1 else {
      throw .invalidArgument(
        "\(told[0].name) and \(told[1].name) cannot be told at once; leave one of them out")
    }
    let parts = told.first?.parts ?? []
    if base == nil { try requireOrder([.year] + parts) }
    guard let date = (told.first?.date ?? calendarDate)(base) else {
      let fields = ([.year] + parts).compactMap { field in
        numbers[field].map { "\(field.rawValue): \($0)" }
      }
      throw .invalidArgument("the calendar has no date {\(fields.joined(separator: ", "))}")
    }
    return date
  }

  /// Makes sure that each field but the first follows one that is given too.
  func requireOrder(_ fields: [InstantField]) throws(CypherError) {
    for (larger, smaller) in zip(fields, fields.dropFirst())
    where numbers[larger] == nil && numbers[smaller] != nil {
      throw .invalidArgument("\(smaller.rawValue) cannot be given without \(larger.rawValue)")
    }
    guard let first = fields.first, numbers[first] == nil else { return }
    throw .invalidArgument("\(first.rawValue) is missing")
  }

  private func year(_ base: Date?) -> Int { numbers[.year] ?? base?.civil.year ?? 0 }

  private func calendarDate(_ base: Date?) -> Date? {
    let year = year(base)
    let month = numbers[.month] ?? base?.civil.month ?? 1
    guard Date.years.contains(year), 1...12 ~= month else { return nil }
    let last = Day.lastDay(ofMonth: month, inYear: year)
    let day = numbers[.day] ?? min(base?.civil.day ?? 1, last)
    return Date(year: year, month: month, day: day)
  }

  private func weekDate(_ base: Date?) -> Date? {
    let year = numbers[.year] ?? base?.week.year ?? 0
    guard Date.years.contains(year) else { return nil }
    let week = numbers[.week] ?? base?.week.number ?? 1
    return Date(
      weekYear: year, week: week, weekday: numbers[.dayOfWeek] ?? base?.weekday ?? 1)
  }

  private func ordinalDate(_ base: Date?) -> Date? {
    Date(year: year(base), ordinalDay: numbers[.ordinalDay] ?? 1)
  }

  private func quarterDate(_ base: Date?) -> Date? {
    Date(
      year: year(base), quarter: numbers[.quarter] ?? base?.quarter ?? 1,
      dayOfQuarter: numbers[.dayOfQuarter] ?? base?.dayOfQuarter ?? 1)
  }
}
