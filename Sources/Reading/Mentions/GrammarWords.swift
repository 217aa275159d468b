import Chronology

/// What a function word does in a sentence; a word may do several things.
struct GrammarRole: OptionSet, Sendable {
  let rawValue: UInt32

  static let preposition = GrammarRole(rawValue: 1 << 0)
  /// A preposition after which a place is where something happens.
  static let locative = GrammarRole(rawValue: 1 << 1)
  /// A preposition that ties a noun to the noun before it: de, du, of.
  static let genitive = GrammarRole(rawValue: 1 << 2)
  static let determiner = GrammarRole(rawValue: 1 << 3)
  static let coordinator = GrammarRole(rawValue: 1 << 4)
  static let negation = GrammarRole(rawValue: 1 << 5)
  /// A form of être or be.
  static let being = GrammarRole(rawValue: 1 << 6)
  /// A form of avoir or have.
  static let having = GrammarRole(rawValue: 1 << 7)
  /// A verb that makes the next one a possibility: pouvoir, could, may.
  static let possibility = GrammarRole(rawValue: 1 << 8)
  /// A verb that makes the next one a plan: va, will, doit.
  static let plan = GrammarRole(rawValue: 1 << 9)
  static let subordinator = GrammarRole(rawValue: 1 << 10)
  static let relative = GrammarRole(rawValue: 1 << 11)
  static let pronoun = GrammarRole(rawValue: 1 << 12)
  static let plural = GrammarRole(rawValue: 1 << 13)
  /// par, by: before whoever acts.
  static let agent = GrammarRole(rawValue: 1 << 14)
  static let reflexive = GrammarRole(rawValue: 1 << 15)
  /// The first word of « en cas de », if, unless: what follows is hypothetical.
  static let condition = GrammarRole(rawValue: 1 << 16)
  /// selon, according: what follows says so.
  static let attribution = GrammarRole(rawValue: 1 << 17)
  /// An adjective that makes its noun a possibility: éventuel, potential.
  static let eventual = GrammarRole(rawValue: 1 << 18)
  /// A preposition before an infinitive: à, de, to.
  static let infinitiveMarker = GrammarRole(rawValue: 1 << 19)
  /// Together with the negation: pas, jamais.
  static let negationEnd = GrammarRole(rawValue: 1 << 20)
  /// sans, without: what follows does not happen.
  static let absence = GrammarRole(rawValue: 1 << 21)
  /// Where somebody takes in others: accueillir, host: a capital before it is a place.
  static let hosting = GrammarRole(rawValue: 1 << 22)
  /// A noun after which « de Paris » is where it takes place: sommet, conférence.
  static let venue = GrammarRole(rawValue: 1 << 23)
  /// A title or trade before a person's name: M., docteur, politologue.
  static let title = GrammarRole(rawValue: 1 << 24)
  /// A conditional auxiliary: would, serait.
  static let conditional = GrammarRole(rawValue: 1 << 25)

  /// The names used in the tables.
  static let named: [String: GrammarRole] = [
    "preposition": .preposition, "locative": .locative, "genitive": .genitive,
    "determiner": .determiner, "coordinator": .coordinator, "negation": .negation,
    "being": .being, "having": .having, "possibility": .possibility, "plan": .plan,
    "subordinator": .subordinator, "relative": .relative, "pronoun": .pronoun,
    "plural": .plural, "agent": .agent, "reflexive": .reflexive, "condition": .condition,
    "attribution": .attribution, "eventual": .eventual, "infinitive": .infinitiveMarker,
    "negation-end": .negationEnd, "absence": .absence, "hosting": .hosting, "venue": .venue,
    "title": .title, "conditional": .conditional,
  ]
}

/// The function words of one language.
struct GrammarWords: Sendable {
  private var roles = WordTable()
  private var numerals = WordTable()
  private var groupAdjectives = WordTable()
  /// Identifiers of the adjectives that make a group of a noun, such as `western`.
  private(set) var adjectiveNames: [(id: String, english: String)] = []

  /// Reads the tables of a language.
  init(_ language: Language, _ folder: ResourceFolder) throws(ResourceError) {
    let code = language.rawValue
    let words = try folder.table("Lexicons/grammar-\(code).tsv", columns: ["word", "roles"])
    for row in words.rows {
      var role: GrammarRole = []
      for name in TSVTable.values(row.fields[1]) {
        guard let named = GrammarRole.named[name] else {
          throw ResourceError(
            file: words.file, line: row.line,
            reason: .badValue(
              column: "roles", value: name,
              expected: "one of \(GrammarRole.named.keys.sorted().joined(separator: ", "))"))
        }
        role.formUnion(named)
      }
      let key = Array(row.fields[0].utf8)
      let known = GrammarRole(rawValue: UInt32(roles.value(of: key[...]) ?? 0))
      roles.set(key, to: Int32(known.union(role).rawValue))
    }
    let numbers = try folder.table("Lexicons/numerals-\(code).tsv", columns: ["word", "value"])
    for row in numbers.rows {
      guard let value = Int32(row.fields[1]) else {
        throw ResourceError(
          file: numbers.file, line: row.line,
          reason: .badValue(
            column: "value", value: String(row.fields[1]), expected: "a whole number"))
      }
      numerals.set(FoldedText(String(row.fields[0])).bytes, to: value)
    }
    let adjectives = try folder.table(
      "Lexicons/group-adjectives.tsv", columns: ["id", "fr", "en"])
    for row in adjectives.rows {
      let forms = TSVTable.values(row.fields[language == .french ? 1 : 2])
      for form in forms {
        groupAdjectives.set(FoldedText(form).bytes, to: Int32(adjectiveNames.count))
      }
      adjectiveNames.append(
        (String(row.fields[0]), TSVTable.values(row.fields[2]).first ?? String(row.fields[0])))
    }
  }

  /// What a word in lower case does; nothing for a content word.
  ///
  /// Diacritics count: « a » is an auxiliary, « à » a preposition.
  func role(of word: ArraySlice<UInt8>) -> GrammarRole {
    GrammarRole(rawValue: UInt32(roles.value(of: word) ?? 0))
  }

  /// The value of a folded number word.
  func numeral(_ word: ArraySlice<UInt8>) -> Int? { numerals.value(of: word).map(Int.init) }

  /// The row of a folded adjective in `adjectiveNames`.
  func groupAdjective(_ word: ArraySlice<UInt8>) -> Int? {
    groupAdjectives.value(of: word).map(Int.init)
  }
}
