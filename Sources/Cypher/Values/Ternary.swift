/// Logic with three values: true, false and null, which is unknown.
///
/// Source: openCypher, CIP2016-06-14, *Ternary logic truth tables*.
package enum Ternary {
  /// `left AND right`: false where a side is.
  @inline(__always)
  package static func and(_ left: Bool?, _ right: Bool?) -> Bool? {
    if left == false || right == false { return false }
    return left == true && right == true ? true : nil
  }

  /// `left OR right`: true where a side is.
  @inline(__always)
  package static func or(_ left: Bool?, _ right: Bool?) -> Bool? {
    if left == true || right == true { return true }
    return left == false && right == false ? false : nil
  }

  /// `left XOR right`: null where a side is.
  @inline(__always)
  package static func xor(_ left: Bool?, _ right: Bool?) -> Bool? {
    guard let left, let right else { return nil }
    return left != right
  }

  /// `NOT value`: null stays null.
  @inline(__always)
  package static func not(_ value: Bool?) -> Bool? { value.map { !$0 } }
}

extension Value {
  /// The truth value; `nil` for null.
  ///
  /// - Throws: `TypeError` for what is neither.
  @inline(__always)
  package func truth() throws(CypherError) -> Bool? {
    if case .boolean(let truth) = self { return truth }
    guard isNull else {
      throw .invalidType("expected true, false or null, not \(kind.names)")
    }
    return nil
  }
}
