/// A property that a column of a table gives relations.
package struct ImportProperty: Hashable, Sendable {
  /// What the values of a property are.
  package enum Kind: String, CaseIterable, Sendable {
    case number, integer, text, boolean
  }

  package let key: String
  package let kind: Kind
  /// The place among the fields of a record.
  package let place: Int
  /// The member of a JSON object.
  package let member: String

  /// The value that a field's text is.
  ///
  /// Texts have no NUL, at which other programs would end them. Numbers are written as JSON writes them, with a point; a boolean is `true` or `false`, or `1` or
  /// `0`.
  ///
  /// - Throws: `ImportFault.Reason.noValue` where it is none of this kind.
  func value(_ text: String) throws(ImportFault.Reason) -> PropertyValue {
    switch kind {
    case .text:
      if !text.utf8.contains(0) { return .text(text) }
    case .boolean where text == "true" || text == "1": return .boolean(true)
    case .boolean where text == "false" || text == "0": return .boolean(false)
    case .integer:
      if let number = Int64(text) { return .integer(number) }
    case .number where text.utf8.allSatisfy(Self.numberBytes.contains):
      if let number = Double(text), number.isFinite { return .float(number) }
    case .boolean, .number: break
    }
    throw .noValue(key: key, kind: kind, text: text)
  }

  /// `Double` reads hexadecimal digits, infinity and NaN too.
  private static let numberBytes = Set("+-.0123456789eE".utf8)
}
