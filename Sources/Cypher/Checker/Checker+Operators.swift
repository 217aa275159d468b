extension Checker {
  mutating func check(
    _ sign: UnaryOperator, _ operand: Expression
  ) throws(CypherError) -> StaticType {
    switch sign {
    case .not:
      try require(
        try check(operand, in: .condition), .boolean, "what NOT is said of", at: operand.range)
      return .boolean
    case .plus, .minus:
      let type = try check(operand)
      try require(
        type, [.integer, .float, .duration], "what '\(sign.rawValue)' stands before",
        at: operand.range)
      return StaticType(type.kinds.intersection([.integer, .float, .duration]))
    }
  }

  mutating func check(
    _ sign: BinaryOperator, _ left: Expression, _ right: Expression
  ) throws(CypherError) -> StaticType {
    switch sign {
    case .or, .xor, .and:
      try checkLogical(left, sign)
      try checkLogical(right, sign)
      return .boolean
    case .startsWith, .endsWith, .contains:
      _ = try check(left)
      _ = try check(right)
      return .boolean
    case .in:
      _ = try check(left)
      try require(try check(right), .list, "what follows IN", at: right.range)
      return .boolean
    case .add, .subtract, .multiply, .divide, .modulo, .power:
      let types = (try check(left), try check(right))
      guard let result = Self.arithmetic(sign, types.0, types.1) else {
        throw fault(
          "InvalidArgumentType",
          "'\(sign.rawValue)' cannot stand between \(types.0.kinds.names) and "
            + types.1.kinds.names, at: left.range.through(right.range))
      }
      return result
    }
  }

  private mutating func checkLogical(
    _ operand: Expression, _ sign: BinaryOperator
  ) throws(CypherError) {
    try require(
      try check(operand, in: .condition), .boolean, "each side of \(sign.rawValue)",
      at: operand.range)
  }

  /// What an operator makes of two values; `nil` where it can make nothing of them.
  private static func arithmetic(
    _ sign: BinaryOperator, _ left: StaticType, _ right: StaticType
  ) -> StaticType? {
    if left.kinds.isEmpty || right.kinds.isEmpty { return sign == .add ? .any : StaticType([]) }
    var result = number(sign, left.kinds, right.kinds)
    switch sign {
    case .add:
      if left.kinds.contains(.string) || right.kinds.contains(.string) { result.insert(.string) }
      if left.kinds.contains(.list) || right.kinds.contains(.list) { result.insert(.list) }
      result.formUnion(time(left.kinds, right.kinds))
      result.formUnion(time(right.kinds, left.kinds))
    case .subtract: result.formUnion(time(left.kinds, right.kinds))
    case .multiply:
      if left.kinds.contains(.duration), right.mayFit(.number) { result.insert(.duration) }
      if right.kinds.contains(.duration), left.mayFit(.number) { result.insert(.duration) }
    case .divide:
      if left.kinds.contains(.duration), right.mayFit(.number) { result.insert(.duration) }
    case .modulo, .power, .or, .xor, .and, .startsWith, .endsWith, .contains, .in: break
    }
    return result.isEmpty ? nil : StaticType(result)
  }

  private static func number(
    _ sign: BinaryOperator, _ left: ValueKinds, _ right: ValueKinds
  ) -> ValueKinds {
    guard !left.isDisjoint(with: .number), !right.isDisjoint(with: .number) else { return [] }
    if sign == .power { return .float }
    if left.isSubset(of: .integer), right.isSubset(of: .integer) { return .integer }
    return .number
  }

  /// An instant or a duration, and a duration added to it.
  private static func time(_ left: ValueKinds, _ right: ValueKinds) -> ValueKinds {
    guard right.contains(.duration) else { return [] }
    return left.intersection([.instant, .duration, .edtf])
  }
}
