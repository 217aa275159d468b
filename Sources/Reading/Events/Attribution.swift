/// Finds who answers for what a sentence says.
struct Attribution {
  let analyzed: AnalyzedText
  let sentence: Range<Int>
  let mentions: [FoundMention]

  /// Whom « selon », « d’après » or "according to" names; `person` is whom a pronoun means.
  func reporter(person: Int?) -> Int? {
    for position in sentence where analyzed.role(position).contains(.attribution) {
      if analyzed.role(position + 1).contains(.pronoun) { return person }
      let mention = mentions.first {
        $0.tokens.lowerBound > position && $0.tokens.lowerBound - position <= 8
      }
      if let mention { return mention.entity }
    }
    return nil
  }

  /// The tokens inside quotation marks; a quotation may go on from the sentence before.
  func quotedTokens(_ isInside: inout Bool) -> Set<Int> {
    var quoted: Set<Int> = []
    for position in sentence {
      if analyzed.is(position, "«") || analyzed.is(position, "“") {
        isInside = true
      } else if analyzed.is(position, "»") || analyzed.is(position, "”") {
        isInside = false
      } else if analyzed.is(position, "\"") {
        isInside.toggle()
      } else if isInside {
        quoted.insert(position)
      }
    }
    return quoted
  }
}
