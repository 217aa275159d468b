import Testing

@testable import Reading

private let part = "Tense=Past|VerbForm=Part"
private let finite = "Mood=Ind|VerbForm=Fin"

/// Relative clauses and insertions that a small parser takes for the main clause.
struct TreeRepairRelativesTests {
  @Test(arguments: [
    RepairCase(
      """
      Rome PROPN _ 5 advmod
      , PUNCT _ 5 punct
      qui PRON PronType=Rel 5 nsubj
      a/avoir AUX \(finite) 5 aux
      fermé VERB \(part) 0 root
      ses DET _ 7 det
      ports NOUN _ 5 obj
      , PUNCT _ 11 punct
      y PRON _ 11 iobj
      a/avoir AUX \(finite) 11 aux
      envoyé VERB \(part) 5 advcl
      une DET _ 13 det
      brigade NOUN _ 5 obl
      """,
      ["Rome nsubj envoyé", "fermé acl:relcl Rome", "envoyé root -", "brigade obl envoyé"]),
    // A clause with a subject of its own, and one that a conjunction joins, stay.
    RepairCase(
      """
      Rome PROPN _ 5 advmod
      , PUNCT _ 5 punct
      qui PRON PronType=Rel 5 nsubj
      a/avoir AUX \(finite) 5 aux
      fermé VERB \(part) 0 root
      ses DET _ 7 det
      ports NOUN _ 5 obj
      et CCONJ _ 10 cc
      a/avoir AUX \(finite) 10 aux
      envoyé VERB \(part) 5 conj
      """),
  ])
  func `raises the verb behind a relative clause`(repair: RepairCase) throws {
    try repair.check()
  }

  @Test func `takes the verb between a relative pronoun and its object for the clause's`() throws {
    try RepairCase(
      """
      Oslo PROPN _ 8 nsubj
      , PUNCT _ 5 punct
      which PRON _ 5 det
      lifted VERB \(part) 5 amod
      curbs NOUN _ 1 acl:relcl
      , PUNCT _ 1 punct
      has AUX \(finite) 8 aux
      agreed VERB \(part) 0 root
      """,
      ["which nsubj lifted", "lifted acl:relcl Oslo", "curbs obj lifted"]
    ).check()
  }

  @Test func `gives a relative pronoun the participle that is taken for an adverb`() throws {
    try RepairCase(
      """
      Lima PROPN _ 9 nsubj
      , PUNCT _ 1 punct
      qui PRON PronType=Rel 9 nsubj
      a/avoir VERB \(finite) 9 aux
      expulsé ADV _ 4 obj
      plus ADV _ 7 advmod
      diplomates NOUN _ 5 obj
      a/avoir AUX \(finite) 9 aux
      parlé VERB \(part) 0 root
      """,
      ["qui nsubj expulsé", "a aux expulsé AUX", "expulsé acl:relcl Lima VERB"]
    ).check()
  }

  @Test func `returns the subject before a gerund between commas to the main verb`() throws {
    try RepairCase(
      """
      An DET _ 2 det
      envoy NOUN _ 4 nsubj
      , PUNCT _ 2 punct
      speaking VERB Tense=Pres|VerbForm=Part 7 advcl
      anonymously ADV _ 4 advmod
      , PUNCT _ 4 punct
      refused VERB \(finite) 0 root
      """,
      ["envoy nsubj refused"]
    ).check()
  }

  @Test(arguments: [
    RepairCase(
      """
      À/à ADP _ 2 case
      Genève PROPN _ 8 obl
      , PUNCT _ 2 punct
      le DET _ 5 det
      délégué NOUN _ 2 appos
      , PUNCT _ 8 punct
      a/avoir AUX \(finite) 8 aux
      dénoncé VERB \(part) 0 root
      """,
      ["délégué nsubj dénoncé"]),
    // A noun without an article describes the place; a verb with a subject keeps it.
    RepairCase(
      """
      À/à ADP _ 2 case
      Genève PROPN _ 8 obl
      , PUNCT _ 2 punct
      ville NOUN _ 2 appos
      suisse ADJ _ 4 amod
      , PUNCT _ 8 punct
      a/avoir AUX \(finite) 8 aux
      débuté VERB \(part) 0 root
      """),
  ])
  func `takes the apposition of the place that opens a sentence for the subject`(
    repair: RepairCase
  ) throws {
    try repair.check()
  }

  @Test func `takes an elided object pronoun for no second subject`() throws {
    try RepairCase(
      """
      Rome PROPN _ 4 nsubj
      l'/le PRON _ 4 nsubj
      a/avoir AUX \(finite) 4 aux
      sommé VERB \(part) 0 root
      de ADP _ 6 mark
      partir VERB VerbForm=Inf 4 xcomp
      """,
      ["l' obj sommé"]
    ).check()
  }

  @Test(arguments: [
    RepairCase(
      """
      Oslo PROPN _ 2 nsubj
      urged VERB \(finite) 0 root
      the DET _ 4 det
      junta NOUN _ 2 obj
      to PART _ 6 mark
      talk VERB VerbForm=Inf 2 advcl
      """, asking: "urged",
      ["talk xcomp urged"]),
    RepairCase(
      """
      Oslo PROPN _ 2 nsubj
      called VERB \(finite) 0 root
      on ADP _ 5 case
      both DET _ 5 det
      sides NOUN _ 2 obl
      to PART _ 7 mark
      talk VERB VerbForm=Inf 5 acl
      """, asking: "called",
      ["talk xcomp called"]),
    // A purpose: the verb asks nobody.
    RepairCase(
      """
      Oslo PROPN _ 2 nsubj
      sold VERB \(finite) 0 root
      its DET _ 4 det
      ships NOUN _ 2 obj
      to PART _ 6 mark
      save VERB VerbForm=Inf 2 advcl
      """),
  ])
  func `takes the infinitive behind whom a verb asks for what it asks`(repair: RepairCase) throws {
    try repair.check()
  }

  @Test(arguments: [
    RepairCase(
      """
      Nationalists PROPN _ 0 root
      on ADP _ 4 case
      both DET _ 4 det
      sides NOUN _ 1 nmod
      protested VERB \(part) 4 acl
      against ADP _ 8 case
      the DET _ 8 det
      meeting NOUN _ 5 obl
      . PUNCT _ 1 punct
      """,
      ["Nationalists nsubj protested", "protested root -", ". punct protested"]),
    // A caption has a participle that is done to its noun.
    RepairCase(
      """
      Troops NOUN _ 0 root
      deployed VERB \(part) 1 acl
      in ADP _ 4 case
      Mali PROPN _ 2 obl
      . PUNCT _ 1 punct
      """),
  ])
  func `raises the only verb of a sentence`(repair: RepairCase) throws {
    try repair.check()
  }

  @Test func `ties to the verb what stands behind the month of a date`() throws {
    try RepairCase(
      """
      élus NOUN _ 0 root
      condamnés VERB \(part) 1 acl
      le DET _ 4 det
      9 NUM _ 2 obl
      décembre NOUN _ 4 nmod
      à ADP _ 8 case
      sept NUM _ 8 nummod
      ans NOUN _ 5 nmod
      """,
      ["ans obl condamnés"]
    ).check()
  }
}
