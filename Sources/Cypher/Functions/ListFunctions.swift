/// Lists, and what lists and strings share.
enum ListFunctions {
  static func size(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    if case .list(let elements) = value { return .integer(Int64(elements.count)) }
    if case .string(let text) = value { return .integer(Int64(text.codePointCount)) }
    try Argument.requireNull(value, [.list, .string], "size")
    return .null
  }

  static func isEmpty(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    if case .list(let elements) = value { return .boolean(elements.isEmpty) }
    if case .string(let text) = value { return .boolean(text.isEmpty) }
    if case .map(let map) = value { return .boolean(map.isEmpty) }
    try Argument.requireNull(value, [.list, .string, .map], "isEmpty")
    return .null
  }

  static func reverse(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    if case .list(let elements) = value { return .list(elements.reversed()) }
    if case .string(let text) = value {
      var reversed = String.UnicodeScalarView()
      reversed.append(contentsOf: text.unicodeScalars.reversed())
      return .string(String(reversed))
    }
    try Argument.requireNull(value, [.list, .string], "reverse")
    return .null
  }

  static func head(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    try Argument.list(value, "head")?.first ?? .null
  }

  static func last(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    try Argument.list(value, "last")?.last ?? .null
  }

  static func tail(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    try Argument.list(value, "tail").map { .list(Array($0.dropFirst())) } ?? .null
  }

  /// `range(start, end[, step])`, both ends included.
  static func range(
    _ arguments: [Value], _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    var numbers: [Int64] = []
    for argument in arguments {
      guard case .integer(let number) = argument else {
        if argument.isNull { return .null }
        throw CypherError(
          .argumentError, .runtime, "InvalidArgumentType",
          "range() takes integers, not \(argument.kind.names)")
      }
      numbers.append(number)
    }
    let (start, end) = (numbers[0], numbers[1])
    let step = numbers.count > 2 ? numbers[2] : 1
    guard step != 0 else { throw .outOfRange("range() takes a step other than 0") }
    guard step > 0 ? start <= end : start >= end else { return .list([]) }
    let steps = (Int128(end) - Int128(start)) / Int128(step)
    try context.requireRoom(elements: Int(clamping: steps + 1))
    return .list((0...Int64(steps)).map { .integer(start + $0 * step) })
  }
}
