/// Edges as columns of one length; numbers are those of the tables.
package struct ImportedEdges: Hashable, Sendable {
  package var sources: [UInt32]
  package var types: [UInt32]
  package var targets: [UInt32]
  /// 0 is no date.
  package var dates: [UInt32]
  /// Which import each came with.
  package var imports: [UInt32]

  /// Takes every column; without any, there are no edges.
  package init(
    sources: [UInt32] = [], types: [UInt32] = [], targets: [UInt32] = [], dates: [UInt32] = [],
    imports: [UInt32] = []
  ) {
    self.sources = sources
    self.types = types
    self.targets = targets
    self.dates = dates
    self.imports = imports
  }

  /// How many edges there are.
  package var count: Int { sources.count }
}
