import Drawing
import TestSupport
import Testing

@testable import Diagram

struct LabelPlacementTests {
  private func straight(_ start: Point, _ end: Point) -> Curve {
    Curve(from: start, by: start.moved(towards: end, share: 0.5), to: end)
  }

  @Test func `stands in the middle where nothing is in the way`() {
    let boxes = LabelPlacement.boxes(
      sizes: [(20, 10), nil],
      curves: [straight(Point(0, 0), Point(100, 0)), straight(Point(0, 50), Point(100, 50))],
      nodes: [])
    #expect(boxes == [Box(center: Point(50, 0), width: 20, height: 10), nil])
  }

  @Test func `leaves out what has no room`() {
    let nodes = [Box(center: Point(0, 0), width: 120, height: 90)]
    let curve = straight(Point(15, 0), Point(20, 0))
    let boxes = LabelPlacement.boxes(
      sizes: [(60, 30), (60, 30)], curves: [curve, straight(Point(200, 0), Point(300, 0))],
      nodes: nodes)
    #expect(boxes[0] == nil && boxes[1] != nil)
  }

  @Test func `moves along its edge past a node`() throws {
    let node = Box(center: Point(100, 0), width: 30, height: 20)
    let boxes = LabelPlacement.boxes(
      sizes: [(24, 10)], curves: [straight(Point(0, 0), Point(200, 0))], nodes: [node])
    let label = try #require(boxes[0])
    #expect(!label.intersects(node))
    #expect(label.minY <= 0 && label.maxY >= 0)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `hides no node and no other label where edges fan out`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let hub = Point(0, 0)
    let ends = (0..<8).map { row in
      Point(Double.random(in: 190...240, using: &random), Double(row) * 36 - 126)
    }
    let nodes = ([hub] + ends).map { Box(center: $0, width: 40, height: 16) }
    let labels = LabelPlacement.boxes(
      sizes: ends.map { _ in (44, 16) }, curves: ends.map { straight(hub, $0) }, nodes: nodes
    ).compactMap { $0 }
    #expect(labels.count == 8)
    for (row, label) in labels.enumerated() {
      #expect(!nodes.contains { $0.intersects(label) })
      #expect(!labels[(row + 1)...].contains { $0.intersects(label) })
    }
  }
}
