package import Notation

/// A block of class `chancery` in Pandoc's document.
package struct PandocBlock: Sendable {
  package let attributes: AttributeList
  /// The text of a code block, or of one inside a div; `nil` where there is none.
  package let query: String?
  /// The words of a div's paragraphs as inline elements; `nil` where it has none.
  package let caption: [JSONValue]?
  /// As it stands in the document.
  package let element: JSONValue

  /// `nil` where an element is none.
  init?(_ element: JSONValue) {
    self.element = element
    guard case .array(let parts) = element["c"], parts.count == 2,
      let attributes = AttributeList(pandoc: parts[0]), attributes.classes.contains("chancery")
    else { return nil }
    self.attributes = attributes
    switch (element["t"], parts[1]) {
    case (.string("CodeBlock"), .string(let text)): (query, caption) = (text, nil)
    case (.string("Div"), .array(let blocks)):
      query = blocks.lazy.compactMap(Self.code).first
      let paragraphs = blocks.compactMap(Self.paragraph)
      caption =
        paragraphs.isEmpty ? nil : Array(paragraphs.joined(separator: [PandocElement.space]))
    default: return nil
    }
  }

  private static func code(_ block: JSONValue) -> String? {
    guard block["t"] == .string("CodeBlock"), case .array(let parts) = block["c"],
      case .string(let text) = parts.last
    else { return nil }
    return text
  }

  private static func paragraph(_ block: JSONValue) -> [JSONValue]? {
    guard block["t"] == .string("Para") || block["t"] == .string("Plain"),
      case .array(let inlines) = block["c"]
    else { return nil }
    return inlines
  }
}

/// A citation in Pandoc's document.
package struct PandocCitation: Sendable {
  /// One thing that is cited.
  package struct Item: Sendable {
    /// Without `@`.
    package let key: String
    package let prefix: [JSONValue]
    package let suffix: [JSONValue]
    let element: JSONValue
  }

  package let items: [Item]
  /// Whether it stands in the text itself, without brackets.
  package let isInText: Bool
  /// Whether it stands in a footnote already.
  package let isInNote: Bool

  /// `nil` where an element is none.
  init?(_ element: JSONValue, isInNote: Bool) {
    self.isInNote = isInNote
    guard element["t"] == .string("Cite"), case .array(let parts) = element["c"],
      case .array(let citations) = parts.first
    else { return nil }
    items = citations.compactMap { citation in
      guard case .string(let key) = citation["citationId"],
        case .array(let prefix) = citation["citationPrefix"],
        case .array(let suffix) = citation["citationSuffix"]
      else { return nil }
      return Item(key: key, prefix: prefix, suffix: suffix, element: citation)
    }
    isInText = citations.first?["citationMode"]?["t"] == .string("AuthorInText")
  }

  /// The id of the one figure or table that is referred to, with no words around it; `nil` where
  /// something else is cited.
  package var reference: String? {
    guard items.count == 1, let item = items.first, item.prefix.isEmpty, item.suffix.isEmpty,
      ReportReference.isOne(item.key)
    else { return nil }
    return item.key
  }

  /// The citation of what is not ours, with the same words around it; `nil` where all is ours.
  var rest: JSONValue? {
    let others = items.filter { ReportCitation.id(ofKey: $0.key) == nil }
    guard !others.isEmpty else { return nil }
    var text: [JSONValue] = [PandocElement.element("Str", .string("["))]
    for (place, item) in others.enumerated() {
      if place > 0 { text += PandocElement.words("; ") }
      text += item.prefix + (item.prefix.isEmpty ? [] : [PandocElement.space])
      text += [PandocElement.element("Str", .string("@" + item.key))] + item.suffix
    }
    text.append(PandocElement.element("Str", .string("]")))
    return PandocElement.element("Cite", .array([.array(others.map(\.element)), .array(text)]))
  }
}

extension AttributeList {
  /// Attributes as Pandoc's JSON writes them: id, classes, pairs.
  init?(pandoc value: JSONValue) {
    guard case .array(let parts) = value, parts.count == 3, case .string(let id) = parts[0],
      case .array(let classes) = parts[1], case .array(let pairs) = parts[2]
    else { return nil }
    func text(_ value: JSONValue) -> String? {
      if case .string(let text) = value { text } else { nil }
    }
    self.init(
      id: id, classes: classes.compactMap(text),
      entries: pairs.compactMap { pair in
        guard case .array(let parts) = pair, parts.count == 2, let key = text(parts[0]),
          let value = text(parts[1])
        else { return nil }
        return Entry(key, value)
      })
  }
}
