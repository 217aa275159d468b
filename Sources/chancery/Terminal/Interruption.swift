import Cypher
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ctrl-C in a program that goes on: it ends the query that runs, and nothing else.
enum Interruption {
  private static let running = Mutex<Meter?>(nil)
  private static let asked = Atomic<Bool>(false)

  /// Whether it was asked for since the last query began.
  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// Takes the signal from now on, in a thread of its own, so that no code runs inside a handler.
  ///
  /// Threads that are started later do not see it either.
  static func watch() {
    var signals = sigset_t()
    // SAFETY: both calls fill or read the set only until they return.
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGINT)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    // SAFETY: the thread takes no argument, and lives as long as the program.
    _ = unsafe pthread_create(
      &thread, nil,
      { _ in
        Interruption.waitForever()
        return nil
      }, nil)
  }

  /// Runs a query that Ctrl-C ends.
  static func during<Result>(_ meter: Meter, _ query: () throws -> Result) rethrows -> Result {
    asked.store(false, ordering: .relaxed)
    running.withLock { $0 = meter }
    defer { running.withLock { $0 = nil } }
    return try query()
  }

  private static func waitForever() {
    var signals = sigset_t()
    // SAFETY: all calls fill or read the set and the number only until they return.
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGINT)
    var number: Int32 = 0
    while unsafe sigwait(&signals, &number) == 0 {
      asked.store(true, ordering: .relaxed)
      running.withLock { $0?.cancel() }
    }
  }
}
