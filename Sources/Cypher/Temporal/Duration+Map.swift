extension Duration {
  /// The duration that a map of amounts tells; `nil` where one of them is null.
  ///
  /// Amounts may be negative and have fractions, which run over into smaller units.
  init?(_ map: MapValue) throws(CypherError) {
    var parts = DurationParts()
    guard !map.entries.isEmpty else {
      throw .invalidArgument("duration({}) names no unit; write one such as {days: 1}")
    }
    for (key, value) in map.entries {
      guard let unit = Self.unit(key) else {
        let units = DurationParts.Unit.allCases.map(\.rawValue)
        let hint = NearMiss.best(for: key, among: units).map { "; did you mean '\($0)'?" } ?? ""
        throw .invalidArgument("a duration has no unit '\(key)'" + hint)
      }
      let amount: DecimalAmount?
      switch value {
      case .null: return nil
      case .integer(let number): amount = DecimalAmount(number)
      case .float(let number): amount = DecimalAmount(number)
      case .boolean, .string, .list, .map, .node, .relationship, .path, .date, .localTime, .time,
        .localDateTime, .dateTime, .duration, .edtf:
        throw .invalidValue("\(key) is to be a number, not \(value.kind.names)")
      }
      guard let amount, parts.add(amount, unit) else { throw .durationOverflow }
    }
    guard let duration = parts.duration else { throw .durationOverflow }
    self = duration
  }

  private static func unit(_ key: String) -> DurationParts.Unit? {
    DurationParts.Unit(rawValue: key) ?? DurationParts.Unit(rawValue: key.lowercased())
  }
}
