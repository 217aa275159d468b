import Chronology
import Ontology

/// Reads claims from dependency trees: predicates, and arguments by their relations.
///
/// The same rules serve French and English; their words are in the lexicons. The rules are named
/// `tree/…` in the claims they make.
struct ClauseReader: Sendable {
  let lexicon: TriggerLexicon
  let supports: SupportVerbs
  let institutions: InstitutionNouns
  let modals: ModalVerbs
  let language: Language

  /// The claims of a document in the order of its text.
  func claims(of document: Document, _ parsed: ParsedText) -> [Claim] {
    var claims: [Claim] = []
    forEachSentence(of: document, parsed) { reading, outcomes in
      for (index, outcome) in outcomes.enumerated() where outcome.omission == nil {
        claims.append(reading.claim(index, outcome.settled))
      }
      if outcomes.allSatisfy({ $0.omission != nil }), let statement = reading.statement() {
        claims.append(statement)
      }
    }
    return claims
  }

  /// How each sentence of a document is read, in the order of its text; headings are passed over.
  func explanations(of document: Document, _ parsed: ParsedText) -> [SentenceExplanation] {
    var explanations: [SentenceExplanation] = []
    forEachSentence(of: document, parsed) { reading, outcomes in
      explanations.append(SentenceExplanation(reading, outcomes))
    }
    return explanations
  }

  private func forEachSentence(
    of document: Document, _ parsed: ParsedText,
    _ body: (ClauseReading, [ClauseReading.Outcome]) -> Void
  ) {
    let finder = PredicateFinder(parsed: parsed, lexicon: lexicon, supports: supports)
    var discourse = Discourse()
    var line = -1
    for sentence in parsed.tree.sentences where !parsed.isHeading(sentence) {
      let start = parsed.lineStart(of: sentence)
      if start != line {
        line = start
        discourse.beginParagraph()
      }
      let reading = ClauseReading(
        document: document, parsed: parsed, sentence: sentence, language: language,
        predicates: finder.predicates(in: sentence), supports: supports,
        institutions: institutions, modals: modals)
      body(reading, reading.outcomes(&discourse))
    }
  }
}

extension ParsedText {
  /// Where the line of a sentence begins, in UTF-8 bytes.
  func lineStart(of sentence: Range<Int>) -> Int {
    let start = tree.ranges[sentence.lowerBound].lowerBound
    return text.utf8[..<start].lastIndex(of: 0x0a) ?? 0
  }
}
