import Chronology

/// How a date is told beside its year.
private enum DateForm: CaseIterable {
  case calendar, week, quarter, ordinal

  /// What it is told by, the larger first.
  var parts: [InstantField] {
    switch self {
    case .calendar: Self.calendarParts
    case .week: Self.weekParts
    case .quarter: Self.quarterParts
    case .ordinal: Self.ordinalParts
    }
  }

  var name: String {
    switch self {
    case .calendar: "a date of the calendar"
    case .week: "a week"
    case .quarter: "a quarter"
    case .ordinal: "a day of the year"
    }
  }

  private static let calendarParts: [InstantField] = [.year, .month, .day]
  private static let weekParts: [InstantField] = [.year, .week, .dayOfWeek]
  private static let quarterParts: [InstantField] = [.year, .quarter, .dayOfQuarter]
  private static let ordinalParts: [InstantField] = [.year, .ordinalDay]
}

extension InstantFields {
  /// The date that the fields tell: of a calendar, a week, a quarter or a year.
  ///
  /// - Parameter base: The date whose parts stand where none is given; without it a year is
  ///   needed, and no larger part may be missing.
  /// - Returns: A date of the calendar.
  /// - Throws: `ArgumentError` where there is no such date, or the fields are of two forms.
  func date(base: Date?) throws(CypherError) -> Date {
    let form = try form()
    if base == nil { try requireOrder(form.parts) }
    let date =
      switch form {
      case .calendar: calendarDate(base)
      case .week: weekDate(base)
      case .quarter: quarterDate(base)
      case .ordinal: Date(year: year(base), ordinalDay: numbers[.ordinalDay] ?? 1)
      }
    guard let date else {
      let fields = form.parts.compactMap { field in
        numbers[field].map { "\(field.name): \($0)" }
      }
      throw .invalidArgument("the calendar has no date {\(fields.joined(separator: ", "))}")
    }
    return date
  }

  private func form() throws(CypherError) -> DateForm {
    var told: DateForm?
    for form in DateForm.allCases {
      guard form.parts.dropFirst().contains(where: { numbers[$0] != nil }) else { continue }
      if let told {
        throw .invalidArgument(
          "\(told.name) and \(form.name) cannot be told at once; leave one of them out")
      }
      told = form
    }
    return told ?? .calendar
  }

  /// Makes sure that each field but the first follows one that is given too.
  func requireOrder(_ fields: [InstantField]) throws(CypherError) {
    for (larger, smaller) in zip(fields, fields.dropFirst())
    where numbers[larger] == nil && numbers[smaller] != nil {
      throw .invalidArgument("\(smaller.name) cannot be given without \(larger.name)")
    }
    guard let first = fields.first, numbers[first] == nil else { return }
    throw .invalidArgument("\(first.name) is missing")
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

  private func quarterDate(_ base: Date?) -> Date? {
    Date(
      year: year(base), quarter: numbers[.quarter] ?? base?.quarter ?? 1,
      dayOfQuarter: numbers[.dayOfQuarter] ?? base?.dayOfQuarter ?? 1)
  }
}
