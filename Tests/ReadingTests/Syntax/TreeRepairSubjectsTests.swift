import Testing

@testable import Reading

private let part = "Tense=Past|VerbForm=Part"
private let finite = "Mood=Ind|VerbForm=Fin"

/// Subjects and names that a small parser takes for something else.
struct TreeRepairSubjectsTests {
  @Test(arguments: [
    RepairCase(
      """
      Danish ADJ _ 2 amod
      frigates NOUN _ 5 nsubj
      shadowed VERB \(part) 5 amod
      Greek ADJ _ 5 amod
      tankers NOUN _ 0 root
      . PUNCT _ 5 punct
      """,
      [
        "frigates nsubj shadowed", "shadowed root -", "tankers obj shadowed", ". punct shadowed",
      ]),
    // A noun with a copula, a subject that stands elsewhere, a participle without one.
    RepairCase(
      """
      ships NOUN _ 4 nsubj
      are AUX \(finite) 4 cop
      damaged VERB \(part) 4 amod
      tankers NOUN _ 0 root
      """),
    RepairCase(
      """
      frigates NOUN _ 2 nsubj
      met VERB \(finite) 0 root
      damaged VERB \(part) 4 amod
      tankers NOUN _ 2 obj
      """),
  ])
  func `gives a participle between two nouns its subject and its object`(
    repair: RepairCase
  ) throws { try repair.check() }

  @Test(arguments: [
    RepairCase(
      """
      Togo PROPN _ 2 compound
      fears NOUN _ 3 nsubj
      losing VERB VerbForm=Ger 0 root
      ground NOUN _ 3 obj
      """,
      ["Togo nsubj fears", "fears root - VERB", "losing xcomp fears"]),
    // A gerund with an auxiliary, a noun without a name.
    RepairCase(
      """
      Togo PROPN _ 2 compound
      fears NOUN _ 4 nsubj
      are AUX \(finite) 4 aux
      growing VERB VerbForm=Ger 0 root
      """),
    RepairCase(
      """
      border NOUN _ 2 compound
      fears NOUN _ 3 nsubj
      growing VERB VerbForm=Ger 0 root
      """),
  ])
  func `takes a noun between a name and a gerund for the verb`(repair: RepairCase) throws {
    try repair.check()
  }

  @Test(arguments: [
    RepairCase(
      """
      Lima PROPN _ 5 advmod
      , PUNCT _ 3 punct
      prudente ADJ _ 1 amod
      , PUNCT _ 3 punct
      hésite VERB \(finite) 0 root
      """,
      ["Lima nsubj hésite"]),
    RepairCase(
      """
      Lima PROPN _ 4 obl
      se PRON _ 4 expl
      est/être AUX \(finite) 4 aux
      rétractée VERB \(part) 0 root
      """,
      ["Lima nsubj rétractée"]),
    // With a preposition, or beside a subject.
    RepairCase(
      """
      À ADP _ 2 case
      Lima PROPN _ 3 obl
      dorment VERB \(finite) 0 root
      """),
    RepairCase(
      """
      Lima PROPN _ 4 dislocated
      , PUNCT _ 1 punct
      on PRON _ 4 nsubj
      hésite VERB \(finite) 0 root
      """),
    RepairCase(
      """
      Demain ADV _ 2 advmod
      partira VERB \(finite) 0 root
      """),
  ])
  func `makes a name that opens a sentence the subject of a verb without one`(
    repair: RepairCase
  ) throws { try repair.check() }

  @Test(arguments: [
    RepairCase(
      """
      Talks NOUN _ 2 nsubj
      stalled VERB \(finite) 0 root
      weeks NOUN _ 2 obl
      after ADP _ 6 case
      Greek ADJ _ 6 amod
      trawlers NOUN _ 3 nmod
      rammed VERB \(part) 6 acl
      a DET _ 9 det
      ferry NOUN _ 7 obj
      """,
      ["after mark rammed", "trawlers nsubj rammed", "rammed advcl stalled"]),
    // Without an object it is a participle; another preposition opens no clause.
    RepairCase(
      """
      Talks NOUN _ 2 nsubj
      stalled VERB \(finite) 0 root
      after ADP _ 4 case
      reforms NOUN _ 2 obl
      adopted VERB \(part) 4 acl
      by ADP _ 7 case
      deputies NOUN _ 5 obl:agent
      """),
    RepairCase(
      """
      Talks NOUN _ 2 nsubj
      stalled VERB \(finite) 0 root
      over ADP _ 4 case
      trawlers NOUN _ 2 obl
      carrying VERB \(part) 4 acl
      cod NOUN _ 5 obj
      """),
  ])
  func `opens a clause with "after" where its noun has a verb and that an object`(
    repair: RepairCase
  ) throws { try repair.check() }

