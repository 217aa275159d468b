/// Each row with every element of a list.
///
/// The numbers of `range(…)` are made one after the other and not as a list.
final class UnwindOperator: Operator {
  private let list: Evaluator
  /// The first and last number of a range, and the step where it is given.
  private let bounds: [Evaluator]?
  private let slot: Int
  private let outlet: Outlet
  private let frame: Frame
  private var origins: [Int32] = []
  private var values: [Value] = []

  init(_ list: Term, _ slot: Int, _ outlet: Outlet) {
    let compiler = TermCompiler(run: outlet.run)
    self.list = compiler.compile(list)
    if case .call(let function, let arguments) = list.kind, function.name == "range" {
      bounds = compiler.compile(arguments)
    } else {
      bounds = nil
    }
    self.slot = slot
    self.outlet = outlet
    frame = Frame(outlet.run)
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    frame.batch = batch
    defer {
      frame.batch = Batch(count: 0, slots: 0)
      origins = []
      values = []
    }
    for row in 0..<batch.count {
      frame.row = row
      if let range = try range() {
        var number = range.first
        while range.step > 0 ? number <= range.last : number >= range.last {
          if !(try add(.integer(number), row, batch)) { return false }
          let (next, overflow) = number.addingReportingOverflow(range.step)
          if overflow { break }
          number = next
        }
      } else {
        for element in elements(try list(frame)) {
          if !(try add(element, row, batch)) { return false }
        }
      }
    }
    return try push(batch)
  }

  func finish() throws(CypherError) { try outlet.finish() }

  /// The numbers of a range; `nil` where the list is none, or its bounds are no integers.
  private func range() throws(CypherError) -> (first: Int64, last: Int64, step: Int64)? {
    guard let bounds, case .integer(let first) = try bounds[0](frame),
      case .integer(let last) = try bounds[1](frame)
    else { return nil }
    guard bounds.count > 2 else { return (first, last, 1) }
    guard case .integer(let step) = try bounds[2](frame), step != 0 else { return nil }
    return (first, last, step)
  }

  /// A list's elements; null has none, and any other value is its own only element.
  private func elements(_ value: Value) -> [Value] {
    switch value {
    case .list(let elements): elements
    case .null: []
    default: [value]
    }
  }

  private func add(_ value: Value, _ row: Int, _ batch: Batch) throws(CypherError) -> Bool {
    origins.append(Int32(row))
    values.append(value)
    return origins.count < Batch.size ? true : try push(batch)
  }

  private func push(_ batch: Batch) throws(CypherError) -> Bool {
    var result = batch.gathered(origins, outlet.live)
    if outlet.live.contains(slot) { result.columns[slot] = .values(values) }
    origins.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    return try outlet.push(result)
  }
}
