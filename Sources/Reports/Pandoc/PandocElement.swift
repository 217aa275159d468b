import Notation

/// Elements of Pandoc's document, as its JSON writes them.
///
/// Source: *pandoc-types* 1.22 and 1.23, `Text.Pandoc.Definition`.
enum PandocElement {
  /// An element with what it contains; `nil` for one that contains nothing.
  static func element(_ type: String, _ contents: JSONValue? = nil) -> JSONValue {
    .object(
      [JSONMember("t", .string(type))] + (contents.map { [JSONMember("c", $0)] } ?? []))
  }

  /// Attributes.
  static func attributes(
    _ id: String = "", _ classes: [String] = [], _ entries: [(String, String)] = []
  ) -> JSONValue {
    .array([
      .string(id), JSONValue(classes), .array(entries.map { JSONValue([$0.0, $0.1]) }),
    ])
  }

  /// Words, and the spaces between them; a no-break space stays inside a word.
  static func words(_ text: String) -> [JSONValue] {
    var inlines: [JSONValue] = []
    var word = ""
    func end() -> [JSONValue] { word.isEmpty ? [] : [element("Str", .string(word))] }
    for character in text.inOneLine() {
      guard character == " " else {
        word.append(character)
        continue
      }
      inlines += end()
      word = ""
      if inlines.last != space { inlines.append(space) }
    }
    return inlines + end()
  }

  /// The space between two words.
  static let space = element("Space")

  /// A paragraph.
  static func paragraph(_ inlines: [JSONValue]) -> JSONValue {
    element("Para", .array(inlines))
  }

  /// A footnote of one paragraph.
  static func note(_ inlines: [JSONValue]) -> JSONValue {
    element("Note", .array([paragraph(inlines)]))
  }

  /// A link.
  static func link(_ inlines: [JSONValue], to address: String) -> JSONValue {
    element("Link", .array([attributes(), .array(inlines), JSONValue([address, ""])]))
  }

  /// Elements without two words that nothing separates.
  static func joined(_ elements: [JSONValue]) -> [JSONValue] {
    var joined: [JSONValue] = []
    for element in elements {
      if element["t"] == .string("Str"), let last = joined.last, last["t"] == .string("Str"),
        case .string(let before) = last["c"], case .string(let text) = element["c"]
      {
        joined[joined.count - 1] = self.element("Str", .string(before + text))
      } else if element == space, joined.last == space {
        continue
      } else {
        joined.append(element)
      }
    }
    return joined
  }
}
