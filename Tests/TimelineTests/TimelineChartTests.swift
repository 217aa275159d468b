import Chronology
import Drawing
import Foundation
import Ontology
import TestSupport
import Testing

@testable import Timeline

struct TimelineChartTests {
  @Test func `look`() throws {
    let style = TimelineStyle(title: "Garanties de sécurité pour l’Ukraine", language: .french)
    let chart = TimelineChart(
      try ParisSummits.entries(), sources: ParisSummits.sources, style: style)
    let svg = SVGWriter.svg(chart.canvas)
    try Data(svg.utf8).write(to: URL(filePath: "/tmp/timeline.svg"))
    try Data(Picture.png(svg: svg, pixelsPerInch: 220)).write(
      to: URL(filePath: "/tmp/timeline.png"))
    print(chart.canvas.description)
  }
}
