/// Reads values as the kit writes them: `1`, `'a'`, `[1, 2]`, `{k: 1}`, `(:A {k: 1})`, `[:T]`,
/// `<(:A)-[:T]->(:B)>`.
///
/// Source: openCypher Technology Compatibility Kit, `tck/README.adoc`, section *Format of the
/// expected results*.
package struct ExpectedValueReader {
  /// Why a text is no value.
  package struct Fault: Error, Hashable, CustomStringConvertible {
    package let text: String
    package let position: Int
    package var description: String { "'\(text)' is no value, at character \(position + 1)" }
  }

  private let characters: [Unicode.Scalar]
  private var position = 0

  private init(_ text: String) { characters = Array(text.unicodeScalars) }

  /// The value that a whole text stands for.
  package static func value(_ text: String) throws(Fault) -> ExpectedValue {
    var reader = ExpectedValueReader(text)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.position == reader.characters.count else { throw reader.fault() }
    return value
  }

  private func fault() -> Fault {
    Fault(text: String(String.UnicodeScalarView(characters)), position: position)
  }

  private mutating func value() throws(Fault) -> ExpectedValue {
    skipSpace()
    guard let next = peek() else { throw fault() }
    switch next {
    case "'": return .string(try string())
    case "{": return .map(try map())
    case "(": return try node()
    case "<": return try path()
    case "[": return peek(1) == ":" ? try relationship() : .list(try list())
    default: return try word()
    }
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < characters.count ? characters[position + ahead] : nil
  }

  private mutating func skipSpace() {
    while let next = peek(), next.properties.isWhitespace { position += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard peek() == scalar else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws(Fault) {
    guard take(scalar) else { throw fault() }
  }

  /// A number, a truth value or null.
  private mutating func word() throws(Fault) -> ExpectedValue {
    let start = position
    while let next = peek(), !next.properties.isWhitespace, !",]})>|".unicodeScalars.contains(next)
    {
      position += 1
    }
    let text = String(String.UnicodeScalarView(characters[start..<position]))
    switch text {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "NaN": return .float(.nan)
    case "Inf", "Infinity": return .float(.infinity)
    case "-Inf", "-Infinity": return .float(-.infinity)
    default:
      if let number = Int64(text) { return .integer(number) }
      guard let number = Double(text.hasPrefix(".") ? "0" + text : text) else {
        position = start
        throw fault()
      }
      return .float(number)
    }
  }

  private mutating func string() throws(Fault) -> String {
    try expect("'")
    var text = String.UnicodeScalarView()
    while let next = peek(), next != "'" {
      position += 1
      guard next == "\\", let escaped = peek() else {
        text.append(next)
        continue
      }
      position += 1
      switch escaped {
      case "n": text.append("\n")
      case "t": text.append("\t")
      case "r": text.append("\r")
      case "b": text.append("\u{8}")
      case "f": text.append("\u{C}")
      case "'", "\\", "\"": text.append(escaped)
      default: text.append(contentsOf: ["\\", escaped])
      }
    }
    try expect("'")
    return String(text)
  }

  private mutating func list() throws(Fault) -> [ExpectedValue] {
    try expect("[")
    var elements: [ExpectedValue] = []
    if take("]") { return elements }
    repeat { elements.append(try value()) } while take(",")
    try expect("]")
    return elements
  }

  private mutating func map() throws(Fault) -> [String: ExpectedValue] {
    try expect("{")
    var entries: [String: ExpectedValue] = [:]
    if take("}") { return entries }
    repeat {
      skipSpace()
      let key = try name()
      try expect(":")
      entries[key] = try value()
    } while take(",")
    try expect("}")
    return entries
  }

  private mutating func name() throws(Fault) -> String {
    if take("`") {
      let start = position
      while let next = peek(), next != "`" { position += 1 }
      let name = String(String.UnicodeScalarView(characters[start..<position]))
      try expect("`")
      return name
    }
    let start = position
    while let next = peek(), !next.properties.isWhitespace,
      !":,{}()[]<>-|".unicodeScalars.contains(next)
    {
      position += 1
    }
    guard position > start else { throw fault() }
    return String(String.UnicodeScalarView(characters[start..<position]))
  }

  private mutating func node() throws(Fault) -> ExpectedValue {
    try expect("(")
    var labels: Set<String> = []
    while take(":") { labels.insert(try name()) }
    skipSpace()
    let properties = peek() == "{" ? try map() : [:]
    try expect(")")
    return .node(labels: labels, properties: properties)
  }

  private mutating func relationship() throws(Fault) -> ExpectedValue {
    try expect("[")
    try expect(":")
    let type = try name()
    skipSpace()
    let properties = peek() == "{" ? try map() : [:]
    try expect("]")
    return .relationship(type: type, properties: properties)
  }

  private mutating func path() throws(Fault) -> ExpectedValue {
    try expect("<")
    var hops: [ExpectedValue.Hop] = []
    var node = try node()
    while !take(">") {
      let isBackward = take("<")
      try expect("-")
      let relationship = try relationship()
      try expect("-")
      if !isBackward { try expect(">") }
      hops.append(
        ExpectedValue.Hop(node: node, relationship: relationship, isForward: !isBackward))
      node = try self.node()
    }
    return .path(hops, end: node)
  }
}
