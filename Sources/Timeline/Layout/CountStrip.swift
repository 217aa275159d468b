/// How many events each of some stretches of the axis holds.
struct CountStrip {
  /// The room its bars take above the axis.
  static let height: Centipoints = 24_00
  /// The height of the highest bar.
  static let tallest: Centipoints = 14_00

  /// The stretches, from left to right.
  let bins: [Range<Centipoints>]
  /// By bin.
  private(set) var counts: [Int]

  /// The most events of a bin.
  var maximum: Int { counts.max() ?? 0 }

  /// Nothing counted yet.
  init(bins: [Range<Centipoints>]) {
    self.bins = bins
    counts = [Int](repeating: 0, count: bins.count)
  }

  /// Counts events by where they are tied to their labels, in the units that the axis names.
  init(_ events: [DatedEvent], _ ladder: TickLadder) {
    self.init(bins: ladder.ticks.map(\.across))
    for event in events { count(event.placement.anchor) }
  }

  /// Counts an event; one in a break of the axis belongs to no bin.
  ///
  /// - Complexity: O(log bins).
  mutating func count(_ x: Centipoints) {
    var (low, high) = (0, bins.count)
    while low < high {
      let middle = (low + high) / 2
      if bins[middle].upperBound <= x { low = middle + 1 } else { high = middle }
    }
    let bin = min(low, bins.count - 1)
    if bin >= 0, bins[bin].lowerBound <= x { counts[bin] += 1 }
  }

  /// The finest units of time that are wide enough on an axis to be seen as cells.
  static func cells(on scale: TimeScale) -> CountStrip {
    for step in TickStep.ladder {
      let days = scale.stretches.reduce(0) { $0 + $1.days.count }
      guard days / step.shortestDays <= scale.across.count / narrowestCell else { continue }
      let bins = scale.stretches.flatMap { stretch in
        step.units(in: stretch.days).map { days in
          scale.x(at: days.lowerBound)..<scale.x(at: days.upperBound)
        }
      }
      return CountStrip(bins: bins)
    }
    return CountStrip(bins: scale.stretches.map(\.across))
  }

  private static let narrowestCell: Centipoints = 5_00
}
