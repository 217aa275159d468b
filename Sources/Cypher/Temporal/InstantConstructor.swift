/// Makes instants of one type: from nothing (the clock), a text, another instant or a map.
///
/// Source: openCypher, CIP2015-08-06, *Creating temporal values*.
struct InstantConstructor {
  let kind: InstantKind
  let context: EvaluationContext

  /// The instant that a constructor gives for its argument; `nil` is none at all.
  func value(_ input: Value?) throws(CypherError) -> Value {
    guard let input else { return try now(try context.zone()) }
    switch input {
    case .null: return .null
    case .string(let text): return try read(text)
    case .map(let map): return try value(map)
    case .date, .localTime, .time, .localDateTime, .dateTime: return try converted(input)
    case .boolean, .integer, .float, .list, .node, .relationship, .path, .duration, .edtf:
      throw .invalidValue(
        "\(kind.rawValue)() takes a string, a map or another date or time, not"
          + " \(input.kind.names)")
    }
  }

  /// What the clock of a zone shows when the statement begins.
  func now(_ zone: Zone) throws(CypherError) -> Value {
    guard let parts = InstantParts(.dateTime(try context.now(in: zone))) else { return .null }
    return try parts.value(kind, context)
  }

  private func read(_ text: String) throws(CypherError) -> Value {
    switch kind {
    case .date: return .date(try Date(text))
    case .localTime: return .localTime(try LocalTime(text))
    case .time:
      return .time(
        try Time(text, defaultOffset: try context.offset(of: try context.zone())))
    case .localDateTime: return .localDateTime(try LocalDateTime(text))
    case .dateTime:
      return .dateTime(
        try DateTime(text, defaultZone: try context.zone(), context.zones))
    }
  }

  /// The same instant as another type has it.
  private func converted(_ input: Value) throws(CypherError) -> Value {
    guard let parts = InstantParts(input) else { return .null }
    try require(date: parts.date, time: parts.time, of: input)
    return try parts.value(kind, context)
  }

  private func require(
    date: Date?, time: LocalTime?, of input: Value
  ) throws(CypherError) {
    if kind.hasDate, date == nil { throw .invalidValue("\(input.kind.names) has no date") }
    if !kind.hasDate, time == nil {
      throw .invalidValue("\(input.kind.names) has no time of day")
    }
  }

  private func value(_ map: MapValue) throws(CypherError) -> Value {
    let fields = try InstantFields(map, context)
    if fields.hasNull { return .null }
    if fields.isEmptyButZone {
      guard let zone = fields.zone else {
        let name = kind.rawValue
        throw .invalidArgument("\(name)({}) names no field; \(name)() is the present one")
      }
      return try now(zone)
    }
    return try value(fields)
  }

  /// The instant that the fields tell.
  private func value(_ fields: InstantFields) throws(CypherError) -> Value {
    if let epoch = fields.epoch { return try value(fields, epoch) }
    var base = InstantParts()
    if let whole = fields.selected["datetime"] { base = whole }
    if let selected = fields.selected["date"] {
      guard let date = selected.date else { throw .invalidValue("date: what is given has none") }
      base.date = date
    }
    if let selected = fields.selected["time"] {
      guard let time = selected.time else { throw .invalidValue("time: what is given has none") }
      base.time = time
      base.zone = selected.zone
    }
    if fields.selected["datetime"] == nil, fields.selected["time"] == nil { base.zone = nil }
    return try value(fields, base: base)
  }

  /// A base with the fields put over it.
  ///
  /// Where the base has a zone and another is given, the moment stays and the clock's hands move;
  /// where it has none, the hands stay.
  func value(
    _ fields: InstantFields, base: InstantParts, keptNanoseconds kept: Int = 1_000_000_000
  ) throws(CypherError) -> Value {
    try requireFit(fields)
    var parts = base
    if kind.hasDate {
      parts.date = try date(fields, base.date)
    }
    if kind.hasTime {
      let isTold = fields.has(date: false) || base.time != nil || !kind.hasDate
      parts.time = isTold ? try fields.time(base: base.time, kept: kept) : .midnight
    }
    guard kind.hasZone, let zone = fields.zone else { return try parts.value(kind, context) }
    if parts.zone != nil {
      return try moved(try parts.value(kind, context), to: zone)
    }
    let offset = kind == .time ? try context.offset(of: zone) : nil
    return try parts.value(kind, zone: zone, offset: offset, context)
  }

  private func date(_ fields: InstantFields, _ base: Date?) throws(CypherError) -> Date {
    guard base == nil, fields.has(date: false) else { return try fields.date(base: base) }
    let date = try fields.date(base: nil)
    let isWhole = [.day, .dayOfWeek, .dayOfQuarter, .ordinalDay].contains { field in
      fields.numbers[field] != nil
    }
    guard isWhole else { throw .invalidArgument("hour cannot be given without a day") }
    return date
  }

  /// Fields of a part that the type does not have are a mistake.
  private func requireFit(_ fields: InstantFields) throws(CypherError) {
    for field in InstantField.allCases where fields.numbers[field] != nil {
      guard field.isOfDate ? kind.hasDate : kind.hasTime else {
        throw .invalidArgument("\(kind.rawValue) has no \(field.name)")
      }
    }
  }

  private func moved(_ value: Value, to zone: Zone) throws(CypherError) -> Value {
    if case .time(let time) = value {
      return .time(time.moved(to: try context.offset(of: zone)))
    }
    guard case .dateTime(let instant) = value else { return value }
    return .dateTime(
      try context.zones.dateTime(
        secondsSince1970: instant.secondsSince1970, nanosecond: instant.local.time.nanosecond,
        zone))
  }

  private func value(
    _ fields: InstantFields, _ epoch: (seconds: Int64, nanosecond: Int)
  ) throws(CypherError) -> Value {
    let extra = try fields.numbers.isEmpty ? 0 : fields.time(base: .midnight).nanosecond
    let (part, carry) = (
      (epoch.nanosecond + extra) % 1_000_000_000, (epoch.nanosecond + extra) / 1_000_000_000
    )
    let instant = try context.zones.dateTime(
      secondsSince1970: epoch.seconds + Int64(carry), nanosecond: part, fields.zone ?? .utc)
    guard let parts = InstantParts(.dateTime(instant)) else { return .null }
    return try parts.value(kind, context)
  }
}

extension InstantParts {
  /// The value of a type with a zone.
  fileprivate func value(
    _ kind: InstantKind, zone: Zone, offset: Int32?, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    var parts = self
    if let offset {
      parts.zone = (zone, offset)
      return try parts.value(kind, context)
    }
    let local = LocalDateTime(date ?? .epoch, time ?? .midnight)
    return .dateTime(try context.zones.dateTime(local, zone))
  }
}
