/// From one kind of value to another.
///
/// A text that is no such value gives null; a value of a kind that has none such is an error.
enum Conversion {
  static func integer(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    if case .integer = value { return value }
    if case .float(let number) = value { return try whole(number) }
    if case .boolean(let truth) = value { return .integer(truth ? 1 : 0) }
    guard case .string(let text) = value else {
      try Argument.requireNull(value, [.integer, .float, .boolean, .string], "toInteger")
      return .null
    }
    let digits = text.trimmingSpaces
    if let number = Int64(digits) { return .integer(number) }
    guard let number = float(digits), number.isFinite, number.magnitude < 0x1p63 else {
      return .null
    }
    return .integer(Int64(number))
  }

  static func float(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    if let number = value.number { return .float(number) }
    guard case .string(let text) = value else {
      try Argument.requireNull(value, [.integer, .float, .string], "toFloat")
      return .null
    }
    return float(text.trimmingSpaces).map { .float($0) } ?? .null
  }

  static func boolean(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    if case .boolean = value { return value }
    if case .integer(let number) = value { return .boolean(number != 0) }
    guard case .string(let text) = value else {
      try Argument.requireNull(value, [.boolean, .integer, .string], "toBoolean")
      return .null
    }
    switch text.trimmingSpaces.lowercased() {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: return .null
    }
  }

  static func string(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    if let text = value.plainText { return .string(text) }
    let unfit: ValueKinds = [.list, .map, .node, .relationship, .path]
    try Argument.requireNull(value, ValueKinds.any.subtracting(unfit), "toString")
    return .null
  }

  private static func whole(_ number: Double) throws(CypherError) -> Value {
    if number.isNaN { return .null }
    guard -0x1p63..<0x1p63 ~= number else {
      throw .integerOverflow("\(number.cypherText) is more than a 64-bit integer holds")
    }
    return .integer(Int64(number))
  }

  /// A number in decimal notation, of up to a few thousand digits, `Infinity` or `NaN`.
  private static func float(_ text: String) -> Double? {
    guard text.utf8.count <= 4_096 else { return nil }
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
