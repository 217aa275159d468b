import Chronology
import Ontology

@testable import Reading

/// A text of a rule's cases, parsed and looked up, for tests of one part of the reader.
enum ParsedSentence {
  /// The text of a rule's case that begins with these words.
  static func parsed(_ beginning: String, _ rule: String) throws -> ParsedText {
    guard let found = try ClauseCase.cases(rule).first(where: { $0.text.hasPrefix(beginning) })
    else { throw ConlluError(line: beginning, reason: "no such case in \(rule)") }
    let text = TokenizedText(found.text)
    let grammar = try GrammarWords(found.language, TestReader.folder)
    let published = try EDTF("2025-09-05")
    let (entities, mentions) = MentionFinder(
      gazetteer: try TestReader.interpreter().gazetteer, grammar: grammar,
      language: found.language
    ).mentions(
      in: AnalyzedText(text, grammar), published: published, recognized: found.parse.names,
      tree: found.parse.tree)
    let times = TimeTagger(language: found.language).expressions(in: text, published: published)
    return ParsedText(
      text, found.parse.tree, grammar, found.language, entities, mentions, times)
  }

  /// The predicates of the first sentence.
  static func predicates(_ parsed: ParsedText) throws -> [Predicate] {
    PredicateFinder(
      parsed: parsed, lexicon: try TriggerLexicon(parsed.language, TestReader.folder),
      supports: try SupportVerbs(parsed.language, TestReader.folder)
    ).predicates(in: parsed.tree.sentences[0])
  }
}

extension ParsedText {
  /// The first token that is this word.
  func token(_ form: String) throws -> Int {
    guard let token = (0..<tree.count).first(where: { text.original(tree.ranges[$0]) == form })
    else { throw ConlluError(line: form, reason: "no such word") }
    return token
  }
}
