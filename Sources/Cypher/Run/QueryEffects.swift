import TemporalGraph

/// What a query changed, as the Technology Compatibility Kit counts it: the difference between the
/// graph before and after.
package struct QueryEffects: Hashable, Sendable {
  package internal(set) var nodesCreated = 0
  package internal(set) var nodesDeleted = 0
  package internal(set) var relationshipsCreated = 0
  package internal(set) var relationshipsDeleted = 0
  /// Labels that no node had before and some node has now.
  package internal(set) var labelsAdded = 0
  /// Labels that some node had before and no node has now.
  package internal(set) var labelsRemoved = 0
  /// Properties with a value that they did not have before.
  package internal(set) var propertiesSet = 0
  /// Properties without the value that they had before.
  package internal(set) var propertiesRemoved = 0

  /// Nothing was changed.
  package init() {}

  /// Whether nothing was changed.
  package var isEmpty: Bool { self == QueryEffects() }

  /// Notes what a property was and is.
  mutating func note(_ old: PropertyValue?, _ new: PropertyValue?) {
    guard old != new else { return }
    if old != nil { propertiesRemoved += 1 }
    if new != nil { propertiesSet += 1 }
  }

  /// The difference between two graphs, of which the second comes of the first.
  init(from before: GraphSnapshot, to after: GraphSnapshot, _ touched: TouchedProperties) {
    for row in before.nodeRowCount..<after.nodeRowCount where !after.removedNodes[row] {
      nodesCreated += 1
      propertiesSet += after.nodeProperties.keys(of: row).count
    }
    for row in before.edgeRowCount..<after.edgeRowCount where !after.removedEdges[row] {
      relationshipsCreated += 1
      propertiesSet += after.edgeProperties.keys(of: row).count
    }
    if after.removedNodes != before.removedNodes {
      for row in 0..<before.nodeRowCount
      where after.removedNodes[row] && !before.removedNodes[row] {
        nodesDeleted += 1
        propertiesRemoved += before.nodeProperties.keys(of: row).count
      }
    }
    if after.removedEdges != before.removedEdges {
      for row in 0..<before.edgeRowCount
      where after.removedEdges[row] && !before.removedEdges[row] {
        relationshipsDeleted += 1
        propertiesRemoved += before.edgeProperties.keys(of: row).count
      }
    }
    touched.count(before, after, into: &self)
    if touched.haveLabelsChanged || nodesCreated > 0 {
      let (old, new) = (Self.labels(before), Self.labels(after))
      labelsAdded = new.subtracting(old).count
      labelsRemoved = old.subtracting(new).count
    }
  }

  /// The labels that some node has.
  private static func labels(_ graph: GraphSnapshot) -> Set<UInt32> {
    var isUsed = Array(repeating: false, count: graph.vocabulary.labelSets.count)
    for (row, set) in graph.nodeLabels.enumerated() where !graph.removedNodes[row] {
      isUsed[Int(set)] = true
    }
    var labels: Set<UInt32> = []
    for (set, rows) in graph.vocabulary.labelSets.enumerated() where isUsed[set] {
      labels.formUnion(rows.map(\.index))
    }
    return labels
  }
}
