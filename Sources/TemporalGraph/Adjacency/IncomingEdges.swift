/// The edges that lead to each node, in the order of (target, first possible day, edge row).
package final class IncomingEdges: Sendable {
  /// `others` are the sources; places are those of `edges`.
  package let adjacency: Incidence
  /// The edge row of each place.
  package let edges: [UInt32]

  /// Sorts edges by their targets.
  ///
  /// - Complexity: O(*nodes* + *edges* + *days* log *days*), two distribution passes.
  init(of sealed: SealedEdges, _ table: TimeTable) {
    let (rankOfTime, distinct) = CountingSort.ranks(table.spans.map(\.earliestStart))
    let ranks = sealed.times.map { rankOfTime[Int($0)] }
    let byDay = CountingSort.order(
      Array(0..<UInt32(sealed.count)), by: ranks, keyCount: distinct.count)
    let targets = sealed.targets
    let (starts, sources) = (sealed.starts, sealed.sources)
    edges = CountingSort.order(byDay, by: targets, keyCount: sealed.nodeCount)
    adjacency = Incidence(
      offsets: CountingSort.offsets(of: targets, keyCount: sealed.nodeCount),
      starts: edges.map { starts[Int($0)] }, others: edges.map { sources[Int($0)] })
  }
}
