#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few file operations that Foundation does not promise to be durable or atomic.
enum SystemFile {
  /// Waits until a file's bytes are on the medium.
  static func synchronize(_ path: String) throws(DossierError) {
    // SAFETY: the C string lives as long as the call; the descriptor is closed below.
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure(path, "open the new file") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path, "flush the new file") }
  }

  /// Gives a file another's name in one step, durably.
  static func rename(_ path: String, to target: String) throws(DossierError) {
    // SAFETY: both C strings live as long as the call.
    let result = unsafe renameFile(path, target)
    guard result == 0 else { throw failure(target, "put the new file in place") }
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
    // SAFETY: as above. A folder that cannot be flushed (some network mounts) loses no data.
    let descriptor = unsafe open(folder, O_RDONLY)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }

  /// Whether a process of this machine is alive.
  static func isRunning(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

  private static func failure(_ path: String, _ step: String) -> DossierError {
    switch errno {
    case ENOSPC, EDQUOT: DossierError(path: path, reason: .full)
    case EROFS, EACCES, EPERM: DossierError(path: path, reason: .readOnly)
    default: DossierError(path: path, reason: .fileSystem(errno: errno, step: step))
    }
  }
}

// SAFETY: a plain rename(2); inside the type its name is taken.
private func renameFile(_ path: UnsafePointer<CChar>, _ target: UnsafePointer<CChar>) -> Int32 {
  unsafe rename(path, target)
}
