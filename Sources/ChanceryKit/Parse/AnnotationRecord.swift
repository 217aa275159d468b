import Chronology
import Linguistics

/// Writes annotated texts for programs: one object a text.
enum AnnotationRecord {
  /// One line: path, language, and the sentences with their tokens and names.
  ///
  /// `start` and `end` are UTF-8 offsets in the text; `head` counts the tokens of the sentence
  /// from 1, and is 0 for its root; `ner` is `B-` and `I-` with the type of a name, or `O`.
  static func line(_ text: AnnotatedText, name: String, language: Language) -> String {
    let sentences = text.sentences.map { sentence in
      JSONValue.object([
        JSONMember("text", .string(String(text.text(of: sentence)))),
        JSONMember("tokens", .array(sentence.map { token(of: $0, sentence, text) })),
      ])
    }
    let names = text.names.map { name in
      let range = text.byteRange(of: name.tokens)
      return JSONValue.object([
        JSONMember("text", .string(String(text.text(of: name.tokens)))),
        JSONMember("type", .string(name.type.label)),
        JSONMember("start", .int(range.lowerBound)), JSONMember("end", .int(range.upperBound)),
      ])
    }
    return JSONValue.object([
      JSONMember("path", .string(name)), JSONMember("language", .string(language.rawValue)),
      JSONMember("sentences", .array(sentences)), JSONMember("names", .array(names)),
    ]).line + "\n"
  }

  private static func token(
    of token: TokenIndex, _ sentence: Range<TokenIndex>, _ text: AnnotatedText
  ) -> JSONValue {
    let range = text.byteRange(of: token)
    let head =
      text.isRoot(token) ? 0 : sentence.lowerBound.distance(to: text.head(of: token)) + 1
    return .object([
      JSONMember("form", .string(String(text.text(of: token)))),
      JSONMember("lemma", .string(text.lemma(token))),
      JSONMember("upos", .string(text.partOfSpeech(token).tag)),
      JSONMember("xpos", .string(text.tag(token))),
      JSONMember("feats", .string(text.morphology(token))),
      JSONMember("head", .int(head)),
      JSONMember("deprel", .string(text.relation(token).label)),
      JSONMember("start", .int(range.lowerBound)), JSONMember("end", .int(range.upperBound)),
      JSONMember("blank", .bool(text.hasBlankAfter(token))),
      JSONMember("ner", .string(nameMark(of: token, text))),
    ])
  }

  /// The place of a token in a name, as the field's files write it.
  private static func nameMark(of token: TokenIndex, _ text: AnnotatedText) -> String {
    guard let name = text.name(at: token) else { return "O" }
    return (name.tokens.lowerBound == token ? "B-" : "I-") + name.type.label
  }
}
