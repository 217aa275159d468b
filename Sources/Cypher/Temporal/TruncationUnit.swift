import Chronology

/// What an instant may be cut down to; raw values are its names in the language.
enum TruncationUnit: String, CaseIterable {
  case millennium, century, decade, year, weekYear, quarter, month, week, day
  case hour, minute, second, millisecond, microsecond

  /// The unit of a name; case counts for nothing.
  init?(name: String) {
    let name = name.lowercased()
    guard let unit = Self.allCases.first(where: { $0.rawValue.lowercased() == name }) else {
      return nil
    }
    self = unit
  }

  /// Its length in nanoseconds, where it is a part of a day.
  var nanoseconds: Int64? {
    switch self {
    case .millennium, .century, .decade, .year, .weekYear, .quarter, .month, .week, .day: nil
    case .hour: 3_600_000_000_000
    case .minute: 60_000_000_000
    case .second: 1_000_000_000
    case .millisecond: 1_000_000
    case .microsecond: 1_000
    }
  }

  /// The first day of the unit that a date lies in; the date itself for smaller units.
  ///
  /// - Returns: `nil` where that day lies before the first year.
  func firstDay(of date: Date) -> Date? {
    let (year, month, _) = date.civil
    switch self {
    case .millennium: return firstDay(inYear: year, every: 1_000)
    case .century: return firstDay(inYear: year, every: 100)
    case .decade: return firstDay(inYear: year, every: 10)
    case .year: return Date(year: year, month: 1, day: 1)
    case .weekYear: return Date(weekYear: date.week.year, week: 1, weekday: 1)
    case .quarter: return Date(year: year, month: date.quarter * 3 - 2, day: 1)
    case .month: return Date(year: year, month: month, day: 1)
    case .week: return date.adding(days: Int64(1 - date.weekday))
    case .day, .hour, .minute, .second, .millisecond, .microsecond: return date
    }
  }

  private func firstDay(inYear year: Int, every count: Int) -> Date? {
    let first = year - Int(Int64(year).flooredRemainder(Int64(count)))
    return Date(year: first, month: 1, day: 1)
  }
}

extension InstantConstructor {
  /// An instant cut down to a unit, with the fields of a map put over it.
  ///
  /// Source: openCypher, CIP2015-08-06, *Truncating temporal values*.
  func truncated(
    _ unitName: String, _ input: Value, _ map: MapValue?
  ) throws(CypherError) -> Value {
    guard let unit = TruncationUnit(name: unitName) else {
      let names = TruncationUnit.allCases.map(\.rawValue)
      let hint = NearMiss.best(for: unitName, among: names).map { "did you mean '\($0)'?" }
      throw .invalidArgument(
        "'\(unitName)' is no unit to truncate to; "
          + (hint ?? "write one of \(names.joined(separator: ", "))"))
    }
    guard let parts = InstantParts(input) else {
      throw .invalidValue(
        "\(kind.rawValue).truncate() takes a date or time, not \(input.kind.names)")
    }
    var base = try truncated(parts, unit, input)
    guard let map, !map.entries.isEmpty else { return try base.value(kind, context) }
    let fields = try InstantFields(map, context)
    if fields.hasNull { return .null }
    if let selected = fields.selected["time"]?.time { base.time = selected }
    if let selected = fields.selected["date"]?.date { base.date = selected }
    // A zone that is given here leaves the hands of the clock where they are.
    if fields.zone != nil { base.zone = nil }
    let kept = Int(unit.nanoseconds ?? 1_000_000_000)
    return try value(fields, base: base, keptNanoseconds: kept)
  }

  private func truncated(
    _ parts: InstantParts, _ unit: TruncationUnit, _ input: Value
  ) throws(CypherError) -> InstantParts {
    var base = parts
    if kind.hasDate {
      guard let date = parts.date else {
        throw .invalidValue("\(input.kind.names) has no date to truncate")
      }
      guard let first = unit.firstDay(of: date) else { throw .outOfYears }
      base.date = first
    } else if unit.isLongerThanDay {
      throw .invalidArgument("\(kind.rawValue) cannot be truncated to a \(unit.rawValue)")
    }
    base.time = .midnight
    if let nanoseconds = unit.nanoseconds {
      guard kind.hasTime, let time = parts.time else {
        throw .invalidArgument(
          "\(kind.hasTime ? input.kind.names : "a date") cannot be truncated to a"
            + " \(unit.rawValue); it has no time of day")
      }
      base.time = time.truncated(to: nanoseconds)
    } else if !kind.hasDate, parts.time == nil {
      throw .invalidValue("\(input.kind.names) has no time of day to truncate")
    }
    return base
  }
}

extension TruncationUnit {
  /// Whether a time of day has no such unit.
  fileprivate var isLongerThanDay: Bool { nanoseconds == nil && self != .day }
}
