import TemporalGraph

/// Each row with every walk from its node that takes no edge twice.
///
/// The walk that is looked at lies on a stack of its own, so that long walks need no deep recursion.
final class WalkOperator: Operator {
  private let walk: Walk
  private let outlet: Outlet
  private let matcher: EdgeMatcher
  private let conditions: EdgeConditions
  private let frame: Frame
  private let listsEdges: Bool

  init(_ walk: Walk, _ outlet: Outlet) {
    self.walk = walk
    self.outlet = outlet
    matcher = EdgeMatcher(walk.pattern, outlet.run)
    conditions = EdgeConditions(
      walk.conditions, matcher.conditions, each: walk.each, outlet.run)
    frame = Frame(outlet.run)
    listsEdges = outlet.live.contains(walk.edges)
  }

  func finish() throws(CypherError) { try outlet.finish() }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    var rows = WalkRows()
    let others = OtherEdges(walk.others, batch)
    for row in 0..<batch.count {
      let node = batch.node(walk.from, row)
      let target = walk.isInto ? batch.node(walk.to, row) : Column.none
      if node == Column.none || walk.isInto && target == Column.none { continue }
      frame.row = row
      let hops = try matcher.hops(frame)
      let isExact = matcher.isExact(hops.graph)
      if !conditions.isEmpty || !isExact { conditions.begin(batch, row) }
      let days = isExact ? try matcher.window(frame, hops) : .all
      let search = WalkSearch(
        hops: hops, direction: matcher.direction, days: days,
        filter: LabelFilter(walk.labels, hops.graph), isExact: isExact)
      if !(try follow(search, node, target, row, batch, others, &rows)) { return false }
    }
    return try flush(batch, &rows)
  }

  /// Takes all walks from a node, the shorter part of each before the longer.
  private func follow(
    _ search: WalkSearch, _ start: UInt32, _ target: UInt32, _ row: Int, _ batch: Batch,
    _ others: OtherEdges, _ rows: inout WalkRows
  ) throws(CypherError) -> Bool {
    var trail = Trail()
    defer { trail.forget(outlet.run.meter) }
    if walk.least == 0, fits(start, target, search) {
      if !(try emit(row, [], start, batch, &rows)) { return false }
    }
    if walk.most == 0 { return true }
    try spread(from: start, search, row, others, &trail)
    while let hop = trail.next() {
      if trail.depth >= walk.least, fits(hop.node, target, search) {
        if !(try emit(row, trail.edges, hop.node, batch, &rows)) { return false }
      }
      if trail.depth < walk.most { try spread(from: hop.node, search, row, others, &trail) }
    }
    return true
  }

  /// Puts the edges at a node on the stack.
  private func spread(
    from node: UInt32, _ search: WalkSearch, _ row: Int, _ others: OtherEdges,
    _ trail: inout Trail
  ) throws(CypherError) {
    trail.descend()
    var looked = 1
    let hops = search.hops
    _ = try hops.forEach(at: node, search.direction, search.days) {
      (edge, other) throws(CypherError) in
      looked += 1
      guard !trail.contains(edge), !others.contains(edge, row),
        try conditions.hold(edge, hops.graph, isExact: search.isExact)
      else { return true }
      trail.offer(edge, other)
      return true
    }
    try outlet.run.meter.step(looked)
    try trail.account(outlet.run.meter)
  }

  private func fits(_ node: UInt32, _ target: UInt32, _ search: WalkSearch) -> Bool {
    walk.isInto ? node == target : search.filter.admits(node, search.hops.graph)
  }

  private func emit(
    _ row: Int, _ edges: [UInt32], _ node: UInt32, _ batch: Batch, _ rows: inout WalkRows
  ) throws(CypherError) -> Bool {
    rows.origins.append(Int32(row))
    rows.nodes.append(node)
    if listsEdges {
      let list = edges.map { Value.relationship(EdgeRow($0)) }
      rows.lists.append(.list(walk.isReversed ? list.reversed() : list))
    }
    return rows.origins.count < Batch.size ? true : try flush(batch, &rows)
  }

  private func flush(_ batch: Batch, _ rows: inout WalkRows) throws(CypherError) -> Bool {
    var result = batch.gathered(rows.origins, outlet.live)
    if !walk.isInto { result.columns[walk.to] = .nodes(rows.nodes) }
    if listsEdges { result.columns[walk.edges] = .values(rows.lists) }
    rows = WalkRows()
    return try outlet.push(result)
  }
}

/// Where and how walks are looked for.
private struct WalkSearch {
  let hops: Hops
  let direction: EdgeDirection
  let days: DayWindow
  let filter: LabelFilter
  let isExact: Bool
}

/// Rows that wait for a full batch.
private struct WalkRows {
  var origins: [Int32] = []
  var nodes: [UInt32] = []
  var lists: [Value] = []
}

/// A walk, and for each of its places the edges that have not been tried yet.
private struct Trail {
  /// The edges of the walk.
  private(set) var edges: [UInt32] = []
  private var offers: [(edge: UInt32, node: UInt32)] = []
  /// Where the offers of each place begin.
  private var starts: [Int] = []

  /// The same edges, from a length on at which looking through them takes too long.
  private var members: Set<UInt32> = []
  private var held = 0

  private static let shortLength = 24

  /// How many edges the walk has.
  var depth: Int { edges.count }

  /// Whether the walk has an edge already.
  func contains(_ edge: UInt32) -> Bool {
    edges.count <= Self.shortLength ? edges.contains(edge) : members.contains(edge)
  }

  /// Tells what the stack takes, where it has grown much.
  mutating func account(_ meter: Meter) throws(CypherError) {
    let bytes = offers.count * 8 + edges.count * 24
    guard bytes > held + 65_536 else { return }
    try meter.hold(bytes - held)
    held = bytes
  }

  /// Tells that the stack takes nothing any more.
  mutating func forget(_ meter: Meter) {
    meter.release(held)
    held = 0
  }

  /// Begins a further place.
  mutating func descend() { starts.append(offers.count) }

  /// Adds an edge to be tried at the last place.
  mutating func offer(_ edge: UInt32, _ node: UInt32) { offers.append((edge, node)) }

  /// Goes on to the next walk: with the last offer of the last place that has one.
  mutating func next() -> (edge: UInt32, node: UInt32)? {
    while let start = starts.last {
      if edges.count == starts.count { members.remove(edges.removeLast()) }
      if offers.count > start {
        let offer = offers.removeLast()
        edges.append(offer.edge)
        members.insert(offer.edge)
        return offer
      }
      starts.removeLast()
    }
    return nil
  }
}
