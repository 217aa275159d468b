import Chronology
import Ontology
import Testing

@testable import Reading

/// A sentence and the triggers in it, each as `words:property property …`.
struct TriggerFinderTests {
  private func check(_ text: String, _ language: Language, _ expected: [String]) throws {
    let analyzed = try TestReader.analyzed(text, language)
    let finder = TriggerFinder(
      lexicon: try TriggerLexicon(language, TestReader.folder), language: language)
    let triggers = finder.triggers(in: 0..<analyzed.tokens.count, analyzed) { _ in false }
    #expect(triggers.map { Self.line($0, analyzed) } == expected)
  }

  private static func line(_ trigger: Trigger, _ analyzed: AnalyzedText) -> String {
    var line = analyzed.text.original(
      analyzed.range(min(trigger.start, trigger.tokens.lowerBound)..<trigger.tokens.upperBound))
    line += ": \(trigger.entry.lemma) \(trigger.entry.wordClass.rawValue)"
    if trigger.voice != .active { line += " \(trigger.voice)" }
    if trigger.isFinite { line += " finite" }
    if trigger.isNegated { line += " negated" }
    if let modality = trigger.modality { line += " \(modality.rawValue)" }
    return line
  }

  @Test(arguments: [
    ("Paris refuse cette idée.", ["refuse: refuser verb finite"]),
    ("Le refus de Paris", ["refus: refus noun"]),
    ("Il a menacé Paris.", ["a menacé: menacer verb finite"]),
    ("Il menaçait Paris.", ["menaçait: menacer verb finite"]),
    ("Elle a mis en garde Paris.", ["a mis en garde: mettre en garde verb finite"]),
    (
      "Elle a clairement mis en garde Paris.",
      [
        "a clairement mis en garde: mettre en garde verb finite"
      ]
    ),
  ])
  func `finds French verbs and nouns, the longest entry first`(
    text: String, triggers: [String]
  ) throws { try check(text, .french, triggers) }

  @Test(arguments: [
    // Negation.
    ("Il ne menace pas Paris.", ["ne menace: menacer verb finite negated"]),
    ("Il n’a jamais menacé Paris.", ["n’a jamais menacé: menacer verb finite negated"]),
    ("Sans attaque russe", ["attaque: attaque noun negated"]),
    // Voice.
    ("La ville a été bombardée.", ["a été bombardée: bombarder verb passive finite"]),
    ("La ville est bombardée.", ["est bombardée: bombarder verb passive finite"]),
    ("des armes livrées hier", ["livrées: livrer verb participial"]),
    // Reflexive verbs need their pronoun.
    ("Ils se sont réunis.", ["se sont réunis: se réunir verb finite"]),
    ("Ils ont réuni les chefs.", ["ont réuni: réunir verb finite"]),
    // Modals, tenses and conditions.
    ("Il pourrait attaquer.", ["pourrait attaquer: attaquer verb finite hypothetical"]),
    ("Il va attaquer.", ["va attaquer: attaquer verb finite intended"]),
    ("Il attaquera.", ["attaquera: attaquer verb finite intended"]),
    ("Il attaquerait.", ["attaquerait: attaquer verb finite hypothetical"]),
    ("Il aurait attaqué.", ["aurait attaqué: attaquer verb finite hypothetical"]),
    ("S’il attaque", ["attaque: attaquer verb finite hypothetical"]),
    ("Si Paris attaque", ["attaque: attaquer verb finite hypothetical"]),
    ("une éventuelle attaque", ["attaque: attaque noun hypothetical"]),
    ("en cas d’attaque", ["attaque: attaque noun hypothetical"]),
  ])
  func `reads the French verb group`(text: String, triggers: [String]) throws {
    try check(text, .french, triggers)
  }

  @Test(arguments: [
    ("Russia attacks the city.", ["attacks: attack verb finite"]),
    ("the attack", ["attack: attack noun"]),
    ("They will attack.", ["will attack: attack verb finite intended"]),
    ("They could attack.", ["could attack: attack verb finite hypothetical"]),
    ("They did not attack.", ["not attack: attack verb finite negated"]),
    ("They have never attacked.", ["have never attacked: attack verb finite negated"]),
    ("The city was attacked.", ["was attacked: attack verb passive finite"]),
    ("They were attacking.", ["were attacking: attack verb finite"]),
    ("They refused to attack.", ["refused: refuse verb finite", "attack: attack verb intended"]),
    ("Talks go on.", ["Talks: talk noun"]),
    ("if they attack", ["attack: attack verb finite hypothetical"]),
    ("the Paris meeting", ["meeting: meeting noun"]),
    ("a possible attack", ["attack: attack noun hypothetical"]),
    ("without an attack", ["attack: attack noun"]),
    ("They ruled out talks.", ["ruled out: rule out verb finite", "talks: talk noun"]),
    (
      "They have flatly ruled out joining.",
      [
        "have flatly ruled out: rule out verb finite", "joining: join verb",
      ]
    ),
  ])
  func `reads English triggers`(text: String, triggers: [String]) throws {
    try check(text, .english, triggers)
  }

  @Test func `leaves words alone that a name holds`() throws {
    let analyzed = try TestReader.analyzed("Le Conseil refuse.", .french)
    let finder = TriggerFinder(
      lexicon: try TriggerLexicon(.french, TestReader.folder), language: .french)
    let triggers = finder.triggers(in: 0..<analyzed.tokens.count, analyzed) { $0 == 1 }
    #expect(triggers.map(\.entry.lemma) == ["refuser"])
  }
}
