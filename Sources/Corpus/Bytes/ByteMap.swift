/// Where each byte of a derived text came from in the text it was derived from.
///
/// A list of runs in ascending order. A verbatim run stands byte for byte in the original; any
/// other run (an entity, a character of another encoding, a gap between paragraphs) stands for a
/// range of it as a whole.
///
/// ```swift
/// let quote = article.byteMap.original(of: 120..<164)  // bytes of the file as it came
/// ```
package struct ByteMap: Hashable, Sendable {
  /// Ascending; where each run begins in the derived text.
  private var starts: [Int32] = []
  /// Where each run begins in the original.
  private var originStarts: [Int32] = []
  /// Where each run ends in the original; −1 for a verbatim run.
  private var originEnds: [Int32] = []
  /// The length of the derived text, in bytes.
  package private(set) var count = 0

  /// The map of an empty text.
  package init() {}

  /// The map of a text that stands verbatim in its original.
  package init(verbatim count: Int, from origin: Int = 0) {
    append(count, verbatim: origin)
  }

  /// The number of runs.
  package var runCount: Int { starts.count }

  /// Adds bytes that stand verbatim in the original from `origin` on.
  package mutating func append(_ count: Int, verbatim origin: Int) {
    guard count > 0 else { return }
    defer { self.count += count }
    if let last = starts.indices.last, originEnds[last] < 0,
      Int(originStarts[last]) + self.count - Int(starts[last]) == origin
    {
      return
    }
    starts.append(Int32(self.count))
    originStarts.append(Int32(origin))
    originEnds.append(-1)
  }

  /// Adds bytes that stand for a range of the original as a whole.
  package mutating func append(_ count: Int, replacing range: Range<Int>) {
    guard count > 0 else { return }
    starts.append(Int32(self.count))
    originStarts.append(Int32(range.lowerBound))
    originEnds.append(Int32(range.upperBound))
    self.count += count
  }

  /// Takes the last byte off.
  package mutating func removeLast() {
    precondition(count > 0, "no byte to take off")
    count -= 1
    if let last = starts.last, Int(last) == count {
      starts.removeLast()
      originStarts.removeLast()
      originEnds.removeLast()
    }
  }

  /// Adds a range of another derived text, whose map this is told.
  package mutating func append(_ range: Range<Int>, of other: ByteMap) {
    guard !range.isEmpty else { return }
    precondition(range.upperBound <= other.count, "\(range) of a text of \(other.count) bytes")
    var row = other.row(of: range.lowerBound)
    var position = range.lowerBound
    while position < range.upperBound {
      let run = other.range(ofRow: row)
      let end = min(run.upperBound, range.upperBound)
      let origin = Int(other.originStarts[row])
      if other.originEnds[row] < 0 {
        append(end - position, verbatim: origin + position - run.lowerBound)
      } else {
        append(end - position, replacing: origin..<Int(other.originEnds[row]))
      }
      position = end
      row += 1
    }
  }

  /// Where a range of the derived text stands in the original.
  ///
  /// An empty range gives an empty one. What stands for a range as a whole gives that range.
  ///
  /// - Complexity: O(log *n*) in the number of runs.
  package func original(of range: Range<Int>) -> Range<Int> {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= count, "\(range) of a text of \(count) bytes")
    guard count > 0 else { return 0..<0 }
    if range.isEmpty {
      guard range.lowerBound < count else {
        let end = origin(of: count - 1).upperBound
        return end..<end
      }
      let start = origin(of: range.lowerBound).lowerBound
      return start..<start
    }
    let first = origin(of: range.lowerBound)
    let last = origin(of: range.upperBound - 1)
    return min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound)
  }

  /// The map of a text derived from this one: through both to the first original.
  package func composed(under derived: ByteMap) -> ByteMap {
    var result = ByteMap()
    for row in derived.starts.indices {
      let run = derived.range(ofRow: row)
      let origin = Int(derived.originStarts[row])
      if derived.originEnds[row] < 0 {
        result.append(origin..<(origin + run.count), of: self)
      } else {
        result.append(
          run.count, replacing: original(of: origin..<Int(derived.originEnds[row])))
      }
    }
    return result
  }

  private func origin(of byte: Int) -> Range<Int> {
    let row = row(of: byte)
    let start = Int(originStarts[row])
    if originEnds[row] >= 0 { return start..<Int(originEnds[row]) }
    let place = start + byte - Int(starts[row])
    return place..<(place + 1)
  }

  private func range(ofRow row: Int) -> Range<Int> {
    Int(starts[row])..<(row + 1 < starts.count ? Int(starts[row + 1]) : count)
  }

  /// The last run that begins at or before a byte.
  private func row(of byte: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= byte { low = middle } else { high = middle }
    }
    return low
  }
}
