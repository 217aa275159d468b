/// A record that was left out, and why.
package struct ImportFault: Hashable, Sendable, CustomStringConvertible {
  /// Why a record was left out.
  package enum Reason: Error, Hashable {
    case tooFewFields(found: Int, expected: Int)
    case empty(ImportColumns.Role)
    /// The text, and what its reader says about it.
    case noDate(text: String, reason: String)
    case notUTF8(ImportColumns.Role)
    case unclosedQuote
    case notJSON(byte: Int, expected: String)
    case missing(key: String)
    /// What stands in a property's place and is no value of its kind.
    case noValue(key: String, kind: ImportProperty.Kind, text: String)
    case notUTF8Value(key: String)
    /// A list or an object where a property is one value.
    case notOneValue(key: String)
    case tooLong(limit: Int)
  }

  /// Counted from 1.
  package let line: Int
  package let reason: Reason

  package var description: String { "line \(line): \(wording)" }

  private var wording: String {
    switch reason {
    case .tooFewFields(let found, let expected):
      "\(found) field\(found == 1 ? "" : "s") where there should be \(expected)"
    case .empty(.date): "no date; name the column 'date?' where there may be none"
    case .empty(let role): "no \(role.rawValue)"
    case .noDate(_, let reason): reason
    case .notUTF8(let role): "the \(role.rawValue) is not UTF-8; convert the file"
    case .unclosedQuote: "a quotation mark is not closed; write \" at the end of the field"
    case .notJSON(let byte, let expected): "character \(byte + 1): expected \(expected)"
    case .missing(let key): "no member '\(key)'"
    case .noValue(let key, let kind, let text): "\(key): '\(text)' is \(Self.lack(of: kind))"
    case .notUTF8Value(let key): "\(key) is not UTF-8; convert the file"
    case .notOneValue(let key): "\(key) is a list or an object; a property is one value"
    case .tooLong(let limit): "longer than \(limit) bytes"
    }
  }

  private static func lack(of kind: ImportProperty.Kind) -> String {
    switch kind {
    case .number: "no number, such as -2.5"
    case .integer: "no integer of 64 bits"
    case .text: "no text, since it has a NUL"
    case .boolean: "neither true nor false"
    }
  }
}
