import TemporalGraph

/// Each row with one, or all, of the shortest walks between its two nodes.
final class ShortestOperator: Operator {
  private let walk: ShortestWalk
  private let outlet: Outlet
  private let matcher: EdgeMatcher
  private let conditions: EdgeConditions
  private let frame: Frame

  init(_ walk: ShortestWalk, _ outlet: Outlet) {
    self.walk = walk
    self.outlet = outlet
    matcher = EdgeMatcher(walk.pattern, outlet.run)
    conditions = EdgeConditions(
      walk.conditions, matcher.conditions, each: walk.each, outlet.run)
    frame = Frame(outlet.run)
  }

  func finish() throws(CypherError) { try outlet.finish() }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    var origins: [Int32] = []
    var (lists, paths): ([Value], [Value]) = ([], [])
    for row in 0..<batch.count {
      let (from, to) = (batch.node(walk.from, row), batch.node(walk.to, row))
      if from == Column.none || to == Column.none { continue }
      frame.row = row
      let hops = try matcher.hops(frame)
      let isExact = matcher.isExact(hops.graph)
      if !conditions.isEmpty || !isExact { conditions.begin(batch, row) }
      let search = BidirectionalSearch(
        hops: hops, direction: matcher.direction,
        days: isExact ? try matcher.window(frame, hops) : .all,
        conditions: conditions, isExact: isExact, meter: outlet.run.meter)
      let found = try search.walks(
        from, to, least: walk.least, most: walk.most, all: walk.isAll)
      for edges in found {
        origins.append(Int32(row))
        let list = edges.map { Value.relationship(EdgeRow($0)) }
        lists.append(walk.listsEdges ? .list(list) : list.first ?? .null)
        paths.append(Self.path(from, edges, hops.graph))
      }
    }
    var result = batch.gathered(origins, outlet.live)
    result.columns[walk.edges] = .values(lists)
    if let path = walk.path { result.columns[path] = .values(paths) }
    return try outlet.push(result)
  }

  private static func path(_ start: UInt32, _ edges: [UInt32], _ graph: GraphSnapshot) -> Value {
    var nodes = [NodeRow(start)]
    for edge in edges { nodes.append(graph.other(EdgeRow(edge), than: nodes[nodes.count - 1])) }
    return .path(PathValue(nodes: nodes, relationships: edges.map { EdgeRow($0) }))
  }
}
