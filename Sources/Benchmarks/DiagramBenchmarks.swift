import Benchmark
import Chronology
import Diagram
import Drawing
import Ontology

/// Diagrams of actors and ties that are made from a seed.
func diagramBenchmarks() throws -> BenchmarkSuite {
  let suite = BenchmarkSuite(name: "Diagram")
  let style = DiagramStyle(title: "Liens", language: .french)
  for count in [100, 1000] {
    let graph = try InventedClaims(count: count, seed: 1).diagram
    suite.benchmark("DOT, \(count) ties, seed 1") {
      let text = DOTWriter.dot(graph, sources: [], style: style)
      precondition(text.utf8.count > 1000, "an empty file")
    }
    suite.benchmark("picture and SVG, the weightiest of \(count) ties, seed 1") {
      let picture = try DiagramPicture(graph, sources: [], style: style)
      precondition(SVGWriter.svg(picture.canvas).utf8.count > 1000, "an empty drawing")
    }
  }
  return suite
}

extension InventedClaims {
  fileprivate var diagram: DiagramGraph {
    get throws {
      try DiagramGraph(
        nodes: entities.map {
          DiagramNode(
            id: $0.id.text, label: $0.frenchName, kind: .entity(.country), code: $0.country)
        },
        edges: claims.compactMap { claim in
          guard let target = claim.targets.first else { return nil }
          return DiagramEdge(
            source: claim.sources[0].text, target: target.text,
            conduct: .quad(claim.type.quadClass), label: claim.type.rawValue, date: claim.time)
        })
    }
  }
}
