/// The features of a word's form that the rules ask for, as Universal Dependencies names them.
struct WordFeatures: OptionSet, Sendable {
  let rawValue: UInt32

  /// `VerbForm=Fin`.
  static let finite = WordFeatures(rawValue: 1 << 0)
  /// `VerbForm=Inf`.
  static let infinitive = WordFeatures(rawValue: 1 << 1)
  /// `VerbForm=Part`.
  static let participle = WordFeatures(rawValue: 1 << 2)
  /// `VerbForm=Ger`.
  static let gerund = WordFeatures(rawValue: 1 << 3)
  /// `Tense=Past`.
  static let past = WordFeatures(rawValue: 1 << 4)
  /// `Tense=Imp`.
  static let imperfect = WordFeatures(rawValue: 1 << 5)
  /// `Tense=Pres`.
  static let present = WordFeatures(rawValue: 1 << 6)
  /// `Tense=Fut`.
  static let future = WordFeatures(rawValue: 1 << 7)
  /// `Mood=Cnd`.
  static let conditional = WordFeatures(rawValue: 1 << 8)
  /// `Mood=Sub`.
  static let subjunctive = WordFeatures(rawValue: 1 << 9)
  /// `Mood=Imp`.
  static let imperative = WordFeatures(rawValue: 1 << 10)
  /// `Voice=Pass`.
  static let passive = WordFeatures(rawValue: 1 << 11)
  /// `Number=Plur`.
  static let plural = WordFeatures(rawValue: 1 << 12)
  /// `Polarity=Neg`.
  static let negative = WordFeatures(rawValue: 1 << 13)
  /// `Gender=Fem`.
  static let feminine = WordFeatures(rawValue: 1 << 14)
  /// `Gender=Masc`.
  static let masculine = WordFeatures(rawValue: 1 << 15)
  /// `PronType=Rel`.
  static let relative = WordFeatures(rawValue: 1 << 16)
  /// `Person=1`.
  static let first = WordFeatures(rawValue: 1 << 17)
  /// `Poss=Yes`.
  static let possessive = WordFeatures(rawValue: 1 << 18)

  private static let named: [Substring: WordFeatures] = [
    "VerbForm=Fin": .finite, "VerbForm=Inf": .infinitive, "VerbForm=Part": .participle,
    "VerbForm=Ger": .gerund, "Tense=Past": .past, "Tense=Imp": .imperfect,
    "Tense=Pres": .present, "Tense=Fut": .future, "Mood=Cnd": .conditional,
    "Mood=Sub": .subjunctive, "Mood=Imp": .imperative, "Voice=Pass": .passive,
    "Number=Plur": .plural, "Polarity=Neg": .negative, "Gender=Fem": .feminine,
    "Gender=Masc": .masculine, "PronType=Rel": .relative, "Person=1": .first,
    "Poss=Yes": .possessive,
  ]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Reads the features of a CoNLL-U column, such as `Tense=Past|VerbForm=Part`.
  init(conllu text: String) {
    self = []
    for feature in text.split(separator: "|") {
      if let known = Self.named[feature] { formUnion(known) }
    }
  }
}
