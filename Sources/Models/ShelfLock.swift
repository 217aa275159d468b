#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The right to change a shelf: one installation has it at a time, in whatever process.
enum ShelfLock {
  /// Waits for the lock of a folder, and holds it while a body runs.
  ///
  /// The system gives the lock back when its holder dies. Source: flock(2).
  ///
  /// - Throws: A `ModelError` where the folder cannot be written, and what the body throws.
  static func held<Result>(
    of folder: String, _ body: () throws(ModelError) -> Result
  ) throws(ModelError) -> Result {
    let path = folder + "/.lock"
    // SAFETY: the C string lives as long as the call; the descriptor is closed below.
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw SystemFile.notWritable(path) }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw SystemFile.notWritable(path) }
    }
    return try body()
  }
}
