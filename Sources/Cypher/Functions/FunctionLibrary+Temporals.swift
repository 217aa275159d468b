extension FunctionLibrary {
  /// Dates and times: constructors, clocks and truncation.
  static let temporals: [Function] =
    instants("date", .date) + instants("localtime", .localTime) + instants("time", .time)
    + instants("localdatetime", .localDateTime) + instants("datetime", .dateTime) + epochs

  private static let epochs: [Function] = [
    Function(
      "datetime.fromepoch", ["seconds": .number, "nanoseconds": .number], required: 1, .dateTime,
      pending),
    Function("datetime.fromepochmillis", ["milliseconds": .number], .dateTime, pending),
  ]

  private static func instants(_ name: String, _ kind: ValueKinds) -> [Function] {
    let input: ValueKinds = [.string, .map, .date, .localTime, .time, .localDateTime, .dateTime]
    return [
      Function(name, ["input": input], required: 0, kind, pending),
      Function(name + ".transaction", ["timezone": [.string, .map]], required: 0, kind, pending),
      Function(name + ".statement", ["timezone": [.string, .map]], required: 0, kind, pending),
      Function(name + ".realtime", ["timezone": [.string, .map]], required: 0, kind, pending),
      Function(
        name + ".truncate", ["unit": .string, "instant": .instant, "fields": .map], required: 1,
        kind, pending),
    ]
  }
}
