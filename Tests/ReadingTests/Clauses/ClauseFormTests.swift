import Ontology
import Testing

@testable import Reading

/// What the group of a verb says: a rule's case, its verb, and the form on one line.
struct ClauseFormTests {
  private static func line(_ form: ClauseForm) -> String {
    var words: [String] = []
    if form.isFinite { words.append("finite") }
    if form.isPast { words.append("past") }
    if form.isInfinitive { words.append("infinitive") }
    if form.isBareParticiple { words.append("participle") }
    if form.isPassive { words.append("passive") }
    if form.isNegated { words.append("negated") }
    if let modality = form.modality { words.append(modality.rawValue) }
    return words.joined(separator: " ")
  }

  @Test(arguments: [
    ("La Pologne a été attaquée", "Passives", "attaquée", "finite past passive"),
    ("Poland was attacked", "Passives", "attacked", "finite past passive"),
    ("L’Iran a menacé", "Passives", "menacé", "finite past"),
    ("Russia could attack", "Modality", "attack", "finite hypothetical"),
    ("Russia will attack", "Modality", "attack", "finite intended"),
    ("La Russie attaquera", "Modality", "attaquera", "finite intended"),
    ("La Chine n’a pas condamné", "Negation", "condamné", "finite past negated"),
    ("Sweden no longer supports", "Negation", "supports", "finite negated"),
    ("China did not condemn", "Negation", "condemn", "finite past negated"),
    ("La France a aidé le Liban sans", "Negation", "consulter", "infinitive negated"),
    ("Des missiles livrés", "Participles", "livrés", "past participle passive"),
    ("Le Japon a promis", "Control", "aider", "infinitive"),
    ("L’Iran aurait livré", "ReportConditional", "livré", "finite past hypothetical"),
    ("Sudan's army attacked", "Institutions", "attacked", "finite past"),
  ])
  func `reads tense, voice, mood and negation of a verb's group`(
    beginning: String, rule: String, verb: String, expected: String
  ) throws {
    let parsed = try ParsedSentence.parsed(beginning, rule)
    #expect(Self.line(parsed.clauseForm(of: try parsed.token(verb))) == expected)
  }
}

struct PredicateFinderTests {
  @Test(arguments: [
    ("Le Soudan a mené", "LightVerbs", ["attaque < mené"]),
    ("Sudan launched", "LightVerbs", ["attack < launched"]),
    ("Serbia came under", "LightVerbs", ["attack < came"]),
    ("La Corée du Nord a mis en garde", "LightVerbs", ["mis en garde"]),
    ("La Chine a refusé", "Control", ["refusé de", "condamner"]),
    ("Le Japon a promis", "Control", ["promis", "aider"]),
    ("Sweden ruled out", "DoubleNegation", ["ruled out", "sending troops"]),
    ("La France s’est engagée", "Reflexives", ["engagée", "soutenir"]),
    // The plain verb is no promise.
    ("La France a engagé", "Reflexives", []),
    ("The people who know", "RelativeClauses", ["fear"]),
    ("China, Taiwan's rival", "Threats", []),
  ])
  func `finds the words that tell of events and the verbs that carry them`(
    beginning: String, rule: String, expected: [String]
  ) throws {
    let parsed = try ParsedSentence.parsed(beginning, rule)
    let found = try ParsedSentence.predicates(parsed).map { predicate in
      parsed.text.original(parsed.range(predicate.tokens))
        + (predicate.support.map { " < " + parsed.text.original(parsed.tree.ranges[$0]) } ?? "")
    }
    #expect(found == expected)
  }
}

struct ClauseLinkTests {
  /// The words of the governor, what stands between, and whether it denies.
  private func link(_ beginning: String, _ rule: String, _ word: String) throws -> String {
    let parsed = try ParsedSentence.parsed(beginning, rule)
    let predicates = try ParsedSentence.predicates(parsed)
    let reading = ClauseReading(
      document: Document(
        id: ID("doc:000000000000"), sha256: String(repeating: "0", count: 64), path: "a.txt",
        title: nil, outlet: nil, author: nil, url: nil, language: parsed.language, published: nil,
        body: parsed.text.original(0..<parsed.text.utf8.count)),
      parsed: parsed, sentence: parsed.tree.sentences[0], language: parsed.language,
      predicates: predicates, supports: try SupportVerbs(parsed.language, TestReader.folder),
      institutions: try InstitutionNouns(parsed.language, TestReader.folder),
      modals: try ModalVerbs(parsed.language, TestReader.folder))
    let token = try parsed.token(word)
    let index = try #require(predicates.firstIndex { $0.token == token })
    let link = reading.link(of: index)
    var line = link.governor.map { predicates[$0].entry.lemma } ?? "nothing"
    if let modality = link.modality { line += " " + modality.rawValue }
    if link.isDenied { line += " denied" }
    if link.isPurpose { line += " purpose" }
    return line
  }

  @Test(arguments: [
    ("Le Japon a promis", "Control", "aider", "promettre"),
    ("China refused", "Control", "condemn", "refuse"),
    ("Vladimir Poutine menace d’attaquer", "Threats", "attaquer", "menacer"),
    ("Sweden ruled out", "DoubleNegation", "sending", "rule out"),
    ("Russia failed to", "Modality", "attack", "nothing denied"),
    ("Russia plans to", "Modality", "attack", "plan"),
    ("La Russie risque", "Modality", "attaquer", "risquer"),
    ("If China attacks", "Conditions", "attacks", "nothing hypothetical"),
    ("La France a rencontré", "Purposes", "aider", "nothing intended purpose"),
    // « sans » is counted in the verb's own form.
    ("La France a aidé", "Negation", "consulter", "nothing"),
    ("La Russie, qui a attaqué", "RelativeClauses", "attaqué", "nothing"),
    ("La Russie a attaqué la Moldavie", "Modality", "attaqué", "nothing"),
  ])
  func `climbs from a predicate to what governs it`(
    beginning: String, rule: String, word: String, expected: String
  ) throws {
    #expect(try link(beginning, rule, word) == expected)
  }
}
