import TemporalGraph

/// Finds a pattern for each row, or adds it; what an earlier row has added is found by a later one.
final class MergeOperator: Operator {
  private let merging: Merging
  private let outlet: Outlet
  private let creator: Creator
  private let onCreate: Changer
  private let onMatch: Changer
  private let required: [(evaluate: Evaluator, range: SourceRange)]
  private let search: Outlet
  private let found: MergeExit
  private var barrier: WriteBarrier

  init(_ merging: Merging, _ outlet: Outlet) {
    self.merging = merging
    self.outlet = outlet
    let run = outlet.run
    creator = Creator(merging.creation, run)
    onCreate = Changer(merging.onCreate, run)
    onMatch = Changer(merging.onMatch, run)
    let compiler = TermCompiler(run: run)
    required = merging.required.map { (compiler.compile($0), $0.range) }
    let changes = merging.onCreate + merging.onMatch
    let reads = Set(changes.flatMap(\.terms).flatMap(\.reads)).union(merging.creation.reads)
      .union(merging.search.reads)
    let kept = reads.union(outlet.live).union(merging.slots).sorted()
    found = MergeExit(kept, run)
    search = Outlet(
      next: PipelineBuilder(run: run).build(merging.search, into: found, of: outlet.number),
      run: run, number: outlet.number,
      nextNumber: merging.search.steps.first?.number ?? .max, live: [], countsRows: false)
    barrier = WriteBarrier(outlet, reads: reads)
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    try barrier.hold(batch)
    return true
  }

  func finish() throws(CypherError) {
    try barrier.finish { rows throws(CypherError) in
      var result = HeldRows(found.kept, outlet.run)
      for row in 0..<rows.count {
        try result.append(try merge(rows.gathered([Int32(row)], found.kept)))
      }
      let all = result.all()
      result.clear()
      return all
    }
  }

  /// What is found for a row, or else what is added.
  private func merge(_ row: Batch) throws(CypherError) -> Batch {
    let frame = Frame(outlet.run, batch: row)
    for (evaluate, range) in required where try evaluate(frame).isNull {
      throw CypherError(
        .semanticError, .runtime, "MergeReadOwnWrites",
        "a property of a MERGE is null, which no node or relationship can have", at: range)
    }
    found.begin()
    _ = try search.push(row)
    let matches = found.take()
    if matches.count > 0 {
      let frame = Frame(outlet.run, batch: matches)
      for place in 0..<matches.count {
        frame.row = place
        try onMatch.change(frame)
      }
      return matches
    }
    creator.prepare(frame)
    try creator.create(frame)
    try onCreate.change(frame)
    return frame.batch
  }
}

/// Takes what a search finds.
private final class MergeExit: Operator {
  let kept: [Int]
  private let run: Run
  private var rows: HeldRows

  init(_ kept: [Int], _ run: Run) {
    self.kept = kept
    self.run = run
    rows = HeldRows(kept, run)
  }

  func begin() { rows = HeldRows(kept, run) }

  func take() -> Batch {
    defer { rows.clear() }
    return rows.all()
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    try rows.append(batch)
    return true
  }

  func finish() {}
}
