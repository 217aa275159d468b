/// The shortest run of words that holds a trigger and its main arguments.
struct QuoteSpan {
  let arguments: ArgumentFinder

  /// The tokens of the quote of one trigger.
  func tokens(of index: Int, _ found: ClauseArguments) -> Range<Int> {
    let trigger = arguments.triggers[index]
    if trigger.entry.wordClass == .noun {
      let end = max(arguments.phraseEnd(of: trigger), trigger.tokens.upperBound)
      return trimmed(withDeterminer(trigger.tokens.lowerBound)..<end)
    }
    var start = trigger.start
    for mention in found.sources + found.targets where mention.tokens.upperBound <= trigger.start {
      start = min(start, startOfApposition(mention))
    }
    var end = clauseEnd(of: index)
    for mention in found.sources + found.targets
    where mention.tokens.lowerBound >= trigger.tokens.upperBound {
      end = max(end, mention.tokens.upperBound)
    }
    return trimmed(withDeterminer(start)..<end)
  }

  /// « Dmitri Peskov, porte-parole du Kremlin »: where the first of two names of one begins.
  private func startOfApposition(_ mention: FoundMention) -> Int {
    let analyzed = arguments.analyzed
    var before = mention.tokens.lowerBound - 1
    while analyzed.role(before).contains(.determiner) { before -= 1 }
    if analyzed.is(before, ",") { before -= 1 }
    guard let other = arguments.mention(endingAt: before + 1), other.entity == mention.entity else {
      return mention.tokens.lowerBound
    }
    return other.tokens.lowerBound
  }

  /// Reported speech reaches to the end of the sentence; other clauses to the next comma.
  private func clauseEnd(of index: Int) -> Int {
    let trigger = arguments.triggers[index]
    let sentence = arguments.sentence
    let analyzed = arguments.analyzed
    var position = trigger.tokens.upperBound
    var isReport = false
    while position < sentence.upperBound {
      let isNear = position - trigger.tokens.upperBound <= 4
      if isNear, analyzed.role(position).contains(.subordinator) || analyzed.is(position, ":") {
        isReport = true
      } else if analyzed.is(position, ";") || analyzed.is(position, "—") {
        return position
      } else if !isReport, analyzed.is(position, ",") || analyzed.is(position, ":"),
        position - trigger.tokens.upperBound >= 2
      {
        return position
      }
      position += 1
    }
    return sentence.upperBound
  }

  private func withDeterminer(_ start: Int) -> Int {
    var start = start
    while start > arguments.sentence.lowerBound,
      arguments.analyzed.role(start - 1).contains(.determiner)
    {
      start -= 1
    }
    return start
  }

  /// A mark, or a word that only leads on to the next: « de », « et », "the".
  private func isLoose(_ index: Int) -> Bool {
    let analyzed = arguments.analyzed
    if analyzed.tokens[index].kind == .mark { return !analyzed.is(index, "»") }
    return !analyzed.role(index).isDisjoint(with: [.preposition, .coordinator, .relative])
      || analyzed.role(index) == .determiner
  }

  /// Without marks at either end, but for the quotation marks that close inside.
  private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    let analyzed = arguments.analyzed
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    while start < end, analyzed.tokens[start].kind == .mark, !analyzed.is(start, "«") { start += 1 }
    while end > start + 1, isLoose(end - 1) { end -= 1 }
    return start..<max(end, start + 1)
  }
}
