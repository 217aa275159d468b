/// The nodes and edges of a clause's patterns, each once, with what is asked of them.
struct PatternGraph {
  struct Node {
    let slot: Int
    var labels: [String]
    var isBound: Bool
    let range: SourceRange
  }

  struct Edge {
    let slot: Int
    /// Places of `nodes`.
    let from: Int
    let to: Int
    let types: [String]
    let arrow: RelationshipPattern.Arrow
    let length: RelationshipPattern.Length?
    let selection: PatternPart.Selection
    /// Whether an earlier clause has bound it.
    let isBound: Bool
    /// The column in which conditions on each edge of a walk see it.
    let each: Int
    /// The column of the path that a shortest walk gives.
    let path: Int?
    var eachConditions: [Term] = []
    let range: SourceRange

    /// Whether it may have other than one edge.
    var isWalk: Bool { length != nil || selection != .all }

    var least: Int { length == nil ? 1 : length?.least ?? 1 }

    var most: Int { length == nil ? 1 : length?.most ?? .max }
  }

  struct Path {
    let slot: Int
    let start: Int
    let edges: [Int]
    /// Places of `edges`.
    let parts: [Int]
  }

  private(set) var nodes: [Node] = []
  var edges: [Edge] = []
  private(set) var paths: [Path] = []
  /// What the clause's maps ask for.
  private(set) var conditions: [Expression] = []
  /// All variables, and names for what has none.
  private(set) var scope: Scope
  private var nodeOfName: [String: Int] = [:]
  private let before: Scope
  private let reservedSlot: () -> Int

  /// Reads patterns.
  ///
  /// - Parameters:
  ///   - parts: The patterns between commas.
  ///   - scope: What is bound before the clause.
  ///   - slot: Gives a new column.
  /// - Throws: `SyntaxError` for a pattern that takes a parameter as its map.
  init(
    _ parts: [PatternPart], _ scope: Scope, slot: @escaping () -> Int
  ) throws(CypherError) {
    self.scope = scope
    before = scope
    reservedSlot = slot
    for part in parts { try add(part) }
  }

  private mutating func add(_ part: PatternPart) throws(CypherError) {
    var pathSlot: Int?
    if let name = part.variable {
      pathSlot = reservedSlot()
      scope[name.text] = pathSlot
    }
    let places = try part.nodes.map { (node) throws(CypherError) in try place(of: node) }
    var added: [Int] = []
    for (index, relationship) in part.relationships.enumerated() {
      added.append(edges.count)
      try add(
        relationship, from: places[index], to: places[index + 1], part.selection,
        path: part.selection == .all ? nil : pathSlot)
    }
    if let pathSlot, part.selection == .all {
      paths.append(
        Path(
          slot: pathSlot, start: nodes[places[0]].slot, edges: added.map { edges[$0].slot },
          parts: added))
    }
  }

  private mutating func place(of node: NodePattern) throws(CypherError) -> Int {
    let labels = node.labels.map(\.text)
    let place: Int
    if let name = node.variable?.text, let known = nodeOfName[name] {
      place = known
      nodes[place].labels += labels.filter { !nodes[place].labels.contains($0) }
    } else {
      place = nodes.count
      let bound = node.variable.flatMap { before[$0.text] }
      let slot = bound ?? reservedSlot()
      nodes.append(Node(slot: slot, labels: labels, isBound: bound != nil, range: node.range))
      if let name = node.variable?.text {
        nodeOfName[name] = place
        scope[name] = slot
      }
    }
    try addConditions(node.properties, nodes[place].slot, node.range)
    return place
  }

  private mutating func add(
    _ relationship: RelationshipPattern, from: Int, to: Int,
    _ selection: PatternPart.Selection, path: Int?
  ) throws(CypherError) {
    let bound = relationship.variable.flatMap { before[$0.text] }
    let slot = bound ?? reservedSlot()
    if let name = relationship.variable?.text { scope[name] = slot }
    var edge = Edge(
      slot: slot, from: from, to: to, types: relationship.types.map(\.text),
      arrow: relationship.arrow, length: relationship.length, selection: selection,
      isBound: bound != nil, each: reservedSlot(), path: path, range: relationship.range)
    if edge.isWalk {
      try addConditions(relationship.properties, edge.each, relationship.range)
    } else {
      try addConditions(relationship.properties, edge.slot, relationship.range)
    }
    edge.eachConditions = []
    edges.append(edge)
  }

  /// A map asks that each of its keys has its value.
  private mutating func addConditions(
    _ map: Expression?, _ slot: Int, _ range: SourceRange
  ) throws(CypherError) {
    guard let map else { return }
    guard case .map(let entries) = map.kind else {
      throw CypherError(
        .syntaxError, .compileTime, "InvalidParameterUse",
        "a pattern that is looked for takes a map of single values, not a parameter",
        at: map.range)
    }
    let name = Self.name(of: slot)
    scope[name] = slot
    for entry in entries {
      let property = Expression(
        .property(Expression(.variable(name), range), key: entry.key), entry.value.range)
      conditions.append(
        Expression(
          .comparison(property, [Comparison(.equal, entry.value)]), entry.value.range))
    }
  }

  /// A name that no query can write.
  private static func name(of slot: Int) -> String { "\u{0}column \(slot)" }

  /// Whether a name is such a one.
  static func isHidden(_ name: String) -> Bool { name.hasPrefix("\u{0}column ") }
}
