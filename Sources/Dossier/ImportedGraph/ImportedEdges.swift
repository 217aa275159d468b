/// Edges as columns of one length; numbers are those of the tables.
package struct ImportedEdges: Hashable, Sendable {
  package var sources: [UInt32]
  package var types: [UInt32]
  package var targets: [UInt32]
  /// 0 is no date.
  package var dates: [UInt32]
  /// Which import each came with.
  package var imports: [UInt32]
  /// What some of them carry.
  package var properties: [ImportedProperty]

  /// Takes every column; without any, there are no edges.
  package init(
    sources: [UInt32] = [], types: [UInt32] = [], targets: [UInt32] = [], dates: [UInt32] = [],
    imports: [UInt32] = [], properties: [ImportedProperty] = []
  ) {
    self.sources = sources
    self.types = types
    self.targets = targets
    self.dates = dates
    self.imports = imports
    self.properties = properties
  }

  /// How many edges there are.
  package var count: Int { sources.count }
}

/// How many rows the tables hold that edges refer to; numbers have no gaps.
package struct ImportedSizes: Hashable, Sendable {
  /// Nodes and types are numbered from 0, dates from 1.
  package var nodes: Int
  package var types: Int
  package var dates: Int

  /// Takes every count.
  package init(nodes: Int, types: Int, dates: Int) {
    self.nodes = nodes
    self.types = types
    self.dates = dates
  }
}
