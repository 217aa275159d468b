import Drawing
import Ontology
import Testing

@testable import Diagram

struct EdgeStyleTests {
  @Test(arguments: [(1, 0.8), (2, 1.2), (3, 1.2), (4, 1.6), (9, 2.0), (64, 3.2), (5_000, 3.2)])
  func `widens by doublings up to a limit`(count: Int, width: Double) {
    let style = EdgeStyle(.quad(.verbalConflict))
    #expect((style.width(count: count) - width).magnitude < 1e-9)
  }

  @Test func `tells every two conducts apart without color`() {
    let styles = DiagramEdge.Conduct.allCases.map { conduct in
      let style = EdgeStyle(conduct)
      return [
        "\(style.head)", "\(style.isDashed)", "\(style.isNegative)", SVGWriter.number(style.width),
      ]
    }
    #expect(Set(styles).count == styles.count)
  }
}
