import ChanceryKit
import Chronology
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes to standard output and standard error.
enum Output {
  /// Whether a line of progress stands on the terminal.
  private static let showsProgress = Mutex(false)

  /// Lets a write into a closed pipe fail instead of ending the program with a signal.
  static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Writes text to standard output.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes to standard output.
  ///
  /// Whoever reads may close the pipe early, such as `head`: the program then ends quietly.
  static func write(_ bytes: [UInt8]) {
    guard let number = send(bytes, to: STDOUT_FILENO) else { return }
    if number == EPIPE { exit(0) }
    report("standard output cannot be written to; check the free space")
    exit(1)
  }

  /// Tells on standard output what became of a file.
  static func report(_ path: String, isChanged: Bool, in language: Language) {
    let state =
      isChanged ? language.words("écrit", "written") : language.words("inchangé", "unchanged")
    write("\(TerminalText(path).plain)  \(state)\n")
  }

  /// Writes one line about what is wrong, or worth knowing, to standard error.
  ///
  /// What cannot be written there has nowhere to go.
  static func report(_ message: String) {
    clearProgress()
    _ = send(Array("chancery: \(clean(message))\n".utf8), to: STDERR_FILENO)
  }

  /// Writes what is wrong, and below it further lines as they are: how a command is written, or the
  /// place in a query.
  static func reportLines(_ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    report(String(lines.first ?? ""))
    for line in lines.dropFirst() {
      _ = send(Array("\(clean(String(line)))\n".utf8), to: STDERR_FILENO)
    }
  }

  /// Shows on a terminal what is being done, in a line that the next one replaces.
  static func progress(_ message: String) {
    guard Terminal.showsErrors else { return }
    showsProgress.withLock { $0 = true }
    _ = send(Array("\r\u{1b}[2K\(clean(message).prefix(78))".utf8), to: STDERR_FILENO)
  }

  /// Removes the line of progress.
  static func clearProgress() {
    let wasShown = showsProgress.withLock { shown in
      defer { shown = false }
      return shown
    }
    guard wasShown else { return }
    _ = send(Array("\r\u{1b}[2K".utf8), to: STDERR_FILENO)
  }

  /// One line without what a terminal obeys.
  private static func clean(_ text: String) -> String { TerminalText(text).plain }

  /// Sends all bytes; the system's error number where that fails.
  private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var sent = 0
    while sent < bytes.count {
      // SAFETY: the buffer is lent for this call, which reads at most `rest.count` bytes of it.
      let count = unsafe bytes[sent...].withUnsafeBytes { rest in
        unsafe Self.writeSome(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      sent += count
    }
    return nil
  }

  @unsafe
  private static func writeSome(
    _ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, start, count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, start, count)
    #else
      unsafe Darwin.write(descriptor, start, count)
    #endif
  }
}
