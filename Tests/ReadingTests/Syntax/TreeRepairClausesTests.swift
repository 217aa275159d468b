import Testing

@testable import Reading

private let part = "Tense=Past|VerbForm=Part"
private let finite = "Mood=Ind|VerbForm=Fin"

/// Verbs that a small parser takes for something else.
struct TreeRepairClausesTests {
  @Test(arguments: [
    RepairCase(
      """
      Oslo PROPN _ 2 nsubj
      a/avoir VERB \(finite) 0 root
      longtemps ADV _ 2 advmod
      refusé ADJ _ 2 obj
      un DET _ 6 det
      accord NOUN _ 4 obj
      """,
      [
        "Oslo nsubj refusé", "a aux refusé AUX", "longtemps advmod refusé", "refusé root - VERB",
      ]),
    RepairCase(
      """
      Lima PROPN _ 2 nsubj
      a/avoir VERB \(finite) 0 root
      refusé/refuser ADJ _ 2 xcomp
      deux NUM _ 5 nummod
      offres NOUN _ 3 obj
      """,
      ["Lima nsubj refusé", "a aux refusé AUX", "refusé root - VERB"]),
    // What is no participle, what no object follows, what an adjective describes.
    RepairCase(
      """
      Lima PROPN _ 2 nsubj
      a/avoir VERB \(finite) 0 root
      prêt ADJ _ 2 obj
      un DET _ 5 det
      plan NOUN _ 3 obj
      """),
    RepairCase(
      """
      Lima PROPN _ 2 nsubj
      a/avoir VERB \(finite) 0 root
      fermé ADJ _ 2 xcomp
      boutique NOUN _ 2 obj
      """),
    RepairCase(
      """
      Lima PROPN _ 2 nsubj
      a/avoir VERB \(finite) 0 root
      un DET _ 4 det
      port NOUN _ 2 obj
      fermé ADJ _ 4 amod
      à ADP _ 7 case
      clé NOUN _ 5 obl
      """),
  ])
  func `takes an adjective behind « a » and before an object for a participle`(
    repair: RepairCase
  ) throws { try repair.check() }

  @Test(arguments: [
    RepairCase(
      """
      victoire NOUN _ 0 root
      nette ADJ _ 1 amod
      , PUNCT _ 5 punct
      a/avoir AUX \(finite) 5 aux
      soufflé VERB \(part) 1 acl
      le DET _ 7 det
      maire NOUN _ 5 nsubj
      """,
      ["soufflé parataxis victoire"]),
    // No comma, or no auxiliary.
    RepairCase(
      """
      victoire NOUN _ 0 root
      que PRON PronType=Rel 4 obj
      a/avoir AUX \(finite) 4 aux
      volée VERB \(part) 1 acl
      le DET _ 6 det
      maire NOUN _ 4 nsubj
      """),
    RepairCase(
      """
      victoire NOUN _ 0 root
      , PUNCT _ 3 punct
      volée VERB \(part) 1 acl
      de ADP _ 5 case
      justesse NOUN _ 3 obl
      """),
  ])
  func `parts a verb of saying behind a comma from what is said`(repair: RepairCase) throws {
    try repair.check()
  }

  @Test(arguments: [
    RepairCase(
      """
      Norway PROPN _ 2 nsubj
      welcomed ADJ _ 4 amod
      Baltic ADJ _ 4 amod
      mayors NOUN _ 0 root
      . PUNCT _ 4 punct
      """,
      ["welcomed root - VERB", "mayors obj welcomed", ". punct welcomed"]),
    RepairCase(
      """
      Sweden PROPN _ 2 nsubj
      left VERB \(finite) 0 root
      early ADV _ 2 advmod
      but CCONJ _ 6 cc
      Norway PROPN _ 6 nsubj
      welcomed ADJ _ 8 amod
      Baltic ADJ _ 8 amod
      mayors NOUN _ 2 obj
      """,
      ["welcomed conj left VERB", "mayors obj welcomed"]),
    // Without a subject, and what is no participle.
    RepairCase(
      """
      Norway PROPN _ 2 nsubj
      runs VERB \(finite) 0 root
      crowded ADJ _ 4 amod
      camps NOUN _ 2 obj
      """),
    RepairCase(
      """
      waters NOUN _ 2 nsubj
      deep ADJ _ 3 amod
      harbors NOUN _ 0 root
      """),
  ])
  func `makes an adjective with a subject the verb of its noun`(repair: RepairCase) throws {
    try repair.check()
  }

