/// Reads a feature file: one feature, its background, scenarios, outlines with their examples.
///
/// Outlines are expanded here, one scenario for each row of examples.
///
/// Source: the Gherkin reference of Cucumber, <https://cucumber.io/docs/gherkin/reference>.
package struct FeatureReader {
  /// Why a file cannot be read.
  package struct Fault: Error, Hashable, CustomStringConvertible {
    package let line: Int
    package let message: String
    package var description: String { "line \(line): \(message)" }
  }

  private enum Part { case feature, background, scenario, examples }

  private let lines: [Substring]
  private let category: String
  private var index = 0
  private var part = Part.feature
  private var feature = ""
  private var featureTags: Set<String> = []
  private var tags: Set<String> = []
  private var background: [Scenario.Step] = []
  private var outline: Outline?
  private var scenarios: [Scenario] = []

  private init(_ text: String, category: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
    self.category = category
  }

  /// The scenarios of a file, in its order, from its text and the folder that it lies in.
  package static func scenarios(
    of text: String, category: String
  ) throws(Fault) -> [Scenario] {
    var reader = FeatureReader(text, category: category)
    while reader.index < reader.lines.count { try reader.line() }
    reader.finish()
    return reader.scenarios
  }

  private mutating func line() throws(Fault) {
    let line = trimmed(lines[index])
    if line.isEmpty || line.hasPrefix("#") {
      index += 1
    } else if line.hasPrefix("@") {
      for tag in line.split(whereSeparator: \.isWhitespace) { tags.insert(String(tag)) }
      index += 1
    } else if let title = title(line, ["Feature"]) {
      feature = trimmed(title.split(separator: " - ", maxSplits: 1).first ?? title[...])
      (featureTags, tags) = (tags, [])
      (part, index) = (.feature, index + 1)
    } else if title(line, ["Background"]) != nil {
      (part, index) = (.background, index + 1)
    } else if let name = title(
      line, ["Scenario Outline", "Scenario Template", "Scenario", "Example"])
    {
      finish()
      outline = Outline(name: name, tags: featureTags.union(tags))
      tags = []
      (part, index) = (.scenario, index + 1)
    } else if title(line, ["Examples", "Scenarios"]) != nil {
      (part, index) = (.examples, index + 1)
      tags = []
      outline?.isOutline = true
    } else if line.hasPrefix("|") {
      try table()
    } else if line.hasPrefix("\"\"\"") || line.hasPrefix("```") {
      try document(fence: String(line.prefix(3)))
    } else if let text = stepText(line) {
      append(Scenario.Step(text: text, document: nil, table: []))
      index += 1
    } else if part == .feature || outline?.steps.isEmpty == true {
      index += 1
    } else {
      throw fault("'\(line.prefix(60))' is no step")
    }
  }

  private mutating func append(_ step: Scenario.Step) {
    if part == .background { background.append(step) } else { outline?.steps.append(step) }
  }

  /// Whether there is a step that what follows can belong to.
  private var hasStep: Bool {
    part == .background ? !background.isEmpty : outline?.steps.isEmpty == false
  }

  /// Changes the step that was read last.
  private mutating func changeLast(
    _ change: (inout Scenario.Step) -> Void
  ) throws(Fault) {
    guard hasStep else { throw fault("there is no step that this belongs to") }
    if part == .background {
      change(&background[background.count - 1])
    } else {
      outline?.changeLast(change)
    }
  }

  /// Rows between bars, of a step or of examples.
  private mutating func table() throws(Fault) {
    guard part == .examples || hasStep else {
      throw fault("the table belongs to no step")
    }
    var rows: [[String]] = []
    while index < lines.count {
      let line = trimmed(lines[index])
      guard line.hasPrefix("|") || line.hasPrefix("#") || line.isEmpty else { break }
      if line.hasPrefix("|") { rows.append(Self.cells(of: line)) }
      index += 1
    }
    if part == .examples {
      outline?.examples.append(contentsOf: Self.examples(rows))
    } else {
      try changeLast { $0.table = rows }
    }
  }

  private static func examples(_ rows: [[String]]) -> [[(name: String, value: String)]] {
    guard let names = rows.first else { return [] }
    return rows.dropFirst().map { row in zip(names, row).map { (name: $0, value: $1) } }
  }

  /// `\|` is a bar, `\n` a line's end, `\\` a backslash.
  private static func cells(of line: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var escapes = false
    for character in line.dropFirst() {
      if escapes {
        switch character {
        case "|": cell.append("|")
        case "n": cell.append("\n")
        case "\\": cell.append("\\")
        default: cell.append(contentsOf: ["\\", character])
        }
        escapes = false
      } else if character == "\\" {
        escapes = true
      } else if character == "|" {
        cells.append(trimmed(cell[...]))
        cell = ""
      } else {
        cell.append(character)
      }
    }
    return cells
  }

  /// Text between triple quotes; the indentation of the first is taken from every line.
  private mutating func document(fence: String) throws(Fault) {
    let opening = index
    let indentation = lines[index].prefix { $0 == " " || $0 == "\t" }.count
    var text: [String] = []
    index += 1
    while index < lines.count, !trimmed(lines[index]).hasPrefix(fence) {
      let line = lines[index]
      let blank = min(indentation, line.prefix { $0 == " " || $0 == "\t" }.count)
      text.append(String(line.dropFirst(blank)))
      index += 1
    }
    guard index < lines.count else {
      index = opening
      throw fault("\(fence) is not closed")
    }
    index += 1
    let document = text.joined(separator: "\n")
    try changeLast { $0.document = document }
  }

  private func title(_ line: String, _ words: [String]) -> String? {
    for word in words where line.hasPrefix(word + ":") {
      return trimmed(line.dropFirst(word.count + 1))
    }
    return nil
  }

  private func stepText(_ line: String) -> String? {
    for word in ["Given ", "When ", "Then ", "And ", "But ", "* "] where line.hasPrefix(word) {
      let text = trimmed(line.dropFirst(word.count))
      return text.hasSuffix(":") ? trimmed(text.dropLast()) : text
    }
    return nil
  }

  /// Ends the scenario that was read, and makes scenarios of it.
  private mutating func finish() {
    guard let outline else { return }
    self.outline = nil
    for scenario in outline.scenarios(category, feature, background) {
      scenarios.append(scenario)
    }
  }

  private func fault(_ message: String) -> Fault { Fault(line: index + 1, message: message) }
}

/// The text without white space at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  let start = text.drop(while: \.isWhitespace)
  guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(start[...last])
}
