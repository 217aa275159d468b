package import Cypher
import Linguistics

/// A parameter as it is written: `name=value`.
package struct QueryParameter: Sendable {
  package let name: String
  package let value: Value

  /// Reads a parameter.
  ///
  /// A number, `true`, `false`, `null`, a quoted text, and JSON's lists and maps are what they say;
  /// anything else is text.
  ///
  /// - Throws: `QueryParameterError` where name or value is missing, or the value is neither.
  package init(_ text: String) throws(QueryParameterError) {
    guard let equals = text.firstIndex(of: "=") else { throw .noValue(text) }
    let name = text[..<equals].drop { $0 == "$" }
    guard !name.isEmpty else { throw .noName(text) }
    self.name = String(name)
    let written = String(text[text.index(after: equals)...])
    switch written.first {
    case "[", "{", "\"": value = try Self.json(written, of: self.name)
    case "'" where written.count > 1 && written.last == "'":
      value = .string(String(written.dropFirst().dropLast()))
    default: value = try Self.scalar(written)
    }
  }

  private static func scalar(_ text: String) throws(QueryParameterError) -> Value {
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default: return Value.isNumber(text) ? try Value(number: text) : .string(text)
    }
  }

  private static func json(_ text: String, of name: String) throws(QueryParameterError) -> Value {
    let tree: JSONText
    do {
      tree = try JSONText(Array(text.utf8), file: "$" + name)
    } catch {
      throw .noJSON(text, why: "\(error)")
    }
    return try Value(json: tree)
  }
}

/// Why a parameter cannot be read.
package enum QueryParameterError: Error, Hashable, Sendable, CustomStringConvertible {
  case noValue(String)
  case noName(String)
  case noJSON(String, why: String)
  case noNumber(String)
  case tooLarge(String)

  package var description: String {
    switch self {
    case .noValue(let text): "'\(text)' gives no value; write name=value"
    case .noName(let text): "'\(text)' gives no name; write name=value"
    case .noJSON(let text, let why):
      "'\(text)' is no JSON: \(why); mend it, or put a text in quotes"
    case .noNumber(let text): "'\(text)' is no number"
    case .tooLarge(let text):
      "\(text) does not fit into 64 bits; write it as a text, in quotes, or as a smaller number"
    }
  }
}

extension Value {
  /// A value as JSON writes it: a number with a fraction or an exponent is a float, any other an
  /// integer.
  ///
  /// - Throws: `QueryParameterError` for a number that fits neither.
  init(json tree: JSONText) throws(QueryParameterError) {
    switch tree {
    case .null: self = .null
    case .bool(let truth): self = .boolean(truth)
    case .number(let text): self = try Value(number: text)
    case .string(let text): self = .string(text)
    case .array(let trees):
      var elements: [Value] = []
      for tree in trees { elements.append(try Value(json: tree)) }
      self = .list(elements)
    case .object(let entries):
      var map = MapValue()
      for entry in entries { map[entry.key] = try Value(json: entry.value) }
      self = .map(map)
    }
  }

  /// Whether a text is a number in decimal digits.
  static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { "+-.eE0123456789".utf8.contains($0) } && Double(text) != nil
  }

  /// A number of 64 bits.
  init(number text: String) throws(QueryParameterError) {
    guard Self.isNumber(text) else { throw .noNumber(text) }
    if text.contains(where: { ".eE".contains($0) }) {
      guard let number = Double(text), number.isFinite else { throw .tooLarge(text) }
      self = .float(number)
    } else {
      guard let number = Int64(text) else { throw .tooLarge(text) }
      self = .integer(number)
    }
  }
}
