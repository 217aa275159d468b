/// How a scenario went.
package enum Outcome: Hashable, Sendable {
  case passed
  case failed(Failure, reason: String)

  /// In which way a scenario failed.
  package enum Failure: String, CaseIterable, Sendable {
    /// Other rows, columns or side effects than expected, or rows where an error is.
    case wrongAnswer = "wrong answer"
    /// An error where rows are expected.
    case error
    /// An error of another type, phase or detail.
    case wrongError = "wrong error"
    /// The scenario itself cannot be read.
    case unreadable
  }

  /// Why it failed; `nil` where it did not.
  package var reason: String? {
    switch self {
    case .passed: nil
    case .failed(let failure, let reason): failure.rawValue + ": " + reason
    }
  }
}
