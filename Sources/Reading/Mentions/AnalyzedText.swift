/// A tokenized text with the role of each of its words.
struct AnalyzedText: Sendable {
  let text: TokenizedText
  let grammar: GrammarWords
  /// One entry a token.
  let roles: [GrammarRole]

  init(_ text: TokenizedText, _ grammar: GrammarWords) {
    self.text = text
    self.grammar = grammar
    roles = text.tokens.map { token in
      guard token.kind == .word else { return [] }
      let folded = text.folded.bytes[token.folded]
      // An elided word may have either apostrophe; no two of them differ in diacritics alone.
      return grammar.role(of: folded.last == 0x27 ? folded : text.lowered[token.range])
    }
  }

  var tokens: [Token] { text.tokens }

  /// The folded bytes of a token.
  func folded(_ index: Int) -> ArraySlice<UInt8> { text.folded.bytes[tokens[index].folded] }

  /// Whether a token is this mark or folded word.
  func `is`(_ index: Int, _ form: StaticString) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let range = tokens[index].folded
    return range.count == form.utf8CodeUnitCount && holds(form, at: range.lowerBound)
  }

  /// Whether a word ends in this, folded.
  func ends(_ index: Int, in form: StaticString) -> Bool {
    let range = tokens[index].folded
    return range.count >= form.utf8CodeUnitCount
      && holds(form, at: range.upperBound - form.utf8CodeUnitCount)
  }

  private func holds(_ form: StaticString, at start: Int) -> Bool {
    let bytes = text.folded.bytes
    return form.withUTF8Buffer { form in
      for position in form.indices where unsafe form[position] != bytes[start + position] {
        return false
      }
      return true
    }
  }

  /// The role of a token; none outside the text.
  func role(_ index: Int) -> GrammarRole {
    index >= 0 && index < roles.count ? roles[index] : []
  }

  /// The index of the token that begins at or holds a folded offset.
  func token(atFolded offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].folded.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The UTF-8 range of a run of tokens.
  func range(_ tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return self.tokens[tokens.lowerBound].range
      .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }

  /// The number whose last digits are a token: « 4 500 » and "4,500" are one; « M23 » is none.
  private func digits(endingAt last: Int) -> (value: Int, start: Int)? {
    guard var value = Int(text.form(tokens[last])) else { return nil }
    var (start, scale) = (last, 1)
    while tokens[start].folded.count == 3, scale < 1_000_000_000 {
      var before = start - 1
      if before > 0, self.is(before, ",") || self.is(before, "."), !tokens[before].followsSpace,
        !tokens[start].followsSpace
      {
        before -= 1
      }
      guard before >= 0, tokens[before].kind == .number, tokens[before].folded.count <= 3,
        let more = Int(text.form(tokens[before]))
      else { break }
      scale *= 1000
      value += more * scale
      start = before
    }
    return tokens[start].followsSpace || start == 0 ? (value, start) : nil
  }

  /// The number that ends just before a token: digits or number words, and where it begins.
  func number(before end: Int) -> (value: Int, start: Int)? {
    var start = end
    var value = 0
    var scale = 1
    var twenties: Int?
    while start > 0 {
      let token = tokens[start - 1]
      if token.kind == .number, value == 0 {
        return digits(endingAt: start - 1)
      }
      if token.kind == .mark, value > 0, self.is(start - 1, "-") {
        start -= 1
        continue
      }
      guard token.kind == .word else { break }
      if value > 0, self.is(start - 1, "et") || self.is(start - 1, "and") {
        guard start > 1, grammar.numeral(folded(start - 2)) != nil else { break }
        start -= 1
        continue
      }
      guard let number = grammar.numeral(folded(start - 1)) else { break }
      if number == 100 || number == 1000 {
        scale = number
      } else if let times = twenties, number == 4 {
        // « quatre-vingt-dix »: four times twenty.
        value += 60 * times
      } else {
        twenties = number == 20 ? scale : nil
        value += number * scale
        scale = 1
      }
      start -= 1
    }
    if scale > 1 { value += scale }
    return value > 0 ? (value, start) : nil
  }
}
