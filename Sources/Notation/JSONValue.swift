/// A JSON value whose members keep the order they are given in.
///
/// `JSONEncoder` knows alphabetical order or none; answers are read by people too, who expect what
/// matters first.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// A text, or null.
  package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  /// A number, or null.
  package init(_ number: Int?) { self = number.map(JSONValue.int) ?? .null }

  /// Texts.
  package init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }

  /// The value of a key of an object; the first where a key is doubled.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The value in one line.
  package var line: String {
    var line = ""
    write(to: &line)
    return line
  }

  private func write(to line: inout String) {
    switch self {
    case .null: line += "null"
    case .bool(let value): line += value ? "true" : "false"
    case .int(let value): line += String(value)
    case .double(let value): line += Self.number(value)
    case .string(let text): line += Self.quoted(text)
    case .array(let values):
      line += "["
      for (place, value) in values.enumerated() {
        if place > 0 { line += ", " }
        value.write(to: &line)
      }
      line += "]"
    case .object(let members):
      line += "{"
      for (place, member) in members.enumerated() {
        line += (place > 0 ? ", " : "") + Self.quoted(member.key) + ": "
        member.value.write(to: &line)
      }
      line += "}"
    }
  }

  /// The value in lines: an array's elements and an object's members each begin one.
  ///
  /// - Parameters:
  ///   - depth: To how many levels it is spread out; what is deeper stands in one line.
  ///   - indent: The spaces before what is inside.
  /// - Returns: JSON without a line feed at its end.
  package func lines(depth: Int, indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .array(let values) where depth > 0 && !values.isEmpty:
      let parts = values.map { inner + $0.lines(depth: depth - 1, indent: inner) }
      return "[\n" + parts.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members) where depth > 0 && !members.isEmpty:
      let parts = members.map {
        inner + Self.quoted($0.key) + ": " + $0.value.lines(depth: depth - 1, indent: inner)
      }
      return "{\n" + parts.joined(separator: ",\n") + "\n\(indent)}"
    case .null, .bool, .int, .double, .string, .array, .object: return line
    }
  }

  /// JSON has no infinity and no NaN.
  private static func number(_ value: Double) -> String {
    value.isFinite ? "\(value)" : "null"
  }

  /// JSON in which nothing moves the cursor of a terminal or turns the direction of writing.
  ///
  /// JSON itself lets DEL, C1 controls and separators of lines stand as they are; they occur in
  /// strings alone, so that an escape says the same.
  package static func escapingControls(_ json: String) -> String {
    var escaped = ""
    for scalar in json.unicodeScalars {
      if isForbidden(scalar), scalar.value >= 0x7f {
        escaped += escape(scalar)
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1f, 0x7f...0x9f, 0x2028, 0x2029, 0x202a...0x202e, 0x2066...0x2069: true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Source: RFC 8259, 7; what terminals obey is escaped too.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { 0x20..<0x7f ~= $0 && $0 != 0x22 && $0 != 0x5c }
    if isPlain { return "\"\(text)\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: quoted += "\\\""
      case 0x5c: quoted += "\\\\"
      case 0x0a: quoted += "\\n"
      case 0x0d: quoted += "\\r"
      case 0x09: quoted += "\\t"
      default:
        if isForbidden(scalar) {
          quoted += escape(scalar)
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}

/// One key of a JSON object, with its value.
package struct JSONMember: Hashable, Sendable {
  package let key: String
  package let value: JSONValue

  /// Takes both.
  package init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}
