/// Conditions that must all be true for a row.
final class ConditionList {
  private let conditions: [(evaluate: Evaluator, range: SourceRange)]
  private let frame: Frame

  init(_ terms: [Term], _ run: Run) {
    let compiler = TermCompiler(run: run)
    conditions = terms.map { (compiler.compile($0), $0.range) }
    frame = Frame(run)
  }

  var isEmpty: Bool { conditions.isEmpty }

  /// The rows of a batch that meet all conditions, with the columns that are kept.
  func filtered(_ batch: Batch, _ live: [Int]) throws(CypherError) -> Batch {
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    var rows: [Int32] = []
    for row in 0..<batch.count {
      frame.row = row
      if try holds(frame) { rows.append(Int32(row)) }
    }
    return rows.count == batch.count ? batch : batch.gathered(rows, live)
  }

  /// Whether the row of a frame meets all conditions.
  func holds(_ frame: Frame) throws(CypherError) -> Bool {
    for condition in conditions {
      let value = try condition.evaluate(frame)
      switch value {
      case .boolean(true): continue
      case .boolean(false), .null: return false
      default: _ = try TermCompiler.truth(value, condition.range)
      }
    }
    return true
  }
}
