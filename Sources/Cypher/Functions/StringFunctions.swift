/// Strings; characters are Unicode code points.
enum StringFunctions {
  static func upper(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    try Argument.text(value, "toUpper").map { .string($0.uppercased()) } ?? .null
  }

  static func lower(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    try Argument.text(value, "toLower").map { .string($0.lowercased()) } ?? .null
  }

  static func length(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    try Argument.text(value, "char_length").map { .integer(Int64($0.codePointCount)) } ?? .null
  }

  static func left(
    _ value: Value, _ length: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    let (text, count) = try (Argument.text(value, "left"), Argument.count(length, "left"))
    guard let text, let count else { return .null }
    return .string(String(text.unicodeScalars.prefix(count)))
  }

  static func right(
    _ value: Value, _ length: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    let (text, count) = try (Argument.text(value, "right"), Argument.count(length, "right"))
    guard let text, let count else { return .null }
    return .string(String(text.unicodeScalars.suffix(count)))
  }

  /// `substring(original, start[, length])`; the start counts from 0.
  static func substring(
    _ arguments: [Value], _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    let text = try Argument.text(arguments[0], "substring")
    let start = try Argument.count(arguments[1], "substring")
    let length = arguments.count > 2 ? try Argument.count(arguments[2], "substring") : Int.max
    guard let text, let start, let length else { return .null }
    return .string(String(text.unicodeScalars.dropFirst(start).prefix(length)))
  }

  static func replace(
    _ arguments: [Value], _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    let text = try Argument.text(arguments[0], "replace")
    let search = try Argument.text(arguments[1], "replace")
    let replacement = try Argument.text(arguments[2], "replace")
    guard let text, let search, let replacement else { return .null }
    guard !search.isEmpty else { return .string(text) }
    let parts = pieces(of: text, at: [search])
    let (growth, overflow) = (parts.count - 1).multipliedReportingOverflow(
      by: replacement.utf8.count)
    try context.requireRoom(bytes: overflow ? .max : text.utf8.count + growth)
    return .string(parts.joined(separator: replacement))
  }

  /// `split(original, delimiter)`, or at any of a list of delimiters.
  static func split(
    _ value: Value, _ delimiter: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    let text = try Argument.text(value, "split")
    var delimiters: [String] = []
    if case .list(let elements) = delimiter {
      for element in elements {
        guard let text = try Argument.text(element, "split") else { return .null }
        delimiters.append(text)
      }
    } else {
      guard let text = try Argument.text(delimiter, "split") else { return .null }
      delimiters = [text]
    }
    guard let text else { return .null }
    if delimiters.contains("") {
      try context.requireRoom(elements: text.utf8.count)
      return .list(text.unicodeScalars.map { .string(String($0)) })
    }
    let parts = pieces(of: text, at: delimiters)
    try context.requireRoom(elements: parts.count)
    return .list(parts.map { .string($0) })
  }

  /// What stands between the delimiters; where two begin at one place, the earlier in the list
  /// counts.
  private static func pieces(of text: String, at delimiters: [String]) -> [String] {
    var pieces: [String] = []
    let bytes = text.utf8
    var (index, position) = (bytes.startIndex, 0)
    // Where each delimiter stands next; beyond the end where it does not.
    var places = delimiters.map { text.firstPlace(of: $0, from: 0) ?? Int.max }
    while let first = places.indices.min(by: { places[$0] < places[$1] }), places[first] < .max {
      let end = bytes.index(index, offsetBy: places[first] - position)
      pieces.append(String(text[index..<end]))
      position = places[first] + delimiters[first].utf8.count
      index = bytes.index(end, offsetBy: delimiters[first].utf8.count)
      for place in places.indices where places[place] < position {
        places[place] = text.firstPlace(of: delimiters[place], from: position) ?? .max
      }
    }
    pieces.append(String(text[index...]))
    return pieces
  }
}
