/// A graph at one moment: a value that never changes, read by as many as like.
///
/// Nodes and edges are dense rows. Labels, types, keys and texts are words of the vocabulary; times
/// are rows of a table, in which every different date stands once. Edges below `sealed.count` lie
/// in sorted columns that all snapshots since the last sealing share; later ones lie in `tail`.
/// What was deleted keeps its row, with a bit set. Parallel edges and self-loops are edges like
/// others.
///
/// ```swift
/// var builder = GraphBuilder()
/// let france = builder.addNode(labels: ["Country"], ["name": .text("France")])
/// let ukraine = builder.addNode(labels: ["Country"], ["name": .text("Ukraine")])
/// builder.addEdge(france, "AIDS", ukraine, at: builder.occurrence(try EDTF("2026-01-06")))
/// let view = GraphView(builder.snapshot)
/// ```
package struct GraphSnapshot: Sendable {
  package internal(set) var vocabulary = Vocabulary()
  package internal(set) var times = TimeTable()
  /// A row of `vocabulary.labelSets` for each node.
  package internal(set) var nodeLabels: [UInt32] = []
  package internal(set) var nodeProperties = PropertyTable()
  package internal(set) var edgeProperties = PropertyTable()
  package internal(set) var removedNodes = Bitmap()
  package internal(set) var removedEdges = Bitmap()
  package internal(set) var sealed = SealedEdges.none
  package internal(set) var tail = EdgeTail()
  /// Where texts stand; a new one for every change of a node's properties.
  var textIndexes = TextIndexes()

  /// A graph without nodes.
  package init() {}

  /// The rows of nodes, deleted ones among them.
  package var nodeRowCount: Int { nodeLabels.count }

  /// The rows of edges, deleted ones among them.
  package var edgeRowCount: Int { sealed.count + tail.count }

  /// How many nodes there are.
  package var nodeCount: Int { nodeRowCount - removedNodes.population }

  /// How many edges there are.
  package var edgeCount: Int { edgeRowCount - removedEdges.population }

  /// The nodes, in the order of their rows.
  package var nodes: some Sequence<NodeRow> {
    (0..<nodeRowCount).lazy.filter { !removedNodes[$0] }.map { NodeRow($0) }
  }

  /// The edges, in the order of their rows.
  package var edges: some Sequence<EdgeRow> {
    (0..<edgeRowCount).lazy.filter { !removedEdges[$0] }.map { EdgeRow($0) }
  }
}
