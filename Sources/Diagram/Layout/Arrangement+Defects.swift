import Drawing

extension Arrangement {
  /// How much the reader's eye is held up, in crossings.
  ///
  /// A crossing of two edges counts 1; an edge behind a node that is not its own, or behind
  /// another's label, 3; two labels or a label and a node over each other, 12; every point of edge
  /// that is longer than it need be counts a little.
  func defects(ends: [(source: Int, target: Int)]) -> Double {
    let lines = routes.map { SampledLine($0, perPiece: 12) }
    var sum = 0.0
    for first in lines.indices {
      for second in lines.indices where second > first {
        sum += Double(lines[first].crossings(with: lines[second]))
      }
      for node in boxes.indices where node != ends[first].source && node != ends[first].target {
        if lines[first].pointCount(in: boxes[node]) > 0 { sum += 3 }
      }
      for (owner, label) in labels.enumerated() {
        guard let label, owner != first else { continue }
        if lines[first].pointCount(in: label.expanded(by: -1)) > 0 { sum += 3 }
      }
      sum += lines[first].length / 400
    }
    let placed = labels.compactMap { $0 }
    for (row, label) in placed.enumerated() {
      sum += 12 * Double(placed[(row + 1)...].count { $0.intersects(label) })
      sum += 12 * Double(boxes.count { $0.intersects(label) })
    }
    return sum
  }
}
