/// Makes the operators of a pipeline, the last first.
struct PipelineBuilder {
  let run: Run

  /// The first operator of a pipeline that ends in another.
  ///
  /// - Parameters:
  ///   - pipeline: The steps.
  ///   - sink: What takes the rows in the end.
  ///   - number: The step that the sink belongs to.
  /// - Returns: What takes the first rows.
  func build(
    _ pipeline: Pipeline, into sink: any Operator, of number: Int = .max
  ) -> any Operator {
    var (next, nextNumber) = (sink, number)
    for step in pipeline.steps.reversed() {
      let outlet = Outlet(
        next: next, run: run, number: step.number, nextNumber: nextNumber, live: step.live)
      next = make(step, pipeline.slotCount, outlet)
      nextNumber = step.number
    }
    return next
  }

  private func make(_ step: Step, _ slots: Int, _ outlet: Outlet) -> any Operator {
    switch step.kind {
    case .nodeScan(let scan): NodeScanOperator(scan, outlet)
    case .edgeScan(let scan): EdgeScanOperator(scan, outlet)
    case .expand(let hop):
      hop.count == nil ? ExpandOperator(hop, outlet) : CountOperator(hop, slots: slots, outlet)
    case .walk(let walk): WalkOperator(walk, outlet)
    case .shortest(let walk): ShortestOperator(walk, outlet)
    case .boundEdge(let bound): BoundEdgeOperator(bound, outlet)
    case .path(let path): PathOperator(path, outlet)
    case .filter(let terms): FilterOperator(terms, outlet)
    case .optional(let inner, let nulls, let marker):
      OptionalOperator(inner, nulls: nulls, marker: marker, outlet)
    case .unwind(let list, let slot): UnwindOperator(list, slot, outlet)
    case .project(let assignments): ProjectOperator(assignments, outlet)
    case .aggregate(let aggregation): AggregateOperator(aggregation, slots: slots, outlet)
    case .distinct(let columns): DistinctOperator(columns, outlet)
    case .sort(let keys, let most): SortOperator(keys, most: most, outlet)
    case .skip(let count): SkipOperator(count, outlet)
    case .limit(let count): LimitOperator(count, outlet)
    case .create(let creation): CreateOperator(creation, outlet)
    case .merge(let merging): MergeOperator(merging, outlet)
    case .set(let changes): SetOperator(changes, outlet)
    case .delete(let terms, let detaches): DeleteOperator(terms, detaches: detaches, outlet)
    case .call(let call): CallOperator(call, outlet)
    }
  }
}
