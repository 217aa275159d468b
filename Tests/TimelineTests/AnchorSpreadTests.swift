import TestSupport
import Testing

@testable import Timeline

struct AnchorSpreadTests {
  @Test func `leaves lonely anchors where they are`() {
    #expect(AnchorSpread.lanes.shifts(of: [10_00, 50_00, 90_00], within: 0..<100_00) == [0, 0, 0])
  }

  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `keeps order and moves nothing further than it may`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let anchors = (0..<40).map { _ in Int.random(in: 0..<90_00, using: &random) }.sorted()
    let shifts = AnchorSpread.lanes.shifts(of: anchors, within: 0..<90_00)
    #expect(shifts.allSatisfy { abs($0) <= AnchorSpread.lanes.limit })
    let moved = zip(anchors, shifts).map(+)
    #expect(zip(moved, moved.dropFirst()).allSatisfy { $0 <= $1 })
  }
}
