/// A token, or the tokens of one fixed phrase, as the grammar of times sees them.
struct TimeLexeme: Sendable {
  let word: TimeWord
  let value: Int
  /// The tokens it is made of.
  let tokens: Range<Int>
  /// How many digits a number is written with; 0 for words.
  let digits: Int
  let isCapitalized: Bool
  /// Whether nothing stands between it and the lexeme before it.
  let isAttached: Bool
}

extension TimeLexeme {
  /// Reads a text as lexemes, fixed phrases first.
  static func lexemes(of text: TokenizedText, in vocabulary: TimeVocabulary) -> [TimeLexeme] {
    let forms = text.tokens.map { vocabulary.form(of: $0, in: text) }
    var lexemes: [TimeLexeme] = []
    lexemes.reserveCapacity(forms.count)
    var index = 0
    while index < forms.count {
      let lexeme = lexeme(at: index, forms, text, vocabulary)
      lexemes.append(lexeme)
      index = lexeme.tokens.upperBound
    }
    return lexemes
  }

  private static func lexeme(
    at index: Int, _ forms: [Int32], _ text: TokenizedText, _ vocabulary: TimeVocabulary
  ) -> TimeLexeme {
    let token = text.tokens[index]
    var word = TimeWord.other
    var value = 0
    var length = 1
    if forms[index] >= 0 {
      if let phrase = vocabulary.phrase(at: index, in: forms) {
        (word, value, length) = (phrase.sense.word, Int(phrase.sense.value), phrase.length)
      } else {
        let isAccented = token.range.count > token.folded.count
        if let sense = vocabulary.sense(of: forms[index], isAccented: isAccented) {
          (word, value) = (sense.word, Int(sense.value))
        }
      }
    }
    var digits = 0
    if word == .other {
      switch token.kind {
      case .number:
        word = .number
        digits = token.folded.count
        value = digits < 10 ? number(text, token) : -1
      case .lineBreak: word = .lineBreak
      case .word, .mark: break
      }
    }
    return TimeLexeme(
      word: word, value: value, tokens: index..<(index + length), digits: digits,
      isCapitalized: token.isCapitalized, isAttached: !token.followsSpace && index > 0)
  }

  private static func number(_ text: TokenizedText, _ token: Token) -> Int {
    text.folded.bytes[token.folded].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
