/// The number after `SKIP` or `LIMIT`.
enum RowBound {
  /// Works it out.
  ///
  /// - Throws: `SyntaxError` where it is negative or no integer, as the language has it.
  static func count(
    _ evaluate: Evaluator, _ run: Run, _ range: SourceRange, _ word: String
  ) throws(CypherError) -> Int {
    let value = try evaluate(Frame(run, batch: Batch(count: 1, slots: 0)))
    guard case .integer(let number) = value else {
      throw CypherError(
        .syntaxError, .runtime, "InvalidArgumentType",
        "\(word) takes an integer, not \(value.kind.names)", at: range)
    }
    guard number >= 0 else {
      throw CypherError(
        .syntaxError, .runtime, "NegativeIntegerArgument",
        "\(word) takes an integer from 0, not \(number)", at: range)
    }
    return Int(number)
  }
}

/// Leaves the first rows out.
final class SkipOperator: Operator {
  private let count: Evaluator
  private let range: SourceRange
  private let outlet: Outlet
  private var left: Int?

  init(_ count: Term, _ outlet: Outlet) {
    self.count = TermCompiler(run: outlet.run).compile(count)
    range = count.range
    self.outlet = outlet
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    if self.left == nil { self.left = try RowBound.count(count, outlet.run, range, "SKIP") }
    let left = self.left ?? 0
    self.left = max(0, left - batch.count)
    if left == 0 { return try outlet.push(batch) }
    guard left < batch.count else { return true }
    return try outlet.push(
      batch.gathered((Int32(left)..<Int32(batch.count)).map { $0 }, outlet.live))
  }

  func finish() throws(CypherError) {
    if left == nil { _ = try RowBound.count(count, outlet.run, range, "SKIP") }
    left = nil
    try outlet.finish()
  }
}

/// Lets only so many rows pass, and asks for no more then.
final class LimitOperator: Operator {
  private let count: Evaluator
  private let range: SourceRange
  private let outlet: Outlet
  private var left: Int?

  init(_ count: Term, _ outlet: Outlet) {
    self.count = TermCompiler(run: outlet.run).compile(count)
    range = count.range
    self.outlet = outlet
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    if self.left == nil { self.left = try RowBound.count(count, outlet.run, range, "LIMIT") }
    let left = self.left ?? 0
    self.left = max(0, left - batch.count)
    if left == 0 { return false }
    if batch.count <= left { return try outlet.push(batch) && left > batch.count }
    _ = try outlet.push(batch.gathered((0..<Int32(left)).map { $0 }, outlet.live))
    return false
  }

  func finish() throws(CypherError) {
    if left == nil { _ = try RowBound.count(count, outlet.run, range, "LIMIT") }
    left = nil
    try outlet.finish()
  }
}
