/// Reads a query's text into its syntax, by recursive descent; one function per production.
///
/// ```swift
/// let query = try Parser.parse("MATCH (a:State)-[r]->(b) RETURN b.name, count(r)")
/// ```
///
/// Source: openCypher 9 grammar. What is added to it stands apart: `EXPLAIN` and `PROFILE` before
/// the query, and the time conditions of `MATCH`.
///
/// - Complexity: O(*n* · *d*) in the bytes of the text and the depth of its brackets, which is
///   bounded by `maximumDepth`.
package struct Parser {
  /// How deep expressions may be nested, whether by brackets or by operators in a row.
  ///
  /// `AND`, `OR` and `XOR` in a row cost only the logarithm of their number.
  package static let maximumDepth = 256

  /// How long a query may be.
  package static let maximumBytes = 16 << 20

  let bytes: [UInt8]
  let tokens: [Token]
  let texts: [String]
  let faults: [CypherError]
  let partners: [Int]
  /// The token that is read next.
  var index = 0
  /// How many expressions and queries stand around the one that is read.
  var depth = 0
  /// The height of the highest expression that was read inside the current one.
  var height = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
    let result = Lexer.tokens(of: bytes)
    tokens = result.tokens
    texts = result.texts
    faults = result.faults
    partners = result.partners
  }

  /// Reads a whole query, which may end in a semicolon.
  ///
  /// `Cypher = [SP], Statement, [[SP], ';'], [SP], EOI`
  package static func parse(_ text: String) throws(CypherError) -> Query {
    guard text.utf8.count <= maximumBytes else {
      throw CypherError(
        .limitExceeded, .compileTime, "QueryTooLong",
        "the query has \(text.utf8.count) bytes; at most \(maximumBytes) are read")
    }
    var parser = Parser(text)
    let mode = parser.mode()
    var query = try parser.query()
    query.mode = mode
    if parser.take(.semicolon), !parser.isAtEnd {
      throw parser.unexpected("the end after ';', for one query is run at a time")
    }
    guard parser.isAtEnd else { throw parser.strayToken() }
    return query
  }

  /// Reads an expression alone, as in a condition that is given apart from a query.
  package static func parseExpression(_ text: String) throws(CypherError) -> Expression {
    var parser = Parser(text)
    let expression = try parser.expression()
    guard parser.isAtEnd else { throw parser.unexpected("the end of the expression") }
    return expression
  }

  /// `EXPLAIN` or `PROFILE` before a query.
  private mutating func mode() -> Query.Mode {
    if take(.explain) { return .explain }
    return take(.profile) ? .profile : .run
  }
}

extension Parser {
  var token: Token { tokens[index] }
  var isAtEnd: Bool { token.kind == .end }

  /// Where the token before the next one ends.
  var lastEnd: Int { index == 0 ? 0 : tokens[index - 1].range.end }

  /// The place from a token's beginning to where the parser stands.
  func range(from first: Token) -> SourceRange { SourceRange(first.range.start, lastEnd) }

  /// The place from another's beginning to where the parser stands.
  func range(from first: SourceRange) -> SourceRange { SourceRange(first.start, lastEnd) }

  /// The query's own text at a place.
  func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The kind of a token by its place; `end` outside of the text.
  func kind(at place: Int) -> Token.Kind {
    tokens.indices.contains(place) ? tokens[place].kind : .end
  }

  func isAt(_ symbol: Symbol, ahead: Int = 0) -> Bool {
    kind(at: index + ahead) == .symbol(symbol)
  }

  func isAt(_ keyword: Keyword, ahead: Int = 0) -> Bool {
    kind(at: index + ahead) == .word(keyword)
  }

  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  /// Steps over a sign, if it is next.
  mutating func take(_ symbol: Symbol) -> Bool {
    guard isAt(symbol) else { return false }
    advance()
    return true
  }

  /// Steps over a word of the grammar, if it is next.
  mutating func take(_ keyword: Keyword) -> Bool {
    guard isAt(keyword) else { return false }
    advance()
    return true
  }

  /// Steps over a sign that must be next.
  mutating func expect(_ symbol: Symbol, _ purpose: String = "") throws(CypherError) {
    guard take(symbol) else {
      throw unexpected("'\(symbol.rawValue)'" + (purpose.isEmpty ? "" : " " + purpose))
    }
  }

  /// Steps over a word of the grammar that must be next.
  mutating func expect(_ keyword: Keyword, _ purpose: String = "") throws(CypherError) {
    guard take(keyword) else {
      throw unexpected(
        keyword.name + (purpose.isEmpty ? "" : " " + purpose), among: [keyword])
    }
  }

  /// Steps over the bracket that closes an earlier one.
  mutating func close(_ opening: Token) throws(CypherError) {
    guard case .symbol(let symbol) = opening.kind, let closing = symbol.closing else { return }
    if take(closing) { return }
    if case .fault = token.kind { throw unexpected("") }
    if isAtEnd || partner(of: opening) == nil {
      throw CypherError(
        .syntaxError, .compileTime, "UnexpectedSyntax",
        "'\(symbol.rawValue)' is not closed; write '\(closing.rawValue)' "
          + (isAtEnd ? "at the end" : "before \(quoted(token))"), at: opening.range)
    }
    throw unexpected("'\(closing.rawValue)'")
  }

  private func partner(of opening: Token) -> Int? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.start < opening.range.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < partners.count && partners[low] >= 0 ? partners[low] : nil
  }

  /// Counts one more level of nesting.
  mutating func enter() throws(CypherError) {
    depth += 1
    if depth > Self.maximumDepth { throw tooDeep() }
  }

  mutating func leave() { depth -= 1 }

  func tooDeep() -> CypherError {
    CypherError(
      .syntaxError, .compileTime, "NestingTooDeep",
      "the expression is nested more than \(Self.maximumDepth) levels deep; "
        + "name a part of it in a WITH before", at: token.range)
  }
}
