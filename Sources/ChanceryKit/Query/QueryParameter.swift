package import Cypher

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A parameter as it is written: `name=value`.
package struct QueryParameter: Sendable {
  package let name: String
  package let value: Value

  /// Reads a parameter.
  ///
  /// A number, `true`, `false`, `null`, a quoted text, and JSON's lists and maps are what they say;
  /// anything else is text.
  package init(_ text: String) throws(QueryParameterError) {
    guard let equals = text.firstIndex(of: "=") else { throw .noValue(text) }
    let name = text[..<equals].drop { $0 == "$" }
    guard !name.isEmpty else { throw .noName(text) }
    self.name = String(name)
    let written = String(text[text.index(after: equals)...])
    switch written.first {
    case "[", "{", "\"": value = try Self.json(written)
    case "'" where written.count > 1 && written.last == "'":
      value = .string(String(written.dropFirst().dropLast()))
    default: value = Self.scalar(written)
    }
  }

  private static func scalar(_ text: String) -> Value {
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default: break
    }
    if let number = Int64(text) { return .integer(number) }
    let isNumber = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || [0x2b, 0x2d, 0x2e, 0x45, 0x65].contains($0)
    }
    if isNumber, text.contains(where: \.isNumber), text.contains(where: { ".eE".contains($0) }),
      let number = Double(text)
    {
      return .float(number)
    }
    return .string(text)
  }

  private static func json(_ text: String) throws(QueryParameterError) -> Value {
    do {
      return try JSONDecoder().decode(JSONParameter.self, from: Data(text.utf8)).value
    } catch {
      throw .noJSON(text)
    }
  }
}

/// Why a parameter cannot be read.
package enum QueryParameterError: Error, Hashable, Sendable, CustomStringConvertible {
  case noValue(String)
  case noName(String)
  case noJSON(String)

  package var description: String {
    switch self {
    case .noValue(let text): "'\(text)' gives no value; write name=value"
    case .noName(let text): "'\(text)' gives no name; write name=value"
    case .noJSON(let text):
      "'\(text)' is no JSON; write a text without '[', '{' or '\"', or mend it"
    }
  }
}

/// A value as JSON writes it.
struct JSONParameter: Decodable {
  let value: Value

  init(from decoder: any Decoder) throws {
    if let fields = try? decoder.container(keyedBy: Key.self) {
      let keys = fields.allKeys.sorted { $0.stringValue < $1.stringValue }
      var map = MapValue()
      for key in keys {
        map[key.stringValue] = try fields.decode(JSONParameter.self, forKey: key).value
      }
      value = .map(map)
      return
    }
    if var list = try? decoder.unkeyedContainer() {
      var elements: [Value] = []
      while !list.isAtEnd { elements.append(try list.decode(JSONParameter.self).value) }
      value = .list(elements)
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      value = .null
    } else if let truth = try? single.decode(Bool.self) {
      value = .boolean(truth)
    } else if let number = try? single.decode(Int64.self) {
      value = .integer(number)
    } else if let number = try? single.decode(Double.self) {
      value = .float(number)
    } else {
      value = .string(try single.decode(String.self))
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }
}
