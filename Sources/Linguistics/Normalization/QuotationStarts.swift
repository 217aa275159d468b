/// Lets a sentence start where a quotation opens after the end of another, which parsers run on over.
struct QuotationStarts: Sendable {
  private static let openers = ids(["\u{ab}", "\u{201c}"])
  private static let straight = StringHash.id("\"")
  private static let enders = ids([".", "?", "!", "\u{2026}", "...", "?!", "!!", "!?"])

  private static func ids(_ texts: [String]) -> Set<UInt64> { Set(texts.map(StringHash.id)) }

  /// Starts a sentence at every opening mark that follows the end of a sentence, white space not
  /// counted, and none at the word after it.
  ///
  /// Of straight marks every other one opens, where a text has an even number of them.
  static func apply(_ columns: inout TextColumns, forms: WordForms) {
    for text in columns.texts where !text.isEmpty {
      let isPaired = text.count { columns.orth($0, forms) == straight }.isMultiple(of: 2)
      var ended = false
      var isOpen = false
      var followsMark = false
      for token in text {
        let attributes = forms.attributes[Int(columns.spans.forms[token])]
        let isStraight = attributes.orth == straight
        let opens = openers.contains(attributes.orth) || (isStraight && isPaired && !isOpen)
        if isStraight { isOpen.toggle() }
        if followsMark { columns.sentenceStarts[token] = -1 }
        followsMark = false
        if opens, ended, token > text.lowerBound {
          columns.sentenceStarts[token] = 1
          followsMark = true
        }
        let closes = isStraight && !opens
        if !attributes.isSpace, !closes { ended = enders.contains(attributes.orth) }
      }
    }
  }
}

extension TextColumns {
  /// The number of a token's text.
  fileprivate func orth(_ token: Int, _ forms: WordForms) -> UInt64 {
    forms.attributes[Int(spans.forms[token])].orth
  }
}
