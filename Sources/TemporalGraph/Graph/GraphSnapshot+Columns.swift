extension GraphSnapshot {
  /// The node that an edge leaves.
  @inline(__always)
  package func source(_ edge: EdgeRow) -> NodeRow {
    NodeRow(column(edge, sealed.sources, tail.batch.sources))
  }

  /// The node that an edge goes to.
  @inline(__always)
  package func target(_ edge: EdgeRow) -> NodeRow {
    NodeRow(column(edge, sealed.targets, tail.batch.targets))
  }

  /// What kind of relation an edge is.
  @inline(__always)
  package func type(_ edge: EdgeRow) -> TypeRow {
    TypeRow(column(edge, sealed.types, tail.batch.types))
  }

  /// When an edge holds in the world.
  @inline(__always)
  package func time(_ edge: EdgeRow) -> TimeRow {
    TimeRow(column(edge, sealed.times, tail.batch.times))
  }

  /// Since when an edge is known, and until when; undated where nothing says so.
  @inline(__always)
  package func known(_ edge: EdgeRow) -> TimeRow {
    let place = edge.place
    if place < sealed.count {
      return sealed.known.isEmpty ? .undated : TimeRow(sealed.known[place])
    }
    let known = tail.batch.known
    return known.isEmpty ? .undated : TimeRow(known[place - sealed.count])
  }

  /// The bounds of when an edge holds.
  @inline(__always)
  package func span(_ edge: EdgeRow) -> TimeSpan { times[time(edge)] }

  /// The other end of an edge; the node itself for a self-loop.
  package func other(_ edge: EdgeRow, than node: NodeRow) -> NodeRow {
    let source = source(edge)
    return source == node ? target(edge) : source
  }

  /// The labels of a node, by name's row.
  package func labels(_ node: NodeRow) -> [LabelRow] {
    vocabulary.labelSets[Int(nodeLabels[node.place])]
  }

  /// A property of a node; `nil` is null.
  package func property(_ node: NodeRow, _ key: KeyRow) -> PropertyValue? {
    nodeProperties.value(node.place, key, texts: vocabulary.texts)
  }

  /// A property of an edge; `nil` is null.
  package func property(_ edge: EdgeRow, _ key: KeyRow) -> PropertyValue? {
    edgeProperties.value(edge.place, key, texts: vocabulary.texts)
  }

  /// A property of a node by the key's name; `nil` is null.
  package func property(_ node: NodeRow, _ key: String) -> PropertyValue? {
    vocabulary.key(key).flatMap { property(node, $0) }
  }

  /// A property of an edge by the key's name; `nil` is null.
  package func property(_ edge: EdgeRow, _ key: String) -> PropertyValue? {
    vocabulary.key(key).flatMap { property(edge, $0) }
  }

  /// The nodes of which a text property has a value, in the order of their rows.
  ///
  /// The first call for a key sorts its column; later ones cost O(log *nodes*).
  package func nodes(where key: String, is text: String) -> [NodeRow] {
    guard let key = vocabulary.key(key), let row = vocabulary.texts.row(of: text) else {
      return []
    }
    return textIndexes.nodes(key, text: row, nodeProperties)
      .filter { !removedNodes[$0.place] }
  }

  @inline(__always)
  private func column(_ edge: EdgeRow, _ sealed: [UInt32], _ tail: [UInt32]) -> UInt32 {
    let place = edge.place
    return place < sealed.count ? sealed[place] : tail[place - sealed.count]
  }
}
