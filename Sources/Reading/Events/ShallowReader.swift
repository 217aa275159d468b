import Chronology
import Ontology

/// Reads claims without a parse: trigger words, and arguments by order, voice and distance inside
/// the sentence.
///
/// This path serves the languages for which no linguistic pipeline is installed; its rules are
/// named `shallow/…`, and no claim of it is surer than 0.8.
struct ShallowReader: Sendable {
  let lexicon: TriggerLexicon
  let language: Language

  /// The claims of a document in the order of its text.
  func claims(
    of document: Document, _ analyzed: AnalyzedText, _ entities: ArticleEntities,
    _ mentions: [FoundMention], _ times: [TimeExpression]
  ) -> [Claim] {
    var owners = [Bool](repeating: false, count: analyzed.tokens.count)
    for mention in mentions where mention.form != .demonym {
      for token in mention.tokens { owners[token] = true }
    }
    var claims: [Claim] = []
    var discourse = Discourse()
    var mentions = mentions[...]
    var times = times[...]
    for sentence in Sentences.ranges(analyzed) where !Self.isHeading(sentence, analyzed) {
      let range = analyzed.range(sentence)
      let inside = Self.cut(&mentions, to: sentence, by: \.tokens)
      let dates = Self.cut(&times, to: range, by: \.range)
      let triggers = TriggerFinder(lexicon: lexicon, language: language)
        .triggers(in: sentence, analyzed) { owners[$0] }
      let reading = SentenceReading(
        document: document, analyzed: analyzed, sentence: sentence,
        arguments: ArgumentFinder(
          analyzed: analyzed, sentence: sentence, mentions: Self.outermost(inside),
          entities: entities, triggers: triggers),
        times: dates)
      claims += reading.claims(&discourse)
    }
    return claims
  }

  /// A short line of its own without a mark at its end; headlines repeat what the text tells.
  private static func isHeading(_ sentence: Range<Int>, _ analyzed: AnalyzedText) -> Bool {
    let (first, last) = (sentence.lowerBound, sentence.upperBound - 1)
    guard sentence.count <= 14, analyzed.tokens[last].kind != .mark else { return false }
    let beginsLine = first == 0 || analyzed.tokens[first - 1].kind == .lineBreak
    let endsLine =
      last + 1 >= analyzed.tokens.count || analyzed.tokens[last + 1].kind == .lineBreak
    return beginsLine && endsLine
  }

  /// Takes those that begin in a sentence or before it, and gives those that lie in it whole.
  private static func cut<Element>(
    _ rest: inout ArraySlice<Element>, to sentence: Range<Int>,
    by place: (Element) -> Range<Int>
  ) -> [Element] {
    var inside: [Element] = []
    while let next = rest.first, place(next).lowerBound < sentence.upperBound {
      let range = place(next)
      if range.lowerBound >= sentence.lowerBound, range.upperBound <= sentence.upperBound {
        inside.append(next)
      }
      rest.removeFirst()
    }
    return inside
  }

  /// Mentions that no longer one covers: « le président russe » without « russe ».
  private static func outermost(_ mentions: [FoundMention]) -> [FoundMention] {
    var kept: [FoundMention] = []
    for mention in mentions {
      if let last = kept.last, mention.range.lowerBound < last.range.upperBound {
        if mention.range.count > last.range.count { kept[kept.count - 1] = mention }
        continue
      }
      kept.append(mention)
    }
    return kept
  }
}
