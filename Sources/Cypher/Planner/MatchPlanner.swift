/// Finds an order in which a clause's nodes and edges are looked for: the fewest rows first.
///
/// It begins at the node that the fewest fit, follows the edge that leads to the fewest rows, and
/// puts every condition where its columns are first filled.
struct MatchPlanner {
  var base: ClausePlanner
  private let graph: PatternGraph
  private let time: [TimeTerm]
  private var conditions: [Term]
  private var labels: [[String]]
  private var eachConditions: [[Term]]
  private var bound: Set<Int>
  private var edgesLeft: [Int]
  private var pathsLeft: [PatternGraph.Path]
  /// The edges that are bound by this clause, of which no two may be the same.
  private var taken: [Int] = []
  /// Nodes whose labels are still to be looked at.
  private var labelsLeft: Set<Int>

  init(
    _ base: ClausePlanner, _ graph: PatternGraph, _ time: [TimeTerm], _ condition: Expression?
  ) throws(CypherError) {
    self.base = base
    self.graph = graph
    self.time = time
    bound = Set(base.scope.slots.values)
    labels = graph.nodes.map(\.labels)
    edgesLeft = Array(graph.edges.indices)
    pathsLeft = graph.paths
    labelsLeft = Set(graph.nodes.indices.filter { !graph.nodes[$0].labels.isEmpty })
    var split = ConditionSplitter(graph, base.context)
    for condition in graph.conditions { try split.add(condition) }
    if let condition {
      for part in Conjunction.parts(of: condition) { try split.add(part) }
    }
    conditions = split.conditions + Self.presence(of: graph)
    eachConditions = split.eachConditions
    for (node, label) in split.labels where !labels[node].contains(label) {
      labels[node].append(label)
      labelsLeft.insert(node)
    }
  }

  /// A bound node that no edge leads from or to is found unless it is null.
  private static func presence(of graph: PatternGraph) -> [Term] {
    let joined = Set(graph.edges.flatMap { [$0.from, $0.to] })
    return graph.nodes.indices.filter { graph.nodes[$0].isBound && !joined.contains($0) }.map {
      let node = graph.nodes[$0]
      return Term(.isNull(Term(.slot(node.slot), node.range), isNegated: true), node.range)
    }
  }

  /// Adds the steps.
  mutating func plan() throws(CypherError) {
    placeConditions()
    while true {
      if let edge = edgesLeft.first(where: { graph.edges[$0].isBound }) {
        follow(bound: edge)
      } else if let hop = nextHop() {
        follow(hop.edge, reversed: hop.isReversed)
      } else if let edge = scannedEdge() {
        scan(edge: edge)
      } else if let node = nextStart() {
        scan(node: node)
      } else {
        return
      }
      placeConditions()
    }
  }

  // MARK: Choosing

  private func isBound(_ node: Int) -> Bool { bound.contains(graph.nodes[node].slot) }

  /// The edge at bound nodes that leads to the fewest rows.
  private func nextHop() -> (edge: Int, isReversed: Bool)? {
    var best: (edge: Int, isReversed: Bool, factor: Double)?
    for place in edgesLeft {
      let edge = graph.edges[place]
      let (from, to) = (isBound(edge.from), isBound(edge.to))
      guard from || to, edge.selection == .all || from && to, canWalk(place) else { continue }
      let isReversed = !from
      let factor = factor(of: edge, into: from && to, target: isReversed ? edge.from : edge.to)
      if factor < best?.factor ?? .infinity { best = (place, isReversed, factor) }
    }
    return best.map { ($0.edge, $0.isReversed) }
  }

  /// Whether all that is asked of the edges of a walk is known.
  private func canWalk(_ place: Int) -> Bool {
    eachConditions[place].allSatisfy { term in
      term.reads.allSatisfy { $0 == graph.edges[place].each || bound.contains($0) }
    }
  }

  /// How many rows come of one by an edge.
  private func factor(of edge: PatternGraph.Edge, into: Bool, target: Int) -> Double {
    let statistics = base.context.statistics
    var degree = statistics.edges(typed: edge.types) / statistics.nodes
    if edge.arrow == .either { degree *= 2 }
    if !windows(edge.slot).isEmpty { degree *= 0.2 }
    if edge.isWalk {
      let hops = min(max(edge.most, 1), 5)
      degree = (0..<hops).reduce(1) { total, _ in total * max(degree, 1) } + 1
    }
    if into { return degree / statistics.nodes }
    return degree * selectivity(of: target)
  }

