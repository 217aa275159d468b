package import Chronology

/// Changes a graph: like a transaction, what it does is seen by nobody until `snapshot` is handed on.
///
/// A snapshot costs O(1); the first change after it copies what it touches of the tail and of one
/// property column, never the sealed edges. Throwing the builder away undoes everything.
package struct GraphBuilder: Sendable {
  /// The graph as it is now.
  ///
  /// Whoever holds an earlier one keeps seeing that.
  package private(set) var snapshot: GraphSnapshot

  /// Begins with a graph; with none, from nothing.
  package init(_ snapshot: GraphSnapshot = GraphSnapshot()) { self.snapshot = snapshot }

  /// The row of something that happens on some day of a date.
  package mutating func occurrence(_ date: EDTF?) -> TimeRow { snapshot.times.occurrence(date) }

  /// The row of something that holds all through a date.
  package mutating func state(_ date: EDTF?) -> TimeRow { snapshot.times.state(date) }

  /// The row of something known from some day of a date on.
  package mutating func known(since date: EDTF) -> TimeRow { snapshot.times.known(since: date) }

  /// The row of bounds that no date has alone, and of their text.
  package mutating func time(_ span: TimeSpan, text: String) -> TimeRow {
    snapshot.times.intern(span, text: text)
  }

  /// The row of a label, which is added if it is new.
  package mutating func label(_ name: String) -> LabelRow {
    LabelRow(snapshot.vocabulary.labels.intern(name))
  }

  /// The row of a relation type, which is added if it is new.
  package mutating func type(_ name: String) -> TypeRow {
    TypeRow(snapshot.vocabulary.types.intern(name))
  }

  /// The row of a property key, which is added if it is new.
  package mutating func key(_ name: String) -> KeyRow {
    KeyRow(snapshot.vocabulary.keys.intern(name))
  }

  /// Adds a node.
  @discardableResult
  package mutating func addNode(
    labels: [String] = [], _ properties: KeyValuePairs<String, PropertyValue> = [:]
  ) -> NodeRow {
    let rows = labels.map { label($0) }
    let node = NodeRow(snapshot.nodeRowCount)
    snapshot.nodeLabels.append(snapshot.vocabulary.labelSet(rows))
    for (name, value) in properties { store(value, node, key(name)) }
    return node
  }

  /// Adds an edge.
  ///
  /// - Throws: `GraphError.deleted` where an end was deleted.
  @discardableResult
  package mutating func addEdge(
    _ source: NodeRow, _ type: String, _ target: NodeRow, at time: TimeRow = .undated,
    known: TimeRow = .undated, _ properties: KeyValuePairs<String, PropertyValue> = [:]
  ) throws(GraphError) -> EdgeRow {
    try checkIsThere(source)
    try checkIsThere(target)
    let edge = EdgeRow(snapshot.edgeRowCount)
    let type = self.type(type)
    snapshot.tail.append(source: source, target: target, type: type, time: time, known: known)
    for (name, value) in properties { store(value, edge, key(name)) }
    return edge
  }

  /// Sets a property of a node; `nil` takes it away.
  package mutating func set(
    _ key: String, _ value: PropertyValue?, of node: NodeRow
  ) throws(GraphError) {
    try checkIsThere(node)
    guard let value else {
      guard let row = snapshot.vocabulary.key(key) else { return }
      guard snapshot.nodeProperties.remove(node.place, row) else { return }
      snapshot.textIndexes = TextIndexes()
      return
    }
    store(value, node, self.key(key))
  }

  /// Sets a property of an edge; `nil` takes it away.
  package mutating func set(
    _ key: String, _ value: PropertyValue?, of edge: EdgeRow
  ) throws(GraphError) {
    guard !snapshot.removedEdges[edge.place] else { throw .deleted }
    guard let value else {
      guard let row = snapshot.vocabulary.key(key) else { return }
      snapshot.edgeProperties.remove(edge.place, row)
      return
    }
    store(value, edge, self.key(key))
  }

  /// Gives a node a label.
  package mutating func add(label name: String, to node: NodeRow) throws(GraphError) {
    try checkIsThere(node)
    let label = label(name)
    let labels = snapshot.labels(node)
    guard !labels.contains(label) else { return }
    snapshot.nodeLabels[node.place] = snapshot.vocabulary.labelSet(labels + [label])
  }

  /// Takes a label away from a node.
  package mutating func remove(label name: String, from node: NodeRow) throws(GraphError) {
    try checkIsThere(node)
    let labels = snapshot.labels(node)
    guard let label = snapshot.vocabulary.label(name), labels.contains(label) else { return }
    snapshot.nodeLabels[node.place] =
      snapshot.vocabulary.labelSet(labels.filter { $0 != label })
  }

  /// Deletes an edge; one that was deleted before is no error.
  package mutating func delete(_ edge: EdgeRow) {
    guard !snapshot.removedEdges[edge.place] else { return }
    snapshot.removedEdges[edge.place] = true
  }

  /// Deletes a node that has no edges; one that was deleted before is no error.
  ///
  /// - Throws: `GraphError.nodeHasEdges` where it still has edges.
  package mutating func delete(_ node: NodeRow) throws(GraphError) {
    guard !snapshot.removedNodes[node.place] else { return }
    let edges = GraphView(snapshot).edges(at: node, .both)
    guard edges.isEmpty else { throw .nodeHasEdges(node, count: edges.count) }
    snapshot.removedNodes[node.place] = true
  }

  /// Deletes a node with its edges.
  package mutating func detach(_ node: NodeRow) {
    guard !snapshot.removedNodes[node.place] else { return }
    for edge in GraphView(snapshot).edges(at: node, .both) { delete(edge) }
    snapshot.removedNodes[node.place] = true
  }

  private func checkIsThere(_ node: NodeRow) throws(GraphError) {
    let isThere = node.place < snapshot.nodeRowCount && !snapshot.removedNodes[node.place]
    guard isThere else { throw .deleted }
  }

  private mutating func store(_ value: PropertyValue, _ node: NodeRow, _ key: KeyRow) {
    let isNew = snapshot.nodeProperties.set(
      value, node.place, key, texts: &snapshot.vocabulary.texts)
    if isNew { snapshot.textIndexes = TextIndexes() }
  }

  private mutating func store(_ value: PropertyValue, _ edge: EdgeRow, _ key: KeyRow) {
    snapshot.edgeProperties.set(value, edge.place, key, texts: &snapshot.vocabulary.texts)
  }
}
