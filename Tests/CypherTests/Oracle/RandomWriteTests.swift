import Cypher
import TemporalGraph
import TestSupport
import Testing

struct RandomWriteTests {
  private static let patterns = [
    "MATCH (a)-[r]->(b)", "MATCH (a)-[r]-(b)", "MATCH (a:A)-[r:R]->(b), (a)-[s]->(c)",
    "MATCH (a)-[q*1..2]->(b)-[r]->(c)", "MATCH (a) OPTIONAL MATCH (a)-[r:S]-(b:B)",
    "MATCH (a)-[r]->(b) WHERE a.n = b.n OR r.w > 0",
  ]

  @Test(.tags(.property), arguments: 0..<20 as Range<UInt64>)
  func `writes once for each row`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let graph = try RandomGraph.graph(&random, onlyDays: false)
      let pattern = Self.patterns.randomElement(using: &random) ?? ""
      let rows = try number(pattern + " RETURN count(*) AS c", graph)
      let edges = try number(pattern + " RETURN count(DISTINCT r) AS c", graph)
      let made = try run(pattern + " CREATE (a)-[:NEW]->(:Made {n: 1})", graph)
      #expect(made.effects.nodesCreated == rows && made.effects.relationshipsCreated == rows)
      let found = try number("MATCH (:Made {n: 1})<-[x:NEW]-() RETURN count(x) AS c", made.graph)
      #expect(found == rows)
      let deleted = try run(pattern + " DELETE r", graph)
      #expect(deleted.effects.relationshipsDeleted == edges)
      #expect(deleted.graph.edgeCount == graph.edgeCount - edges)
      let set = try run(pattern + " SET a.seen = 7, r.seen = 7", graph)
      let nodes = try number(pattern + " RETURN count(DISTINCT a) AS c", graph)
      #expect(set.effects.propertiesSet == nodes + edges)
      #expect(try number("MATCH (n {seen: 7}) RETURN count(n) AS c", set.graph) == nodes)
    }
  }

  @Test(.tags(.property), arguments: 0..<20 as Range<UInt64>)
  func `merging again changes nothing`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let graph = try RandomGraph.graph(&random, onlyDays: false)
      let merge =
        [
          "UNWIND [0, 1, 2, 1] AS x MERGE (:A {n: x})",
          "MATCH (a:A), (b:B) MERGE (a)-[:R]->(b)", "MATCH (a:A), (b:B) MERGE (a)-[:NEW]-(b)",
          "MATCH (a:A) MERGE (a)-[:R {w: 1}]->(:C {name: 'new'})",
        ].randomElement(using: &random) ?? ""
      let once = try run(merge, graph)
      let twice = try run(merge, once.graph)
      #expect(twice.effects.isEmpty, "\(merge)")
      #expect(twice.graph.edgeCount == once.graph.edgeCount)
    }
  }

  private func run(_ text: String, _ graph: GraphSnapshot) throws -> QueryResult {
    try Statement(text).run(on: graph)
  }

  private func number(_ text: String, _ graph: GraphSnapshot) throws -> Int {
    guard case .integer(let number)? = try run(text, graph).rows.first?.first else { return -1 }
    return Int(number)
  }
}
