/// Paragraphs and labeled lines for a terminal, written from top to bottom.
package struct TerminalPage {
  private let width: Int?
  private let inColor: Bool
  /// What was written so far; every line ends in a line feed.
  package private(set) var text = ""

  /// Begins an empty page; without a width no line is broken.
  package init(width: Int?, inColor: Bool) {
    self.width = width
    self.inColor = inColor
  }

  /// Adds a paragraph, each of its lines moved to the right.
  package mutating func add(_ paragraph: TerminalText, indent: Int = 0) {
    let space = String(repeating: " ", count: indent)
    let lines = width.map { paragraph.wrapped(to: max(20, $0 - indent)) } ?? [paragraph]
    for line in lines { text += space + line.rendered(inColor: inColor) + "\n" }
  }

  /// Adds lines whose texts begin in one column, after their labels.
  package mutating func add(_ lines: [(label: String, text: TerminalText)]) {
    let column = (lines.map { TerminalText($0.label).width }.max() ?? 0) + 2
    let room = width.map { max(20, $0 - column) }
    for line in lines {
      var label = TerminalText(line.label, .faint)
      for part in room.map({ line.text.wrapped(to: $0) }) ?? [line.text] {
        let space = String(repeating: " ", count: column - label.width)
        text += label.rendered(inColor: inColor) + space + part.rendered(inColor: inColor) + "\n"
        label = TerminalText("")
      }
    }
  }

  /// Adds an empty line.
  package mutating func addEmptyLine() { text += "\n" }
}
