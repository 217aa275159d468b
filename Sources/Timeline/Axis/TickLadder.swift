import Chronology

/// Chooses the unit of the axis, pads the shown time to whole units, and labels them in two tiers.
///
/// The finest step of the ladder is taken whose units are all at least 28 points wide and 8 points
/// wider than their texts.
struct TickLadder {
  /// One labelled unit.
  struct Tick: Hashable {
    let days: Range<Int>
    let across: Range<Centipoints>
    /// `nil` where no text fits.
    let text: String?
  }

  let step: TickStep
  let scale: TimeScale
  /// The fine tier, from left to right.
  let ticks: [Tick]
  /// The coarse tier, from left to right; empty where years stand alone.
  let upperTicks: [Tick]

  /// The least length of a unit on an axis that runs to the right.
  static let narrowestUnit: Centipoints = 28_00
  private static let margin: Centipoints = 8_00
  /// The least number of units in a stretch, so that one lonely day still shows what surrounds it.
  private static let fewestUnits = 2

  /// Lays the axis out.
  ///
  /// - Parameters:
  ///   - stretches: The time to show; at least one, ascending and apart.
  ///   - across: The frame.
  ///   - breakWidth: The width of the break between two stretches.
  ///   - language: The language of the texts.
  ///   - least: The least length of a unit.
  ///   - measure: The width of an axis text.
  init(
    stretches: [Range<Int>], across: Range<Centipoints>, breakWidth: Centipoints,
    language: Language, narrowest least: Centipoints = Self.narrowestUnit,
    measure: (String) -> Centipoints
  ) {
    for step in TickStep.ladder {
      let padded = Self.padded(stretches, to: step)
      let days = padded.reduce(0) { $0 + $1.count }
      let room = across.count - breakWidth * (padded.count - 1)
      guard room > 0, days / step.shortestDays <= room / least else { continue }
      let scale = TimeScale(stretches: padded, across: across, breakWidth: breakWidth)
      let ticks = Self.ticks(of: step, on: scale, language)
      let widest = ticks.map { measure($0.text ?? "") }.max() ?? 0
      let narrowest = ticks.map(\.across.count).min() ?? 0
      guard narrowest >= max(least, widest + Self.margin) else { continue }
      self.step = step
      self.scale = scale
      self.ticks = ticks
      upperTicks = Self.upperTicks(above: step, on: scale, language, measure)
      return
    }
    self = Self.withoutUnits(stretches, across, breakWidth)
  }

  /// An axis so long or so narrow that no unit fits: a scale with its bare ends.
  private static func withoutUnits(
    _ stretches: [Range<Int>], _ across: Range<Centipoints>, _ breakWidth: Centipoints
  ) -> Self {
    let hull = stretches[0].lowerBound..<stretches[stretches.count - 1].upperBound
    let scale = TimeScale(stretches: [hull], across: across, breakWidth: breakWidth)
    return Self(step: .years(1), scale: scale, ticks: [], upperTicks: [])
  }

  private init(step: TickStep, scale: TimeScale, ticks: [Tick], upperTicks: [Tick]) {
    self.step = step
    self.scale = scale
    self.ticks = ticks
    self.upperTicks = upperTicks
  }

  /// Widens each stretch to whole units, `fewestUnits` at least, and joins those that then touch.
  private static func padded(_ stretches: [Range<Int>], to step: TickStep) -> [Range<Int>] {
    IdleGaps.merge(
      stretches.map { days in
        let start = step.start(of: days.lowerBound)
        var end = step.end(of: days.upperBound - 1)
        if step.units(in: start..<min(end, start + fewestUnits * step.shortestDays)).count
          < fewestUnits
        {
          end = step.end(of: end)
        }
        return start..<end
      })
  }

  private static func ticks(
    of step: TickStep, on scale: TimeScale, _ language: Language
  ) -> [Tick] {
    scale.stretches.flatMap { stretch in
      step.units(in: stretch.days).map { days in
        Tick(
          days: days, across: scale.x(at: days.lowerBound)..<scale.x(at: days.upperBound),
          text: AxisLabel.text(of: step, from: days.lowerBound, in: language))
      }
    }
  }

  private static func upperTicks(
    above step: TickStep, on scale: TimeScale, _ language: Language,
    _ measure: (String) -> Centipoints
  ) -> [Tick] {
    guard let upper = step.upperTier else { return [] }
    return scale.stretches.flatMap { stretch in
      upper.units(in: stretch.days).map { days in
        let across = scale.x(at: days.lowerBound)..<scale.x(at: days.upperBound)
        let text = AxisLabel.upperTexts(of: upper, from: days.lowerBound, in: language)
          .first { measure($0) + margin / 2 <= across.count }
        return Tick(days: days, across: across, text: text)
      }
    }
  }
}
