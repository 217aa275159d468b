import Drawing
import Testing

@testable import Diagram

struct RingGuideTests {
  private let ring = Box(x: 0, y: 0, width: 200, height: 100)
  private let stroke = Stroke(Palette.hairline, width: 0.5)

  @Test func `a ring inside its frame is an ellipse`() {
    let marks = RingGuide.marks(ring, in: ring, stroke: stroke)
    #expect(marks == [.ellipse(ring, stroke: stroke)])
  }

  @Test func `no arc leaves the frame, and arcs are as round as the ring`() {
    let frame = Box(x: 20, y: -10, width: 300, height: 90)
    let marks = RingGuide.marks(ring, in: frame, stroke: stroke)
    guard case .path(let path, _, _)? = marks.first else {
      Issue.record("\(marks)")
      return
    }
    #expect(path.pieces.count > 8)
    for piece in path.pieces {
      let end: Point? =
        switch piece {
        case .move(let point), .line(let point), .curve(_, _, let point): point
        case .arc, .close: nil
        }
      guard let end else { continue }
      #expect(end.x >= 20 && end.y <= 80)
      let (x, y) = ((end.x - 100) / 100, (end.y - 50) / 50)
      #expect(abs(x * x + y * y - 1) < 0.001)
    }
  }

  @Test func `a ring outside its frame is not drawn`() {
    let frame = Box(x: 90, y: 40, width: 20, height: 20)
    #expect(RingGuide.marks(ring, in: frame, stroke: stroke).isEmpty)
  }
}
