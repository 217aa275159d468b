import Benchmark
import Consolidation

/// Events and relations from claims that are made from a seed.
func consolidationBenchmarks() -> BenchmarkSuite {
  BenchmarkSuite(name: "Consolidation") { suite in
    for count in [1000, 10_000] {
      let invented = InventedClaims(count: count, seed: 1)
      suite.benchmark("\(count) claims, seed 1") {
        let graph = Consolidator.consolidate(
          documents: invented.documents, claims: invented.claims, entities: invented.entities)
        precondition(!graph.events.isEmpty, "no events")
      }
    }
  }
}
