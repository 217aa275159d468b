extension SealedEdges {
  /// Sorts a batch.
  ///
  /// - Parameters:
  ///   - batch: Edges whose ends lie below `nodeCount`.
  ///   - nodeCount: How many nodes there are.
  ///   - table: The times that the batch names.
  /// - Returns: The sealed edges, and for each of their rows the row of the batch.
  /// - Complexity: O(*nodes* + *edges* + *days* log *days*), four distribution passes.
  package static func seal(
    _ batch: EdgeBatch, nodeCount: Int, table: TimeTable
  ) -> (edges: SealedEdges, order: [UInt32]) {
    let (rankOfTime, distinct) = CountingSort.ranks(table.spans.map(\.earliestStart))
    let ranks = batch.times.map { rankOfTime[Int($0)] }
    let order = outOrder(batch, ranks: ranks, days: distinct.count, nodeCount: nodeCount)
    func gathered(_ column: [UInt32]) -> [UInt32] { order.map { column[Int($0)] } }
    let (sources, targets) = (gathered(batch.sources), gathered(batch.targets))
    let sortedRanks = gathered(ranks)
    let starts = sortedRanks.map { distinct[Int($0)] }
    let edges = SealedEdges(
      nodeCount: nodeCount, sources: sources, types: gathered(batch.types),
      times: gathered(batch.times), known: batch.known.isEmpty ? [] : gathered(batch.known),
      out: Incidence(
        offsets: CountingSort.offsets(of: sources, keyCount: nodeCount), starts: starts,
        others: targets), table: table)
    return (edges, order)
  }

  /// The batch's rows by (source, first possible day, type, target, row).
  private static func outOrder(
    _ batch: EdgeBatch, ranks: [UInt32], days: Int, nodeCount: Int
  ) -> [UInt32] {
    var order = Array(0..<UInt32(batch.count))
    order = CountingSort.order(order, by: batch.targets, keyCount: nodeCount)
    order = CountingSort.order(
      order, by: batch.types, keyCount: Int(batch.types.max() ?? 0) + 1)
    order = CountingSort.order(order, by: ranks, keyCount: days)
    return CountingSort.order(order, by: batch.sources, keyCount: nodeCount)
  }
}
