/// A text with its tokens, their lemmas and parts of speech, the dependency tree, sentences and
/// names.
///
/// It never changes and is cheap to copy. All byte ranges are of the text as it was handed in.
/// ```swift
/// for verb in text.tokens where text.partOfSpeech(verb) == .verb {
///   guard let subject = text.child(of: verb, .nsubj) else { continue }
///   print(text.lemma(subject), text.lemma(verb))
/// }
/// ```
public struct AnnotatedText: Sendable {
  /// The text as it was handed in.
  public let text: String
  let columns: AnnotationColumns

  init(_ text: String, _ columns: AnnotationColumns) {
    self.text = text
    self.columns = columns
  }

  /// All tokens, in the order of the text.
  public var tokens: Range<TokenIndex> { TokenIndex(0)..<TokenIndex(columns.starts.count) }

  /// The UTF-8 bytes of a token in the text.
  public func byteRange(of token: TokenIndex) -> Range<Int> {
    Int(columns.starts[Int(token.row)])..<Int(columns.ends[Int(token.row)])
  }

  /// The UTF-8 bytes from the first to the last of some tokens; empty ranges have no bytes.
  public func byteRange(of tokens: Range<TokenIndex>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return byteRange(of: first).lowerBound..<byteRange(of: last).upperBound
  }

  /// The token that has a byte of the text, if that byte is not a blank between tokens.
  public func token(atByte offset: Int) -> TokenIndex? {
    var from = 0
    var to = columns.starts.count
    while from < to {
      let middle = (from + to) / 2
      if Int(columns.ends[middle]) <= offset { from = middle + 1 } else { to = middle }
    }
    guard from < columns.starts.count, Int(columns.starts[from]) <= offset else { return nil }
    return TokenIndex(from)
  }

  /// A token as it stands in the text.
  public func text(of token: TokenIndex) -> Substring { slice(byteRange(of: token)) }

  /// Some tokens as they stand in the text, with what stands between them.
  public func text(of tokens: Range<TokenIndex>) -> Substring { slice(byteRange(of: tokens)) }

  private func slice(_ bytes: Range<Int>) -> Substring {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: bytes.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: bytes.count)]
  }

  /// Whether exactly one blank follows the token and belongs to it.
  public func hasBlankAfter(_ token: TokenIndex) -> Bool { columns.blanks[Int(token.row)] }

  /// The lemma; empty where the package gives none.
  public func lemma(_ token: TokenIndex) -> String {
    columns.lemmaTexts[Int(columns.lemmas[Int(token.row)])]
  }

  /// The universal part of speech.
  public func partOfSpeech(_ token: TokenIndex) -> PartOfSpeech {
    columns.partsOfSpeech[Int(token.row)]
  }

  /// The tag of the package, which is the universal one where it has no other.
  public func tag(_ token: TokenIndex) -> String {
    LabelRegistry.tags.text(of: columns.tags[Int(token.row)])
  }

  /// The morphology as in CoNLL-U, such as `Gender=Fem|Number=Sing`; empty where there is none.
  public func morphology(_ token: TokenIndex) -> String {
    columns.morphologyTable.texts[Int(columns.morphologies[Int(token.row)])]
  }

  /// The morphological features.
  public func features(_ token: TokenIndex) -> [Feature] {
    columns.morphologyTable.features[Int(columns.morphologies[Int(token.row)])]
  }

  /// Whether a token has a morphological feature.
  public func has(_ token: TokenIndex, _ feature: Feature) -> Bool {
    features(token).contains(feature)
  }

  /// Whether a token is white space.
  public func isSpace(_ token: TokenIndex) -> Bool { partOfSpeech(token) == .space }
}
