import Drawing
import TestSupport
import Testing

@testable import Diagram

struct EventPlacementTests {
  @Test func `leaves alone what does not overlap`() {
    #expect(EventPlacement.apart([20, 60], heights: [10, 20], within: 100) == [20, 60])
  }

  @Test func `shares out what two want`() {
    #expect(EventPlacement.apart([50, 50], heights: [10, 10], within: 100) == [41.5, 58.5])
  }

  @Test func `keeps to the sheet`() {
    #expect(EventPlacement.apart([0, 0], heights: [10, 10], within: 100) == [5, 22])
    #expect(EventPlacement.apart([100], heights: [10], within: 100) == [95])
    #expect(EventPlacement.apart([], heights: [], within: 100) == [])
  }

  @Test(arguments: 0..<80 as Range<UInt64>)
  func `moves centers no more than any other order-keeping way`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let heights = (0..<5).map { _ in Double.random(in: 8...30, using: &random) }
    let wishes = heights.map { _ in Double.random(in: 100...300, using: &random) }
    let placed = EventPlacement.apart(wishes, heights: heights, within: 1_000)
    func cost(_ centers: [Double]) -> Double {
      zip(centers, wishes).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }
    func isApart(_ centers: [Double]) -> Bool {
      centers.indices.dropFirst().allSatisfy {
        centers[$0] - centers[$0 - 1] >= (heights[$0] + heights[$0 - 1]) / 2 + 6.999
      }
    }
    #expect(isApart(placed))
    for _ in 0..<400 {
      let other = placed.map { $0 + Double.random(in: -4...4, using: &random) }
      if isApart(other) { #expect(cost(other) >= cost(placed) - 0.1) }
    }
  }
}
