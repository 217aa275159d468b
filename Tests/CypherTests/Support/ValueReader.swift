import Cypher
import TemporalGraph

/// Works out a small expression, so that a case can be written as text: literals, lists, maps, calls,
/// `.key`, `[index]`, arithmetic, comparisons, `AND`, `OR`, `XOR`, `NOT`, `IN` and parentheses.
///
/// It stands on values and functions alone, apart from the parser and the planner.
struct ValueReader {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private let context: EvaluationContext
  private let variables: [String: Value]

  init(_ text: String, _ context: EvaluationContext, _ variables: [String: Value] = [:]) {
    scalars = Array(text.unicodeScalars)
    self.context = context
    self.variables = variables
  }

  /// The value of a whole text.
  static func value(
    _ text: String, _ context: EvaluationContext = .plain, _ variables: [String: Value] = [:]
  ) throws(CypherError) -> Value {
    var reader = ValueReader(text, context, variables)
    let value = try reader.disjunction()
    guard reader.position == reader.scalars.count else { throw reader.unreadable() }
    return value
  }

  private func unreadable() -> CypherError {
    CypherError(
      .syntaxError, .compileTime, "Test",
      "cannot read '\(String(String.UnicodeScalarView(scalars)))' from \(position)")
  }

  private mutating func skipSpace() {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
  }

  private mutating func take(_ text: String) -> Bool {
    skipSpace()
    let wanted = Array(text.unicodeScalars)
    guard position + wanted.count <= scalars.count,
      Array(scalars[position..<position + wanted.count]) == wanted
    else { return false }
    let next = position + wanted.count
    if wanted[0].properties.isAlphabetic, next < scalars.count,
      scalars[next].properties.isAlphabetic
    {
      return false
    }
    position = next
    skipSpace()
    return true
  }

  private mutating func word() -> String? {
    skipSpace()
    let start = position
    while position < scalars.count,
      scalars[position].properties.isAlphabetic || scalars[position] == "_"
        || position > start && scalars[position].properties.numericType != nil
    {
      position += 1
    }
    return position > start
      ? String(String.UnicodeScalarView(scalars[start..<position])) : nil
  }

  private mutating func disjunction() throws(CypherError) -> Value {
    var left = try exclusion()
    while take("OR") {
      let right = try exclusion()
      left = Value(Ternary.or(try left.truth(), try right.truth()))
    }
    return left
  }

  private mutating func exclusion() throws(CypherError) -> Value {
    var left = try conjunction()
    while take("XOR") {
      let right = try conjunction()
      left = Value(Ternary.xor(try left.truth(), try right.truth()))
    }
    return left
  }

  private mutating func conjunction() throws(CypherError) -> Value {
    var left = try negation()
    while take("AND") {
      let right = try negation()
      left = Value(Ternary.and(try left.truth(), try right.truth()))
    }
    return left
  }

  private mutating func negation() throws(CypherError) -> Value {
    guard take("NOT") else { return try comparison() }
    return Value(Ternary.not(try negation().truth()))
  }

  private mutating func comparison() throws(CypherError) -> Value {
    let left = try sum()
    if take("IN") {
      let right = try sum()
      guard case .list(let elements) = right else { return .null }
      return Value(left.isElement(of: elements))
    }
    if take("STARTS WITH") { return Value(TextPredicates.starts(left, with: try sum())) }
    if take("ENDS WITH") { return Value(TextPredicates.ends(left, with: try sum())) }
    if take("CONTAINS") { return Value(TextPredicates.contains(left, try sum())) }
    for sign in ["<>", "<=", ">=", "=", "<", ">"] where take(sign) {
      guard let comparator = Comparator(rawValue: sign) else { break }
      return Value(left.compared(comparator, try sum()))
    }
    return left
  }

