/// Forbids sentences to start where no sentence has ended.
struct SentenceGate: Sendable {
  private static let enders = ids([".", "?", "!", "\u{2026}", "...", "?!", "!!", "!?"])
  private static let closers = ids(["\u{bb}", "\"", "\u{201d}", ")", "'", "\u{2019}"])

  private static func ids(_ texts: [String]) -> Set<UInt64> { Set(texts.map(StringHash.id)) }

  /// Forbids a start at every token but the first of each text and those that follow the end of a
  /// sentence or a line break; closing marks and white space may stand between.
  static func apply(_ columns: inout TextColumns, forms: WordForms) {
    for text in columns.texts where !text.isEmpty {
      // What the tokens before say: did a sentence end, and was there a line break since?
      var ended = false
      var broken = false
      for token in text {
        let form = columns.spans.forms[token]
        let attributes = forms.attributes[Int(form)]
        let closes = closers.contains(attributes.orth)
        if token > text.lowerBound, !(ended || broken) || closes || attributes.isSpace {
          columns.sentenceStarts[token] = -1
        }
        if closes || attributes.isSpace {
          if forms.text(form).contains(0x0a) { broken = true }
        } else {
          ended = enders.contains(attributes.orth)
          broken = false
        }
      }
    }
  }
}
