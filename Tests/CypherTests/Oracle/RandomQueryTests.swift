import Cypher
import TemporalGraph
import TestSupport
import Testing

struct RandomQueryTests {
  @Test(.tags(.property), arguments: 0..<40 as Range<UInt64>)
  func `answers as trying every node and every edge does`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for round in 0..<50 {
      let graph = try RandomGraph.graph(&random, onlyDays: round % 3 == 0)
      var query = RandomQuery(SplitMix64(seed: random.next()))
      try compare(query.text(), graph)
    }
  }

  /// Compares the rows of the engine, in any order, with those of the plain evaluator.
  private func compare(_ text: String, _ graph: GraphSnapshot) throws {
    do {
      let statement = try Statement(text)
      let wanted = NaiveEvaluator(graph: graph).rows(try Parser.parse(text))
      let found = try statement.run(on: graph).rows
      #expect(counted(found) == counted(wanted), "\(text)\n\(describe(graph))")
    } catch {
      // A random query may name what a clause before has dropped.
      guard error.phase == .compileTime else {
        Issue.record("\(text): \(error.detail) \(error.message)")
        return
      }
    }
  }

  private func counted(_ rows: [[Value]]) -> [[Value]: Int] {
    var counts: [[Value]: Int] = [:]
    for row in rows { counts[row, default: 0] += 1 }
    return counts
  }

  private func describe(_ graph: GraphSnapshot) -> String {
    let nodes = graph.nodes.map { Value.node($0).literal(in: graph) }
    let edges = graph.edges.map { edge in
      "\(graph.source(edge).index)→\(graph.target(edge).index) "
        + Value.relationship(edge).literal(in: graph) + " " + graph.times.text(graph.time(edge))
    }
    return (nodes + edges).joined(separator: "\n")
  }
}
