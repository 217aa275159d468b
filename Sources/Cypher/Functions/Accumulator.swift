/// Takes the values of one group, and gives what an aggregating function makes of them.
///
/// Null is passed over. A `DISTINCT` is dealt with by ``DistinctAccumulator``.
package struct Accumulator: Sendable {
  private let kind: AggregateKind
  private var state: State

  private enum State: Sendable {
    case count(Int64)
    /// A sum of integers only.
    case integers(sum: Int64, count: Int64)
    /// A sum that a float has come to; the compensation is what its rounding has lost.
    case floats(sum: Double, compensation: Double, count: Int64)
    case durations(sum: Duration, count: Int64)
    case extreme(Value?)
    case collected([Value])
    /// The numbers, and the percentile that is asked for.
    case numbers([Value], percentile: Double?)
    /// The count, the mean, and the sum of squared differences from it.
    case deviation(count: Double, mean: Double, squares: Double)
  }

  package init(_ kind: AggregateKind) {
    self.kind = kind
    state =
      switch kind {
      case .count: .count(0)
      case .sum, .avg: .integers(sum: 0, count: 0)
      case .min, .max: .extreme(nil)
      case .collect: .collected([])
      case .percentileCont, .percentileDisc: .numbers([], percentile: nil)
      case .stDev, .stDevP: .deviation(count: 0, mean: 0, squares: 0)
      }
  }

  /// Counts a row, whatever is in it: `count(*)`.
  @inline(__always)
  package mutating func addRow() { addRows(1) }

  /// Counts many rows at once.
  package mutating func addRows(_ rows: Int) {
    if case .count(let count) = state { state = .count(count + Int64(rows)) }
  }

  /// Takes a value.
  ///
  /// - Throws: `TypeError` where the function cannot work with it.
  package mutating func add(_ value: Value, _ context: EvaluationContext) throws(CypherError) {
    if value.isNull { return }
    switch state {
    case .count(let count): state = .count(count + 1)
    case .integers, .floats, .durations: try addToSum(value)
    case .extreme(let extreme): replace(extreme, value)
    case .collected(var values):
      try context.requireRoom(elements: values.count + 1)
      state = .count(0)
      values.append(value)
      state = .collected(values)
    case .numbers(var values, let percentile):
      guard value.number != nil else { throw unfit(value) }
      state = .count(0)
      values.append(value)
      state = .numbers(values, percentile: percentile)
    case .deviation(let count, let mean, let squares):
      guard let number = value.number else { throw unfit(value) }
      let change = number - mean
      let newMean = mean + change / (count + 1)
      state = .deviation(
        count: count + 1, mean: newMean, squares: squares + change * (number - newMean))
    }
  }

  /// Takes an integer, without a value around it.
  @inline(__always)
  package mutating func add(integer: Int64, _ context: EvaluationContext) throws(CypherError) {
    if case .integers(let sum, let count) = state {
      let (newSum, overflow) = sum.addingReportingOverflow(integer)
      if !overflow {
        state = .integers(sum: newSum, count: count + 1)
        return
      }
    }
    try add(.integer(integer), context)
  }

  /// Takes the second argument of a percentile.
  ///
  /// - Throws: `ArgumentError`, `NumberOutOfRange` for what does not lie from 0 to 1.
  package mutating func setPercentile(_ value: Value) throws(CypherError) {
    guard case .numbers(let values, _) = state else { return }
    guard let percentile = value.number else {
      throw .invalidValue("\(kind.rawValue)() takes a number from 0 to 1, not \(value.kind.names)")
    }
    guard 0...1 ~= percentile else {
      throw .outOfRange(
        "\(kind.rawValue)() takes a percentile from 0 to 1, not \(value.plainText ?? "")")
    }
    state = .numbers(values, percentile: percentile)
  }

  /// What the values come to.
  package func result() throws(CypherError) -> Value {
    switch state {
    case .count(let count): return .integer(count)
    case .integers(let sum, let count):
      guard kind == .avg else { return .integer(sum) }
      return count == 0 ? .null : .float(Double(sum) / Double(count))
    case .floats(let sum, let compensation, let count):
      let total = compensation.isFinite ? sum + compensation : sum
      return .float(kind == .avg ? total / Double(count) : total)
    case .durations(let sum, let count):
      return .duration(kind == .avg ? sum.divided(by: count) ?? sum : sum)
    case .extreme(let value): return value ?? .null
    case .collected(let values): return .list(values)
    case .numbers(let values, let percentile):
      return values.isEmpty ? .null : self.percentile(percentile ?? 0, of: values)
    case .deviation(let count, _, let squares):
      let divisor = kind == .stDev ? count - 1 : count
      return .float(divisor <= 0 ? 0 : (squares / divisor).squareRoot())
    }
  }

  private mutating func replace(_ extreme: Value?, _ value: Value) {
    guard let extreme else {
      state = .extreme(value)
      return
    }
    let isBetter =
      kind == .min ? value.sortsBefore(extreme) : extreme.sortsBefore(value)
    if isBetter { state = .extreme(value) }
  }

  private func unfit(_ value: Value) -> CypherError {
    .invalidValue("\(kind.rawValue)() takes numbers, not \(value.kind.names)")
  }
}

extension Accumulator {
  private mutating func addToSum(_ value: Value) throws(CypherError) {
    switch (state, value) {
    case (.integers(let sum, let count), .integer(let number)):
      let (newSum, overflow) = sum.addingReportingOverflow(number)
      if overflow, kind == .sum {
        throw .integerOverflow("the sum is more than a 64-bit integer holds; sum floats instead")
      }
      state =
        overflow
        ? Self.added(Double(number), Double(sum), 0, count)
        : .integers(sum: newSum, count: count + 1)
    case (.integers(let sum, let count), .float(let number)):
      state = Self.added(number, Double(sum), 0, count)
    case (.floats(let sum, let compensation, let count), _):
      guard let number = value.number else { throw unfit(value) }
      state = Self.added(number, sum, compensation, count)
    case (.integers(_, count: 0), .duration(let duration)):
      state = .durations(sum: duration, count: 1)
    case (.durations(let sum, let count), .duration(let duration)):
      state = .durations(sum: try Arithmetic.checked(sum.adding(duration)), count: count + 1)
    default: throw unfit(value)
    }
  }

  /// Adds a float, and keeps what rounding loses.
  ///
  /// Source: A. Neumaier, *Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen*,
  /// Zeitschrift für Angewandte Mathematik und Mechanik 54, 1974.
  private static func added(
    _ number: Double, _ sum: Double, _ compensation: Double, _ count: Int64
  ) -> State {
    let total = sum + number
    let lost =
      sum.magnitude >= number.magnitude ? (sum - total) + number : (number - total) + sum
    return .floats(sum: total, compensation: compensation + lost, count: count + 1)
  }

  /// The value at a percentile of the sorted numbers: one of them, or between two neighbors.
  private func percentile(_ percentile: Double, of values: [Value]) -> Value {
    let sorted = values.sorted { $0.sortsBefore($1) }
    let last = Double(sorted.count - 1)
    guard kind == .percentileCont else {
      // The first value that at least such a share of all does not exceed.
      let place = Int((percentile * Double(sorted.count)).rounded(.up)) - 1
      return sorted[min(max(place, 0), sorted.count - 1)]
    }
    let place = percentile * last
    let (lower, upper) = (Int(place.rounded(.down)), Int(place.rounded(.up)))
    let (start, end) = (sorted[lower].number ?? 0, sorted[upper].number ?? 0)
    return .float(start + (end - start) * (place - place.rounded(.down)))
  }
}
