/// A universal part of speech, in the order of spaCy's numbers.
///
/// Source: Universal Dependencies, *Universal POS tags*, version 2; `conj`, `eol` and `space` are
/// spaCy's.
public enum PartOfSpeech: UInt8, CaseIterable, Sendable {
  case none, adj, adp, adv, aux, conj, cconj, det, intj, noun, num, part, pron, propn, punct, sconj,
    sym, verb, x, eol, space

  /// The tag, such as `PROPN`; empty for `none`.
  public var tag: String { Self.tags[Int(rawValue)] }

  /// The part of speech of a tag; an unknown one gives nothing.
  public init?(tag: String) {
    guard let row = Self.tags.firstIndex(of: tag) else { return nil }
    self.init(rawValue: UInt8(row))
  }

  /// Whether it is a noun, proper noun or pronoun.
  public var isNominal: Bool {
    switch self {
    case .noun, .propn, .pron: true
    case .none, .adj, .adp, .adv, .aux, .conj, .cconj, .det, .intj, .num, .part, .punct, .sconj,
      .sym, .verb, .x, .eol, .space:
      false
    }
  }

  private static let tags = [
    "", "ADJ", "ADP", "ADV", "AUX", "CONJ", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
    "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X", "EOL", "SPACE",
  ]
}
