/// Moves boxes of one row as little as possible until none overlaps the next.
///
/// Minimises the sum of weight × displacement², keeping the order. With *q* = position − the widths
/// before it, "no overlap" becomes "*q* never falls", which is isotonic regression: neighbors that
/// violate it are pooled to their weighted mean. Means are kept as fractions and rounded once, to
/// the nearest whole number, which is optimal among whole numbers because the cost is quadratic.
///
/// Source: M. Ayer et al., *An Empirical Distribution Function for Sampling with Incomplete
/// Information*, Annals of Mathematical Statistics 26(4), 1955.
struct PoolAdjacentViolators {
  /// One box, by where it would like to begin.
  struct Box: Hashable {
    let desiredStart: Centipoints
    /// Its width and the gap it keeps to the next.
    let width: Centipoints
    /// Above 0.
    let weight: Int
  }

  /// Boxes that move as one; the mean is `sum` ÷ `weight`.
  private struct Block {
    var sum: Int
    var weight: Int
    var count: Int
  }

  /// Returns where each box begins, in their order; `nil` where the frame is too narrow for all.
  ///
  /// - Complexity: O(n).
  static func starts(of boxes: [Box], within frame: Range<Centipoints>) -> [Centipoints]? {
    let total = boxes.reduce(0) { $0 + $1.width }
    guard total <= frame.count else { return nil }
    let blocks = pooled(boxes)
    var starts: [Centipoints] = []
    var before = 0
    var index = 0
    for block in blocks {
      let mean = floorQuotient(2 * block.sum + block.weight, 2 * block.weight)
      let start = min(max(mean, frame.lowerBound), frame.upperBound - total)
      for _ in 0..<block.count {
        starts.append(start + before)
        before += boxes[index].width
        index += 1
      }
    }
    return starts
  }

  /// Pools neighbors until the means never fall.
  private static func pooled(_ boxes: [Box]) -> [Block] {
    var blocks: [Block] = []
    var before = 0
    for box in boxes {
      precondition(box.weight > 0, "a box of weight \(box.weight)")
      var last = Block(
        sum: (box.desiredStart - before) * box.weight, weight: box.weight, count: 1)
      while let previous = blocks.last, previous.sum * last.weight > last.sum * previous.weight {
        last.sum += previous.sum
        last.weight += previous.weight
        last.count += previous.count
        blocks.removeLast()
      }
      blocks.append(last)
      before += box.width
    }
    return blocks
  }
}