  @Test(arguments: [
    RepairCase(
      """
      ce PRON _ 0 root
      que PRON PronType=Rel 5 obj
      la DET _ 4 det
      mairie NOUN _ 5 nsubj
      bordelaise ADJ _ 1 acl:relcl
      a/avoir AUX \(finite) 7 aux
      confirmé VERB \(part) 1 nmod
      """,
      [
        "que obj confirmé", "mairie nsubj confirmé", "bordelaise amod mairie",
        "confirmé acl:relcl ce",
      ]),
    // An adjective with a copula is the clause's own.
    RepairCase(
      """
      celle PRON _ 0 root
      que PRON PronType=Rel 5 obj
      la DET _ 4 det
      mairie NOUN _ 6 nsubj
      est AUX \(finite) 6 cop
      fière ADJ _ 1 acl:relcl
      a/avoir AUX \(finite) 8 aux
      plu VERB \(part) 1 nmod
      """),
  ])
  func `finds the verb of a relative clause beside it`(repair: RepairCase) throws {
    try repair.check()
  }

  @Test(arguments: [
    RepairCase(
      """
      mayor NOUN _ 3 nsubj
      Berg PROPN _ 1 appos
      called VERB \(finite) 0 root
      for ADP _ 5 case
      calm NOUN _ 3 obl
      and CCONJ _ 7 cc
      resigned VERB \(finite) 1 conj
      """,
      ["resigned conj called"]),
    // With a subject of its own, and behind a relative clause only.
    RepairCase(
      """
      mayor NOUN _ 2 nsubj
      called VERB \(finite) 0 root
      and CCONJ _ 5 cc
      clerks NOUN _ 5 nsubj
      resigned VERB \(finite) 1 conj
      """),
    RepairCase(
      """
      clerks NOUN _ 0 root
      who PRON PronType=Rel 3 nsubj
      called VERB \(finite) 1 acl:relcl
      and CCONJ _ 5 cc
      resigned VERB \(finite) 1 conj
      """),
  ])
  func `joins a finite verb to the verb before it, not to a noun`(repair: RepairCase) throws {
    try repair.check()
  }

  @Test(arguments: [
    RepairCase(
      """
      envoy NOUN _ 3 nsubj
      , PUNCT _ 3 punct
      visiting VERB Tense=Pres|VerbForm=Part 0 root
      Malta PROPN _ 3 obj
      , PUNCT _ 3 punct
      urged VERB \(finite) 3 ccomp
      calm NOUN _ 6 obj
      """,
      ["envoy nsubj urged", "visiting advcl urged", "urged root -"]),
    // A subject of its own, a conjunction, a main verb that is finite.
    RepairCase(
      """
      envoy NOUN _ 2 nsubj
      visiting VERB VerbForm=Ger 0 root
      Malta PROPN _ 2 obj
      , PUNCT _ 2 punct
      crowds NOUN _ 6 nsubj
      cheered VERB \(finite) 2 ccomp
      """),
    RepairCase(
      """
      envoy NOUN _ 2 nsubj
      hoping VERB VerbForm=Ger 0 root
      , PUNCT _ 6 punct
      that SCONJ _ 6 mark
      rain NOUN _ 6 nsubj
      stops VERB \(finite) 2 ccomp
      """),
    RepairCase(
      """
      envoy NOUN _ 2 nsubj
      visited VERB \(finite) 0 root
      Malta PROPN _ 2 obj
      , PUNCT _ 2 punct
      urged VERB \(finite) 2 advcl
      calm NOUN _ 5 obj
      """),
  ])
  func `makes the finite verb behind a gerund the main one`(repair: RepairCase) throws {
    try repair.check()
  }

  @Test(arguments: [
    RepairCase(
      """
      mairie NOUN _ 4 nsubj
      les PRON _ 4 amod
      a/avoir AUX \(finite) 4 aux
      annulées PRON _ 0 root
      """,
      ["les obj annulées", "annulées root - VERB"]),
    RepairCase(
      """
      mairie NOUN _ 3 nsubj
      est/être AUX \(finite) 3 cop
      celle PRON _ 0 root
      """),
  ])
  func `takes a pronoun with an auxiliary for a participle`(repair: RepairCase) throws {
    try repair.check()
  }
}
