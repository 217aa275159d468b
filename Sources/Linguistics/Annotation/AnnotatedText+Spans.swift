extension AnnotatedText {
  /// The tokens of each sentence; together they are all tokens.
  public var sentences: [Range<TokenIndex>] {
    (0..<columns.sentenceBounds.count - 1).map(sentence(number:))
  }

  private func sentence(number: Int) -> Range<TokenIndex> {
    TokenIndex(
      row: columns.sentenceBounds[number])..<TokenIndex(row: columns.sentenceBounds[number + 1])
  }

  /// The tokens of the sentence that a token is in.
  public func sentence(of token: TokenIndex) -> Range<TokenIndex> {
    sentence(number: Int(columns.sentenceNumbers[Int(token.row)]))
  }

  /// Whether a token is the first of its sentence.
  public func startsSentence(_ token: TokenIndex) -> Bool {
    sentence(of: token).lowerBound == token
  }

  /// The roots of some tokens: those whose head is themselves or lies outside.
  public func roots(of tokens: Range<TokenIndex>) -> [TokenIndex] {
    tokens.filter { isRoot($0) || !tokens.contains(head(of: $0)) }
  }

  /// All names, in the order of the text.
  public var names: [Name] { columns.names }

  /// The name that a token is in.
  public func name(at token: TokenIndex) -> Name? {
    var from = 0
    var to = columns.names.count
    while from < to {
      let middle = (from + to) / 2
      if columns.names[middle].tokens.upperBound <= token { from = middle + 1 } else { to = middle }
    }
    guard from < columns.names.count, columns.names[from].tokens.contains(token) else { return nil }
    return columns.names[from]
  }

  /// Whether a token stands in a name, and where: 1 inside, 2 outside, 3 at its beginning, 0 where
  /// nothing is known, as in spaCy.
  public func nameState(_ token: TokenIndex) -> Int {
    Int(columns.nameStates[Int(token.row)].rawValue)
  }

  /// The nouns, proper nouns and pronouns with the words that belong to them, none inside another:
  /// determiners, numerals, adjectives, compounds, titles and the later words of names, as far as
  /// they stand next to one another.
  public var nounChunks: [Range<TokenIndex>] {
    var chunks: [Range<TokenIndex>] = []
    for token in tokens where partOfSpeech(token).isNominal && !belongsToHead(token) {
      let chunk = nounChunk(around: token)
      if let last = chunks.last, last.upperBound > chunk.lowerBound { continue }
      chunks.append(chunk)
    }
    return chunks
  }

  private static let chunkRelations: Set<Relation> = [
    .det, .nummod, .amod, .compound, .flat, .flatName, .flatForeign, .nmodDesc, .nmodPoss, .fixed,
    "det:predet",
  ]

  private func belongsToHead(_ token: TokenIndex) -> Bool {
    has(token, anyOf: Self.chunkRelations) && partOfSpeech(head(of: token)).isNominal
  }

  private func nounChunk(around head: TokenIndex) -> Range<TokenIndex> {
    var first = head
    var last = head
    let parts = children(of: head).filter { has($0, anyOf: Self.chunkRelations) }
    for child in parts.reversed() where child < head {
      let part = subtreeRange(of: child)
      guard part.upperBound == first else { continue }
      first = part.lowerBound
    }
    for child in parts where child > head {
      let part = subtreeRange(of: child)
      guard part.lowerBound == last.advanced(by: 1) else { continue }
      last = part.upperBound.advanced(by: -1)
    }
    return first..<last.advanced(by: 1)
  }
}
