#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a layout worker may use before the system ends it.
struct LayoutLimits: Hashable, Sendable {
  /// Of processor time for one request, in seconds.
  var seconds = 20
  /// Of address space, in bytes.
  var memory = 3 << 30

  /// How long the other end waits, in seconds; more than the processor time, for a busy machine.
  var patience: Int { 2 * seconds }

  /// Limits this process's memory, and lets it leave no core file.
  func limitMemory() {
    Self.set(Self.addressSpace, memory)
    Self.set(Self.coreSize, 0)
  }

  /// Limits this process's processor time from now on.
  func limitTime() {
    var usage = rusage()
    // SAFETY: the system fills the structure it is lent.
    guard unsafe getrusage(Self.ownUsage, &usage) == 0 else { return }
    let used = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    Self.set(Self.processorTime, Int(used) + seconds + 1)
  }

  /// Lowers the soft limit alone, so that the next request may have another.
  private static func set(_ resource: Int32, _ value: Int) {
    var limit = rlimit()
    // SAFETY: the system fills and reads the structure it is lent.
    guard unsafe getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = min(rlim_t(value), limit.rlim_max)
    _ = unsafe setrlimit(resource, &limit)
  }

  #if canImport(Glibc)
    private static let ownUsage = Int32(RUSAGE_SELF.rawValue)
    private static let addressSpace = Int32(RLIMIT_AS.rawValue)
    private static let coreSize = Int32(RLIMIT_CORE.rawValue)
    private static let processorTime = Int32(RLIMIT_CPU.rawValue)
  #else
    private static let ownUsage = RUSAGE_SELF
    private static let addressSpace = RLIMIT_AS
    private static let coreSize = RLIMIT_CORE
    private static let processorTime = RLIMIT_CPU
  #endif
}
