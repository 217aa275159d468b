/// The places of one side's edges sorted by (node, type, first possible day): what one type's edges
/// at a hub are in a window is one run.
package struct TypeOrder: Hashable, Sendable {
  /// Places of the incidence.
  package let places: [UInt32]

  /// Takes the type of each place.
  init(_ incidence: Incidence, types: [UInt32]) {
    var places = Array(0..<UInt32(types.count))
    for node in 0..<incidence.offsets.count - 1 {
      let range = incidence.range(NodeRow(node))
      guard range.count > 1 else { continue }
      places[range].sort { (types[Int($0)], $0) < (types[Int($1)], $1) }
    }
    self.places = places
  }

  /// The run of a node's edges of one type that begin from `first` to before `end`.
  package func range(
    _ node: NodeRow, _ type: TypeRow, from first: Int32, to end: Int32,
    _ incidence: Incidence, typeOf: (Int) -> UInt32
  ) -> Range<Int> {
    let all = incidence.range(node)
    func key(_ place: UInt32) -> (UInt32, Int32) {
      (typeOf(Int(place)), incidence.starts[Int(place)])
    }
    let lower = partition(all) { key($0) < (type.index, first) }
    let upper = partition(lower..<all.upperBound) { place in
      let (found, start) = key(place)
      return found < type.index || found == type.index && (end == .max || start < end)
    }
    return lower..<upper
  }

  private func partition(_ range: Range<Int>, _ isBefore: (UInt32) -> Bool) -> Int {
    var range = range
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        isBefore(places[middle]) ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
