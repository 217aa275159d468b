import Drawing
import Testing

@testable import Diagram

struct CurveTests {
  private let curve = Curve([
    Point(0, 0), Point(10, 20), Point(30, 20), Point(40, 0), Point(50, -20), Point(70, -20),
    Point(80, 0),
  ])

  @Test(arguments: [
    (0.0, Point(0, 0)), (0.25, Point(20, 15)), (0.5, Point(40, 0)), (1.0, Point(80, 0)),
  ])
  func `passes through its points`(share: Double, place: Point) {
    #expect(curve.point(at: share).distance(to: place) < 1e-9)
  }

  @Test(arguments: [0.1, 0.3, 0.5, 0.77, 1.0])
  func `keeps its shape when cut`(share: Double) {
    let part = curve.prefix(upTo: share)
    #expect(part.start == curve.start)
    #expect(part.end.distance(to: curve.point(at: share)) < 1e-9)
  }

  @Test func `ends at the outline of a shape`() {
    let cut = curve.cut { $0.distance(to: Point(80, 0)) < 15 }
    #expect((cut.end.distance(to: Point(80, 0)) - 15).magnitude < 0.01)
  }

  @Test func `stays whole where it would vanish`() {
    #expect(curve.shortened(by: 500) == curve)
    #expect(curve.cut { _ in true } == curve)
  }
}