  /// The share of nodes that fit.
  private func selectivity(of node: Int) -> Double {
    let statistics = base.context.statistics
    let share = statistics.nodes(labeled: labels[node]) / statistics.nodes
    return seek(graph.nodes[node].slot) == nil ? share : share * 0.05
  }

  /// The node that the fewest fit, of those that no row has yet.
  private func nextStart() -> Int? {
    graph.nodes.indices.filter { !isBound($0) }.min { startCost($0) < startCost($1) }
  }

  private func startCost(_ node: Int) -> Double {
    let statistics = base.context.statistics
    let count = statistics.nodes(labeled: labels[node])
    return seek(graph.nodes[node].slot) == nil ? count : min(count, 2)
  }

  /// An edge at which to begin, where no node is better than any other.
  private func scannedEdge() -> Int? {
    guard let start = nextStart(), startCost(start) >= base.context.statistics.nodes else {
      return nil
    }
    return edgesLeft.first { place in
      let edge = graph.edges[place]
      return !edge.isWalk && !isBound(edge.from) && !isBound(edge.to) && edge.from != edge.to
    }
  }

  // MARK: Steps

  private mutating func scan(node: Int) {
    let slot = graph.nodes[node].slot
    let cost = startCost(node)
    var kind = NodeScan.Seek.all
    if let (index, seek) = seek(slot) {
      kind = seek
      conditions.remove(at: index)
    }
    base.add(
      .nodeScan(NodeScan(slot: slot, labels: labels[node], seek: kind)), times: max(cost, 0.01))
    bound.insert(slot)
    labelsLeft.remove(node)
  }

  private mutating func scan(edge place: Int) {
    let edge = graph.edges[place]
    let pattern = pattern(of: edge, reversed: false, slot: edge.slot)
    base.add(
      .edgeScan(
        EdgeScan(
          edge: edge.slot, from: graph.nodes[edge.from].slot, to: graph.nodes[edge.to].slot,
          pattern: pattern, others: others(edge))),
      times: max(base.context.statistics.edges(typed: edge.types), 0.01))
    bound.formUnion([edge.slot, graph.nodes[edge.from].slot, graph.nodes[edge.to].slot])
    finish(place)
  }

  private mutating func follow(bound place: Int) {
    let edge = graph.edges[place]
    let (from, to) = (graph.nodes[edge.from].slot, graph.nodes[edge.to].slot)
    base.add(
      .boundEdge(
        BoundEdge(
          edge: edge.slot, from: from, to: to, fromIsBound: isBound(edge.from),
          toIsBound: isBound(edge.to) || from == to,
          pattern: pattern(of: edge, reversed: false, slot: edge.slot, windowed: false),
          length: edge.length == nil ? nil : edge.least...max(edge.least, edge.most),
          others: others(edge))))
    bound.formUnion([from, to])
    finish(place)
  }

  private mutating func follow(_ place: Int, reversed: Bool) {
    let edge = graph.edges[place]
    let (near, far) = reversed ? (edge.to, edge.from) : (edge.from, edge.to)
    let (from, to) = (graph.nodes[near].slot, graph.nodes[far].slot)
    let isInto = isBound(far)
    let times = max(factor(of: edge, into: isInto, target: far), 0.001)
    let looksFor = isInto ? [] : labels[far]
    if edge.selection != .all {
      let (pattern, rest) = walkPattern(of: place, reversed: false)
      base.add(
        .shortest(
          ShortestWalk(
            from: from, to: to, edges: edge.slot, path: edge.path, pattern: pattern,
            least: edge.least, most: edge.most, isAll: edge.selection == .allShortest,
            each: edge.each, conditions: rest, listsEdges: edge.length != nil)))
      if let path = edge.path { bound.insert(path) }
    } else if edge.length != nil {
      let (pattern, rest) = walkPattern(of: place, reversed: reversed)
      base.add(
        .walk(
          Walk(
            from: from, edges: edge.slot, to: to, isInto: isInto, pattern: pattern,
            least: edge.least, most: edge.most, labels: looksFor, others: others(edge),
            each: edge.each, conditions: rest, isReversed: reversed)),
        times: times)
    } else {
      base.add(
        .expand(
          Expand(
            from: from, edge: edge.slot, to: to, isInto: isInto,
            pattern: pattern(of: edge, reversed: reversed, slot: edge.slot), labels: looksFor,
            others: others(edge))),
        times: times)
    }
    if !isInto { labelsLeft.remove(far) }
    bound.formUnion([edge.slot, to])
    finish(place)
  }

