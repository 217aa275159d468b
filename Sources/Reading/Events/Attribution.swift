/// Finds who answers for what a sentence says.
struct Attribution {
  let analyzed: AnalyzedText
  let sentence: Range<Int>
  let mentions: [FoundMention]

  /// Whom « selon », « d’après » or "according to" names; `person` is whom a pronoun means.
  func reporter(person: Int?) -> Int? {
    for start in sentence where isAttribution(start) {
      let position = analyzed.is(start, "d'") ? start + 1 : start
      if analyzed.role(position + 1).contains(.pronoun) { return person }
      let mention = mentions.first {
        $0.tokens.lowerBound > position && $0.tokens.lowerBound - position <= 8
      }
      if let mention { return mention.entity }
    }
    return nil
  }

  /// « d’après » is two words.
  private func isAttribution(_ position: Int) -> Bool {
    analyzed.role(position).contains(.attribution)
      || (analyzed.is(position, "d'") && analyzed.is(position + 1, "apres"))
  }

  /// Where quotations stand in the sentence, ascending; one may go on from the sentence before.
  func quotations(_ isInside: inout Bool) -> [Range<Int>] {
    var quotations: [Range<Int>] = []
    var start = sentence.lowerBound
    for position in sentence where analyzed.tokens[position].kind == .mark {
      let wasInside = isInside
      if analyzed.is(position, "«") || analyzed.is(position, "“") {
        isInside = true
      } else if analyzed.is(position, "»") || analyzed.is(position, "”") {
        isInside = false
      } else if analyzed.is(position, "\"") {
        isInside.toggle()
      }
      if wasInside, !isInside { quotations.append(start..<position) }
      if !wasInside, isInside { start = position + 1 }
    }
    if isInside { quotations.append(start..<sentence.upperBound) }
    return quotations
  }
}
