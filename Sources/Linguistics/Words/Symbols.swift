/// The strings whose identifier is a small number instead of a hash.
///
/// A fact of spaCy 3.8 (MIT); the numbers are part of every trained package, since hashed features
/// of words such as "aux" or "root" depend on them.
enum Symbols {
  /// The length of the longest symbol, in bytes.
  static let longest = 18

  private static let names: [(first: Int, names: String)] = [
    (
      1,
      """
      IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM \
      LIKE_EMAIL IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT \
      IS_CURRENCY
      """
    ),
    (19, (19...63).map { "FLAG\($0)" }.joined(separator: " ")),
    (
      64,
      """
      ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE \
      HEAD SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON \
      PROPN PUNCT SCONJ SYM VERB X EOL SPACE
      """
    ),
    (
      104,
      (1...276).map { number in
        let digits = String(number)
        return "DEPRECATED" + String(repeating: "0", count: 3 - digits.count) + digits
      }.joined(separator: " ")
    ),
    (
      380,
      """
      PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME PERCENT \
      MONEY QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass cc \
      ccomp complm conj cop csubj csubjpass dep det dobj expl hmod hyph infmod intj iobj mark \
      meta neg nmod nn npadvmod nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp \
      pobj poss possessive preconj prep prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID \
      MORPH ENT_ID IDX _
      """
    ),
  ]

  private static let all: [(name: String, id: UInt64)] = names.flatMap { first, names in
    names.split(separator: " ").enumerated().map { (String($1), UInt64(first + $0)) }
  }

  private static let idByBytes: [[UInt8]: UInt64] = Dictionary(
    uniqueKeysWithValues: all.map { (Array($0.name.utf8), $0.id) })

  private static let nameByID: [UInt64: String] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.id, $0.name) })

  /// The number of a symbol, or nothing where a string is none.
  static func id(of bytes: [UInt8]) -> UInt64? { idByBytes[bytes] }

  /// The symbol of a number.
  static func name(of id: UInt64) -> String? { nameByID[id] }
}
