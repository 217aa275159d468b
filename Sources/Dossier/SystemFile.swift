#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few file operations that Foundation does not promise to be durable or atomic, or does slowly.
enum SystemFile {
  /// What a path leads to, without the names of its owner and group, which Foundation looks up too.
  ///
  /// - Returns: Whether it is a regular file, and its number; `nil` where nothing is there.
  static func status(_ path: String) -> (isRegular: Bool, number: UInt64)? {
    var status = stat()
    // SAFETY: the C string lives as long as the call, which fills the structure.
    guard unsafe stat(path, &status) == 0 else { return nil }
    return (status.st_mode & S_IFMT == S_IFREG, UInt64(status.st_ino))
  }

  /// The first bytes of a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - count: How many bytes at most.
  ///   - expecting: How many bytes will be read soon: the system may fetch them in one go.
  /// - Returns: `nil` where it cannot be read.
  static func prefix(_ path: String, _ count: Int, expecting: Int = 0) -> [UInt8]? {
    // SAFETY: the C string lives as long as the call; the descriptor is closed below.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    if expecting > 0 { posix_fadvise(descriptor, 0, expecting, POSIX_FADV_WILLNEED) }
    var isRead = true
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      // SAFETY: at most `count` bytes are written to the buffer, which has room for them.
      let found = unsafe read(descriptor, buffer.baseAddress, count)
      isRead = found >= 0
      filled = max(0, found)
    }
    return isRead ? bytes : nil
  }

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
