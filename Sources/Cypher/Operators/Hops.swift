import TemporalGraph

/// The edges at nodes of one graph that rules admit.
///
/// It is made for a batch and thrown away after it, so that no graph is kept while it is changed.
struct Hops {
  let graph: GraphSnapshot
  let rules: EdgeRules
  private let sealed: SealedEdges
  private let hasTail: Bool

  init(_ graph: GraphSnapshot, _ rules: EdgeRules) {
    self.graph = graph
    self.rules = rules
    sealed = graph.sealed
    hasTail = graph.tail.count > 0
  }

  /// From how many edges of one type at a node on they are looked up by type.
  private static let manyEdges = 48

  /// Calls `body` with every edge at a node that begins in a window and the node at its other end,
  /// until `body` gives false.
  ///
  /// A self-loop comes once, also where both directions are asked for.
  ///
  /// - Returns: Whether `body` never gave false.
  @inline(__always)
  func forEach(
    at node: UInt32, _ direction: EdgeDirection, _ days: DayWindow,
    _ body: (UInt32, UInt32) throws(CypherError) -> Bool
  ) throws(CypherError) -> Bool {
    if rules.isImpossible { return true }
    let row = NodeRow(node)
    let window = days
    let days = rules.days.isAll ? days : days.intersected(rules.days)
    if direction != .incoming {
      let run = sealed.out.range(row, from: days.first, to: days.end)
      if let type = rules.onlyType, run.count > Self.manyEdges {
        let order = sealed.outByType
        let typed = order.range(row, type, from: days.first, to: days.end, sealed.out) {
          sealed.types[$0]
        }
        for index in typed {
          let place = Int(order.places[index])
          let edge = UInt32(place)
          if rules.admits(edge, graph), !(try body(edge, sealed.out.others[place])) { return false }
        }
      } else {
        for place in run {
          let edge = UInt32(place)
          if rules.mustLook, !rules.admits(edge, graph) { continue }
          if !(try body(edge, sealed.out.others[place])) { return false }
        }
      }
    }
    if direction != .outgoing {
      let skipsLoops = direction == .both
      let side = sealed.incoming
      let into = side.adjacency
      let run = into.range(row, from: days.first, to: days.end)
      if let type = rules.onlyType, run.count > Self.manyEdges {
        let order = sealed.intoByType
        let typed = order.range(row, type, from: days.first, to: days.end, into) {
          sealed.types[Int(side.edges[$0])]
        }
        for index in typed {
          let place = Int(order.places[index])
          let (edge, other) = (side.edges[place], into.others[place])
          if skipsLoops, other == node { continue }
          if rules.admits(edge, graph), !(try body(edge, other)) { return false }
        }
      } else {
        for place in run {
          let (edge, other) = (side.edges[place], into.others[place])
          if skipsLoops, other == node { continue }
          if rules.mustLook, !rules.admits(edge, graph) { continue }
          if !(try body(edge, other)) { return false }
        }
      }
    }
    return hasTail ? try forEachInTail(at: row, direction, window, body) : true
  }

  /// How many edges there are; where none must be looked at, a difference of places.
  func count(at node: UInt32, _ direction: EdgeDirection, _ days: DayWindow) -> Int {
    if rules.isImpossible { return 0 }
    if !rules.mustLook, !hasTail, direction != .both {
      let side = direction == .outgoing ? sealed.out : sealed.incoming.adjacency
      let days = rules.days.isAll ? days : days.intersected(rules.days)
      return side.range(NodeRow(node), from: days.first, to: days.end).count
    }
    var count = 0
    _ = try? forEach(at: node, direction, days) { _, _ in
      count += 1
      return true
    }
    return count
  }

  /// Whether an edge is one of those at a node, in a direction.
  func includes(_ edge: UInt32, at node: UInt32, _ direction: EdgeDirection, _ days: DayWindow)
    -> Bool
  {
    let row = EdgeRow(edge)
    let isAtNode =
      switch direction {
      case .outgoing: graph.source(row).index == node
      case .incoming: graph.target(row).index == node
      case .both: graph.source(row).index == node || graph.target(row).index == node
      }
    return isAtNode && admits(edge, days)
  }

  /// Whether an edge is admitted and begins in a window.
  func admits(_ edge: UInt32, _ days: DayWindow) -> Bool {
    !rules.isImpossible && rules.admits(edge, graph)
      && (days.isAll || days.contains(graph.span(EdgeRow(edge)).earliestStart))
  }

  /// How many sealed edges a node has, whatever they are.
  func degree(_ node: UInt32, _ direction: EdgeDirection) -> Int {
    let row = NodeRow(node)
    return (direction == .incoming ? 0 : sealed.out.range(row).count)
      + (direction == .outgoing ? 0 : sealed.incoming.adjacency.range(row).count)
  }

  private func forEachInTail(
    at node: NodeRow, _ direction: EdgeDirection, _ days: DayWindow,
    _ body: (UInt32, UInt32) throws(CypherError) -> Bool
  ) throws(CypherError) -> Bool {
    let base = UInt32(sealed.count)
    if direction != .incoming {
      for row in graph.tail.out(of: node) where admits(base + row, days) {
        if !(try body(base + row, graph.tail.batch.targets[Int(row)])) { return false }
      }
    }
    guard direction != .outgoing else { return true }
    for row in graph.tail.into(node) where admits(base + row, days) {
      let other = graph.tail.batch.sources[Int(row)]
      if direction == .both, other == node.index { continue }
      if !(try body(base + row, other)) { return false }
    }
    return true
  }
}
