import Benchmark
import Chronology
import Drawing
import Ontology
import Timeline

/// Charts of events that are made from a seed.
func timelineBenchmarks() -> BenchmarkSuite {
  BenchmarkSuite(name: "Timeline") { suite in
    for count in [60, 600] {
      let invented = InventedClaims(count: count, seed: 1)
      let entries = invented.entries
      let style = TimelineStyle(title: "Chronologie", language: .french)
      suite.benchmark("chart and SVG, \(count) events, seed 1") {
        let chart = TimelineChart(entries, style: style)
        precondition(SVGWriter.svg(chart.canvas).utf8.count > 1000, "an empty drawing")
      }
    }
  }
}

extension InventedClaims {
  fileprivate var entries: [TimelineEntry] {
    let names = Dictionary(uniqueKeysWithValues: entities.map { ($0.id, $0.frenchName) })
    return claims.enumerated().map { index, claim in
      TimelineEntry(
        event: ID("event:\(index)"), date: claim.time, label: "Un événement \(index)",
        actors: claim.sources.map { TimelineActor(id: $0, name: names[$0] ?? $0.text) },
        quadClass: claim.type.quadClass, intensity: abs(claim.type.score))
    }
  }
}
