extension Parser {
  /// Reads the production `Variable`.
  ///
  /// `Variable = SymbolicName`: a name, but no reserved word.
  ///
  /// For the error it is told what the name is for, as in "a variable".
  mutating func symbolicName(_ what: String) throws(CypherError) -> Name {
    guard let name = nameIfPresent() else {
      if isAt(.not) { throw unexpected("\(what); NOT here needs parentheses around it") }
      if case .word(let keyword?) = token.kind {
        throw unexpected(
          "\(what); write `\(keyword.rawValue)` between backticks to use it as a name")
      }
      throw unexpected(what)
    }
    return name
  }

  /// A name that is no reserved word, if one is next.
  mutating func nameIfPresent() -> Name? {
    guard isName(at: index) else { return nil }
    return takeName()
  }

  /// Reads the production `SchemaName`.
  ///
  /// `SchemaName = SymbolicName | ReservedWord`: the name of a label, type or property.
  mutating func schemaName(_ what: String) throws(CypherError) -> Name {
    switch token.kind {
    case .word, .escapedName: return takeName()
    case .integer, .float, .string, .parameter, .symbol, .fault, .end: throw unexpected(what)
    }
  }

  /// Whether a token is a name that is no reserved word.
  func isName(at place: Int) -> Bool {
    switch kind(at: place) {
    case .word(let keyword): keyword.map { !$0.isReserved } ?? true
    case .escapedName: true
    case .integer, .float, .string, .parameter, .symbol, .fault, .end: false
    }
  }

  /// Whether a token is a word, reserved or not.
  func isWord(at place: Int) -> Bool {
    switch kind(at: place) {
    case .word, .escapedName: true
    case .integer, .float, .string, .parameter, .symbol, .fault, .end: false
    }
  }

  /// The name that is next, which must be one.
  mutating func takeName() -> Name {
    let range = token.range
    defer { advance() }
    if case .escapedName(let name) = token.kind { return Name(texts[name], range) }
    return Name(text(range), range)
  }

  /// `Namespace, SymbolicName`: words joined by dots.
  mutating func qualifiedName(_ what: String) throws(CypherError) -> Name {
    let first = token
    var words = [try schemaName(what).text]
    while isAt(.dot), isWord(at: index + 1) {
      advance()
      words.append(takeName().text)
    }
    return Name(words.joined(separator: "."), range(from: first))
  }
}
