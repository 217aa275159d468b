import Chronology
import TemporalGraph
import TestSupport
import Testing

struct AnalysisTests {
  private static func forEachView(
    seed: UInt64, _ body: (RandomGraph, GraphView, [RandomGraph.Edge]) throws -> Void
  ) throws {
    let random = try RandomGraph(seed: seed, isPlain: seed.isMultiple(of: 4))
    for view in random.views(seed: seed) { try body(random, view, random.edges(in: view)) }
  }

  /// Each node's different neighbors, itself left out.
  private static func simple(
    _ random: RandomGraph, _ edges: [RandomGraph.Edge]
  ) -> [NodeRow: Set<NodeRow>] {
    var neighbors: [NodeRow: Set<NodeRow>] = [:]
    for node in random.graph.nodes { neighbors[node] = [] }
    for edge in edges where edge.source != edge.target {
      neighbors[edge.source, default: []].insert(edge.target)
      neighbors[edge.target, default: []].insert(edge.source)
    }
    return neighbors
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `components are the classes of who reaches whom`(seed: UInt64) throws {
    try Self.forEachView(seed: seed) { random, view, edges in
      let nodes = Array(random.graph.nodes)
      let weak = view.weakComponents()
      let strong = view.strongComponents()
      let around = PathOracle(nodes: nodes, edges: edges, direction: .both)
      let along = PathOracle(nodes: nodes, edges: edges, direction: .outgoing)
      let reached = Dictionary(uniqueKeysWithValues: nodes.map { ($0, along.reached(from: $0)) })
      for node in nodes {
        #expect(weak[node.place] == around.reached(from: node).min().map { Int32($0.index) })
        let mutual = nodes.filter {
          reached[node]?.contains($0) == true
            && reached[$0]?.contains(node) == true
        }
        #expect(strong[node.place] == mutual.min().map { Int32($0.index) })
      }
      for row in 0..<random.graph.nodeRowCount where random.graph.removedNodes[row] {
        #expect(weak[row] == -1 && strong[row] == -1)
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `core numbers are what peeling finds`(seed: UInt64) throws {
    try Self.forEachView(seed: seed) { random, view, edges in
      var neighbors = Self.simple(random, edges)
      var expected: [NodeRow: Int] = [:]
      for k in 1...12 {
        while let node = neighbors.filter({ $0.value.count < k }).keys.min() {
          expected[node] = k - 1
          for other in neighbors[node] ?? [] { neighbors[other]?.remove(node) }
          neighbors[node] = nil
        }
      }
      let cores = view.coreNumbers()
      for (node, core) in expected { #expect(cores[node.place] == core) }
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `triangles are those that trying every three nodes finds`(seed: UInt64) throws {
    try Self.forEachView(seed: seed) { random, view, edges in
      let neighbors = Self.simple(random, edges)
      let nodes = Array(random.graph.nodes)
      var expected = [Int](repeating: 0, count: random.graph.nodeRowCount)
      for a in nodes {
        for b in nodes where b > a && neighbors[a]?.contains(b) == true {
          for c in nodes where c > b {
            guard neighbors[a]?.contains(c) == true, neighbors[b]?.contains(c) == true else {
              continue
            }
            for node in [a, b, c] { expected[node.place] += 1 }
          }
        }
      }
      #expect(view.triangles() == expected)
    }
  }

  @Test(.tags(.property), arguments: 0..<40 as Range<UInt64>)
  func `triangles in time are those that trying every three edges finds`(seed: UInt64) throws {
    try Self.forEachView(seed: seed) { random, view, edges in
      for window in [0, 3, 9, 100] {
        var (cyclic, transitive) = (0, 0)
        for a in edges {
          for b in edges where b.row > a.row {
            for c in edges where c.row > b.row {
              let triple = [a, b, c]
              guard Self.isTriangle(triple, within: window) else { continue }
              let isCycle =
                Set(triple.map(\.source)).count == 3
                && Set(triple.map(\.target)).count == 3
              if isCycle { cyclic += 1 } else { transitive += 1 }
            }
          }
        }
        let found = view.temporalTriangles(within: window)
        #expect((found.cyclic, found.transitive) == (cyclic, transitive))
      }
    }
  }

  private static func isTriangle(_ edges: [RandomGraph.Edge], within window: Int) -> Bool {
    let days = edges.map(\.span.earliestStart).sorted()
    guard days[0] > .min, days[0] < days[1], days[1] < days[2],
      Int(days[2]) - Int(days[0]) <= window
    else { return false }
    let pairs = Set(edges.map { Set([$0.source, $0.target]) })
    return pairs.count == 3 && pairs.allSatisfy { $0.count == 2 }
      && Set(pairs.joined()).count == 3
  }

  @Test(.tags(.property), arguments: 0..<40 as Range<UInt64>)
  func `betweenness counts the shortest paths through a node`(seed: UInt64) throws {
    try Self.forEachView(seed: seed) { random, view, edges in
      for direction in Direction.allCases {
        let nodes = Array(random.graph.nodes)
        let oracle = PathOracle(nodes: nodes, edges: edges, direction: direction)
        var expected = [Double](repeating: 0, count: random.graph.nodeRowCount)
        for source in nodes {
          for target in nodes where target != source {
            let paths = oracle.simplePaths(from: source, to: target)
            let shortest = paths.filter { $0.count == paths.map(\.count).min() }
            for path in shortest {
              for node in path.dropFirst().dropLast() {
                expected[node.place] += 1 / Double(shortest.count)
              }
            }
          }
        }
        if direction == .both { expected = expected.map { $0 / 2 } }
        for (found, expected) in zip(view.betweenness(direction), expected) {
          #expect(abs(found - expected) < 1e-9)
        }
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `ranks are what one more round leaves as it is`(seed: UInt64) throws {
    try Self.forEachView(seed: seed) { random, view, edges in
      let nodes = Array(random.graph.nodes)
      let ranks = view.pageRank(tolerance: 1e-13, rounds: 1_000)
      guard !nodes.isEmpty else { return }
      #expect(abs(ranks.reduce(0, +) - 1) < 1e-9)
      for node in nodes {
        var expected = 0.15 / Double(nodes.count)
        for other in nodes {
          let out = edges.filter { $0.source == other }
          let share =
            out.isEmpty
            ? 1 / Double(nodes.count)
            : Double(out.count { $0.target == node }) / Double(out.count)
          expected += 0.85 * ranks[other.place] * share
        }
        #expect(abs(ranks[node.place] - expected) < 1e-9)
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `counts by type and time are those of a scan`(seed: UInt64) throws {
    try Self.forEachView(seed: seed) { random, view, edges in
      for step in CalendarStep.allCases {
        let expected = Dictionary(grouping: edges) { edge in
          let start = edge.span.earliestStart
          let day = start > .min ? step.start(of: Day(daysSince1970: Int(start))) : nil
          return "\(edge.type.index) \(day.map { $0.description } ?? "-")"
        }.mapValues(\.count)
        let found = view.typeCounts(by: step)
        #expect(found.count == expected.count)
        for count in found {
          let key = "\(count.type.index) \(count.start.map { $0.description } ?? "-")"
          #expect(expected[key] == count.count)
        }
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `two hops in order of time are those of two loops`(seed: UInt64) throws {
    try Self.forEachView(seed: seed) { random, view, edges in
      for node in random.graph.nodes {
        for days in [0, 1, 7, Int32.max] {
          var expected = 0
          for first in edges where first.source == node && first.span.earliestStart > .min {
            for second in edges where second.source == first.target {
              let (a, b) = (Int(first.span.earliestStart), Int(second.span.earliestStart))
              if b > a, b <= a + Int(days) { expected += 1 }
            }
          }
          #expect(view.orderedTwoHops(from: node, withinDays: days) == expected)
        }
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<40 as Range<UInt64>)
  func `degrees over time add up, and shared neighbors are shared`(seed: UInt64) throws {
    try Self.forEachView(seed: seed) { random, view, edges in
      let weight = random.graph.vocabulary.key("weight").map { EdgeWeight.property($0) } ?? .one
      for node in random.graph.nodes {
        let own = edges.filter {
          ($0.source == node || $0.target == node) && $0.span.earliestStart > .min
        }
        let series = try view.degreeSeries(of: node, by: .week, weight: weight)
        #expect(series.map(\.edges).reduce(0, +) == own.count)
        #expect(series.map(\.strength).reduce(0, +) == own.map(\.weight).reduce(0, +))
        #expect(series.map(\.start) == Set(series.map(\.start)).sorted())
        #expect(series.allSatisfy { ($0.start.daysSince1970 + 3) % 7 == 0 })
      }
      let neighbors = Self.simple(random, edges)
      var expected: [String: Int] = [:]
      for others in neighbors.values {
        for a in others {
          for b in others where b > a { expected["\(a.index) \(b.index)", default: 0] += 1 }
        }
      }
      let found = view.coOccurrences()
      #expect(found.count == expected.count)
      for pair in found {
        #expect(expected["\(pair.first.index) \(pair.second.index)"] == pair.count)
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `communities have the modularity they claim, and none lies in two components`(
    seed: UInt64
  ) throws {
    try Self.forEachView(seed: seed) { random, view, edges in
      let found = try view.communities()
      let nodes = Array(random.graph.nodes)
      let weak = view.weakComponents()
      for a in nodes {
        for b in nodes where found.numbers[a.place] == found.numbers[b.place] {
          #expect(weak[a.place] == weak[b.place])
        }
      }
      let total = Double(edges.count)
      var expected = 0.0
      for number in 0..<found.count {
        let members = Set(nodes.filter { found.numbers[$0.place] == number })
        let inside = edges.count { members.contains($0.source) && members.contains($0.target) }
        let ends = edges.reduce(0) { sum, edge in
          sum + (members.contains(edge.source) ? 1 : 0) + (members.contains(edge.target) ? 1 : 0)
        }
        if total > 0 {
          let share = Double(ends) / (2 * total)
          expected += Double(inside) / total - share * share
        }
      }
      #expect(abs(found.modularity - expected) < 1e-9)
      let labels = view.propagatedLabels()
      for node in nodes { #expect(weak[Int(labels[node.place])] == weak[node.place]) }
    }
  }

  @Test func `two cliques and a bridge are two communities`() throws {
    var builder = GraphBuilder()
    let nodes = (0..<8).map { _ in builder.addNode() }
    for group in [0..<4, 4..<8] {
      for a in group {
        for b in group where b > a { try builder.addEdge(nodes[a], "MEETS", nodes[b]) }
      }
    }
    #expect(
      GraphView(builder.snapshot).propagatedLabels().map { $0 < 4 } == nodes.map { $0.index < 4 })
    try builder.addEdge(nodes[0], "MEETS", nodes[4])
    let view = GraphView(builder.snapshot)
    #expect(try view.communities().numbers == [0, 0, 0, 0, 1, 1, 1, 1])
  }

  @Test func `a burst is where much happens, as far as it lasts`() {
    let calm = [Int](repeating: 2, count: 10)
    let relevant = calm + [14, 15, 16] + calm
    let bursts = BurstModel().bursts(relevant, of: relevant.map { _ in 40 })
    #expect(bursts.map(\.steps) == [10..<13])
    #expect(bursts.allSatisfy { $0.weight > 0 && $0.level == 1 })
    #expect(BurstModel().bursts(calm, of: calm.map { _ in 40 }).isEmpty)
    #expect(BurstModel().bursts([0, 0, 0], of: [5, 5, 5]).isEmpty)
  }

  @Test(.tags(.property), arguments: 0..<40 as Range<UInt64>)
  func `the states of bursts cost as little as any sequence of states`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let all = (0..<8).map { _ in Int.random(in: 1...30, using: &random) }
    let relevant = all.map { Int.random(in: 0...$0, using: &random) }
    let model = BurstModel(scaling: 1.5, gamma: 0.3, levels: 1)
    let bursts = model.bursts(relevant, of: all)
    let rate = Double(relevant.reduce(0, +)) / Double(all.reduce(0, +))
    guard rate > 0 else { return }
    func cost(_ states: [Int]) -> Double {
      var cost = 0.0
      for (step, state) in states.enumerated() {
        let p = min(rate * (state == 1 ? 1.5 : 1), 0.9999)
        cost -= Double(relevant[step]) * logarithm(p)
        cost -= Double(all[step] - relevant[step]) * logarithm(1 - p)
        if state == 1, step == 0 || states[step - 1] == 0 { cost += 0.3 * logarithm(8) }
      }
      return cost
    }
    let found = (0..<8).map { step in bursts.contains { $0.steps.contains(step) } ? 1 : 0 }
    let least = (0..<256).map { bits in cost((0..<8).map { bits >> $0 & 1 }) }.min() ?? 0
    #expect(abs(cost(found) - least) < 1e-9)
  }
}
