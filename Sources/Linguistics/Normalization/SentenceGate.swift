/// Forbids sentences to start where no sentence has ended, and lets one start where a quotation opens
/// after the end of another.
struct SentenceGate: Sendable {
  private static let enders = ids([".", "?", "!", "\u{2026}", "...", "?!", "!!", "!?"])
  private static let closers = ids(["\u{bb}", "\"", "\u{201d}", ")", "'", "\u{2019}"])
  private static let openers = ids(["\u{ab}", "\u{201c}"])
  private static let straight = StringHash.id("\"")

  private static func ids(_ texts: [String]) -> Set<UInt64> { Set(texts.map(StringHash.id)) }

  /// Forbids a start at every token but the first of each text and those that follow the end of a
  /// sentence or a line break; closing marks and white space may stand between.
  ///
  /// An opening mark after the end of a sentence starts one: parsers run on over it. Of straight
  /// marks every other one opens, where a text has an even number of them.
  static func apply(_ columns: inout TextColumns, forms: WordForms) {
    for text in columns.texts where !text.isEmpty {
      let isPaired = text.count { columns.orth($0, forms) == straight }.isMultiple(of: 2)
      // What the tokens before say: did a sentence end, was there a line break since, and is a
      // straight mark open?
      var ended = false
      var broken = false
      var isOpen = false
      for token in text {
        let form = columns.spans.forms[token]
        let attributes = forms.attributes[Int(form)]
        let opens =
          openers.contains(attributes.orth)
          || (attributes.orth == straight && isPaired && !isOpen)
        if attributes.orth == straight { isOpen.toggle() }
        let closes = !opens && closers.contains(attributes.orth)
        if token > text.lowerBound {
          if opens, ended {
            columns.sentenceStarts[token] = 1
          } else if !(ended || broken) || closes || attributes.isSpace {
            columns.sentenceStarts[token] = -1
          }
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

extension TextColumns {
  /// The number of a token's text.
  fileprivate func orth(_ token: Int, _ forms: WordForms) -> UInt64 {
    forms.attributes[Int(spans.forms[token])].orth
  }
}
