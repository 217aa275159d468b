/// From one kind of value to another.
///
/// A text that is no such value gives null; a value of a kind that has none such is an error.
enum Conversion {
  static func integer(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    switch value {
    case .null, .integer: return value
    case .boolean(let truth): return .integer(truth ? 1 : 0)
    case .float(let number): return try whole(number)
    case .string(let text):
      let text = text.trimmingSpaces
      if let number = Int64(text) { return .integer(number) }
      guard let number = float(text), number.isFinite, number.magnitude < 0x1p63 else {
        return .null
      }
      return .integer(Int64(number))
    default: throw unfit(value, "toInteger", [.integer, .float, .boolean, .string])
    }
  }

  static func float(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    switch value {
    case .null, .float: return value
    case .integer(let number): return .float(Double(number))
    case .string(let text): return float(text.trimmingSpaces).map { .float($0) } ?? .null
    default: throw unfit(value, "toFloat", [.integer, .float, .string])
    }
  }

  static func boolean(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    switch value {
    case .null, .boolean: return value
    case .integer(let number): return .boolean(number != 0)
    case .string(let text):
      switch text.trimmingSpaces.lowercased() {
      case "true": return .boolean(true)
      case "false": return .boolean(false)
      default: return .null
      }
    default: throw unfit(value, "toBoolean", [.boolean, .integer, .string])
    }
  }

  static func string(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    if let text = value.plainText { return .string(text) }
    guard value.isNull else {
      throw unfit(
        value, "toString",
        ValueKinds.any.subtracting([.list, .map, .node, .relationship, .path]))
    }
    return .null
  }

  private static func whole(_ number: Double) throws(CypherError) -> Value {
    if number.isNaN { return .null }
    guard -0x1p63..<0x1p63 ~= number else {
      throw .integerOverflow("\(number.cypherText) is more than a 64-bit integer holds")
    }
    return .integer(Int64(number))
  }

  /// A number in decimal notation, `Infinity` or `NaN`.
  private static func float(_ text: String) -> Double? {
    if let first = text.unicodeScalars.first, !"+-.0123456789".unicodeScalars.contains(first) {
      return text == "NaN" ? .nan : text == "Infinity" ? .infinity : nil
    }
    if text == "-Infinity" { return -.infinity }
    let isDecimal = text.utf8.allSatisfy { byte in
      0x30...0x39 ~= byte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+") || byte | 0x20 == UInt8(ascii: "e")
    }
    return isDecimal ? Double(text) : nil
  }

  private static func unfit(
    _ value: Value, _ function: String, _ asked: ValueKinds
  ) -> CypherError {
    .invalidValue("\(function)() takes \(asked.names), not \(value.kind.names)")
  }
}

extension String {
  /// The text without white space around it.
  var trimmingSpaces: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
