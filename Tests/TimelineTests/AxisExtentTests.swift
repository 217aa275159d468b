import TestSupport
import Testing

@testable import Timeline

struct AxisExtentTests {
  @Test func `leaves out a gap that takes too much and keeps one that does not`() {
    #expect(IdleGaps.stretches([0..<1, 99..<100], longerThan: 40) == [0..<1, 99..<100])
    #expect(IdleGaps.stretches([0..<1, 99..<100], longerThan: nil) == [0..<100])
    #expect(IdleGaps.stretches([0..<40, 60..<100], longerThan: 40) == [0..<100])
  }

  @Test func `weighs a gap against what is still shown`() {
    let evidence = [0..<100, 300..<400, 10_000..<10_100]
    #expect(
      IdleGaps.stretches(evidence, longerThan: 35) == [0..<100, 300..<400, 10_000..<10_100])
    #expect(IdleGaps.stretches(evidence, longerThan: 45) == [0..<400, 10_000..<10_100])
  }

  @Test func `breaks an axis four times at most`() {
    let evidence = (0..<10).map { $0 * 1_000..<$0 * 1_000 + 1 }
    #expect(IdleGaps.stretches(evidence, longerThan: 1).count == 5)
  }

  @Test func `is not stretched by a date that spans more than all others`() {
    #expect(
      AxisExtent.stretches([100..<101, 130..<131, 0..<3_650], breakingAbove: 40) == [100..<131])
    #expect(AxisExtent.stretches([0..<3_650], breakingAbove: 40) == [0..<3_650])
  }

  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `shows all precise dates`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let dates = (0..<12).map { _ in
      let start = Int.random(in: 0..<5_000, using: &random)
      return start..<start + Int.random(in: 1...40, using: &random)
    }
    let stretches = AxisExtent.stretches(dates, breakingAbove: 20)
    for date in dates {
      #expect(
        stretches.contains { $0.lowerBound <= date.lowerBound && date.upperBound <= $0.upperBound })
    }
  }
}
