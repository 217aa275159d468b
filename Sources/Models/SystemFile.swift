#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few file operations that Foundation does not promise to be bounded, durable or atomic.
enum SystemFile {
  /// Reads a whole ordinary file.
  ///
  /// - Throws: A `ModelError` where there is none, it cannot be read, or it has more than `limit`
  ///   bytes; no more than these are read, whatever the file says of its size.
  static func contents(of path: String, limit: Int) throws(ModelError) -> [UInt8] {
    // SAFETY: the C string lives as long as the call; the descriptor is closed below. A pipe that
    // nobody writes to does not block.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    // SAFETY: `status` is written before the call returns.
    guard unsafe fstat(descriptor, &status) == 0 else { throw unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ModelError(subject: path, reason: .unreadable("it is no ordinary file"))
    }
    guard status.st_size <= limit else {
      throw ModelError(subject: path, reason: .tooLarge(limit: limit))
    }
    var contents: [UInt8] = []
    contents.reserveCapacity(Int(status.st_size))
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      // SAFETY: at most the chunk's count is written to it.
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { return contents }
      guard contents.count + count <= limit else {
        throw ModelError(subject: path, reason: .tooLarge(limit: limit))
      }
      contents += chunk[..<count]
    }
  }

  /// Writes a new file, and waits until its bytes are on the medium.
  ///
  /// - Throws: A `ModelError`, also where something has that name.
  static func write(_ bytes: [UInt8], to path: String) throws(ModelError) {
    // SAFETY: the C string lives as long as the call; the descriptor is closed below.
    let descriptor = unsafe open(
      path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw notWritable(path) }
    defer { close(descriptor) }
    var start = 0
    while start < bytes.count {
      // SAFETY: `start` lies within the buffer, and the rest of it is what is written.
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[start...])
        return unsafe Self.put(descriptor, rest)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw notWritable(path) }
      start += count
    }
    guard fsync(descriptor) == 0 else { throw notWritable(path) }
  }

  private static func put(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    // SAFETY: a plain write(2) of the buffer that is lent.
    unsafe writeBytes(descriptor, bytes.baseAddress, bytes.count)
  }

  /// Gives a folder another name in one step, durably; the new name must be free.
  static func rename(_ path: String, to target: String) throws(ModelError) {
    // SAFETY: both C strings live as long as the call.
    guard unsafe renameFile(path, target) == 0 else { throw notWritable(target) }
    synchronizeFolder(target.lastIndex(of: "/").map { String(target[...$0]) } ?? ".")
  }

  /// Waits until the names in a folder are on the medium, where the file system can do that.
  static func synchronizeFolder(_ path: String) {
    // SAFETY: as above. A folder that cannot be flushed (some network mounts) loses no data.
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Whether something has that name, be it a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    // SAFETY: the C string lives as long as the call, and `status` is written before it returns.
    return unsafe lstat(path, &status) == 0
  }

  /// Why a path cannot be written, by the system's last error.
  static func notWritable(_ path: String) -> ModelError {
    let why =
      switch errno {
      case ENOSPC, EDQUOT: "the disk is full"
      case EACCES, EPERM: "its folder does not allow it"
      case EROFS: "the file system is read-only"
      default: systemText(errno)
      }
    return ModelError(subject: path, reason: .notWritable(why))
  }

  private static func unreadable(_ path: String) -> ModelError {
    let why =
      switch errno {
      case ENOENT, ENOTDIR: "no such file"
      case EACCES, EPERM: "its permissions do not allow it"
      default: systemText(errno)
      }
    return ModelError(subject: path, reason: .unreadable(why))
  }

  private static func systemText(_ number: Int32) -> String {
    // SAFETY: the text belongs to the C library and is copied at once.
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }
}

// SAFETY: plain calls of the system; inside the type their names are taken.
private func renameFile(_ path: UnsafePointer<CChar>, _ target: UnsafePointer<CChar>) -> Int32 {
  unsafe rename(path, target)
}

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
