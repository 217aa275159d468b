import TemporalGraph

/// Looks for the shortest walks between two nodes, from both ends at once.
///
/// Source: I. Pohl, *Bi-directional search*, Machine Intelligence 6, 1971. Of both frontiers the
/// smaller goes on, a whole hop at a time, until one has met the other.
struct BidirectionalSearch {
  let hops: Hops
  let direction: EdgeDirection
  let days: DayWindow
  let conditions: EdgeConditions
  let isExact: Bool
  let meter: Meter

  /// The shortest walks as lists of edges.
  ///
  /// A walk of no edges leads from a node to itself where `least` is 0; else one that ends where it
  /// begins goes round.
  func walks(
    _ start: UInt32, _ end: UInt32, least: Int, most: Int, all: Bool
  ) throws(CypherError) -> [[UInt32]] {
    if most < least { return [] }
    if start == end {
      if least == 0 { return [[]] }
      return try longer(start, start, least: least, most: most, all: all)
    }
    guard least <= 1 else { return try longer(start, end, least: least, most: most, all: all) }
    var front = Front(start)
    var back = Front(end)
    var length = 0
    while length < most, !front.nodes.isEmpty, !back.nodes.isEmpty {
      length += 1
      let goesFront = front.nodes.count <= back.nodes.count
      let meetings =
        goesFront
        ? try step(&front, back, direction, all: all)
        : try step(&back, front, direction.reversed, all: all)
      if !meetings.isEmpty {
        return try joined(meetings, front, back, all: all)
      }
    }
    return []
  }

  /// Goes a hop on; gives the nodes at which it meets the other side.
  private func step(
    _ front: inout Front, _ other: Front, _ direction: EdgeDirection, all: Bool
  ) throws(CypherError) -> [UInt32] {
    var meetings: [UInt32] = []
    var next: [UInt32] = []
    front.depth += 1
    let depth = front.depth
    var looked = 0
    for node in front.nodes {
      let goesOn = try hops.forEach(at: node, direction, days) {
        (edge, neighbor) throws(CypherError) in
        looked += 1
        if let known = front.depths[neighbor] {
          guard all, known == depth else { return true }
          guard try conditions.hold(edge, hops.graph, isExact: isExact) else { return true }
          front.before[neighbor, default: []].append((edge, node))
          return true
        }
        guard try conditions.hold(edge, hops.graph, isExact: isExact) else { return true }
        front.depths[neighbor] = depth
        front.before[neighbor] = [(edge, node)]
        next.append(neighbor)
        guard other.depths[neighbor] != nil else { return true }
        meetings.append(neighbor)
        return all
      }
      if !goesOn { break }
    }
    try meter.step(looked)
    front.nodes = next
    return meetings
  }

  private func joined(
    _ meetings: [UInt32], _ front: Front, _ back: Front, all: Bool
  ) throws(CypherError) -> [[UInt32]] {
    var walks: [[UInt32]] = []
    for meeting in meetings {
      let firsts = try front.walks(to: meeting, all: all, meter)
      let seconds = try back.walks(to: meeting, all: all, meter)
      for first in firsts {
        for second in seconds { walks.append(first.reversed() + second) }
      }
      try meter.step(walks.count)
      if !all { break }
    }
    return walks
  }

  /// The shortest walks that have at least so many edges and take none twice, by looking at all
  /// walks of one length after the other.
  private func longer(
    _ start: UInt32, _ end: UInt32, least: Int, most: Int, all: Bool
  ) throws(CypherError) -> [[UInt32]] {
    var walks: [[UInt32]] = [[]]
    var ends = [start]
    var length = 0
    while length < most, !walks.isEmpty {
      length += 1
      var (next, nextEnds): ([[UInt32]], [UInt32]) = ([], [])
      for (walk, node) in zip(walks, ends) {
        var looked = 1
        _ = try hops.forEach(at: node, direction, days) { (edge, other) throws(CypherError) in
          looked += 1
          guard !walk.contains(edge),
            try conditions.hold(edge, hops.graph, isExact: isExact)
          else { return true }
          next.append(walk + [edge])
          nextEnds.append(other)
          return true
        }
        try meter.step(looked)
      }
      let weight = next.count * (56 + length * 4)
      try meter.hold(weight)
      defer { meter.release(weight) }
      if length >= least {
        let found = zip(next, nextEnds).filter { $1 == end }.map(\.0)
        if !found.isEmpty { return all ? found : [found[0]] }
      }
      (walks, ends) = (next, nextEnds)
    }
    return []
  }
}

/// One side of a search.
private struct Front {
  /// The nodes reached last.
  var nodes: [UInt32]
  var depth = 0
  /// After how many hops each node was reached.
  var depths: [UInt32: Int]
  /// By which edges, and from where.
  var before: [UInt32: [(edge: UInt32, node: UInt32)]] = [:]

  init(_ node: UInt32) {
    nodes = [node]
    depths = [node: 0]
  }

  /// The walks that lead to a node, each from there back to the beginning.
  func walks(to node: UInt32, all: Bool, _ meter: Meter) throws(CypherError) -> [[UInt32]] {
    var finished: [[UInt32]] = []
    var open: [(node: UInt32, walk: [UInt32])] = [(node, [])]
    while let (node, walk) = open.popLast() {
      guard let steps = before[node], !steps.isEmpty else {
        finished.append(walk)
        continue
      }
      for step in all ? steps[...] : steps.prefix(1) {
        open.append((step.node, walk + [step.edge]))
      }
      try meter.step(steps.count)
      if finished.count & 0xfff == 0xfff { try meter.hold(4_096 * (56 + walk.count * 4)) }
    }
    return finished
  }
}
