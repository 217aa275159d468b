import TestSupport
import Testing

@testable import Timeline

struct RowPartitionTests {
  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `keeps the intervals of a row apart in the least number of rows`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let intervals = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      let start = Int.random(in: 0..<100, using: &random)
      return start..<start + Int.random(in: 1...20, using: &random)
    }
    let partition = RowPartition(intervals)
    for (index, interval) in intervals.enumerated() {
      for other in 0..<index where partition.rows[other] == partition.rows[index] {
        #expect(!interval.overlaps(intervals[other]))
      }
    }
    let deepest = (0..<120).map { day in intervals.filter { $0.contains(day) }.count }.max()
    #expect(partition.rowCount == deepest)
  }

  @Test func `leaves out what finds no row`() {
    let partition = RowPartition([0..<10, 2..<4, 3..<6, 4..<5], maximum: 2)
    #expect(partition.rows == [0, 1, nil, 1])
    #expect(partition.rowCount == 2)
  }
}
