package import Chronology

/// Finds the temporal expressions of a text and gives each its date.
///
///     let tagger = TimeTagger(language: .french)
///     let text = TokenizedText("La veille, vingt-six pays s’étaient réunis.")
///     tagger.expressions(in: text, published: try EDTF("2025-09-05"))[0].value  // 2025-09-04
///
/// Deictic expressions ("hier") count from the document's date, anaphoric ones ("la veille") from
/// the time of the story; without either they are listed with no value. It knows no clock.
package struct TimeTagger: Sendable {
  package let language: Language
  private let vocabulary: TimeVocabulary

  package init(language: Language) {
    self.language = language
    vocabulary =
      switch language {
      case .french: .french
      case .english: .english
      }
  }

  /// Returns the expressions of a text, ascending and without overlap.
  ///
  /// - Parameters:
  ///   - text: The text, in this tagger's language.
  ///   - published: The document's date; partial dates and short intervals coarsen what is counted
  ///     from them, open and wide ones give no value.
  ///   - story: The time that anaphoric expressions count from before the text gives one itself.
  /// - Returns: What was found, with values where something fixes them.
  /// - Complexity: Linear in the length of the text.
  package func expressions(
    in text: TokenizedText, published: EDTF?, story: EDTF? = nil
  ) -> [TimeExpression] {
    let lexemes = TimeLexeme.lexemes(of: text, in: vocabulary)
    let grammar = TimeGrammar(text: text, language: language, lexemes: lexemes)
    var resolver = TimeResolver(grammar: grammar, published: published, story: story)
    let matches = grammar.matches
    for index in matches.indices { resolver.add(index, of: matches) }
    return resolver.expressions
  }

  /// Returns the expressions of a short text of which only one date is known, as both the
  /// document's and the story's.
  package func expressions(in text: String, anchor: EDTF?) -> [TimeExpression] {
    expressions(in: TokenizedText(text), published: anchor, story: anchor)
  }
}
