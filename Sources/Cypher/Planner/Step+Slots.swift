extension Step {
  /// Whether it changes the graph.
  var writes: Bool {
    switch kind {
    case .create, .merge, .set, .delete: true
    case .nodeScan, .edgeScan, .expand, .walk, .shortest, .boundEdge, .path, .filter, .optional,
      .unwind, .project, .aggregate, .distinct, .sort, .skip, .limit, .call:
      false
    }
  }

  /// The columns that it reads of the rows that come to it.
  var reads: Set<Int> {
    switch kind {
    case .nodeScan(let scan): Self.slots(of: scan.seek.terms)
    case .edgeScan(let scan): scan.pattern.reads(edge: scan.edge).union(scan.others)
    case .expand(let hop):
      hop.pattern.reads(edge: hop.edge).union(hop.others).union([hop.from])
        .union(hop.isInto ? [hop.to] : [])
    case .walk(let walk):
      walk.pattern.reads(edge: walk.each).union(walk.others).union([walk.from])
        .union(walk.isInto ? [walk.to] : [])
        .union(Self.slots(of: walk.conditions).subtracting([walk.each]))
    case .shortest(let walk):
      walk.pattern.reads(edge: walk.each).union([walk.from, walk.to])
        .union(Self.slots(of: walk.conditions).subtracting([walk.each]))
    case .boundEdge(let bound):
      bound.pattern.reads(edge: -1).union(bound.others).union([bound.edge])
        .union(bound.fromIsBound ? [bound.from] : []).union(bound.toIsBound ? [bound.to] : [])
    case .path(let path): Set(path.edges).union([path.start])
    case .filter(let terms): Self.slots(of: terms)
    case .optional: []
    case .unwind(let list, _): Set(list.reads)
    case .project(let assignments): Self.slots(of: assignments.map(\.term))
    case .aggregate(let aggregation):
      Self.slots(of: aggregation.keys.map(\.term) + aggregation.items.flatMap(\.arguments))
        .union([aggregation.multiplicity].compactMap { $0 })
    case .distinct(let slots): Set(slots)
    case .sort(let keys, _): Set(keys.map(\.slot))
    case .skip, .limit: []
    case .create(let creation): creation.reads
    case .merge(let merging):
      Self.slots(of: merging.required + (merging.onCreate + merging.onMatch).flatMap(\.terms))
        .union(merging.creation.reads).subtracting(merging.slots)
        .union(merging.search.reads.subtracting(merging.slots))
    case .set(let changes): Self.slots(of: changes.flatMap(\.terms))
    case .delete(let terms, _): Self.slots(of: terms)
    case .call(let call): Self.slots(of: call.arguments)
    }
  }

  /// The columns that it fills.
  var fills: [Int] {
    switch kind {
    case .nodeScan(let scan): [scan.slot]
    case .edgeScan(let scan): [scan.edge, scan.from, scan.to]
    case .expand(let hop):
      [hop.edge] + (hop.isInto ? [] : [hop.to]) + [hop.count].compactMap { $0 }
    case .walk(let walk): [walk.edges] + (walk.isInto ? [] : [walk.to])
    case .shortest(let walk): [walk.edges] + [walk.path].compactMap { $0 }
    case .boundEdge(let bound):
      (bound.fromIsBound ? [] : [bound.from]) + (bound.toIsBound ? [] : [bound.to])
    case .path(let path): [path.slot]
    case .optional(_, let nulls, _): nulls
    case .unwind(_, let slot): [slot]
    case .project(let assignments): assignments.map(\.slot)
    case .aggregate(let aggregation):
      aggregation.keys.map(\.slot) + aggregation.items.map(\.slot)
    case .create(let creation): creation.slots
    case .merge(let merging): merging.slots
    case .call(let call): call.outputs.map(\.slot)
    case .filter, .distinct, .sort, .skip, .limit, .set, .delete: []
    }
  }

  /// Whether the rows that leave it hold no other columns than those that it fills.
  var startsAnew: Bool {
    if case .aggregate = kind { return true }
    return false
  }

  private static func slots(of terms: [Term]) -> Set<Int> { Set(terms.flatMap(\.reads)) }
}

extension NodeScan.Seek {
  /// What it looks for.
  var terms: [Term] {
    switch self {
    case .all: []
    case .id(let term), .property(_, let term): [term]
    }
  }
}

extension EdgePattern {
  /// The columns that its conditions read, without that of the edge itself.
  func reads(edge: Int) -> Set<Int> { Set(terms.flatMap(\.reads)).subtracting([edge]) }

  /// What it asks of time.
  var terms: [Term] {
    time.flatMap(\.terms) + windows.flatMap { [$0.bound, $0.condition] }
  }
}

extension Creation {
  /// The columns that it fills.
  var slots: [Int] { nodes.map(\.slot) + edges.map(\.slot) + paths.map(\.slot) }

  /// What new nodes and edges carry.
  var terms: [Term] { nodes.compactMap(\.properties) + edges.compactMap(\.properties) }

  /// The columns that it reads and does not fill itself.
  var reads: Set<Int> {
    var reads = Set(terms.flatMap(\.reads))
    for edge in edges { reads.formUnion([edge.source, edge.target]) }
    for path in paths { reads.formUnion(path.edges + [path.start]) }
    return reads.subtracting(slots)
  }
}

extension Change {
  /// What it works out.
  var terms: [Term] {
    switch self {
    case .property(let subject, _, let value, _): [subject] + [value].compactMap { $0 }
    case .properties(let subject, let map, _): [subject, map]
    case .addLabels(let subject, _), .removeLabels(let subject, _): [subject]
    }
  }
}

extension Pipeline {
  /// The columns that its steps read and none of them fills before.
  var reads: Set<Int> {
    var filled: Set<Int> = []
    var reads: Set<Int> = []
    for step in steps {
      reads.formUnion(step.reads.subtracting(filled))
      if case .optional(let inner, _, let marker) = step.kind {
        reads.formUnion(inner.reads.subtracting(filled).subtracting([marker]))
      }
      filled.formUnion(step.fills)
    }
    return reads
  }

  /// Notes for each step which columns are read after it.
  ///
  /// - Parameter after: The columns that are read of the rows at the end.
  /// - Returns: The columns that are read of the rows at the beginning.
  @discardableResult
  mutating func markLive(after: Set<Int>) -> Set<Int> {
    var live = after
    for index in steps.indices.reversed() {
      steps[index].live = live.sorted()
      if case .optional(var inner, _, let marker) = steps[index].kind {
        inner.markLive(after: live.union([marker]))
        steps[index] = steps[index].replacingInner(inner)
      }
      if case .merge(let merging) = steps[index].kind {
        var search = merging.search
        search.markLive(after: live.union(merging.slots).union(steps[index].reads))
        steps[index] = steps[index].replacingInner(search)
      }
      if steps[index].startsAnew {
        live = steps[index].reads
      } else {
        live.subtract(steps[index].fills)
        live.formUnion(steps[index].reads)
        if case .optional(let inner, let nulls, let marker) = steps[index].kind {
          live.formUnion(inner.reads.subtracting(nulls).subtracting([marker]))
        }
      }
    }
    return live
  }
}
