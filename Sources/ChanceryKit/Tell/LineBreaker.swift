/// Breaks styled characters into lines of a width.
struct LineBreaker {
  private typealias Glyph = (character: Character, style: TerminalText.Style)

  let width: Int
  private var lines: [TerminalText] = []
  private var line: [Glyph] = []
  private var columns = 0
  /// Where in `line` the last space stands.
  private var lastSpace: Int?

  /// Takes the most columns of a line, at least one.
  init(width: Int) { self.width = width }

  /// Adds a character, beginning a new line before its word where it does not fit.
  mutating func add(_ character: Character, _ style: TerminalText.Style) {
    let own = DisplayWidth.columns(of: character)
    while columns + own > width, !line.isEmpty {
      if character == " " {
        end(at: line.count, resumingAt: line.count)
        return
      }
      end(at: lastSpace ?? line.count, resumingAt: lastSpace.map { $0 + 1 } ?? line.count)
    }
    if character == " " {
      guard !line.isEmpty || lines.isEmpty else { return }
      lastSpace = line.count
    }
    line.append((character, style))
    columns += own
  }

  /// Returns all lines.
  mutating func finish() -> [TerminalText] {
    if !line.isEmpty { end(at: line.count, resumingAt: line.count) }
    return lines
  }

  private mutating func end(at end: Int, resumingAt start: Int) {
    lines.append(Self.text(line[..<end]))
    line = Array(line[start...])
    columns = line.reduce(0) { $0 + DisplayWidth.columns(of: $1.character) }
    lastSpace = line.lastIndex { $0.character == " " }
  }

  private static func text(_ glyphs: ArraySlice<Glyph>) -> TerminalText {
    var runs: [TerminalText.Run] = []
    var text = ""
    var style = TerminalText.Style.plain
    for glyph in glyphs {
      if glyph.style != style, !text.isEmpty {
        runs.append(.init(text: text, style: style))
        text = ""
      }
      style = glyph.style
      text.append(glyph.character)
    }
    if !text.isEmpty { runs.append(.init(text: text, style: style)) }
    return TerminalText(clean: runs)
  }
}
