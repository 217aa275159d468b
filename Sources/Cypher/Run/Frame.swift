/// Where an expression is worked out: a row of a batch, the locals, and the run.
final class Frame {
  let run: Run
  var batch: Batch
  var row = 0
  /// The variables of comprehensions, by their place.
  var locals: [Value] = []

  init(_ run: Run, batch: Batch = Batch(count: 0, slots: 0)) {
    self.run = run
    self.batch = batch
  }

  /// Puts a value in a local's place.
  func setLocal(_ place: Int, _ value: Value) {
    while locals.count <= place { locals.append(.null) }
    locals[place] = value
  }
}

/// An expression, ready to be worked out for the row of a frame.
typealias Evaluator = (Frame) throws(CypherError) -> Value
