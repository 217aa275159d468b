import Chronology
import TemporalGraph
import TestSupport
import Testing

struct PathTests {
  private static func forEachCase(
    seed: UInt64, _ body: (RandomGraph, GraphView, Direction, PathOracle) throws -> Void
  ) throws {
    let random = try RandomGraph(seed: seed, isPlain: seed.isMultiple(of: 4))
    for view in random.views(seed: seed) {
      for direction in Direction.allCases {
        let oracle = PathOracle(
          nodes: Array(random.graph.nodes), edges: random.edges(in: view), direction: direction)
        try body(random, view, direction, oracle)
      }
    }
  }

  /// Whether a path walks along edges of the view, from one node to another.
  private static func isWalk(
    _ path: GraphPath, _ view: GraphView, _ direction: Direction, _ source: NodeRow,
    _ target: NodeRow
  ) -> Bool {
    guard path.nodes.first == source, path.nodes.last == target else { return false }
    return path.edges.indices.allSatisfy { step in
      let (from, to) = (path.nodes[step], path.nodes[step + 1])
      let edge = path.edges[step]
      let ends = (view.graph.source(edge), view.graph.target(edge))
      let isAlong = ends == (from, to) && direction != .incoming
      let isBack = ends == (to, from) && direction != .outgoing
      return view.admits(edge) && (isAlong || isBack)
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `hops and shortest paths are as short as relaxing every edge finds`(seed: UInt64) throws {
    try Self.forEachCase(seed: seed) { random, view, direction, oracle in
      for source in oracle.nodes {
        let distances = oracle.distances(from: source) { _ in 1 }
        let hops = view.hops(from: source, direction)
        for target in oracle.nodes {
          let expected = distances[target].map { Int32($0) } ?? -1
          #expect(hops[target.place] == expected)
          let path = view.shortestPath(from: source, to: target, direction)
          #expect(path.map { Int32($0.hops) } ?? -1 == expected)
          if let path { #expect(Self.isWalk(path, view, direction, source, target)) }
          let limited = view.shortestPath(from: source, to: target, direction, limit: 1)
          #expect((limited != nil) == (0...1 ~= expected))
        }
        let near = view.nodes(within: 2, of: source, direction)
        #expect(Set(near) == Set(distances.filter { 1...2 ~= $0.value }.keys))
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `lightest paths weigh as little as relaxing every edge finds`(seed: UInt64) throws {
    try Self.forEachCase(seed: seed) { random, view, direction, oracle in
      let weight = random.graph.vocabulary.key("weight").map { EdgeWeight.property($0) } ?? .one
      for source in oracle.nodes {
        let distances = oracle.distances(from: source, weight: \.weight)
        for target in oracle.nodes {
          let found = try view.lightestPath(from: source, to: target, direction, weight: weight)
          #expect(found?.weight == distances[target])
          if let path = found?.path {
            #expect(Self.isWalk(path, view, direction, source, target))
          }
        }
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<30 as Range<UInt64>)
  func `the k lightest paths are the first of all simple paths`(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed, isPlain: true)
    let view = GraphView(random.graph)
    let nodes = Array(random.graph.nodes)
    let oracle = PathOracle(nodes: nodes, edges: random.edges, direction: .outgoing)
    let weight = random.graph.vocabulary.key("weight").map { EdgeWeight.property($0) } ?? .one
    for (source, target) in zip(nodes, nodes.dropFirst().prefix(3)) {
      let found = try view.lightestPaths(25, from: source, to: target, weight: weight)
      let all = oracle.simplePaths(from: source, to: target).map { path in
        zip(path, path.dropFirst()).reduce(0) { sum, pair in
          sum
            + (random.edges.filter { $0.source == pair.0 && $0.target == pair.1 }.map(\.weight)
              .min() ?? .infinity)
        }
      }
      #expect(found.map(\.weight) == Array(all.sorted().prefix(25)))
      #expect(Set(found.map(\.path.nodes)).count == found.count)
      for path in found { #expect(Set(path.path.nodes).count == path.path.nodes.count) }
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `earliest arrivals are those that relaxing every edge finds`(seed: UInt64) throws {
    var seeds = SplitMix64(seed: seed)
    try Self.forEachCase(seed: seed) { random, view, direction, oracle in
      let since = Int32(RandomGraph.firstDay + Int.random(in: -2..<15, using: &seeds))
      for source in oracle.nodes {
        for order in StepOrder.allCases {
          let found = view.earliestArrival(
            from: source, since: Day(daysSince1970: Int(since)), order, direction)
          let expected = oracle.arrivals(
            from: source, since: since, order, view.conditions.certainty)
          for node in oracle.nodes {
            #expect(found.days[node.place] == expected[node] ?? .max)
            guard node != source, let path = found.path(to: node) else { continue }
            #expect(Self.isWalk(path.path, view, direction, source, node))
            try Self.expectInTime(path, view, order, since: since)
          }
        }
      }
    }
  }

  private static func expectInTime(
    _ path: TemporalPath, _ view: GraphView, _ order: StepOrder, since: Int32
  ) throws {
    var ready = since
    for (edge, day) in zip(path.path.edges, path.arrivals) {
      let arrival = PathOracle.arrival(view.graph.span(edge), ready, view.conditions.certainty)
      #expect(arrival.map { Int($0) } == day.daysSince1970)
      ready = (arrival ?? ready) + (order == .rising ? 1 : 0)
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `who leaves on the latest departure arrives in time, and a day later does not`(
    seed: UInt64
  ) throws {
    var seeds = SplitMix64(seed: seed)
    try Self.forEachCase(seed: seed) { random, view, direction, oracle in
      let due = Int32(RandomGraph.firstDay + Int.random(in: 3..<22, using: &seeds))
      for (target, order) in oracle.nodes.flatMap({ node in StepOrder.allCases.map { (node, $0) } })
      {
        let found = view.latestDeparture(
          to: target, until: Day(daysSince1970: Int(due)), order, direction)
        for source in oracle.nodes where source != target {
          func arrives(leaving day: Int32) -> Bool {
            let arrivals = oracle.arrivals(
              from: source, since: day, order, view.conditions.certainty)
            return arrivals[target] ?? .max <= due
          }
          if let day = found.day(of: source).map({ Int32($0.daysSince1970) }) {
            #expect(arrives(leaving: day))
            #expect(!arrives(leaving: day + 1))
            let path = try #require(found.path(from: source))
            #expect(Self.isWalk(path.path, view, direction, source, target))
          } else {
            #expect(!arrives(leaving: Int32(RandomGraph.firstDay - 400)))
          }
        }
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<40 as Range<UInt64>)
  func `fastest paths and those of fewest steps are as good as any`(seed: UInt64) throws {
    try Self.forEachCase(seed: seed) { random, view, direction, oracle in
      let first = Int32(RandomGraph.firstDay)
      let days = Day(daysSince1970: Int(first))..<Day(daysSince1970: Int(first) + 24)
      for (source, target) in zip(oracle.nodes, oracle.nodes.reversed()) where source != target {
        for order in StepOrder.allCases {
          let best = (first..<first + 24).compactMap { day -> Int32? in
            let arrival =
              oracle.arrivals(from: source, since: day, order, view.conditions.certainty)[target]
            return arrival.flatMap { $0 < first + 24 ? $0 - day : nil }
          }.min()
          let found = view.fastestPath(from: source, to: target, in: days, order, direction)
          #expect(found.map { Int32($0.duration) } == best)
          let few = view.fewestSteps(
            from: source, to: target, since: days.lowerBound, order, direction)
          let arrival =
            oracle.arrivals(from: source, since: first, order, view.conditions.certainty)[target]
          #expect((few != nil) == (arrival != nil))
          if let few {
            #expect(Self.isWalk(few.path, view, direction, source, target))
            try Self.expectInTime(few, view, order, since: first)
            let fewer = view.fewestSteps(
              from: source, to: target, since: days.lowerBound, order, direction,
              limit: few.path.hops - 1)
            #expect(fewer == nil)
          }
        }
      }
    }
  }
}
