/// One aggregate of one group, as far as rows have come.
struct AggregateState {
  private let kind: AggregateKind
  private var count: Int64 = 0
  private var value = Value.null
  private var values: [Value] = []
  private var percentile = Value.null
  /// The mean, and the sum of the squares of the distances from it.
  private var mean = 0.0
  private var squares = 0.0

  init(_ kind: AggregateKind) { self.kind = kind }

  /// Takes a value that is not null; the second is that of a percentile.
  mutating func add(_ new: Value, _ second: Value) throws(CypherError) {
    count += 1
    switch kind {
    case .count: break
    case .sum:
      try Self.check(new, "sum", [.number, .duration])
      value = count == 1 ? new : try Arithmetic.add(value, new)
    case .avg:
      try Self.check(new, "avg", [.number, .duration])
      try average(new)
    case .min: if count == 1 || new.sortsBefore(value) { value = new }
    case .max: if count == 1 || value.sortsBefore(new) { value = new }
    case .collect: values.append(new)
    case .percentileCont, .percentileDisc:
      try Self.check(new, kind.rawValue, .number)
      percentile = second
      values.append(new)
    case .stDev, .stDevP:
      try Self.check(new, kind.rawValue, .number)
      spread(new.number)
    }
  }

  /// What all values together give.
  func result() throws(CypherError) -> Value {
    switch kind {
    case .count: return .integer(count)
    case .sum: return count == 0 ? .integer(0) : value
    case .avg:
      if case .float = value { return .float(mean) }
      return value
    case .min, .max: return value
    case .collect: return .list(values)
    case .percentileCont, .percentileDisc: return try percentileValue()
    case .stDev: return .float(count < 2 ? 0 : (squares / Double(count - 1)).squareRoot())
    case .stDevP: return .float(count < 1 ? 0 : (squares / Double(count)).squareRoot())
    }
  }

  /// Source: B. P. Welford, *Note on a Method for Calculating Corrected Sums of Squares and
  /// Products*, Technometrics 4(3), 1962.
  private mutating func spread(_ number: Double) {
    let distance = number - mean
    mean += distance / Double(count)
    squares += distance * (number - mean)
  }

  private mutating func average(_ new: Value) throws(CypherError) {
    guard case .duration = new else {
      mean += (new.number - mean) / Double(count)
      value = .float(mean)
      return
    }
    // The mean moves by what the new value differs from it, shared among all.
    value =
      count == 1
      ? new
      : try Arithmetic.add(
        value,
        try Arithmetic.divide(try Arithmetic.subtract(new, value), .integer(count)))
  }

  /// The value that a share of the values does not exceed; `percentileCont` lies between two.
  private func percentileValue() throws(CypherError) -> Value {
    guard count > 0 else { return .null }
    guard percentile.kind.isSubset(of: .number), !percentile.isNull else {
      throw CypherError(
        .typeError, .runtime, "InvalidArgumentType",
        "a percentile is a number, not \(percentile.kind.names)")
    }
    let share = percentile.number
    guard share >= 0, share <= 1 else {
      throw CypherError(
        .argumentError, .runtime, "NumberOutOfRange", "a percentile lies from 0.0 to 1.0")
    }
    let sorted = values.sorted { $0.sortsBefore($1) }
    guard kind == .percentileCont else {
      let place = (share * Double(count)).rounded(.up)
      return sorted[max(0, min(Int(place) - 1, sorted.count - 1))]
    }
    let place = share * Double(count - 1)
    let (low, high) = (Int(place.rounded(.down)), Int(place.rounded(.up)))
    let (lower, upper) = (sorted[low].number, sorted[high].number)
    return .float(lower + (upper - lower) * (place - Double(low)))
  }

  private static func check(
    _ value: Value, _ name: String, _ kinds: ValueKinds
  ) throws(CypherError) {
    guard value.kind.isSubset(of: kinds) else {
      throw CypherError(
        .typeError, .runtime, "InvalidArgumentType",
        "\(name)() takes \(kinds.names), not \(value.kind.names)")
    }
  }
}

extension Value {
  /// An integer or a float as a float; NaN for anything else.
  fileprivate var number: Double {
    switch self {
    case .integer(let number): Double(number)
    case .float(let number): number
    default: .nan
    }
  }
}
