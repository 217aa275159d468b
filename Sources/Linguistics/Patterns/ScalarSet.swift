/// A set of Unicode scalars: a table for the first 256, sorted ranges for the rest.
struct ScalarSet: Hashable, Sendable {
  private var low: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private let lowers: [UInt32]
  private let uppers: [UInt32]

  /// The union of ranges, in any order.
  init(_ ranges: [ClosedRange<UInt32>]) {
    var lowers: [UInt32] = []
    var uppers: [UInt32] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = uppers.last, range.lowerBound <= last || range.lowerBound == last + 1 {
        uppers[uppers.count - 1] = max(last, range.upperBound)
      } else {
        lowers.append(range.lowerBound)
        uppers.append(range.upperBound)
      }
    }
    self.lowers = lowers
    self.uppers = uppers
    for range in ranges where range.lowerBound < 256 {
      for value in range.lowerBound...min(255, range.upperBound) { insertLow(value) }
    }
  }

  private mutating func insertLow(_ value: UInt32) {
    let bit = UInt64(1) << UInt64(value & 63)
    switch value >> 6 {
    case 0: low.0 |= bit
    case 1: low.1 |= bit
    case 2: low.2 |= bit
    default: low.3 |= bit
    }
  }

  /// The ranges, ascending and apart.
  var ranges: [ClosedRange<UInt32>] { zip(lowers, uppers).map { $0...$1 } }

  /// Whether a scalar is in the set.
  func contains(_ value: UInt32) -> Bool {
    if value < 256 {
      let word =
        switch value >> 6 {
        case 0: low.0
        case 1: low.1
        case 2: low.2
        default: low.3
        }
      return word >> UInt64(value & 63) & 1 == 1
    }
    var from = 0
    var to = lowers.count
    while from < to {
      let middle = (from + to) / 2
      if lowers[middle] <= value { from = middle + 1 } else { to = middle }
    }
    return from > 0 && value <= uppers[from - 1]
  }

  static func == (a: Self, b: Self) -> Bool { a.lowers == b.lowers && a.uppers == b.uppers }

  func hash(into hasher: inout Hasher) {
    hasher.combine(lowers)
    hasher.combine(uppers)
  }
}
