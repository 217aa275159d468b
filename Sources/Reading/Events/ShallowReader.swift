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
    for sentence in Sentences.ranges(analyzed) where !Self.isHeading(sentence, analyzed) {
      let inside = mentions.filter {
        $0.tokens.lowerBound >= sentence.lowerBound && $0.tokens.upperBound <= sentence.upperBound
      }
      let triggers = TriggerFinder(lexicon: lexicon, language: language)
        .triggers(in: sentence, analyzed) { owners[$0] }
      let reading = SentenceReading(
        document: document, analyzed: analyzed, sentence: sentence,
        arguments: ArgumentFinder(
          analyzed: analyzed, sentence: sentence, mentions: Self.outermost(inside),
          entities: entities, triggers: triggers),
        times: Self.times(times, within: analyzed.range(sentence)))
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

  private static func times(
    _ times: [TimeExpression], within range: Range<Int>
  ) -> [TimeExpression] {
    times.filter {
      $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
    }
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
