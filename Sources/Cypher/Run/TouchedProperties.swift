import TemporalGraph

/// Which properties a run has set or removed, for the count of its side effects.
struct TouchedProperties {
  private struct Place: Hashable {
    let row: UInt32
    let key: String
  }

  private var nodes: Set<Place> = []
  private var edges: Set<Place> = []
  /// Whether labels were added or removed, or nodes deleted.
  var haveLabelsChanged = false

  /// Notes a node's property; those of new nodes are counted without.
  mutating func note(node: UInt32, _ key: String, _ before: GraphSnapshot) {
    if Int(node) < before.nodeRowCount { nodes.insert(Place(row: node, key: key)) }
  }

  /// Notes an edge's property; those of new edges are counted without.
  mutating func note(edge: UInt32, _ key: String, _ before: GraphSnapshot) {
    if Int(edge) < before.edgeRowCount { edges.insert(Place(row: edge, key: key)) }
  }

  /// Counts the properties that differ between two graphs, on what is in both.
  func count(
    _ before: GraphSnapshot, _ after: GraphSnapshot, into effects: inout QueryEffects
  ) {
    for place in nodes where !after.removedNodes[Int(place.row)] {
      let node = NodeRow(place.row)
      effects.note(before.property(node, place.key), after.property(node, place.key))
    }
    for place in edges where !after.removedEdges[Int(place.row)] {
      let edge = EdgeRow(place.row)
      effects.note(before.property(edge, place.key), after.property(edge, place.key))
    }
  }
}
