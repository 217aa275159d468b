/// The lines that were typed into a shell, the oldest first.
package struct ShellHistory: Hashable, Sendable {
  /// How many lines are kept.
  package static let most = 1_000

  package private(set) var lines: [String] = []

  /// Takes the text of a history file; what a terminal would obey is replaced.
  package init(_ text: String = "") {
    for line in text.split(whereSeparator: \.isNewline) {
      add(TerminalText(String(line)).plain)
    }
  }

  /// Adds a line; an empty one, or one that is the same as the last, is not worth it.
  package mutating func add(_ line: String) {
    guard line.contains(where: { !$0.isWhitespace }), line != lines.last else { return }
    lines.append(line)
    if lines.count > Self.most { lines.removeFirst(lines.count - Self.most) }
  }

  /// The text of a history file.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// Where the file lies; `nil` without a home.
  ///
  /// Source: XDG Base Directory Specification 0.8; a path that is not absolute counts for nothing.
  package static func path(stateHome: String?, home: String?) -> String? {
    if let stateHome, stateHome.hasPrefix("/") { return stateHome + "/chancery/shell-history" }
    guard let home, home.hasPrefix("/") else { return nil }
    return home + "/.local/state/chancery/shell-history"
  }
}
