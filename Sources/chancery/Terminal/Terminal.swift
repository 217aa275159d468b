#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands at the other end of standard output and standard error.
enum Terminal {
  /// Whether a reader sees standard output.
  static let showsOutput = isatty(STDOUT_FILENO) == 1

  /// All of standard input.
  static func standardInput() -> String {
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    return text
  }

  /// Whether somebody types into standard input and sees standard output.
  static let isInteractive = showsOutput && isatty(STDIN_FILENO) == 1

  /// Whether a reader sees standard error.
  static let showsErrors = isatty(STDERR_FILENO) == 1

  /// The columns of the terminal when the program started; `nil` where standard output is none.
  static let width = currentWidth

  /// The columns of the terminal as it is now; `nil` where standard output is none.
  static var currentWidth: Int? {
    guard showsOutput else { return nil }
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    // SAFETY: the kernel fills `size`, which lives until the call returns; nothing keeps it.
    let result = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
    return result == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Whether standard output is colored, where the command line does not forbid it.
  ///
  /// Source: no-color.org.
  static let hasColor =
    showsOutput && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"

  /// The value of an environment variable.
  static func variable(_ name: String) -> String? {
    // SAFETY: nothing in this program changes the environment, so that the text stays where it is
    // until it is copied into a String.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
