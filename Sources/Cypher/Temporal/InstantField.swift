/// The fields of a map that an instant is made from, from the largest to the smallest.
enum InstantField: Int, CaseIterable {
  case year, quarter, month, week, ordinalDay, dayOfQuarter, dayOfWeek, day
  case hour, minute, second, millisecond, microsecond, nanosecond

  /// Whether it is a part of a date.
  var isOfDate: Bool { rawValue <= Self.day.rawValue }

  /// Its key.
  var name: String { Self.names[rawValue] }

  /// The field of a key, whatever its case; `nil` where there is none.
  init?(key: String) {
    guard let field = Self.byKey[key] ?? Self.byKey[key.lowercased()] else { return nil }
    self = field
  }

  static let names = allCases.map { "\($0)" }

  private static let byKey: [String: InstantField] = {
    var byKey = ["weekDay": InstantField.dayOfWeek, "weekday": .dayOfWeek]
    for field in allCases {
      byKey[field.name] = field
      byKey[field.name.lowercased()] = field
    }
    return byKey
  }()
}

/// A number for each field that has one.
struct InstantNumbers {
  private var numbers = InlineArray<14, Int>(repeating: 0)
  /// A bit for each field with a number.
  private var given: UInt16 = 0

  var isEmpty: Bool { given == 0 }

  /// Whether a field of a date, or of a time, has a number.
  func has(date: Bool) -> Bool {
    let dates = UInt16(1) << (InstantField.day.rawValue + 1) - 1
    return given & (date ? dates : ~dates) != 0
  }

  subscript(field: InstantField) -> Int? {
    get { given & 1 << field.rawValue != 0 ? numbers[field.rawValue] : nil }
    set {
      if let newValue {
        numbers[field.rawValue] = newValue
        given |= 1 << field.rawValue
      } else {
        given &= ~(1 << field.rawValue)
      }
    }
  }
}

/// The map that a constructor of instants takes, read.
struct InstantFields {
  private(set) var numbers = InstantNumbers()
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
  func has(date: Bool) -> Bool { numbers.has(date: date) }

  private mutating func take(
    _ key: String, _ value: Value, _ context: EvaluationContext
  ) throws(CypherError) {
    if let field = InstantField(key: key) {
      guard case .integer(let number) = value else {
        throw .invalidValue("\(field.name) is to be an integer, not \(value.kind.names)")
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
        InstantField.names
        + ["date", "time", "datetime", "timezone", "epochSeconds", "epochMillis"]
      let hint = NearMiss.best(for: key, among: keys).map { "; did you mean '\($0)'?" } ?? ""
      throw .invalidArgument("a date or time has no field '\(key)'" + hint)
    }
  }
}
