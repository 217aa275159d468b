import Synchronization

/// Counts what a query costs and ends it where it costs too much, or is canceled.
///
/// Operators tell it of their work a batch at a time; the clock is asked once in about 65,000 steps.
package final class Meter: Sendable {
  /// Nanoseconds since some moment, ascending; the caller brings the clock.
  package typealias Clock = @Sendable () -> Int64

  private struct Count {
    var steps = 0
    var memory = 0
    var nextLook = 0
  }

  private let limits: QueryLimits
  private let clock: Clock?
  private let start: Int64
  private let count = Mutex(Count())
  private let canceled = Atomic<Bool>(false)

  /// Begins to count.
  package init(_ limits: QueryLimits = QueryLimits(), clock: Clock? = nil) {
    self.limits = limits
    self.clock = clock
    start = clock?() ?? 0
  }

  /// Ends the query at its next step.
  package func cancel() { canceled.store(true, ordering: .relaxed) }

  /// The nanoseconds of the caller's clock; 0 without one.
  package var now: Int64 { clock?() ?? 0 }

  /// Tells of steps that were taken.
  package func step(_ steps: Int) throws(CypherError) {
    let total = count.withLock { count -> Int in
      count.steps &+= steps
      return count.steps
    }
    if total > limits.steps { throw Self.tooManySteps(limits.steps) }
    try look(total)
  }

  /// Whether the query is neither canceled nor out of time: what works long without steps asks that
  /// now and then.
  package var mayGoOn: Bool {
    guard !canceled.load(ordering: .relaxed) else { return false }
    guard let clock, limits.time < .max else { return true }
    return clock() - start <= limits.time
  }

  /// Ends the query where it may not go on.
  package func check() throws(CypherError) {
    if mayGoOn { return }
    if canceled.load(ordering: .relaxed) { throw Self.canceled }
    throw Self.tooLong(limits.time)
  }

  /// Tells of bytes that are held from now on.
  package func hold(_ bytes: Int) throws(CypherError) {
    let memory = count.withLock { count -> Int in
      count.memory &+= bytes
      return count.memory
    }
    if memory > limits.memory { throw Self.tooMuchMemory(limits.memory) }
  }

  /// Tells of bytes that are held no more.
  package func release(_ bytes: Int) { count.withLock { $0.memory &-= bytes } }

  private func look(_ steps: Int) throws(CypherError) {
    if canceled.load(ordering: .relaxed) { throw Self.canceled }
    guard let clock, limits.time < .max else { return }
    let isDue = count.withLock { count -> Bool in
      guard steps >= count.nextLook else { return false }
      count.nextLook = steps &+ 65_536
      return true
    }
    if isDue, clock() - start > limits.time { throw Self.tooLong(limits.time) }
  }

  private static let canceled = CypherError(
    .limitExceeded, .runtime, "Canceled", "the query was canceled")

  private static func tooManySteps(_ limit: Int) -> CypherError {
    CypherError(
      .limitExceeded, .runtime, "StepLimit",
      "the query took more than its \(limit) steps; narrow its patterns, or give it more")
  }

  private static func tooMuchMemory(_ limit: Int) -> CypherError {
    CypherError(
      .limitExceeded, .runtime, "MemoryLimit",
      "the query needs more than its \(limit >> 20) MB of memory; narrow it, or give it more")
  }

  private static func tooLong(_ limit: Int64) -> CypherError {
    CypherError(
      .limitExceeded, .runtime, "TimeLimit",
      "the query took longer than its \(limit / 1_000_000) ms; narrow it, or give it more")
  }
}
