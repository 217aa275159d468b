import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A process that places graphs, and the socket that leads to it.
///
/// It ends with this value, or with this process, whose end closes the socket.
final class LayoutWorker: Sendable {
  private let process: pid_t
  /// Whether the process was waited for, so that its number may be another's by now.
  private let isGone = Atomic(false)
  private let socket: Int32
  private let limits: LayoutLimits

  /// Why no answer came.
  enum Failure: Error {
    /// It took longer than allowed.
    case late(seconds: Int)
    /// The process ended, with how it did.
    case ended(String)
  }

  /// Starts a program as a worker; `nil` where the system does not let it.
  ///
  /// - Parameters:
  ///   - executable: The program's path.
  ///   - arguments: What makes it a worker.
  ///   - limits: How long it may take.
  init?(executable: String, arguments: [String], limits: LayoutLimits = LayoutLimits()) {
    var ends: [Int32] = [-1, -1]
    // SAFETY: the system writes the two numbers the array has room for.
    guard unsafe socketpair(AF_UNIX, Self.stream, 0, &ends) == 0 else { return nil }
    let (own, other) = (ends[0], ends[1])
    guard let process = Self.spawn(executable, arguments, on: other) else {
      close(own)
      close(other)
      return nil
    }
    close(other)
    // A full buffer must not stop this process either.
    var patience = timeval(tv_sec: limits.patience, tv_usec: 0)
    // SAFETY: the system copies the structure, whose size is given.
    unsafe setsockopt(
      own, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    self.process = process
    socket = own
    self.limits = limits
  }

  deinit {
    close(socket)
    guard !isGone.load(ordering: .relaxed) else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    // SAFETY: the system writes one number.
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Sends a request and waits for its answer.
  ///
  /// After a failure the worker is of no use any more.
  func answer(to request: LayoutRequest) throws(Failure) -> Result<LayoutPlacement, DiagramError> {
    let frame = LayoutMessage.frame(request.message)
    guard send(frame) else { throw ending() }
    let deadline = Self.now() + limits.patience * 1_000
    let header = try receive(LayoutMessage.headerLength, by: deadline)
    guard let length = try? LayoutMessage.length(header) else {
      throw .ended("its answer makes no sense")
    }
    let message = try receive(length, by: deadline)
    guard let answer = try? LayoutMessage.answer(message) else {
      throw .ended("its answer makes no sense")
    }
    return answer
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      // SAFETY: the slice is lent for this call. A closed end gives an error, not a signal.
      let count = unsafe bytes[sent...].withUnsafeBytes { buffer in
        unsafe systemSend(socket, buffer.baseAddress, buffer.count, Self.noSignal)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  private func receive(_ count: Int, by deadline: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(max(count, 1), 1 << 16))
    while bytes.count < count {
      let left = deadline - Self.now()
      guard left > 0 else { throw .late(seconds: limits.seconds) }
      var poll = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      // SAFETY: one structure is lent, and one is announced.
      let ready = unsafe systemPoll(&poll, 1, Int32(clamping: left))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { throw .late(seconds: limits.seconds) }
      let wanted = min(count - bytes.count, chunk.count)
      // SAFETY: `wanted` is at most the buffer's length, and the buffer is lent for this call.
      let got = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe recv(socket, buffer.baseAddress, wanted, 0)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw ending() }
      bytes += chunk.prefix(got)
    }
    return bytes
  }

  /// How the process ended, or is about to.
  private func ending() -> Failure {
    var status: Int32 = 0
    for _ in 0..<100 {
      // SAFETY: the system writes one number.
      let ended = unsafe waitpid(process, &status, WNOHANG)
      if ended == process {
        isGone.store(true, ordering: .relaxed)
        let signal = status & 0x7F
        if signal == SIGXCPU { return .late(seconds: limits.seconds) }
        return .ended(signal == 0 ? "exit code \((status >> 8) & 0xFF)" : "signal \(signal)")
      }
      usleep(2_000)
    }
    return .ended("it closed its output")
  }

  /// Milliseconds of a clock that nobody sets.
  private static func now() -> Int {
    var time = timespec()
    // SAFETY: the system fills the structure it is lent.
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

extension LayoutWorker {
  /// What the worker sees of the environment: what Graphviz is found by, and that it computes alone.
  private static var environment: [String] {
    let names = ["GVBINDIR", "HOME", "LD_LIBRARY_PATH", "PATH"]
    return names.compactMap { name in
      // SAFETY: the text is copied at once; nobody changes the environment.
      unsafe getenv(name).map { unsafe "\(name)=\(String(cString: $0))" }
    } + ["LC_ALL=C", "OPENBLAS_NUM_THREADS=1"]
  }

  /// Starts a program with a socket as its standard input and output.
  private static func spawn(
    _ executable: String, _ arguments: [String], on socket: Int32
  ) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    // SAFETY: initialized here, destroyed below, and used in between alone.
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    // SAFETY: initialized here, destroyed below, and used in between alone.
    guard unsafe posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // A limit means nothing where this process ignores, or this thread blocks, the signal that
    // tells of it.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigaddset(&signals, SIGXCPU)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let status = unsafe withTexts([executable] + arguments) { arguments in
      unsafe withTexts(environment) { environment in
        // SAFETY: both lists end in NULL and outlive the call.
        unsafe posix_spawn(&process, executable, &actions, &attributes, arguments, environment)
      }
    }
    return status == 0 ? process : nil
  }

  /// Lends texts as C has them, with NULL at the end.
  private static func withTexts<Value>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    // SAFETY: every copy is freed once, after the body returns.
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies + [nil])
  }

  #if canImport(Glibc)
    private static let stream = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    private static let noSignal = Int32(MSG_NOSIGNAL)
  #elseif canImport(Musl)
    private static let stream = SOCK_STREAM | SOCK_CLOEXEC
    private static let noSignal = MSG_NOSIGNAL
  #else
    private static let stream = SOCK_STREAM
    private static let noSignal: Int32 = 0
  #endif
}

/// `send`, whose name a method has as well.
private func systemSend(
  _ socket: Int32, _ buffer: UnsafeRawPointer?, _ count: Int, _ flags: Int32
) -> Int {
  // SAFETY: the caller's buffer has `count` bytes.
  unsafe send(socket, buffer, count, flags)
}

/// `poll`, whose name a variable has as well.
private func systemPoll(
  _ files: UnsafeMutablePointer<pollfd>, _ count: nfds_t, _ milliseconds: Int32
) -> Int32 {
  // SAFETY: the caller lends `count` structures.
  unsafe poll(files, count, milliseconds)
}
