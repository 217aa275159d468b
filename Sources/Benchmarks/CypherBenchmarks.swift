import Benchmark
import Chronology
import Cypher
import Ontology
import TemporalGraph

/// Queries of a graph of invented claims; each is asked as a text, so reading, checking and planning
/// count.
func cypherBenchmarks() throws -> BenchmarkSuite {
  let graph = try InventedClaims(count: 50_000, seed: 1).graph
  let questions = [
    (
      "neighbors in a month",
      "MATCH (a {name: 'Country 7'})-[r]-(b) \(month) RETURN count(DISTINCT b)"
    ),
    (
      "two hops in time order",
      """
      MATCH (a {name: 'Country 7'})-[p]->()-[q]->(c)
      WHERE q.date > p.date AND q.date <= p.date + duration({days: 30}) RETURN count(*)
      """
    ),
    (
      "relations by type and month",
      "MATCH ()-[r]->() RETURN type(r), r.date.year * 12 + r.date.month, count(*)"
    ),
    (
      "shortest path in a month",
      """
      MATCH p = shortestPath((a {name: 'Country 7'})-[r*..8]-(b {name: 'Country 8'}))
      WHERE all(e IN r WHERE e.date >= date('2022-06-01') AND e.date <= date('2022-06-30'))
      RETURN length(p)
      """
    ),
    (
      "earliest arrival",
      """
      MATCH (a {name: 'Country 7'}) CALL chancery.earliestArrival(a, date('2022-06-01')) YIELD node
      RETURN count(*)
      """
    ),
  ]
  for (name, text) in questions {
    let rows = try Statement(text).run(on: graph).rows
    precondition(rows.first?.last.map { $0 != .integer(0) } ?? false, "no answer: \(name)")
  }
  return BenchmarkSuite(name: "Cypher") { suite in
    suite.benchmark("read, check and plan, two hops") {
      _ = try Statement(questions[1].1).plan(for: graph)
    }
    for (name, text) in questions {
      suite.benchmark("\(name), 50,000 relations, seed 1") {
        _ = try Statement(text).run(on: graph)
      }
    }
  }
}

private let month = "WHERE r.date >= date('2022-06-01') AND r.date <= date('2022-06-30')"

extension InventedClaims {
  /// A node for each entity, and an edge for each claim that has a target.
  fileprivate var graph: GraphSnapshot {
    get throws {
      var builder = GraphBuilder()
      var rows: [ID<Entity>: NodeRow] = [:]
      for entity in entities {
        rows[entity.id] = builder.addNode(labels: ["Country"], ["name": .text(entity.englishName)])
      }
      for claim in claims {
        guard let source = rows[claim.sources[0]],
          let target = claim.targets.first.flatMap({ rows[$0] })
        else { continue }
        try builder.addEdge(
          source, claim.type.rawValue, target, at: builder.occurrence(claim.time))
      }
      return builder.snapshot
    }
  }
}
