import Cypher
import TemporalGraph
import TestSupport
import Testing

struct RandomShortestPathTests {
  @Test(.tags(.property), arguments: 0..<20 as Range<UInt64>)
  func `finds the shortest of all walks`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<15 {
      let graph = try RandomGraph.graph(&random, onlyDays: false)
      let pattern = hop(&random)
      let ends = Int.random(in: 0..<4, using: &random) == 0 ? "(a)" : "(a), (b)"
      let far = ends == "(a)" ? "a" : "b"
      for word in ["shortestPath", "allShortestPaths"] {
        // Of several that are as short any may be found, so that only lengths are told.
        let text = """
          MATCH \(ends), p = \(word)((a)\(pattern)(\(far)))\(condition(&random))
          RETURN a AS a, \(far) AS b, length(p) AS hops, count(*) AS paths
          """
        let wanted = NaiveEvaluator(graph: graph).rows(try Parser.parse(text))
        let found = try Statement(text).run(on: graph).rows
        #expect(Set(found) == Set(wanted), "\(text)")
      }
    }
  }

  private func hop(_ random: inout SplitMix64) -> String {
    let types = ["", ":R", ":R|S"].randomElement(using: &random) ?? ""
    let length = ["*", "*..2", "*1..3", "*0..3", "*2..3", "*1..1"].randomElement(using: &random)
    let inner = "[e\(types)\(length ?? "")]"
    return ["-\(inner)->", "<-\(inner)-", "-\(inner)-"].randomElement(using: &random) ?? ""
  }

  private func condition(_ random: inout SplitMix64) -> String {
    let day = Int.random(in: 1...5, using: &random)
    return [
      "", " AS OF date('2026-01-0\(day)')", " WHERE a.n > 0",
      " WHERE all(x IN e WHERE x.date >= date('2026-01-0\(day)'))",
      " WHERE none(x IN relationships(p) WHERE x.w = 1)",
      " WHERE all(x IN e WHERE x.w = 1 AND x.earliest < date('2026-01-0\(day)'))",
    ].randomElement(using: &random) ?? ""
  }
}
