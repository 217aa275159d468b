/// The fields of a map that an instant is made from, from the largest to the smallest; raw values
/// are its keys.
enum InstantField: String, CaseIterable {
  case year, quarter, month, week, ordinalDay, dayOfQuarter, dayOfWeek, day
  case hour, minute, second, millisecond, microsecond, nanosecond

  /// Whether it is a part of a date.
  var isOfDate: Bool {
    switch self {
    case .year, .quarter, .month, .week, .ordinalDay, .dayOfQuarter, .dayOfWeek, .day: true
    case .hour, .minute, .second, .millisecond, .microsecond, .nanosecond: false
    }
  }

  /// The field of a key, whatever its case; `nil` where there is none.
  init?(key: String) {
    let key = key.lowercased()
    let field = key == "weekday" ? .dayOfWeek : Self.allCases.first { $0.key == key }
    guard let field else { return nil }
    self = field
  }

  private var key: String { rawValue.lowercased() }
}

/// The map that a constructor of instants takes, read.
struct InstantFields {
  private(set) var numbers: [InstantField: Int] = [:]
  /// The value of `date`, `time` or `datetime`.
  private(set) var selected: [String: InstantParts] = [:]
  private(set) var zone: Zone?
  /// Seconds and nanoseconds since 1970-01-01T00:00Z.
  private(set) var epoch: (seconds: Int64, nanosecond: Int)?
  /// Whether one of the fields is null, which makes the whole null.
  private(set) var hasNull = false

  init(_ map: MapValue, _ context: EvaluationContext) throws(CypherError) {
    for (key, value) in map.entries {
      if case .null = value {
        hasNull = true
        continue
      }
      try take(key, value, context)
    }
  }

  /// Whether nothing but a zone is given.
  var isEmptyButZone: Bool { numbers.isEmpty && selected.isEmpty && epoch == nil }

  /// Whether a field of a date, or of a time, is given.
  func has(date: Bool) -> Bool { numbers.keys.contains { $0.isOfDate == date } }

  private mutating func take(
    _ key: String, _ value: Value, _ context: EvaluationContext
  ) throws(CypherError) {
    if let field = InstantField(key: key) {
      guard case .integer(let number) = value else {
        throw .invalidValue("\(field.rawValue) is to be an integer, not \(value.kind.names)")
      }
      numbers[field] = Int(number)
      return
    }
    switch key.lowercased() {
    case "date", "time", "datetime":
      guard let parts = InstantParts(value) else {
        throw .invalidValue("\(key) is to be a date or time, not \(value.kind.names)")
      }
      selected[key.lowercased()] = parts
    case "timezone":
      guard case .string(let text) = value else {
        throw .invalidValue("timezone is to be a string, not \(value.kind.names)")
      }
      zone = try context.zone(named: text)
    case "epochseconds", "epochmillis":
      guard case .integer(let number) = value else {
        throw .invalidValue("\(key) is to be an integer, not \(value.kind.names)")
      }
      let perSecond: Int64 = key.lowercased() == "epochmillis" ? 1_000 : 1
      epoch = (
        number.flooredQuotient(perSecond),
        Int(number.flooredRemainder(perSecond) * (1_000_000_000 / perSecond))
      )
    default:
      let keys =
        InstantField.allCases.map(\.rawValue)
        + ["date", "time", "datetime", "timezone", "epochSeconds", "epochMillis"]
      let hint = NearMiss.best(for: key, among: keys).map { "; did you mean '\($0)'?" } ?? ""
      throw .invalidArgument("a date or time has no field '\(key)'" + hint)
    }
  }
}
