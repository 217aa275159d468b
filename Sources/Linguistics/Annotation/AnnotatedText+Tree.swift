extension AnnotatedText {
  /// The head; a root is its own.
  public func head(of token: TokenIndex) -> TokenIndex {
    TokenIndex(row: columns.heads[Int(token.row)])
  }

  /// Whether a token has no head but itself.
  public func isRoot(_ token: TokenIndex) -> Bool { columns.heads[Int(token.row)] == token.row }

  /// How a token depends on its head.
  public func relation(_ token: TokenIndex) -> Relation {
    Relation(number: columns.relations[Int(token.row)])
  }

  /// Whether a token depends on its head in that way.
  public func has(_ token: TokenIndex, _ relation: Relation) -> Bool {
    columns.relations[Int(token.row)] == relation.number
  }

  /// Whether a token depends on its head in one of those ways.
  public func has(_ token: TokenIndex, anyOf relations: Set<Relation>) -> Bool {
    relations.contains(relation(token))
  }

  /// The tokens whose head this one is, ascending.
  public func children(of token: TokenIndex) -> ArraySlice<TokenIndex> {
    let row = Int(token.row)
    return columns.children[Int(columns.childStarts[row])..<Int(columns.childStarts[row + 1])]
  }

  /// The children that depend on a token in that way, ascending.
  public func children(of token: TokenIndex, _ relation: Relation) -> [TokenIndex] {
    children(of: token).filter { has($0, relation) }
  }

  /// The first child that depends on a token in that way.
  public func child(of token: TokenIndex, _ relation: Relation) -> TokenIndex? {
    children(of: token).first { has($0, relation) }
  }

  /// From the first to the last token at or below this one; in a tree with crossing arcs, tokens of
  /// others lie between.
  public func subtreeRange(of token: TokenIndex) -> Range<TokenIndex> {
    TokenIndex(
      row: columns.leftEdges[Int(token.row)])..<TokenIndex(
        row: columns.rightEdges[Int(token.row)] + 1)
  }

  /// The token and all tokens below it, ascending.
  public func subtree(of token: TokenIndex) -> [TokenIndex] {
    var found = [token]
    var next = 0
    while next < found.count {
      found += children(of: found[next])
      next += 1
    }
    return found.sorted()
  }

  /// The head, the head's head and so on, up to the root; empty for a root.
  public func headChain(of token: TokenIndex) -> some Sequence<TokenIndex> {
    sequence(state: token) { state -> TokenIndex? in
      if isRoot(state) { return nil }
      state = head(of: state)
      return state
    }
  }

  /// Whether a token is another one or stands below it.
  public func isAtOrBelow(_ token: TokenIndex, _ other: TokenIndex) -> Bool {
    token == other || headChain(of: token).contains(other)
  }
}
