import Testing

@testable import Reading

struct SyntaxTreeTests {
  private static let conllu = """
    # text = L’armée a pris Goma.
    1\tL’\tle\tDET\t_\tDefinite=Def\t2\tdet\t_\tSpaceAfter=No
    2\tarmée\tarmée\tNOUN\t_\tGender=Fem|Number=Sing\t4\tnsubj\t_\t_
    3\ta\tavoir\tAUX\t_\tTense=Pres|VerbForm=Fin\t4\taux:tense\t_\t_
    4\tpris\tprendre\tVERB\t_\tTense=Past|VerbForm=Part\t0\troot\t_\t_
    5\tGoma\tGoma\tPROPN\t_\t_\t4\tobj\t_\tNER=B-LOC
    6\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_

    # text = Elle part.
    1\tElle\til\tPRON\t_\t_\t2\tnsubj\t_\t_
    2\tpart\tpartir\tVERB\t_\tTense=Pres|VerbForm=Fin\t0\troot\t_\t_
    3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_
    """

  @Test func `keeps offsets in UTF-8, sentences, and a root as its own head`() throws {
    let tree = try SyntaxTree(conllu: Self.conllu)
    #expect(tree.count == 9)
    #expect(tree.sentences == [0..<6, 6..<9])
    // « ’ » is three bytes and « é » is two.
    #expect(tree.ranges[0] == 0..<4 && tree.ranges[1] == 4..<10 && tree.ranges[4] == 18..<22)
    #expect(tree.heads[3] == 3 && tree.heads[7] == 7 && tree.heads[6] == 7)
  }

  @Test func `lists dependents in the order of the text, all or by relation`() throws {
    let tree = try SyntaxTree(conllu: Self.conllu)
    #expect(Array(tree.children(of: 3)) == [1, 2, 4, 5])
    #expect(tree.children(of: 3, [.nsubj, .obj]) == [1, 4])
    #expect(tree.child(of: 3, .obj) == 4 && tree.child(of: 3, .iobj) == nil)
    #expect(tree.children(of: 0).isEmpty)
  }

  @Test func `spans a subtree and knows who descends from whom`() throws {
    let tree = try SyntaxTree(conllu: Self.conllu)
    #expect(tree.span(of: 1) == 0..<2 && tree.span(of: 3) == 0..<6 && tree.span(of: 4) == 4..<5)
    #expect(tree.descends(0, from: 3) && tree.descends(0, from: 1))
    #expect(!tree.descends(3, from: 0) && !tree.descends(6, from: 3) && !tree.descends(3, from: 3))
    #expect(tree.head(of: 0..<2) == 1 && tree.head(of: 2..<6) == 3)
  }

  @Test func `finds sentence and tokens of offsets`() throws {
    let tree = try SyntaxTree(conllu: Self.conllu)
    #expect(tree.sentence(of: 5) == 0 && tree.sentence(of: 6) == 1)
    #expect(tree.token(at: 0) == 0 && tree.token(at: 4) == 1 && tree.token(at: 18) == 4)
    #expect(tree.tokens(in: 4..<22) == 1..<5)
    #expect(tree.tokens(in: 9..<12) == 1..<3)
  }

  @Test func `an empty text has no tokens and no sentences`() throws {
    let tree = try SyntaxTree(conllu: "")
    #expect(tree.count == 0 && tree.sentences.isEmpty && tree.tokens(in: 0..<9).isEmpty)
  }
}

struct SyntaxRelationTests {
  @Test(arguments: [
    ("ROOT", SyntaxRelation.root), ("root", .root), ("nsubj:pass", .nsubjPass),
    ("nsubj:outer", .nsubj),
    ("nsubj:caus", .nsubj), ("obl:agent", .oblAgent), ("obl:mod", .obl), ("obl:arg", .obl),
    ("flat:name", .flat), ("aux:pass", .auxPass), ("aux:tense", .aux), ("acl:relcl", .relcl),
    ("advcl:relcl", .advcl), ("nmod:poss", .nmodPoss), ("nmod:desc", .nmodDesc),
    ("compound:prt", .compoundPrt), ("expl:comp", .expl), ("cc:preconj", .cc), ("dep", .other),
    ("never:heard", .other), ("", .other),
  ])
  func `folds a label into the relation that the rules know`(
    label: String, relation: SyntaxRelation
  ) {
    #expect(SyntaxRelation(label: label[...]) == relation)
  }

  @Test func `tells auxiliaries and clauses from other dependents`() {
    let auxiliaries = SyntaxRelation.allCases.filter(\.isAuxiliary)
    #expect(auxiliaries == [.aux, .auxPass, .cop])
    let clauses = Set(SyntaxRelation.allCases.filter(\.isClausal))
    #expect(clauses == [.csubj, .ccomp, .xcomp, .advcl, .acl, .relcl, .parataxis])
  }
}

struct WordFeaturesTests {
  private static let columns: [(String, WordFeatures)] = [
    ("_", []), ("", []), ("Mood=Ind|Number=Sing", []),
    ("Tense=Past|VerbForm=Part|Voice=Pass", [.past, .participle, .passive]),
    ("Mood=Cnd|Tense=Pres|VerbForm=Fin", [.conditional, .present, .finite]),
    ("Mood=Sub|Tense=Imp", [.subjunctive, .imperfect]), ("VerbForm=Ger", .gerund),
    ("Gender=Fem|Number=Plur|Poss=Yes", [.feminine, .plural, .possessive]),
    ("Polarity=Neg|Person=1|PronType=Rel", [.negative, .first, .relative]),
  ]

  @Test(arguments: columns)
  func `reads the features that the rules ask for and no others`(
    column: String, features: WordFeatures
  ) {
    #expect(WordFeatures(conllu: column) == features)
  }
}
