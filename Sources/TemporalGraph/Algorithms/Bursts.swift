/// A stretch of time in which more happens than before and after.
package struct Burst: Hashable, Sendable {
  /// How intense it is, from 1.
  package let level: Int
  /// The first step of it and the one after its last, as indices of the counts.
  package let steps: Range<Int>
  /// What staying in the lower state would have cost more.
  package let weight: Double
}

/// Finds bursts in counts of events.
///
/// Source: J. Kleinberg, *Bursty and Hierarchical Structure in Streams*, KDD 2002, 4: an automaton
/// for batched arrivals. In state *i* an event is relevant with the probability *p*·*s*^*i*; a rise
/// by one state costs γ·ln *n*.
package struct BurstModel: Hashable, Sendable {
  /// By how much each state is busier than the one below; above 1.
  package let scaling: Double
  /// How dear a rise is; above 0.
  package let gamma: Double
  /// How many states above the calm one, from 1.
  package let levels: Int

  /// Takes every parameter; the defaults are Kleinberg's.
  package init(scaling: Double = 2, gamma: Double = 1, levels: Int = 1) {
    precondition(scaling > 1 && gamma > 0 && levels > 0, "\(scaling), \(gamma), \(levels)")
    self.scaling = scaling
    self.gamma = gamma
    self.levels = levels
  }

  /// Finds the bursts in a series.
  ///
  /// - Parameters:
  ///   - relevant: How many events of interest each step has.
  ///   - all: How many events each step has in all, at least as many.
  /// - Returns: By their start, higher levels after lower ones.
  /// - Complexity: O(*steps* · *levels*²).
  package func bursts(_ relevant: [Int], of all: [Int]) -> [Burst] {
    precondition(relevant.count == all.count, "\(relevant.count) and \(all.count) steps")
    let (sum, total) = (relevant.reduce(0, +), all.reduce(0, +))
    guard sum > 0, total > 0, relevant.count > 1 else { return [] }
    let rates = (0...levels).map { level in
      min(Double(sum) / Double(total) * Self.power(scaling, level), 0.9999)
    }
    let costs = zip(relevant, all).map { r, d in rates.map { Self.cost(r, d, $0) } }
    let states = cheapestStates(costs)
    return (1...levels).flatMap { runs(states, costs, level: $0) }
      .sorted { ($0.steps.lowerBound, $0.level) < ($1.steps.lowerBound, $1.level) }
  }

  /// Minus the logarithm of the binomial probability, without the coefficient, which is the same in
  /// every state.
  private static func cost(_ relevant: Int, _ all: Int, _ rate: Double) -> Double {
    -(Double(relevant) * NaturalLogarithm.of(rate)
      + Double(all - relevant) * NaturalLogarithm.of(1 - rate))
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * base }
  }

  /// The states of least cost.
  ///
  /// Source: A. Viterbi, *Error bounds for convolutional codes*, 1967.
  private func cheapestStates(_ costs: [[Double]]) -> [Int] {
    let rise = gamma * NaturalLogarithm.of(Double(costs.count))
    var totals = (0...levels).map { Double($0) * rise + costs[0][$0] }
    var before: [[Int]] = []
    for step in costs.dropFirst() {
      let origins = (0...levels).map { state in
        (0...levels).min {
          cost(totals[$0], from: $0, to: state, rise) < cost(totals[$1], from: $1, to: state, rise)
        } ?? state
      }
      before.append(origins)
      totals = (0...levels).map { state in
        cost(totals[origins[state]], from: origins[state], to: state, rise) + step[state]
      }
    }
    var states = [totals.indices.min { totals[$0] < totals[$1] } ?? 0]
    for origins in before.reversed() { states.append(origins[states[states.count - 1]]) }
    return states.reversed()
  }

  private func cost(_ total: Double, from: Int, to: Int, _ rise: Double) -> Double {
    total + Double(max(0, to - from)) * rise
  }

  private func runs(_ states: [Int], _ costs: [[Double]], level: Int) -> [Burst] {
    var bursts: [Burst] = []
    var start: Int?
    for step in 0...states.count {
      let isInside = step < states.count && states[step] >= level
      if isInside, start == nil { start = step }
      guard !isInside, let first = start else { continue }
      let weight = (first..<step).reduce(0) { $0 + costs[$1][level - 1] - costs[$1][level] }
      bursts.append(Burst(level: level, steps: first..<step, weight: weight))
      start = nil
    }
    return bursts
  }
}
