import Drawing
import TestSupport
import Testing

@testable import Diagram

struct BoxPackingTests {
  private func boxes(_ sizes: [(width: Double, height: Double)], _ packing: BoxPacking) -> [Box] {
    zip(sizes, packing.origins).map { size, origin in
      Box(x: origin.x, y: origin.y, width: size.width, height: size.height)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `overlaps nothing, keeps the gap and stays on its sheet`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let sizes = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      (
        width: Double.random(in: 10...200, using: &random),
        height: Double.random(in: 10...120, using: &random)
      )
    }
    for packing in [
      BoxPacking(sizes, within: 220), BoxPacking.best(sizes, width: 450, height: 540),
    ] {
      let placed = boxes(sizes, packing)
      for (row, box) in placed.enumerated() {
        #expect(box.maxX <= packing.width + 0.01 && box.maxY <= packing.height + 0.01)
        #expect(box.minX >= 0 && box.minY >= 0)
        let room = box.expanded(by: BoxPacking.gap - 0.01)
        #expect(!placed[(row + 1)...].contains { $0.intersects(room) })
      }
    }
  }

  @Test func `stacks low boxes beside a high one`() {
    let sizes = [(width: 200.0, height: 200.0)] + (0..<4).map { _ in (width: 90.0, height: 38.0) }
    let packing = BoxPacking.best(sizes, width: 310, height: 540)
    #expect(packing.height == 200 && packing.width == 304)
  }

  @Test func `has no room for nothing`() {
    let packing = BoxPacking.best([], width: 100, height: 100)
    #expect(packing.origins.isEmpty && packing.height == 0)
  }
}
