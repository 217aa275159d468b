/// The smallest part of a query's text that means something.
///
/// It holds no text itself, so that tokens are copied and compared at no cost.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A name or word that stands without quotes; with its keyword, where it is one.
    case word(Keyword?)
    /// A name between backticks; the place of its text in `Lexer.Result.texts`.
    case escapedName(Int)
    /// An integer without its sign; at most 2⁶³.
    case integer(UInt64)
    case float(Double)
    /// The place of its text in `Lexer.Result.texts`.
    case string(Int)
    /// `$name`; the place of the name in `Lexer.Result.texts`.
    case parameter(Int)
    case symbol(Symbol)
    /// Text that can be no token; the place of its error in `Lexer.Result.faults`.
    case fault(Int)
    case end
  }

  let kind: Kind
  let range: SourceRange
}

/// Signs of the language.
///
/// The dashes and arrowheads that look like `-`, `<` and `>` stand for those in patterns only.
enum Symbol: String, CaseIterable, Hashable, Sendable {
  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBracket = "["
  case rightBracket = "]"
  case leftBrace = "{"
  case rightBrace = "}"
  case comma = ","
  case semicolon = ";"
  case colon = ":"
  case dot = "."
  case dots = ".."
  case bar = "|"
  case plus = "+"
  case minus = "-"
  case asterisk = "*"
  case slash = "/"
  case percent = "%"
  case caret = "^"
  case equal = "="
  case notEqual = "<>"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case plusEqual = "+="
  case regularExpression = "=~"
  case foreignDash = "dash"
  case foreignLeft = "left arrowhead"
  case foreignRight = "right arrowhead"

  /// The sign that closes what this one opens.
  var closing: Symbol? {
    switch self {
    case .leftParenthesis: .rightParenthesis
    case .leftBracket: .rightBracket
    case .leftBrace: .rightBrace
    case .rightParenthesis, .rightBracket, .rightBrace, .comma, .semicolon, .colon, .dot, .dots,
      .bar, .plus, .minus, .asterisk, .slash, .percent, .caret, .equal, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual, .plusEqual, .regularExpression, .foreignDash,
      .foreignLeft, .foreignRight:
      nil
    }
  }
}
