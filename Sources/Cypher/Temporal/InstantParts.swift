/// What an instant of any of the five types is made of.
struct InstantParts {
  var date: Date?
  var time: LocalTime?
  /// Where it is local to, with the offset that holds there.
  var zone: (zone: Zone, offset: Int32)?

  /// The parts of an instant; `nil` for other values.
  init?(_ value: Value) {
    switch value {
    case .date(let date): self.date = date
    case .localTime(let time): self.time = time
    case .time(let time):
      self.time = time.local
      zone = (.offset(time.offset), time.offset)
    case .localDateTime(let instant):
      date = instant.date
      time = instant.time
    case .dateTime(let instant):
      date = instant.local.date
      time = instant.local.time
      zone = (instant.place, instant.offset)
    case .null, .boolean, .integer, .float, .string, .list, .map, .node, .relationship, .path,
      .duration, .edtf:
      return nil
    }
  }

  init() {}
}

/// The five types of instants.
enum InstantKind: String, CaseIterable {
  case date, localTime = "localtime", time, localDateTime = "localdatetime", dateTime = "datetime"

  var hasDate: Bool {
    switch self {
    case .date, .localDateTime, .dateTime: true
    case .localTime, .time: false
    }
  }

  var hasTime: Bool { self != .date }

  var hasZone: Bool { self == .time || self == .dateTime }
}

extension EvaluationContext {
  /// The zone of times for which none is given.
  ///
  /// - Throws: `ArgumentError` where the caller gave something that is no zone.
  func zone() throws(CypherError) -> Zone { try zone(named: defaultZone) }

  /// The zone that a text names.
  func zone(named text: String) throws(CypherError) -> Zone {
    guard let zone = Zone(text) else {
      throw .invalidArgument(
        "'\(text)' is no time zone; write an offset such as '+01:00' or a name such as"
          + " 'Europe/Paris'")
    }
    if case .named(let name) = zone { _ = try zones.transitions(of: name) }
    return zone
  }

  /// What the clocks of a zone show when the statement begins.
  func now(in zone: Zone) throws(CypherError) -> DateTime {
    try zones.dateTime(
      secondsSince1970: statementTime.flooredQuotient(LocalTime.nanosecondsPerSecond),
      nanosecond: Int(statementTime.flooredRemainder(LocalTime.nanosecondsPerSecond)), zone)
  }

  /// The offset of a zone for a time of day that has no date: that of the statement's time.
  func offset(of zone: Zone) throws(CypherError) -> Int32 {
    try zones.offset(
      of: zone, at: statementTime.flooredQuotient(LocalTime.nanosecondsPerSecond))
  }
}

extension InstantParts {
  /// The value of a type with these parts; what is missing is taken from the context.
  ///
  /// - Precondition: There is a date or a time where the type has one.
  func value(_ kind: InstantKind, _ context: EvaluationContext) throws(CypherError) -> Value {
    let (date, time) = (date ?? .epoch, time ?? .midnight)
    switch kind {
    case .date: return .date(date)
    case .localTime: return .localTime(time)
    case .localDateTime: return .localDateTime(LocalDateTime(date, time))
    case .time:
      let offset =
        if let zone { zone.offset } else { try context.offset(of: try context.zone()) }
      return .time(Time(time, offset: offset))
    case .dateTime:
      let zone = if let zone { zone } else { (zone: try context.zone(), offset: Int32?.none) }
      return .dateTime(
        try context.zones.dateTime(
          LocalDateTime(date, time), zone.zone, preferring: zone.offset))
    }
  }
}