  @Test(arguments: [
    RepairCase(
      """
      Rome PROPN _ 2 nsubj
      part VERB \(finite) 0 root
      ; PUNCT _ 2 punct
      Vienne PROPN _ 2 dep
      , PUNCT _ 7 punct
      toutefois ADV _ 7 advmod
      reste VERB \(finite) 2 conj
      """,
      ["Vienne nsubj reste"]),
    // A subject of its own, a preposition, no semicolon.
    RepairCase(
      """
      Rome PROPN _ 2 nsubj
      part VERB \(finite) 0 root
      ; PUNCT _ 2 punct
      Vienne PROPN _ 2 dep
      , PUNCT _ 6 punct
      elle PRON _ 7 nsubj
      reste VERB \(finite) 2 conj
      """),
    RepairCase(
      """
      Rome PROPN _ 2 nsubj
      part VERB \(finite) 0 root
      ; PUNCT _ 2 punct
      à ADP _ 5 case
      Vienne PROPN _ 2 obl
      rien PRON _ 7 nsubj
      bouge VERB \(finite) 2 conj
      """),
    RepairCase(
      """
      Rome PROPN _ 2 nsubj
      quitte VERB \(finite) 0 root
      Vienne PROPN _ 2 obj
      et CCONJ _ 5 cc
      reste VERB \(finite) 2 conj
      """),
  ])
  func `makes the noun behind a semicolon the subject of the verb behind it`(
    repair: RepairCase
  ) throws { try repair.check() }

  @Test(arguments: [
    RepairCase(
      """
      Oslo PROPN _ 2 nsubj
      coupe VERB \(finite) 0 root
      son DET _ 4 det
      aide NOUN _ 2 obj
      au ADP _ 6 case
      Malawi PROPN _ 4 nmod
      et CCONJ _ 9 cc
      la DET _ 9 det
      Zambie PROPN _ 6 conj
      proteste VERB \(finite) 2 advcl
      """,
      ["et cc proteste", "Zambie nsubj proteste", "proteste conj coupe"]),
    // The verb may hang on what is no noun of its own.
    RepairCase(
      """
      Oslo PROPN _ 2 nsubj
      parle VERB \(finite) 0 root
      au ADP _ 4 case
      Malawi PROPN _ 2 obl
      et CCONJ _ 7 cc
      la DET _ 7 det
      Zambie PROPN _ 4 conj
      proteste VERB \(finite) 7 acl
      """,
      ["et cc proteste", "Zambie nsubj proteste", "proteste conj parle"]),
    // With the preposition again, without an article, before a verb that has a subject.
    RepairCase(
      """
      Oslo PROPN _ 2 nsubj
      parle VERB \(finite) 0 root
      au ADP _ 4 case
      Malawi PROPN _ 2 obl
      et CCONJ _ 8 cc
      à ADP _ 8 case
      la DET _ 8 det
      Zambie PROPN _ 4 conj
      proteste VERB \(finite) 2 advcl
      """),
    RepairCase(
      """
      Oslo PROPN _ 2 nsubj
      parle VERB \(finite) 0 root
      à ADP _ 4 case
      Lima PROPN _ 2 obl
      et CCONJ _ 6 cc
      Quito PROPN _ 4 conj
      attend VERB \(finite) 2 advcl
      """),
    RepairCase(
      """
      Oslo PROPN _ 2 nsubj
      parle VERB \(finite) 0 root
      au ADP _ 4 case
      Malawi PROPN _ 2 obl
      et CCONJ _ 7 cc
      la DET _ 7 det
      Zambie PROPN _ 4 conj
      quand SCONJ _ 9 mark
      pleut VERB \(finite) 2 advcl
      """),
  ])
  func `parts a clause from the phrase that a conjunction seems to join it to`(
    repair: RepairCase
  ) throws { try repair.check() }

  @Test(arguments: [
    RepairCase(
      """
      critics NOUN _ 2 nsubj
      praised VERB \(finite) 0 root
      Ban VERB \(finite) 2 xcomp
      Soo PROPN _ 3 obj
      Lee PROPN _ 4 flat
      today ADV _ 3 advmod
      """,
      name: 2..<5,
      ["Ban obj praised PROPN", "Soo flat Ban", "Lee flat Ban", "today advmod praised"]),
    RepairCase(
      """
      Soo PROPN _ 2 nsubj
      Will VERB \(finite) 0 root
      Lee PROPN _ 2 obj
      """,
      name: 0..<3,
      ["Soo root -", "Will flat Soo PROPN", "Lee flat Soo"]),
    // A verb with an auxiliary is one; a name of nouns is one already.
    RepairCase(
      """
      critics NOUN _ 3 nsubj
      have AUX \(finite) 3 aux
      praised VERB \(part) 0 root
      Lee PROPN _ 3 obj
      """,
      name: 2..<4),
    RepairCase(
      """
      critics NOUN _ 2 nsubj
      praised VERB \(finite) 0 root
      Soo PROPN _ 2 obj
      Lee PROPN _ 3 flat
      """,
      name: 2..<4),
  ])
  func `makes one phrase of a known name with a verb in it`(repair: RepairCase) throws {
    try repair.check()
  }
}
