/// Cuts a text into sentences.
enum Sentences {
  /// The token ranges of the sentences, ascending; line breaks and empty runs belong to none.
  ///
  /// A full stop ends a sentence unless it follows an abbreviation, an initial or a digit that
  /// another follows; what closes a quotation after it belongs to the sentence it ends.
  static func ranges(_ analyzed: AnalyzedText) -> [Range<Int>] {
    let tokens = analyzed.tokens
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    func close(_ end: Int, next: Int) {
      if end > start { ranges.append(start..<end) }
      start = next
    }
    while index < tokens.count {
      if tokens[index].kind == .lineBreak {
        close(index, next: index + 1)
        index += 1
        continue
      }
      guard tokens[index].kind == .mark, ends(index, analyzed, from: start) else {
        index += 1
        continue
      }
      index += 1
      while index < tokens.count, isCloser(index, analyzed) || isStop(index, analyzed) {
        index += 1
      }
      close(index, next: index)
    }
    close(tokens.count, next: tokens.count)
    return ranges
  }

  private static func isStop(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    analyzed.is(index, ".") || analyzed.is(index, "!") || analyzed.is(index, "?")
      || analyzed.is(index, "…")
  }

  private static func isCloser(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    analyzed.is(index, "»") || analyzed.is(index, "”") || analyzed.is(index, ")")
      || (analyzed.is(index, "\"") && !analyzed.tokens[index].followsSpace)
  }

  private static func ends(_ index: Int, _ analyzed: AnalyzedText, from start: Int) -> Bool {
    guard isStop(index, analyzed) else { return false }
    let tokens = analyzed.tokens
    guard index + 1 < tokens.count else { return true }
    if analyzed.is(index, "."), isInside(index, analyzed, from: start) { return false }
    // « Quoi ! » inside a sentence goes on in lower case.
    var after = index + 1
    while after < tokens.count, isCloser(after, analyzed) || isStop(after, analyzed) { after += 1 }
    return after == tokens.count || tokens[after].kind != .word || tokens[after].isCapitalized
  }

  /// Whether a full stop belongs to a number, an initial or an abbreviation.
  private static func isInside(_ index: Int, _ analyzed: AnalyzedText, from start: Int) -> Bool {
    let tokens = analyzed.tokens
    let next = tokens[index + 1]
    guard next.kind == .word || next.kind == .number else { return false }
    if !next.followsSpace { return true }
    guard index > start else { return false }
    let before = tokens[index - 1]
    guard before.kind == .word, !tokens[index].followsSpace else { return false }
    if before.isCapitalized, before.folded.count == 1 { return next.kind == .word }
    return abbreviations.contains(analyzed.text.form(before))
  }

  private static let abbreviations: Set<String> = [
    "m", "mm", "mme", "mmes", "mlle", "dr", "pr", "me", "st", "ste", "art", "av", "env", "cf",
    "mr", "mrs", "ms", "prof", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "jr", "sr", "vs",
    "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "janv", "fevr", "juil",
    "no", "vol", "ed", "inc", "ltd", "co",
  ]
}
