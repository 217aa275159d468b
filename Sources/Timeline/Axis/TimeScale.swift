/// Where a day lies on the paper: linear, save for breaks that are drawn and name their length.
///
/// All stretches have the same number of days to the point.
struct TimeScale {
  /// A stretch of time that is shown.
  struct Stretch: Hashable {
    let days: Range<Int>
    let across: Range<Centipoints>
  }

  /// A stretch of time that is left out.
  struct Break: Hashable {
    let days: Range<Int>
    let across: Range<Centipoints>
  }

  /// At least one; ascending, with a break between each two.
  let stretches: [Stretch]

  /// Spreads stretches of days over the paper.
  ///
  /// - Parameters:
  ///   - days: The stretches; at least one, ascending and apart.
  ///   - across: The frame.
  ///   - breakWidth: The width of each break.
  init(stretches days: [Range<Int>], across: Range<Centipoints>, breakWidth: Centipoints) {
    precondition(!days.isEmpty, "a scale of no days")
    let total = days.reduce(0) { $0 + $1.count }
    let room = across.count - breakWidth * (days.count - 1)
    precondition(room > 0 && total > 0, "no room for \(days.count) stretches")
    var before = 0
    stretches = days.enumerated().map { index, days in
      let left = across.lowerBound + index * breakWidth
      let start = left + scaled(before, by: room, over: total)
      before += days.count
      return Stretch(days: days, across: start..<left + scaled(before, by: room, over: total))
    }
  }

  /// What is left out between the stretches.
  var breaks: [Break] {
    zip(stretches, stretches.dropFirst()).map { left, right in
      Break(
        days: left.days.upperBound..<right.days.lowerBound,
        across: left.across.upperBound..<right.across.lowerBound)
    }
  }

  /// The frame's left and right edge.
  var across: Range<Centipoints> {
    stretches[0].across.lowerBound..<stretches[stretches.count - 1].across.upperBound
  }

  /// The first day shown and the day after the last.
  var days: Range<Int> {
    stretches[0].days.lowerBound..<stretches[stretches.count - 1].days.upperBound
  }

  /// Where the first moment of a day lies; a day beyond the frame lies on its edge, one that is left
  /// out at its share of the break.
  func x(at day: Int) -> Centipoints {
    guard day > days.lowerBound else { return across.lowerBound }
    for (index, stretch) in stretches.enumerated() where day <= stretch.days.upperBound {
      if day >= stretch.days.lowerBound {
        return Self.place(day, in: stretch.days, across: stretch.across)
      }
      let gap = breaks[index - 1]
      return Self.place(day, in: gap.days, across: gap.across)
    }
    return across.upperBound
  }

  /// The middle of a range of days, as far as it lies within the frame.
  func middle(of days: Range<Int>) -> Centipoints {
    (x(at: days.lowerBound) + x(at: days.upperBound)) / 2
  }

  private static func place(
    _ day: Int, in days: Range<Int>, across: Range<Centipoints>
  ) -> Centipoints {
    across.lowerBound + scaled(day - days.lowerBound, by: across.count, over: days.count)
  }
}
