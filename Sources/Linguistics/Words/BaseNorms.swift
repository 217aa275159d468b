/// The norms of punctuation and currency signs that spaCy gives in every language.
///
/// A fact of spaCy 3.8 (MIT).
enum BaseNorms {
  private static let groups: [(norm: String, texts: String)] = [
    ("'s", "'s 'S \u{2019}s \u{2019}S"),
    ("'", "\u{2019} \u{2018} \u{b4} `"),
    (
      "\"",
      "\u{201d} \u{201c} '' `` \u{b4}\u{b4} \u{201e} \u{bb} \u{ab} \u{2018}\u{2018} \u{2019}\u{2019}"
    ),
    ("?", "\u{ff1f}"),
    ("!", "\u{ff01}"),
    (",", "\u{ff0c}"),
    (";", "\u{ff1b}"),
    (":", "\u{ff1a}"),
    (".", "\u{3002} \u{964}"),
    ("...", "\u{2026}"),
    ("-", "\u{2014} \u{2013} -- --- \u{2014}\u{2014}"),
    (
      "$",
      """
      \u{20ac} \u{a3} \u{a5} \u{e3f} US$ C$ A$ \u{20ba} \u{20b9} \u{9f3} \u{20a9} Mex$ \u{20a3} \
      E\u{a3}
      """
    ),
  ]

  private static let normByBytes: [[UInt8]: [UInt8]] = Dictionary(
    uniqueKeysWithValues: groups.flatMap { norm, texts in
      texts.split(separator: " ").map { (Array($0.utf8), Array(norm.utf8)) }
    })

  /// The norm of a text, if it is one of these few.
  static func norm(of text: [UInt8]) -> [UInt8]? {
    text.count > 6 ? nil : normByBytes[text]
  }
}
