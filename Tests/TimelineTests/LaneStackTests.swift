import Testing

@testable import Timeline

struct LaneStackTests {
  @Test func `keeps dots on the line and hangs bars beneath`() {
    let stack = LaneStack([0..<100_00, 10_00..<14_00, 12_00..<16_00, 200_00..<230_00])
    #expect(stack.rows == [2, 0, 1, 0])
    #expect(stack.rowCount == 3)
    #expect(stack.crowded.isEmpty)
  }

  @Test func `counts the marks that lie on others`() {
    let stack = LaneStack([Range<Centipoints>](repeating: 0..<4_00, count: 9))
    #expect(stack.crowded.count == 3)
    #expect(stack.rowCount == LaneStack.maximum)
    #expect(stack.rows.allSatisfy { $0 < LaneStack.maximum })
  }
}
