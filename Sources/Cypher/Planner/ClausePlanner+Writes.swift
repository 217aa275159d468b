extension ClausePlanner {
  /// Plans a `CREATE`.
  mutating func planCreation(_ parts: [PatternPart]) throws(CypherError) {
    let creation = try creation(parts)
    add(.create(creation))
  }

  /// Plans a `MERGE`.
  mutating func plan(_ merge: Merge, _ range: SourceRange) throws(CypherError) {
    var search = self
    search.steps = []
    let before = scope
    let found = try search.planPatterns([merge.part], [], nil)
    slotCount = search.slotCount
    var builder = CreationBuilder(self, columns: found)
    try builder.add(merge.part)
    self = builder.planner
    scope = found
    let creation = builder.creation
    let slots = found.slots.values.filter { !Set(before.slots.values).contains($0) }
      .sorted()
    var required: [Term] = []
    for map in merge.part.properties {
      guard case .map(let entries) = map.kind else { continue }
      for entry in entries
      where !Set(merge.part.variableNames).subtracting(before.slots.keys)
        .contains(where: { entry.value.mentions.contains($0) })
      {
        required.append(try TermBuilder(context, before).term(entry.value))
      }
    }
    let pipeline = Pipeline(steps: search.steps, slotCount: search.slotCount, outputs: [])
    let onCreate = try changes(merge.onCreate)
    let onMatch = try changes(merge.onMatch)
    add(
      .merge(
        Merging(
          search: pipeline, creation: creation, onCreate: onCreate, onMatch: onMatch,
          slots: Set(slots).union(creation.slots).sorted(), required: required, range: range)))
  }

  /// The changes of a `SET`.
  func changes(_ items: [SetItem]) throws(CypherError) -> [Change] {
    var changes: [Change] = []
    for item in items {
      switch item {
      case .property(let property, let value):
        guard case .property(let subject, let key) = property.kind else { continue }
        changes.append(
          .property(
            subject: try term(subject), key: key.text, value: try term(value), property.range))
      case .replace(let name, let map):
        changes.append(
          .properties(subject: try variable(name), try term(map), replaces: true))
      case .add(let name, let map):
        changes.append(
          .properties(subject: try variable(name), try term(map), replaces: false))
      case .labels(let name, let labels):
        changes.append(.addLabels(try variable(name), labels.map(\.text)))
      }
    }
    return changes
  }

  /// The changes of a `REMOVE`.
  func changes(_ items: [RemoveItem]) throws(CypherError) -> [Change] {
    var changes: [Change] = []
    for item in items {
      switch item {
      case .property(let property):
        guard case .property(let subject, let key) = property.kind else { continue }
        changes.append(
          .property(subject: try term(subject), key: key.text, value: nil, property.range))
      case .labels(let name, let labels):
        changes.append(.removeLabels(try variable(name), labels.map(\.text)))
      }
    }
    return changes
  }

  private func variable(_ name: Name) throws(CypherError) -> Term {
    try term(Expression(.variable(name.text), name.range))
  }

  private mutating func creation(_ parts: [PatternPart]) throws(CypherError) -> Creation {
    var builder = CreationBuilder(self, columns: Scope())
    for part in parts { try builder.add(part) }
    self = builder.planner
    return builder.creation
  }
}

/// Collects what the patterns of a `CREATE` or `MERGE` add.
private struct CreationBuilder {
  private(set) var planner: ClausePlanner
  /// The columns that a search has given names already.
  private let columns: Scope
  private let before: Scope
  private var nodes: [NewNode] = []
  private var edges: [NewEdge] = []
  private var paths: [PathAssembly] = []
  private var made: [String: Int] = [:]

  init(_ planner: ClausePlanner, columns: Scope) {
    self.planner = planner
    self.columns = columns
    before = planner.scope
  }

  var creation: Creation { Creation(nodes: nodes, edges: edges, paths: paths) }

  mutating func add(_ part: PatternPart) throws(CypherError) {
    var slots: [Int] = []
    for node in part.nodes { slots.append(try slot(of: node)) }
    var edgeSlots: [Int] = []
    for (index, relationship) in part.relationships.enumerated() {
      let slot = newSlot(relationship.variable)
      let isLeft = relationship.arrow == .left
      edges.append(
        NewEdge(
          slot: slot, source: slots[isLeft ? index + 1 : index],
          target: slots[isLeft ? index : index + 1], type: relationship.types.first?.text ?? "",
          properties: try properties(relationship.properties), range: relationship.range))
      edgeSlots.append(slot)
    }
    if let path = part.variable {
      paths.append(PathAssembly(slot: newSlot(path), start: slots[0], edges: edgeSlots))
    }
  }

  private mutating func slot(of node: NodePattern) throws(CypherError) -> Int {
    if let name = node.variable?.text {
      if let bound = before[name] { return bound }
      if let slot = made[name] { return slot }
    }
    let properties = try properties(node.properties)
    let slot = newSlot(node.variable)
    if let name = node.variable?.text { made[name] = slot }
    nodes.append(
      NewNode(slot: slot, labels: node.labels.map(\.text), properties: properties))
    return slot
  }

  private func properties(_ map: Expression?) throws(CypherError) -> Term? {
    guard let map else { return nil }
    return try planner.term(map)
  }

  /// The column of a variable, which is in scope from now on.
  private mutating func newSlot(_ name: Name?) -> Int {
    let slot = name.flatMap { columns[$0.text] } ?? planner.newSlot()
    if let name { planner.scope[name.text] = slot }
    return slot
  }
}
