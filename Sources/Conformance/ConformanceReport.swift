/// How the scenarios of a run went, told category by category.
package struct ConformanceReport {
  package private(set) var outcomes: [(scenario: Scenario, outcome: Outcome)] = []

  package init() {}

  /// Takes one more.
  package mutating func add(_ scenario: Scenario, _ outcome: Outcome) {
    outcomes.append((scenario, outcome))
  }

  /// The scenarios that failed, with the reason, in the order of the run.
  package var failures: [(scenario: Scenario, reason: String)] {
    outcomes.compactMap { entry in entry.outcome.reason.map { (entry.scenario, $0) } }
  }

  package var passedCount: Int { outcomes.count - failures.count }

  /// A line for each category, the failures with their reasons, and last `N passed, N failed`.
  package var text: String {
    var lines: [String] = []
    let categories = Set(outcomes.map(\.scenario.category)).sorted()
    let width = categories.map(\.count).max() ?? 0
    for category in categories {
      let counts = counts(of: category)
      let padded = category + String(repeating: " ", count: width - category.count)
      let failed = Outcome.Failure.allCases.filter { counts[$0] != nil }
        .map { ", \(counts[$0] ?? 0) \($0.rawValue)" }.joined()
      lines.append("\(padded)  \(counts[nil] ?? 0) passed\(failed)")
    }
    if !failures.isEmpty { lines.append("") }
    for (scenario, reason) in failures {
      lines.append("\(scenario.category)  \(scenario.title)\n    \(reason)")
    }
    lines.append("")
    for failure in Outcome.Failure.allCases {
      let count = outcomes.count { $0.outcome.failure == failure }
      if count > 0 { lines.append("\(count) \(failure.rawValue)") }
    }
    lines.append("\(passedCount) passed, \(failures.count) failed")
    return lines.joined(separator: "\n")
  }

  /// How many of a category passed, under `nil`, and how many failed in each way.
  private func counts(of category: String) -> [Outcome.Failure?: Int] {
    var counts: [Outcome.Failure?: Int] = [:]
    for entry in outcomes where entry.scenario.category == category {
      counts[entry.outcome.failure, default: 0] += 1
    }
    return counts
  }
}

extension Outcome {
  /// In which way it failed; `nil` where it did not.
  fileprivate var failure: Failure? {
    switch self {
    case .passed: nil
    case .failed(let failure, _): failure
    }
  }
}
