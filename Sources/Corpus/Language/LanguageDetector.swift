package import Chronology

/// Tells French and English from each other and from all other languages.
package enum LanguageDetector {
  /// One paragraph's language.
  package struct Paragraph: Hashable, Sendable {
    /// UTF-8 offsets in the text.
    package let range: Range<Int>
    /// `nil` where it is neither French nor English.
    package let language: Language?
  }

  /// How many bytes of an article decide its language.
  static let decisiveBytes = 20_000

  /// A shorter paragraph is in its article's language, in words.
  static let shortestParagraph = 8

  /// The language of a text, or `nil` where it is neither French nor English.
  ///
  /// The first 20,000 bytes decide.
  package static func language(of text: String) -> Language? {
    guard case .known(let language) = LanguageEvidence(text.utf8.prefix(decisiveBytes)).verdict
    else { return nil }
    return language
  }

  /// The language of every line of a text that is not blank, in order.
  ///
  /// Short lines, and those whose words do not decide, are in the article's language.
  package static func paragraphs(of body: String, article: Language?) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var start = 0
    for line in body.utf8.split(separator: 0x0a, omittingEmptySubsequences: false) {
      let range = start..<(start + line.count)
      start = range.upperBound + 1
      let evidence = LanguageEvidence(line)
      guard evidence.words > 0 else { continue }
      let language: Language? =
        switch evidence.verdict {
        case .known(let language) where evidence.words >= shortestParagraph: language
        case .other where evidence.words >= shortestParagraph: nil
        case .known, .other, .open: article
        }
      paragraphs.append(Paragraph(range: range, language: language))
    }
    return paragraphs
  }
}
