/// Cuts a query's text into tokens; white space and comments fall away.
///
/// It never fails: text that can be no token becomes a fault, which the parser raises only when it
/// gets that far, so that the first error of the text is the one that is told.
///
/// Source: openCypher 9 grammar, `SP`, `Comment`, `SymbolicName`, `StringLiteral`,
/// `NumberLiteral`, `Dash`, `LeftArrowHead`, `RightArrowHead`.
///
/// - Complexity: O(*n*) in the bytes of the text.
struct Lexer {
  /// What is made of a text.
  struct Result {
    /// The last one is `end`.
    var tokens: [Token]
    /// What names, strings and parameters say, escapes resolved.
    var texts: [String]
    var faults: [CypherError]
    /// Of each bracket the place of the one it is paired with; -1 elsewhere and where there is none.
    var partners: [Int]
  }

  let bytes: [UInt8]
  var position = 0
  var tokens: [Token] = []
  private var texts: [String] = []
  var faults: [CypherError] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Cuts a text, given as UTF-8, into tokens.
  static func tokens(of bytes: [UInt8]) -> Result {
    var lexer = Lexer(bytes)
    lexer.tokens.reserveCapacity(bytes.count / 4 + 1)
    lexer.run()
    return Result(
      tokens: lexer.tokens, texts: lexer.texts, faults: lexer.faults,
      partners: bracketPartners(lexer.tokens))
  }

  private mutating func run() {
    while skipSpace(), position < bytes.count {
      let start = position
      switch bytes[position] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
      case UInt8(ascii: "'"), UInt8(ascii: "\""): string(quote: bytes[position])
      case UInt8(ascii: "`"): escapedName()
      case UInt8(ascii: "$"): parameter()
      case UInt8(ascii: "."):
        if isDigit(at: position + 1) { number() } else { symbol() }
      case let byte where byte < 0x80 && !Self.isNameStart(byte): symbol()
      default:
        if let end = nameEnd(from: start) {
          position = end
          append(.word(Keyword.of(bytes[start..<end])), from: start)
        } else {
          foreignCharacter()
        }
      }
    }
    append(.end, from: position)
  }

  /// One of the signs, the longest that fits.
  private mutating func symbol() {
    let start = position
    if position + 1 < bytes.count,
      let pair = Symbol.pair(bytes[position], bytes[position + 1])
    {
      position += 2
      append(.symbol(pair), from: start)
    } else if let single = Symbol.single(bytes[position]) {
      position += 1
      append(.symbol(single), from: start)
    } else {
      foreignCharacter()
    }
  }

  /// Appends a token that ends where the lexer stands.
  mutating func append(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, range: SourceRange(start, position)))
  }

  /// Keeps a text and says where.
  mutating func keep(_ text: String) -> Int {
    texts.append(text)
    return texts.count - 1
  }

  /// Appends text that can be no token.
  mutating func fault(
    _ detail: String, _ message: String, at range: SourceRange? = nil, from start: Int
  ) {
    faults.append(
      CypherError(
        .syntaxError, .compileTime, detail, message, at: range ?? SourceRange(start, position)))
    append(.fault(faults.count - 1), from: start)
  }

  /// Pairs the brackets that are well nested.
  ///
  /// A bracket that closes what is not open closes nothing, and hides nothing before it.
  private static func bracketPartners(_ tokens: [Token]) -> [Int] {
    var partners = [Int](repeating: -1, count: tokens.count)
    var open: [(index: Int, closing: Symbol)] = []
    for (index, token) in tokens.enumerated() {
      guard case .symbol(let symbol) = token.kind else { continue }
      if let closing = symbol.closing {
        open.append((index, closing))
      } else if let last = open.last, last.closing == symbol {
        open.removeLast()
        partners[last.index] = index
        partners[index] = last.index
      }
    }
    return partners
  }
}

extension Symbol {
  /// The sign of one ASCII character.
  fileprivate static func single(_ byte: UInt8) -> Symbol? { singles[Int(byte & 0x7F)] }

  /// The sign of two ASCII characters.
  fileprivate static func pair(_ first: UInt8, _ second: UInt8) -> Symbol? {
    switch (first, second) {
    case (UInt8(ascii: "."), UInt8(ascii: ".")): .dots
    case (UInt8(ascii: "<"), UInt8(ascii: ">")): .notEqual
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): .lessOrEqual
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): .greaterOrEqual
    case (UInt8(ascii: "+"), UInt8(ascii: "=")): .plusEqual
    case (UInt8(ascii: "="), UInt8(ascii: "~")): .regularExpression
    default: nil
    }
  }

  private static let singles: [Symbol?] = {
    var singles = [Symbol?](repeating: nil, count: 128)
    for symbol in allCases {
      let bytes = Array(symbol.rawValue.utf8)
      if bytes.count == 1 { singles[Int(bytes[0])] = symbol }
    }
    return singles
  }()
}
