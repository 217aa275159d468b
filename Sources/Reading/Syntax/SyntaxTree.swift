/// The dependency trees of a text's sentences, in the terms of Universal Dependencies.
///
/// All columns have one entry a token, in the order of the text. A root is its own head.
struct SyntaxTree: Sendable {
  /// One word while a tree is made.
  struct Word: Sendable {
    /// UTF-8 offsets in the text.
    let range: Range<Int>
    let lemma: String
    let wordClass: WordClass
    let features: WordFeatures
    /// The token it depends on, counted from the text's beginning; a root is its own head.
    let head: Int
    let relation: SyntaxRelation
  }

  /// UTF-8 offsets, ascending.
  let ranges: [Range<Int>]
  let lemmas: [String]
  let classes: [WordClass]
  let features: [WordFeatures]
  let heads: [Int]
  let relations: [SyntaxRelation]
  /// Ranges of tokens, ascending and together all tokens.
  let sentences: [Range<Int>]
  /// Where the dependents of a token begin in `dependents`; one entry more than there are tokens.
  private let offsets: [Int]
  private let dependents: [Int]

  /// Takes the words of a text and where its sentences begin.
  ///
  /// - Complexity: O(*n*).
  init(words: [Word], sentences: [Range<Int>]) {
    ranges = words.map(\.range)
    lemmas = words.map(\.lemma)
    classes = words.map(\.wordClass)
    features = words.map(\.features)
    heads = words.map(\.head)
    relations = words.map(\.relation)
    self.sentences = sentences
    var offsets = [Int](repeating: 0, count: words.count + 1)
    for (token, word) in words.enumerated() where word.head != token { offsets[word.head + 1] += 1 }
    for token in words.indices { offsets[token + 1] += offsets[token] }
    var next = offsets
    var dependents = [Int](repeating: 0, count: offsets.last ?? 0)
    for (token, word) in words.enumerated() where word.head != token {
      dependents[next[word.head]] = token
      next[word.head] += 1
    }
    self.offsets = offsets
    self.dependents = dependents
  }

  /// How many tokens there are.
  var count: Int { ranges.count }

  /// The dependents of a token, in the order of the text.
  func children(of token: Int) -> ArraySlice<Int> {
    dependents[offsets[token]..<offsets[token + 1]]
  }

  /// The dependents of a token with one of these relations, in the order of the text.
  func children(of token: Int, _ relations: Set<SyntaxRelation>) -> [Int] {
    children(of: token).filter { relations.contains(self.relations[$0]) }
  }

  /// The first dependent of a token with a relation.
  func child(of token: Int, _ relation: SyntaxRelation) -> Int? {
    children(of: token).first { relations[$0] == relation }
  }

  /// The tokens from a token's leftmost descendant to its rightmost, itself among them.
  ///
  /// A tree that crosses itself may give a range that holds other words too.
  func span(of token: Int) -> Range<Int> {
    var (first, last) = (token, token)
    var open = [token]
    while let next = open.popLast() {
      first = min(first, next)
      last = max(last, next)
      open += children(of: next)
    }
    return first..<(last + 1)
  }

  /// Whether a token is another one's descendant.
  func descends(_ token: Int, from ancestor: Int) -> Bool {
    var token = token
    while heads[token] != token {
      token = heads[token]
      if token == ancestor { return true }
    }
    return false
  }

  /// The head of the words in a range: the one that depends on a word outside it.
  func head(of tokens: Range<Int>) -> Int {
    tokens.first { !tokens.contains(heads[$0]) || heads[$0] == $0 } ?? tokens.lowerBound
  }

  /// The sentence that holds a token.
  func sentence(of token: Int) -> Int {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The index of the first token that ends behind a UTF-8 offset.
  func token(at offset: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The tokens that overlap a UTF-8 range.
  func tokens(in range: Range<Int>) -> Range<Int> {
    let first = token(at: range.lowerBound)
    var end = first
    while end < ranges.count, ranges[end].lowerBound < range.upperBound { end += 1 }
    return first..<end
  }
}
