import TestSupport
import Testing

@testable import Timeline

struct PoolAdjacentViolatorsTests {
  private typealias Box = PoolAdjacentViolators.Box

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `costs no more than the best of all positions`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let frame = -2..<14
    let boxes = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      Box(
        desiredStart: Int.random(in: -6...16, using: &random),
        width: Int.random(in: 1...4, using: &random),
        weight: Int.random(in: 1...3, using: &random))
    }.sorted { $0.desiredStart < $1.desiredStart }
    let starts = try #require(PoolAdjacentViolators.starts(of: boxes, within: frame))
    expectApart(boxes, starts, frame)
    #expect(cost(boxes, starts) == bestCost(boxes, frame))
  }

  @Test func `leaves boxes alone that do not overlap`() {
    let boxes = [
      Box(desiredStart: 3, width: 4, weight: 1), Box(desiredStart: 7, width: 2, weight: 5),
    ]
    #expect(PoolAdjacentViolators.starts(of: boxes, within: 0..<20) == [3, 7])
  }

  @Test func `moves the lighter of two boxes further`() {
    let boxes = [
      Box(desiredStart: 10, width: 10, weight: 3), Box(desiredStart: 12, width: 10, weight: 1),
    ]
    #expect(PoolAdjacentViolators.starts(of: boxes, within: 0..<100) == [8, 18])
  }

  @Test func `gives nothing where the frame is too narrow`() {
    let boxes = [
      Box(desiredStart: 0, width: 6, weight: 1), Box(desiredStart: 0, width: 6, weight: 1),
    ]
    #expect(PoolAdjacentViolators.starts(of: boxes, within: 0..<11) == nil)
  }

  private func expectApart(_ boxes: [Box], _ starts: [Int], _ frame: Range<Int>) {
    var free = frame.lowerBound
    for (box, start) in zip(boxes, starts) {
      #expect(start >= free)
      free = start + box.width
    }
    #expect(free <= frame.upperBound)
  }

  private func cost(_ boxes: [Box], _ starts: [Int]) -> Int {
    zip(boxes, starts).reduce(0) { sum, pair in
      let moved = pair.1 - pair.0.desiredStart
      return sum + pair.0.weight * moved * moved
    }
  }

  /// The least cost over every choice of whole positions.
  private func bestCost(_ boxes: [Box], _ frame: Range<Int>, _ starts: [Int] = []) -> Int {
    guard starts.count < boxes.count else { return cost(boxes, starts) }
    let free = starts.last.map { $0 + boxes[starts.count - 1].width } ?? frame.lowerBound
    let width = boxes[starts.count...].reduce(0) { $0 + $1.width }
    return (free...max(free, frame.upperBound - width))
      .map { $0 + width > frame.upperBound ? Int.max : bestCost(boxes, frame, starts + [$0]) }
      .min() ?? Int.max
  }
}
