import Chronology
import Foundation
import TemporalGraph
import TestSupport
import Testing

/// Compares the algorithms with networkx and igraph on the same random graphs.
///
/// Whole numbers, and sums of quarters, must be the same. Ranks may differ by 1e-7 and betweenness by
/// a millionth of itself: both are sums in another order. Louvain's method depends on the order in
/// which nodes move; its modularity may be 0.03 below the better library's.
@Suite(
  .enabled(
    if: LibraryAnswers.file != nil,
    "scripts/test asks networkx and igraph first and names their answers in GRAPH_ANSWERS"))
struct LibraryComparisonTests {
  private static func forEachGraph(
    _ body: (GraphView, LibraryAnswers.Answers, [NodeRow]) throws -> Void
  ) throws {
    let all = try LibraryAnswers.all()
    try #require(all.count > 40)
    for asked in all {
      try body(asked.view(), asked.answers, (0..<asked.nodeCount).map { NodeRow($0) })
    }
  }

  @Test func `degrees and neighbors agree`() throws {
    try Self.forEachGraph { view, answers, nodes in
      #expect(nodes.map { view.degree($0, .outgoing) } == answers.outgoing)
      #expect(nodes.map { view.degree($0, .incoming) } == answers.incoming)
      let others = nodes.map { node in view.neighborhood(of: node).nodes.count { $0 != node } }
      #expect(others == answers.neighbors)
    }
  }

  @Test func `shortest paths agree, with weights and without`() throws {
    try Self.forEachGraph { view, answers, nodes in
      let weight = view.graph.vocabulary.key("weight").map { EdgeWeight.property($0) } ?? .one
      for (place, source) in answers.sources.map({ NodeRow($0) }).enumerated() {
        #expect(view.hops(from: source) == answers.hops[place])
        #expect(view.hops(from: source, .both) == answers.hopsAround[place])
        for node in nodes {
          let path = view.shortestPath(from: source, to: node)
          #expect(path.map { Int32($0.hops) } ?? -1 == answers.hops[place][node.place])
          let around = view.shortestPath(from: source, to: node, .both)
          #expect(around.map { Int32($0.hops) } ?? -1 == answers.hopsAround[place][node.place])
        }
        for node in nodes.prefix(60) {
          let lightest = try view.lightestPath(from: source, to: node, weight: weight)
          #expect(lightest?.weight ?? -1 == answers.distances[place][node.place])
        }
      }
    }
  }

  @Test func `the shortest paths beyond the first agree`() throws {
    try Self.forEachGraph { view, answers, _ in
      let weight = view.graph.vocabulary.key("weight").map { EdgeWeight.property($0) } ?? .one
      for (place, source) in answers.sources.map({ NodeRow($0) }).enumerated() {
        let target = NodeRow(answers.targets[place])
        guard target != source else { continue }
        let paths = try view.lightestPaths(6, from: source, to: target)
        #expect(paths.map(\.weight) == answers.pathHops[place])
        let light = try view.lightestPaths(6, from: source, to: target, weight: weight)
        #expect(light.map(\.weight) == answers.pathWeights[place])
      }
    }
  }

  @Test func `paths in time agree`() throws {
    try Self.forEachGraph { view, answers, nodes in
      guard !answers.arrivals.isEmpty else { return }
      let first = Day(daysSince1970: 0)
      for (place, source) in answers.sources.map({ NodeRow($0) }).enumerated() {
        let rising = view.earliestArrival(from: source, since: first)
        let sameDay = view.earliestArrival(from: source, since: first, .sameDay)
        for node in nodes where node != source {
          let day = rising.day(of: node).map { Int32($0.daysSince1970) } ?? -1
          #expect(day == answers.arrivals[place][node.place])
          let early = sameDay.day(of: node).map { Int32($0.daysSince1970) } ?? -1
          #expect(early == answers.sameDayArrivals[place][node.place])
          let fewest = view.fewestSteps(from: source, to: node, since: first)
          #expect(fewest?.path.hops ?? -1 == answers.steps[place][node.place])
        }
      }
    }
  }

  @Test func `components, cores and triangles agree`() throws {
    try Self.forEachGraph { view, answers, _ in
      #expect(view.weakComponents() == answers.components)
      #expect(view.strongComponents() == answers.strongComponents)
      #expect(view.coreNumbers() == answers.cores)
      #expect(view.triangles() == answers.triangles)
    }
  }

  @Test func `ranks and betweenness agree`() throws {
    try Self.forEachGraph { view, answers, _ in
      let ranks = view.pageRank(tolerance: 1e-12, rounds: 1_000)
      for (found, expected) in zip(ranks, answers.pageRank) {
        #expect(abs(found - expected) < 1e-7)
      }
      for (direction, expected) in [
        (Direction.outgoing, answers.betweenness), (.both, answers.betweennessAround),
      ] {
        for (found, expected) in zip(view.betweenness(direction), expected) {
          #expect(abs(found - expected) <= 1e-6 * max(1, expected))
        }
      }
    }
  }

  @Test func `communities are about as good`() throws {
    try Self.forEachGraph { view, answers, _ in
      let found = try view.communities().modularity
      #expect(found >= (answers.modularities.max() ?? 0) - 0.03)
    }
  }
}
