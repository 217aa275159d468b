import Benchmark
import Chronology
import Drawing
import Ontology
import Timeline

/// Charts of events that are made from a seed.
func timelineBenchmarks() -> BenchmarkSuite {
  BenchmarkSuite(name: "Timeline") { suite in
    for count in [5, 50, 500, 5_000] {
      let entries = InventedClaims(count: count, seed: 1).entries
      let style = TimelineStyle(title: "Chronologie", language: .french)
      suite.benchmark("chart and SVG, \(count) events, seed 1") {
        let chart = TimelineChart(entries, style: style)
        precondition(SVGWriter.svg(chart.canvas).utf8.count > 1000, "an empty drawing")
      }
    }
    let entries = InventedClaims(count: 50, seed: 1).entries
    for layout in TimelineStyle.Layout.allCases where layout != .lanes {
      let style = TimelineStyle(title: "Chronologie", language: .french, layout: layout)
      suite.benchmark("\(layout.rawValue) and SVG, 50 events, seed 1") {
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
