/// Cuts a text into sentences.
enum Sentences {
  /// How many tokens a sentence may have; a longer run is cut, which bounds the work on hostile text.
  static let longest = 300

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
      switch tokens[index].kind {
      case .lineBreak:
        close(index, next: index + 1)
        index += 1
      case .mark where isStop(index, analyzed):
        let isInside =
          analyzed.is(index, ".") && isInsideWord(index, analyzed, from: start)
        index += 1
        if isInside { break }
        while index < tokens.count, isCloser(index, analyzed) || isStop(index, analyzed) {
          index += 1
        }
        // « Quoi ! » inside a sentence goes on in lower case.
        if index == tokens.count || tokens[index].kind != .word || tokens[index].isCapitalized {
          close(index, next: index)
        }
      case .mark, .word, .number: index += 1
      }
      if index - start >= longest { close(index, next: index) }
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

  /// Whether a full stop belongs to a number, an initial or an abbreviation.
  private static func isInsideWord(_ index: Int, _ analyzed: AnalyzedText, from start: Int) -> Bool
  {
    let tokens = analyzed.tokens
    guard index + 1 < tokens.count else { return false }
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
