/// Edges as columns of one length, in any order: what a snapshot is sealed from.
package struct EdgeBatch: Hashable, Sendable {
  package var sources: [UInt32] = []
  package var targets: [UInt32] = []
  package var types: [UInt32] = []
  /// Rows of the table of times: when each holds in the world.
  package var times: [UInt32] = []
  /// Rows of the table of times for when each is known; empty where none says.
  package var known: [UInt32] = []
  /// By row; those of a graph's tail lie in the graph.
  package var properties = EdgeProperties()

  /// No edges.
  package init() {}

  /// How many edges there are.
  package var count: Int { sources.count }

  /// Adds the edges of another batch.
  package mutating func append(_ other: EdgeBatch) {
    properties.append(other.properties, at: count)
    if !known.isEmpty || !other.known.isEmpty {
      known += repeatElement(0, count: count - known.count)
      known += other.known + repeatElement(0, count: other.count - other.known.count)
    }
    sources += other.sources
    targets += other.targets
    types += other.types
    times += other.times
  }

  /// Adds an edge.
  package mutating func append(
    source: NodeRow, target: NodeRow, type: TypeRow, time: TimeRow, known: TimeRow = .undated
  ) {
    if known != .undated, self.known.isEmpty {
      self.known = Array(repeating: 0, count: count)
    }
    sources.append(source.index)
    targets.append(target.index)
    types.append(type.index)
    times.append(time.index)
    if !self.known.isEmpty || known != .undated { self.known.append(known.index) }
  }
}
