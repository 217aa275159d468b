/// Goes through the text of statements, character by character, and knows whether it stands in a
/// string, a comment or brackets.
///
/// It never fails: what is not closed stays open.
package struct StatementScanner: Sendable {
  /// What the next character belongs to.
  package enum Mode: Hashable, Sendable {
    case code
    /// Between quotes of this kind, a backtick among them.
    case quoted(Unicode.Scalar)
    case lineComment
    case blockComment
  }

  /// An open bracket.
  package struct Bracket: Hashable, Sendable {
    package let sign: Unicode.Scalar
    /// The last character before it that is no space.
    package let before: Unicode.Scalar?
  }

  package private(set) var mode = Mode.code
  /// From the outermost to the innermost.
  package private(set) var brackets: [Bracket] = []
  /// Whether there was anything but spaces and comments.
  package private(set) var hasCode = false
  private var last: Unicode.Scalar?
  private var lastCode: Unicode.Scalar?
  private var isEscaped = false

  /// Stands before a statement.
  package init() {}

  /// Takes the next character.
  ///
  /// - Returns: Whether it is the semicolon that ends the statement.
  package mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    let before = last
    last = scalar
    switch mode {
    case .code: return takeCode(scalar, after: before)
    case .quoted(let quote):
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\", quote != "`" {
        isEscaped = true
      } else if scalar == quote {
        mode = .code
      }
    case .lineComment:
      if scalar == "\n" || scalar == "\r" { mode = .code }
    case .blockComment:
      if scalar == "/", before == "*" {
        mode = .code
        // Its slash begins no other comment.
        last = nil
      }
    }
    return false
  }

  private mutating func takeCode(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
    if before == "/", scalar == "/" || scalar == "*" {
      mode = scalar == "/" ? .lineComment : .blockComment
      // Its asterisk ends no comment.
      last = nil
      return false
    }
    switch scalar {
    case "'", "\"", "`": mode = .quoted(scalar)
    case "(", "[", "{": brackets.append(Bracket(sign: scalar, before: lastCode))
    case ")", "]", "}": _ = brackets.popLast()
    case ";": return true
    default: break
    }
    if scalar.properties.isWhitespace { return false }
    // A slash may begin a comment, and as an operator it never stands alone.
    if scalar != "/" {
      hasCode = true
      lastCode = scalar
    }
    return false
  }
}
