/// Cuts lines into statements, which end at a semicolon outside of strings and comments.
package struct StatementReader: Sendable {
  /// One statement without its semicolon.
  package struct Statement: Hashable, Sendable {
    package let text: String
    /// The lines of the input before it.
    package let line: Int
    /// The characters of its first line before it.
    package let column: Int

    /// The text at its place in the input, so that messages name that: empty lines and spaces stand
    /// for what comes before.
    package var placed: String {
      String(repeating: "\n", count: line) + String(repeating: " ", count: column) + text
    }
  }

  private var scanner = StatementScanner()
  private var text = ""
  private var line = 0
  private var start = (line: 0, column: 0)

  /// Stands before the first line.
  package init() {}

  /// Whether a statement has begun and not ended.
  package var isInside: Bool { scanner.hasCode || scanner.mode != .code }

  /// Whether an empty line belongs to a string, name or comment that is not closed.
  package var isQuoted: Bool { scanner.mode != .code }

  /// What was read of the statement that has not ended.
  package var pending: String { text }

  /// Takes a line without its line feed.
  ///
  /// - Returns: The statements that end in it.
  package mutating func add(_ line: String) -> [Statement] {
    var statements: [Statement] = []
    if !isInside { restart(column: 0) }
    var column = 0
    for scalar in line.unicodeScalars {
      column += 1
      if scanner.take(scalar) {
        if let statement = finish() { statements.append(statement) }
        restart(column: column)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    self.line += 1
    _ = scanner.take("\n")
    text += "\n"
    return statements
  }

  /// Ends the statement where it stands; `nil` where none has begun.
  package mutating func finish() -> Statement? {
    defer { restart(column: 0) }
    guard isInside else { return nil }
    return Statement(text: trimmed, line: start.line, column: start.column)
  }

  /// Counts a line that belongs to no statement.
  package mutating func skipLine() {
    line += 1
    if !isInside { restart(column: 0) }
  }

  /// Forgets what was read of the statement.
  package mutating func drop() { restart(column: 0) }

  /// The text without the spaces and line feeds at its end.
  private var trimmed: String {
    var scalars = Substring(text).unicodeScalars
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  private mutating func restart(column: Int) {
    scanner = StatementScanner()
    text = ""
    start = (line, column)
  }
}
