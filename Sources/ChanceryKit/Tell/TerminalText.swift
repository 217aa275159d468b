/// Text for a terminal: the one way by which the text of articles and names reaches it.
///
/// Control characters and marks that turn the direction of writing are replaced when a text is
/// taken, so that nothing in it can move the cursor, set a title or hide another text.
package struct TerminalText: Hashable, Sendable {
  /// How a run is shown where the terminal has colors.
  package enum Style: Hashable, Sendable {
    case plain, strong, faint, good, caution, bad
  }

  /// A piece of one style.
  package struct Run: Hashable, Sendable {
    /// Free of control characters.
    package let text: String
    package let style: Style
  }

  /// From left to right.
  package private(set) var runs: [Run]

  /// Takes a text, replacing what does not belong on a terminal.
  package init(_ text: String, _ style: Style = .plain) {
    runs = text.isEmpty ? [] : [Run(text: Self.clean(text), style: style)]
  }

  /// Joins two texts.
  package static func + (left: Self, right: Self) -> Self {
    var joined = left
    joined.runs += right.runs
    return joined
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { runs.isEmpty }

  /// The text without its styles.
  package var plain: String { runs.map(\.text).joined() }

  /// How many columns it takes.
  package var width: Int { runs.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) } }

  /// The text as it is written to the terminal.
  package func rendered(inColor: Bool) -> String {
    guard inColor else { return plain }
    return runs.map { run in
      run.style.code.isEmpty ? run.text : "\u{1b}[\(run.style.code)m\(run.text)\u{1b}[0m"
    }.joined()
  }

  /// The text in lines of at most `width` columns, broken at spaces where there are any.
  package func wrapped(to width: Int) -> [TerminalText] {
    guard self.width > width, width > 0 else { return [self] }
    var lines = LineBreaker(width: width)
    for run in runs {
      for character in run.text { lines.add(character, run.style) }
    }
    return lines.finish()
  }

  /// Takes runs that are clean already.
  init(clean runs: [Run]) { self.runs = runs }

  private static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20...0x7e ~= $0 }) { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let replacement = replacement(of: scalar) {
        clean.append(replacement)
      } else if !isInvisible(scalar) {
        clean.append(scalar)
      }
    }
    return String(clean)
  }

  private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09...0x0d, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1f, 0x7f...0x9f: "\u{fffd}"
    default: nil
    }
  }

  /// Marks of direction, byte-order marks and tags, which only hide something.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2060...0x206f, 0xfeff, 0xfff9...0xfffb,
      0xe0000...0xe007f:
      true
    default: false
    }
  }
}

extension TerminalText.Style {
  /// The parameters of the escape sequence that begins it; empty for plain text.
  fileprivate var code: String {
    switch self {
    case .plain: ""
    case .strong: "1"
    case .faint: "2"
    case .good: "32"
    case .caution: "33"
    case .bad: "31"
    }
  }
}
