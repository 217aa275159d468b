import Chronology

extension Date {
  /// A part of the date by its name; `nil` where there is none such.
  func part(_ name: String) -> Value? {
    let number: Int
    switch name {
    case "year": number = civil.year
    case "quarter": number = quarter
    case "month": number = civil.month
    case "week": number = week.number
    case "weekYear": number = week.year
    case "day": number = civil.day
    case "ordinalDay": number = ordinalDay
    case "dayOfQuarter", "quarterDay": number = dayOfQuarter
    case "dayOfWeek", "weekDay": number = weekday
    default: return nil
    }
    return .integer(Int64(number))
  }
}

extension LocalTime {
  /// A part of the time of day by its name; `nil` where there is none such.
  func part(_ name: String) -> Value? {
    let number: Int
    switch name {
    case "hour": number = hour
    case "minute": number = minute
    case "second": number = second
    case "millisecond": number = nanosecond / 1_000_000
    case "microsecond": number = nanosecond / 1_000
    case "nanosecond": number = nanosecond
    default: return nil
    }
    return .integer(Int64(number))
  }
}

extension Zone {
  /// A part of a zone at an offset by its name; `nil` where there is none such.
  func part(_ name: String, offset: Int32) -> Value? {
    switch name {
    case "timezone": .string(description)
    case "offset": .string(Zone.text(ofOffset: offset))
    case "offsetMinutes": .integer(Int64(offset / 60))
    case "offsetSeconds": .integer(Int64(offset))
    default: nil
    }
  }
}

extension DateTime {
  /// A part of the date and time by its name; `nil` where there is none such.
  func part(_ name: String) throws(CypherError) -> Value? {
    switch name {
    case "epochSeconds": .integer(secondsSince1970)
    case "epochMillis":
      .integer(
        try secondsSince1970.times(1_000, plus: Int64(local.time.nanosecond / 1_000_000)))
    default: local.date.part(name) ?? local.time.part(name) ?? place.part(name, offset: offset)
    }
  }
}

extension Duration {
  /// A part of the duration by its name; `nil` where there is none such.
  ///
  /// - Throws: `ArithmeticError` where a total is more than a 64-bit integer holds.
  func part(_ name: String) throws(CypherError) -> Value? {
    let part = Int64(nanoseconds)
    let number: Int64
    switch name {
    case "years": number = months / 12
    case "quarters": number = months / 3
    case "months": number = months
    case "weeks": number = days / 7
    case "days": number = days
    case "hours": number = seconds / 3_600
    case "minutes": number = seconds / 60
    case "seconds": number = seconds
    case "milliseconds": number = try seconds.times(1_000, plus: part / 1_000_000)
    case "microseconds": number = try seconds.times(1_000_000, plus: part / 1_000)
    case "nanoseconds": number = try seconds.times(1_000_000_000, plus: part)
    case "quartersOfYear": number = months / 3 % 4
    case "monthsOfYear": number = months % 12
    case "monthsOfQuarter": number = months % 3
    case "daysOfWeek": number = days % 7
    case "minutesOfHour": number = seconds / 60 % 60
    case "secondsOfMinute": number = seconds % 60
    case "millisecondsOfSecond": number = part / 1_000_000
    case "microsecondsOfSecond": number = part / 1_000
    case "nanosecondsOfSecond": number = part
    default: return nil
    }
    return .integer(number)
  }
}

extension Value {
  /// A part of a temporal value by its name; `nil` where it has none such, or is none.
  ///
  /// Source: openCypher, CIP2015-08-06, *Accessing components of temporal values*.
  func temporalPart(_ name: String) throws(CypherError) -> Value? {
    switch self {
    case .date(let date): date.part(name)
    case .localTime(let time): time.part(name)
    case .time(let time):
      time.local.part(name) ?? Zone.offset(time.offset).part(name, offset: time.offset)
    case .localDateTime(let instant): instant.date.part(name) ?? instant.time.part(name)
    case .dateTime(let instant): try instant.part(name)
    case .duration(let duration): try duration.part(name)
    case .edtf(let date): date.part(name)
    case .null, .boolean, .integer, .float, .string, .list, .map, .node, .relationship, .path: nil
    }
  }
}

extension Int64 {
  /// The product with a factor, and an addend.
  fileprivate func times(_ factor: Int64, plus addend: Int64) throws(CypherError) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    let (sum, sumOverflow) = product.addingReportingOverflow(addend)
    guard !overflow, !sumOverflow else {
      throw .integerOverflow("the number is more than a 64-bit integer holds")
    }
    return sum
  }
}

extension EDTF {
  /// A part of an uncertain date by its name: an addition of Chancery; `nil` where there is none
  /// such.
  ///
  /// `earliest` and `latest` are the days it touches, null without a known limit.
  fileprivate func part(_ name: String) -> Value? {
    func value(_ day: Day?) -> Value {
      day.flatMap { Date(daysSince1970: $0.daysSince1970) }.map { .date($0) } ?? .null
    }
    return switch name {
    case "earliest": value(earliestDay)
    case "latest": value(latestDay)
    case "isUncertain": .boolean(qualifier?.isUncertain ?? false)
    case "isApproximate": .boolean(qualifier?.isApproximate ?? false)
    default: nil
    }
  }
}
