/// One word, number or mark of a text.
package struct Token: Hashable, Sendable {
  /// What a token is made of.
  package enum Kind: Sendable {
    /// Letters; an elided word keeps its apostrophe (`l'`, `qu'`), a contraction is one word.
    case word
    /// Digits alone; signs and separators are marks of their own.
    case number
    /// A single mark.
    case mark
    /// One or more line breaks.
    case lineBreak
  }

  package let kind: Kind
  /// Where it stands in the folded text.
  package let folded: Range<Int>
  /// Where it stands in the original, in UTF-8 bytes.
  package let range: Range<Int>
  /// Whether the original begins with a capital letter.
  package let isCapitalized: Bool
  /// Whether white space or a line break stands before it, or nothing does.
  package let followsSpace: Bool
}