  private mutating func finish(_ place: Int) {
    edgesLeft.removeAll { $0 == place }
    if graph.edges[place].selection == .all { taken.append(place) }
  }

  /// The edges of the clause that may be taken for this one.
  private func others(_ edge: PatternGraph.Edge) -> [Int] {
    taken.filter { place in
      let other = graph.edges[place]
      return edge.types.isEmpty || other.types.isEmpty
        || !Set(edge.types).isDisjoint(with: other.types)
    }.map { graph.edges[$0].slot }
  }

  // MARK: Conditions

  /// Adds what can be looked at now: labels, conditions and paths.
  private mutating func placeConditions() {
    for path in pathsLeft where path.parts.allSatisfy({ !edgesLeft.contains($0) }) {
      guard bound.contains(path.start) else { continue }
      base.add(.path(PathAssembly(slot: path.slot, start: path.start, edges: path.edges)))
      bound.insert(path.slot)
      pathsLeft.removeAll { $0.slot == path.slot }
    }
    var terms: [Term] = []
    for node in labelsLeft.sorted() where isBound(node) {
      let range = graph.nodes[node].range
      terms.append(
        Term(.hasLabels(Term(.slot(graph.nodes[node].slot), range), labels[node]), range))
      labelsLeft.remove(node)
    }
    terms += conditions.filter { isReady($0) }
    conditions = conditions.filter { !isReady($0) }
    if !terms.isEmpty { base.add(.filter(terms), times: 0.5) }
  }

  private func isReady(_ term: Term) -> Bool { term.reads.allSatisfy { bound.contains($0) } }

  /// The condition by which a node can be looked up, with its place.
  private func seek(_ slot: Int) -> (index: Int, seek: NodeScan.Seek)? {
    var best: (Int, NodeScan.Seek)?
    for (index, condition) in conditions.enumerated() {
      for (subject, value) in condition.equalities where isReady(value) {
        switch subject.kind {
        case .property(let node, let key) where node.plainSlot == slot:
          if best == nil { best = (index, .property(key: key, value)) }
        case .call(let function, let arguments)
        where function.name == "id" && arguments.first?.plainSlot == slot:
          return (index, .id(value))
        default: break
        }
      }
    }
    return best
  }

  /// The conditions on an edge's date that are ranges of days, with their places.
  private func windows(_ slot: Int) -> [(index: Int, window: DateWindow)] {
    conditions.enumerated().compactMap { index, condition in
      guard let window = condition.dateWindow(slot), isReady(window.bound) else { return nil }
      return (index, window)
    }
  }

  private mutating func pattern(
    of edge: PatternGraph.Edge, reversed: Bool, slot: Int, windowed: Bool = true
  ) -> EdgePattern {
    var found: [DateWindow] = []
    if windowed {
      let places = windows(slot)
      found = places.map(\.window)
      for place in places.reversed() { conditions.remove(at: place.index) }
    }
    let direction = edge.direction
    return EdgePattern(
      types: edge.types, direction: reversed ? direction.reversed : direction, time: time,
      windows: found)
  }

  /// The pattern of a walk's edges; what is no range of days is left for each edge.
  private func walkPattern(of place: Int, reversed: Bool) -> (EdgePattern, rest: [Term]) {
    let edge = graph.edges[place]
    var windows: [DateWindow] = []
    var rest: [Term] = []
    for condition in eachConditions[place] {
      if let window = condition.dateWindow(edge.each) {
        windows.append(window)
      } else {
        rest.append(condition)
      }
    }
    let direction = reversed ? edge.direction.reversed : edge.direction
    return (
      EdgePattern(types: edge.types, direction: direction, time: time, windows: windows), rest
    )
  }
}

extension PatternGraph.Edge {
  /// The direction in which the pattern is written.
  fileprivate var direction: EdgeDirection {
    switch arrow {
    case .right: .outgoing
    case .left: .incoming
    case .either: .both
    }
  }
}