  private mutating func sum() throws(CypherError) -> Value {
    var left = try product()
    while true {
      if take("+") {
        left = try Arithmetic.add(left, try product(), context)
      } else if take("-") {
        left = try Arithmetic.subtract(left, try product(), context)
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(CypherError) -> Value {
    var left = try power()
    while true {
      if take("*") {
        left = try Arithmetic.multiply(left, try power())
      } else if take("/") {
        left = try Arithmetic.divide(left, try power())
      } else if take("%") {
        left = try Arithmetic.modulo(left, try power())
      } else {
        return left
      }
    }
  }

  private mutating func power() throws(CypherError) -> Value {
    var left = try sign()
    while take("^") { left = try Arithmetic.power(left, try sign()) }
    return left
  }

  private mutating func sign() throws(CypherError) -> Value {
    if take("-") { return try Arithmetic.negate(try sign()) }
    return try access()
  }

  private mutating func access() throws(CypherError) -> Value {
    var value = try atom()
    while true {
      if position + 1 < scalars.count, scalars[position] == ".",
        scalars[position + 1] != ".", take(".")
      {
        guard let key = word() else { throw unreadable() }
        value = try Access.property(value, key, context.graph)
      } else if take("[") {
        value = try elementOrSlice(value)
      } else {
        return value
      }
    }
  }

  private mutating func elementOrSlice(_ value: Value) throws(CypherError) -> Value {
    let from = take("..") ? nil : try disjunction()
    if from != nil, take("]") { return try Access.element(value, from ?? .null, context.graph) }
    if from != nil, !take("..") { throw unreadable() }
    if take("]") { return try Access.slice(value, from: from, to: nil) }
    let to = try disjunction()
    guard take("]") else { throw unreadable() }
    return try Access.slice(value, from: from, to: to)
  }

  private mutating func atom() throws(CypherError) -> Value {
    skipSpace()
    guard position < scalars.count else { throw unreadable() }
    if take("(") {
      let value = try disjunction()
      guard take(")") else { throw unreadable() }
      return value
    }
    if take("[") { return .list(try values(until: "]")) }
    if take("{") { return .map(try map()) }
    if scalars[position] == "'" { return .string(try text()) }
    if scalars[position].properties.numericType != nil { return number() }
    guard let word = word() else { throw unreadable() }
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default:
      if let value = variables[word] { return value }
      return try call(word)
    }
  }

  private mutating func call(_ word: String) throws(CypherError) -> Value {
    var name = word
    while position < scalars.count, scalars[position] == ".", take(".") {
      name += "." + (self.word() ?? "")
    }
    guard take("(") else { throw unreadable() }
    let arguments = try values(until: ")")
    guard let function = FunctionLibrary.function(named: name), function.takes(arguments.count)
    else { throw unreadable() }
    guard case .aggregate(let kind) = function.body else {
      return try function.call(arguments, context)
    }
    var accumulator = Accumulator(kind)
    if arguments.count > 1 { try accumulator.setPercentile(arguments[1]) }
    guard case .list(let elements) = arguments[0] else { throw unreadable() }
    for element in elements { try accumulator.add(element, context) }
    return try accumulator.result()
  }

  private mutating func values(until end: String) throws(CypherError) -> [Value] {
    var values: [Value] = []
    while !take(end) {
      values.append(try disjunction())
      if !take(",") {
        guard take(end) else { throw unreadable() }
        break
      }
    }
    return values
  }

  private mutating func map() throws(CypherError) -> MapValue {
    var map = MapValue()
    while !take("}") {
      guard let key = word(), take(":") else { throw unreadable() }
      map[key] = try disjunction()
      if !take(",") {
        guard take("}") else { throw unreadable() }
        break
      }
    }
    return map
  }

  private mutating func text() throws(CypherError) -> String {
    var text = String.UnicodeScalarView()
    position += 1
    while position < scalars.count, scalars[position] != "'" {
      if scalars[position] == "\\" { position += 1 }
      text.append(scalars[position])
      position += 1
    }
    guard position < scalars.count else { throw unreadable() }
    position += 1
    skipSpace()
    return String(text)
  }

  private mutating func number() -> Value {
    let start = position
    while position < scalars.count,
      scalars[position].properties.numericType != nil || scalars[position] == "e"
        || (scalars[position] == "." && position + 1 < scalars.count
          && scalars[position + 1].properties.numericType != nil)
        || (scalars[position] == "-" && scalars[position - 1] == "e")
    {
      position += 1
    }
    let text = String(String.UnicodeScalarView(scalars[start..<position]))
    skipSpace()
    return Int64(text).map { .integer($0) } ?? .float(Double(text) ?? .nan)
  }
}

extension EvaluationContext {
  /// An empty graph, on 2026-01-20 at 12:34:56.789 UTC, with the zones of this system.
  static let plain = EvaluationContext(
    statementTime: 1_768_912_496_789_000_000, zones: TestZones.rules)
}
