extension GraphSnapshot {
  /// The same graph with every edge sorted into the columns, and deleted edges gone.
  ///
  /// Node rows stay; edge rows do not. Deleted nodes keep their rows.
  ///
  /// - Returns: The graph, and for each of its edge rows the row here.
  /// - Complexity: O(*nodes* + *edges*).
  package func sealing() -> (graph: GraphSnapshot, order: [UInt32]) {
    var batch = EdgeBatch()
    var rows: [UInt32] = []
    for edge in edges {
      batch.append(
        source: source(edge), target: target(edge), type: type(edge), time: time(edge),
        known: known(edge))
      rows.append(edge.index)
    }
    var graph = self
    let (edges, order) = SealedEdges.seal(batch, nodeCount: nodeRowCount, table: times)
    graph.sealed = edges
    graph.tail = EdgeTail()
    graph.removedEdges = Bitmap()
    let old = order.map { rows[Int($0)] }
    graph.edgeProperties = edgeProperties.reordered(by: old)
    return (graph, old)
  }

  /// A graph of a batch of edges between named nodes.
  ///
  /// - Parameters:
  ///   - names: The value of `name` for each node.
  ///   - label: The one label of every node.
  ///   - types: The relation types that the batch names.
  ///   - times: The times that the batch names.
  ///   - batch: The edges.
  /// - Returns: The graph, sealed, and for each edge row the row of the batch.
  package static func sealed(
    names: NameTable, label: String, types: NameTable, times: TimeTable, batch: EdgeBatch
  ) -> (graph: GraphSnapshot, order: [UInt32]) {
    var graph = GraphSnapshot()
    let rows = Array(0..<UInt32(names.count))
    graph.vocabulary.types = types
    graph.vocabulary.texts = names
    let set = graph.vocabulary.labelSet([LabelRow(graph.vocabulary.labels.intern(label))])
    graph.nodeLabels = Array(repeating: set, count: rows.count)
    let key = Int(graph.vocabulary.keys.intern("name"))
    var columns = [PropertyColumn?](repeating: nil, count: key + 1)
    columns[key] = PropertyColumn(storage: .texts(rows), present: Bitmap(full: rows.count))
    graph.nodeProperties = PropertyTable(columns: columns)
    graph.times = times
    let (edges, order) = SealedEdges.seal(batch, nodeCount: rows.count, table: times)
    graph.sealed = edges
    if !batch.properties.keys.isEmpty {
      graph.edgeProperties = batch.properties.table(&graph.vocabulary, by: order)
    }
    return (graph, order)
  }
}
