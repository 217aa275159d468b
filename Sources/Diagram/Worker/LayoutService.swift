#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The worker's side: places graphs that come on standard input, one after the other, and writes
/// the placements to standard output.
///
/// Graphviz may run for minutes, exhaust the memory or abort; only a process of its own can be
/// stopped then.
package enum LayoutService {
  /// The name of the hidden command that runs it.
  package static let commandName = "__layout"

  /// Serves until standard input ends.
  ///
  /// - Returns: Whether every byte of the input belonged to a request.
  package static func serve() -> Bool {
    let limits = LayoutLimits()
    limits.limitMemory()
    while true {
      let header = read(LayoutMessage.headerLength)
      guard !header.isEmpty else { return true }
      guard let length = try? LayoutMessage.length(header) else { return false }
      let message = read(length)
      guard message.count == length, let request = try? LayoutRequest(message: message) else {
        return false
      }
      limits.limitTime()
      let answer = Result { () throws(DiagramError) in
        try GraphvizLayout.placementInProcess(of: request)
      }
      guard write(LayoutMessage.frame(LayoutMessage.bytes(answer))) else { return false }
    }
  }

  /// The next bytes of standard input, fewer where it ends.
  private static func read(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(max(count, 1), 1 << 16))
    while bytes.count < count {
      let wanted = min(count - bytes.count, chunk.count)
      // SAFETY: `wanted` is at most the buffer's length, and the buffer is lent for this call.
      let got = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe systemRead(STDIN_FILENO, buffer.baseAddress, wanted)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { break }
      bytes += chunk.prefix(got)
    }
    return bytes
  }

  private static func write(_ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      // SAFETY: the slice is lent for this call and ends where `bytes` does.
      let count = unsafe bytes[written...].withUnsafeBytes { buffer in
        unsafe systemWrite(STDOUT_FILENO, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  private static func systemRead(
    _ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    // SAFETY: the caller's buffer has room for `count` bytes.
    #if canImport(Glibc)
      unsafe Glibc.read(file, buffer, count)
    #elseif canImport(Musl)
      unsafe Musl.read(file, buffer, count)
    #else
      unsafe Darwin.read(file, buffer, count)
    #endif
  }

  private static func systemWrite(
    _ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    // SAFETY: the caller's buffer has `count` bytes.
    #if canImport(Glibc)
      unsafe Glibc.write(file, buffer, count)
    #elseif canImport(Musl)
      unsafe Musl.write(file, buffer, count)
    #else
      unsafe Darwin.write(file, buffer, count)
    #endif
  }
}
