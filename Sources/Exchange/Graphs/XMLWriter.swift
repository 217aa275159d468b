import Notation

/// Writes XML element by element, each in a line of its own.
struct XMLWriter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var open: [String] = []

  /// Writes an element with everything inside it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    _ inside: (inout XMLWriter) -> Void
  ) {
    start(name, attributes, ">")
    open.append(name)
    inside(&self)
    open.removeLast()
    text += indent + "</\(name)>\n"
  }

  /// Writes an element that holds a text, or nothing.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text content: String? = nil
  ) {
    guard let content else { return start(name, attributes, "/>") }
    start(name, attributes, ">" + XMLText.escaped(content) + "</\(name)>")
  }

  private mutating func start(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, _ end: String
  ) {
    text += indent + "<" + name
    for (key, value) in attributes {
      if let value { text += " \(key)=\"\(XMLText.escaped(value))\"" }
    }
    text += end + "\n"
  }

  private var indent: String { String(repeating: "  ", count: open.count) }
}
