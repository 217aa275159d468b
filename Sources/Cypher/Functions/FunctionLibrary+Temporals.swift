extension FunctionLibrary {
  /// Dates and times: constructors, clocks and truncation.
  static let temporals: [Function] = InstantKind.allCases.flatMap(instants) + epochs

  private static let epochs: [Function] = [
    Function(
      "datetime.fromepoch", ["seconds": .number, "nanoseconds": .number], required: 1, .dateTime,
      .variadic(fromEpoch)),
    Function(
      "datetime.fromepochmillis", ["milliseconds": .number], .dateTime, .unary(fromMilliseconds)),
  ]

  private static func instants(_ kind: InstantKind) -> [Function] {
    let name = kind.rawValue
    let input: ValueKinds = [.string, .map, .date, .localTime, .time, .localDateTime, .dateTime]
    let clocks = ["transaction", "statement", "realtime"].map { clock in
      Function(
        name + "." + clock, ["timezone": [.string, .map]], required: 0, kind.kinds,
        .variadic { arguments, context throws(CypherError) in
          try now(kind, arguments.first, context)
        })
    }
    return [
      Function(
        name, ["input": input], required: 0, kind.kinds,
        .variadic { arguments, context throws(CypherError) in
          try InstantConstructor(kind: kind, context: context).value(arguments.first)
        }),
      Function(
        name + ".truncate", ["unit": .string, "instant": .instant, "fields": .map], required: 1,
        kind.kinds,
        .variadic { arguments, context throws(CypherError) in
          try truncate(kind, arguments, context)
        }),
    ] + clocks
  }

  /// The clock of a zone; a statement has one time, whichever clock is asked.
  private static func now(
    _ kind: InstantKind, _ zone: Value?, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    let constructor = InstantConstructor(kind: kind, context: context)
    guard let zone else { return try constructor.value(nil) }
    if case .map(let map) = zone, let named = map["timezone"], map.count == 1 {
      return try now(kind, named, context)
    }
    guard let text = try Argument.text(zone, kind.rawValue) else { return .null }
    return try constructor.now(try context.zone(named: text))
  }

  private static func truncate(
    _ kind: InstantKind, _ arguments: [Value], _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    let constructor = InstantConstructor(kind: kind, context: context)
    let unit = try Argument.text(arguments[0], kind.rawValue + ".truncate")
    let input = arguments.count > 1 ? arguments[1] : try constructor.value(nil)
    guard let unit, !input.isNull else { return .null }
    guard arguments.count > 2 else { return try constructor.truncated(unit, input, nil) }
    guard case .map(let map) = arguments[2] else {
      try Argument.requireNull(arguments[2], .map, kind.rawValue + ".truncate")
      return .null
    }
    return try constructor.truncated(unit, input, map)
  }

  private static func fromEpoch(
    _ arguments: [Value], _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    guard let seconds = try whole(arguments[0], "datetime.fromepoch") else { return .null }
    var nanoseconds: Int64 = 0
    if arguments.count > 1 {
      guard let given = try whole(arguments[1], "datetime.fromepoch") else { return .null }
      nanoseconds = given
    }
    return try epoch(
      seconds.addingReportingOverflow(nanoseconds.flooredQuotient(1_000_000_000)),
      nanosecond: Int(nanoseconds.flooredRemainder(1_000_000_000)), context)
  }

  private static func fromMilliseconds(
    _ value: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    guard let milliseconds = try whole(value, "datetime.fromepochmillis") else { return .null }
    return try epoch(
      (milliseconds.flooredQuotient(1_000), false),
      nanosecond: Int(milliseconds.flooredRemainder(1_000)) * 1_000_000, context)
  }

  private static func epoch(
    _ seconds: (partialValue: Int64, overflow: Bool), nanosecond: Int,
    _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    guard !seconds.overflow else { throw .outOfYears }
    return .dateTime(
      try context.zones.dateTime(
        secondsSince1970: seconds.partialValue, nanosecond: nanosecond, .utc))
  }

  /// A number without its fraction.
  private static func whole(_ value: Value, _ function: String) throws(CypherError) -> Int64? {
    if case .integer(let number) = value { return number }
    guard let number = try Argument.number(value, function) else { return nil }
    guard -0x1p63..<0x1p63 ~= number else {
      throw .outOfRange("\(function)() takes no number such as \(number.cypherText)")
    }
    return Int64(number)
  }
}

extension InstantKind {
  /// The kind of the values.
  fileprivate var kinds: ValueKinds {
    switch self {
    case .date: .date
    case .localTime: .localTime
    case .time: .time
    case .localDateTime: .localDateTime
    case .dateTime: .dateTime
    }
  }
}
