import TestSupport
import Testing

@testable import Timeline

struct LaneOrderTests {
  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `costs as little as the best of all permutations up to eight lanes`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = seed % 10 == 0 ? 8 : Int.random(in: 1...7, using: &random)
    let joints = joints(Int.random(in: 0...12, using: &random), lanes: count, &random)
    let order = LaneOrder(laneCount: count, joints: joints).lanes
    #expect(order.sorted() == Array(0..<count))
    #expect(LaneOrder.cost(of: order, joints: joints) == bestCost(count, joints))
  }

  @Test(.tags(.property), arguments: 0..<20 as Range<UInt64>)
  func `is no worse than the order given where lanes are many`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let joints = joints(60, lanes: 24, &random)
    let order = LaneOrder(laneCount: 24, joints: joints).lanes
    #expect(order.sorted() == Array(0..<24))
    #expect(
      LaneOrder.cost(of: order, joints: joints)
        <= LaneOrder.cost(of: Array(0..<24), joints: joints))
  }

  @Test func `keeps the order given among equals`() {
    #expect(LaneOrder(laneCount: 4, joints: []).lanes == [0, 1, 2, 3])
    let chain = [LaneOrder.Joint(lanes: [0, 2]), LaneOrder.Joint(lanes: [2, 1])]
    #expect(LaneOrder(laneCount: 3, joints: chain).lanes == [0, 2, 1])
  }

  @Test func `heeds the weight of a joint`() {
    let joints = [
      LaneOrder.Joint(lanes: [0, 1]), LaneOrder.Joint(lanes: [1, 2]),
      LaneOrder.Joint(lanes: [0, 2], weight: 9), LaneOrder.Joint(lanes: [1, 3], weight: 9),
    ]
    let lanes = LaneOrder(laneCount: 4, joints: joints).lanes
    #expect(lanes == [2, 0, 1, 3] || lanes == [0, 2, 1, 3])
  }

  private func joints(
    _ count: Int, lanes: Int, _ random: inout SplitMix64
  ) -> [LaneOrder.Joint] {
    (0..<count).map { _ in
      let members = (0..<lanes).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      return LaneOrder.Joint(lanes: members, weight: Int.random(in: 1...3, using: &random))
    }
  }

  private func bestCost(_ count: Int, _ joints: [LaneOrder.Joint]) -> Int {
    var best = Int.max
    permute(Array(0..<count), from: 0) { best = min(best, LaneOrder.cost(of: $0, joints: joints)) }
    return best
  }

  private func permute(_ lanes: [Int], from start: Int, _ visit: ([Int]) -> Void) {
    guard start < lanes.count else { return visit(lanes) }
    for index in start..<lanes.count {
      var next = lanes
      next.swapAt(start, index)
      permute(next, from: start + 1, visit)
    }
  }
}

struct GroupedLaneOrderTests {
  @Test(.tags(.property), arguments: 0..<40 as Range<UInt64>)
  func `keeps blocs together, and no other order inside a bloc costs less`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let groups = (0..<6).map { _ in Int.random(in: 0..<3, using: &random) }
    let numbers = Set(groups).sorted()
    let dense = groups.map { numbers.firstIndex(of: $0) ?? 0 }
    let joints = (0..<8).map { _ in
      LaneOrder.Joint(lanes: Array(Array(0..<6).shuffled(using: &random).prefix(3)).sorted())
    }
    let order = GroupedLaneOrder.order(groups: dense, joints: joints)
    #expect(order.sorted() == Array(0..<6))
    var seen: [Int] = []
    for lane in order where seen.last != dense[lane] { seen.append(dense[lane]) }
    #expect(seen.count == Set(dense).count)
    let cost = LaneOrder.cost(of: order, joints: joints)
    for first in order.indices {
      for second in order.indices where dense[order[first]] == dense[order[second]] {
        var other = order
        other.swapAt(first, second)
        #expect(LaneOrder.cost(of: other, joints: joints) >= cost)
      }
    }
  }
}
