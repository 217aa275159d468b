/// The edges at each node on one side, sorted by (node, first possible day, edge row).
package struct Incidence: Hashable, Sendable {
  /// Where each node's edges begin, and where the last end: `nodeCount + 1` entries, ascending.
  package let offsets: [UInt32]
  /// The first day each edge may begin on; ascending within a node.
  package let starts: [Int32]
  /// The node at the other side.
  package let others: [UInt32]

  /// The places of a node's edges.
  @inline(__always)
  package func range(_ node: NodeRow) -> Range<Int> {
    let place = node.place
    return place + 1 < offsets.count ? Int(offsets[place])..<Int(offsets[place + 1]) : 0..<0
  }

  /// The places of a node's edges that begin from `first` to before `end`, by two binary searches.
  @inline(__always)
  package func range(_ node: NodeRow, from first: Int32, to end: Int32) -> Range<Int> {
    let all = range(node)
    let lower = first == .min ? all.lowerBound : partition(all, before: first)
    let upper = end == .max ? all.upperBound : partition(lower..<all.upperBound, before: end)
    return lower..<upper
  }

  /// The first place in a range whose day is not before `day`.
  ///
  /// - Complexity: O(log *n*), without a branch that depends on the days.
  @inline(__always)
  package func partition(_ range: Range<Int>, before day: Int32) -> Int {
    var base = range.lowerBound
    var count = range.count
    while count > 0 {
      let half = count >> 1
      let isBefore = starts[base + half] < day
      base = isBefore ? base + half + 1 : base
      count = isBefore ? count - half - 1 : half
    }
    return base
  }
}
