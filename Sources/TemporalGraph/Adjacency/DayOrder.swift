/// All sealed edges sorted by (first possible day, edge row), with the columns that a pass over
/// time reads.
package struct DayOrder: Hashable, Sendable {
  /// Ascending.
  package let starts: [Int32]
  package let edges: [UInt32]
  package let sources: [UInt32]
  package let targets: [UInt32]

  init(_ sealed: SealedEdges) {
    let (ranks, distinct) = CountingSort.ranks(sealed.starts)
    let order = CountingSort.order(
      Array(0..<UInt32(sealed.count)), by: ranks, keyCount: distinct.count)
    edges = order
    starts = order.map { sealed.starts[Int($0)] }
    sources = order.map { sealed.sources[Int($0)] }
    targets = order.map { sealed.targets[Int($0)] }
  }

  /// The first place whose day is not before `day`.
  package func partition(before day: Int32) -> Int {
    var range = starts.startIndex..<starts.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        starts[middle] < day ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
