import Chronology
import Linguistics
import Notation

/// Writes annotated texts for programs: one object a text.
///
/// One line: path, language, and the sentences with their tokens, then the names. `start` and `end`
/// are UTF-8 offsets in the text; `head` counts the tokens of the sentence from 1, and is 0 for its
/// root; `ner` is `B-` and `I-` with the type of a name, or `O`.
struct AnnotationRecord: AnnotationWriter {
  /// A name that was met, kept as offsets until all sentences are written.
  private struct Name {
    let start: Int32
    let end: Int32
    let type: NameType
  }

  private let source: String
  private let name: String
  private let language: Language
  private var hasSentence = false
  private var names: [Name] = []

  /// Takes the text that is annotated and what it is called.
  init(_ source: String, name: String, language: Language) {
    self.source = source
    self.name = name
    self.language = language
  }

  mutating func start() -> String {
    let path = JSONValue.string(name).line
    let language = JSONValue.string(language.rawValue).line
    return "{\"path\": \(path), \"language\": \(language), \"sentences\": ["
  }

  mutating func text(of piece: AnnotatedText) -> String {
    var output = ""
    for sentence in piece.sentences {
      if hasSentence { output += ", " }
      hasSentence = true
      output +=
        JSONValue.object([
          JSONMember("text", .string(String(piece.text(of: sentence)))),
          JSONMember("tokens", .array(sentence.map { Self.token(of: $0, sentence, piece) })),
        ]).line
    }
    for name in piece.names {
      let range = piece.byteRange(of: name.tokens)
      names.append(
        Name(start: Int32(range.lowerBound), end: Int32(range.upperBound), type: name.type))
    }
    return output
  }

  func end(_ body: (String) throws -> Void) rethrows {
    try body("], \"names\": [")
    for (index, name) in names.enumerated() {
      try body((index > 0 ? ", " : "") + line(of: name))
    }
    try body("]}\n")
  }

  private func line(of name: Name) -> String {
    let start = source.utf8.index(source.startIndex, offsetBy: Int(name.start))
    let end = source.utf8.index(start, offsetBy: Int(name.end - name.start))
    return JSONValue.object([
      JSONMember("text", .string(String(source[start..<end]))),
      JSONMember("type", .string(name.type.label)), JSONMember("start", .int(Int(name.start))),
      JSONMember("end", .int(Int(name.end))),
    ]).line
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
