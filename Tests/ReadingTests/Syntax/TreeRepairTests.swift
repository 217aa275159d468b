import Testing

@testable import Reading

struct TreeRepairTests {
  /// The heads and relations of a sentence after the repairs, each as `form<head`.
  private func repaired(_ rows: [String]) throws -> [String] {
    let forms = rows.map { $0.split(separator: " ")[0] }
    var lines = ["# text = " + forms.joined(separator: " ")]
    for (number, row) in rows.enumerated() {
      let columns = row.split(separator: " ").map(String.init)
      lines.append(
        [
          String(number + 1), columns[0], columns[0], columns[1], "_", columns[2], columns[3],
          columns[4], "_", "_",
        ].joined(separator: "\t"))
    }
    let words = TreeRepair.repaired(try Conllu(lines.map { $0[...] }).words)
    return words.enumerated().map { index, word in
      "\(forms[index]) \(word.relation.rawValue) \(word.head == index ? "-" : forms[word.head])"
    }
  }

  private static let part = "Tense=Past|VerbForm=Part"
  private static let finite = "Tense=Pres|VerbForm=Fin"

  @Test func `joins a bare participle to the participle whose auxiliary it shares`() throws {
    let found = try repaired([
      "Ils PRON _ 3 nsubj", "ont AUX \(Self.finite) 3 aux", "condamné VERB \(Self.part) 0 root",
      "l'attaque NOUN _ 3 obj", "et CCONJ _ 6 cc", "promis VERB \(Self.part) 4 conj",
    ])
    #expect(found[5] == "promis conj condamné")
  }

  @Test func `leaves a participle where it is that has an auxiliary of its own`() throws {
    let found = try repaired([
      "Ils PRON _ 3 nsubj", "ont AUX \(Self.finite) 3 aux", "vu VERB \(Self.part) 0 root",
      "ceux PRON _ 3 obj", "et CCONJ _ 7 cc", "ont AUX \(Self.finite) 7 aux",
      "promis VERB \(Self.part) 4 conj",
    ])
    #expect(found[6] == "promis conj ceux")
  }

  @Test func `makes no subject of a verb that governs the infinitive behind it`() throws {
    let found = try repaired([
      "Kigali PROPN _ 3 nsubj", "a AUX \(Self.finite) 3 aux", "nié VERB \(Self.part) 5 nsubj",
      "avoir AUX VerbForm=Inf 5 aux", "fourni VERB \(Self.part) 0 root", "armes NOUN _ 5 obj",
    ])
    #expect(found[2] == "nié root -")
    #expect(found[4] == "fourni xcomp nié")
  }

  @Test func `lowers an auxiliary that heads the clause of its participle`() throws {
    let found = try repaired([
      "Elles PRON _ 2 nsubj", "ont AUX \(Self.finite) 0 root", "de ADP _ 5 case",
      "leur DET _ 5 det", "côté NOUN _ 2 obj", "promis VERB \(Self.part) 5 acl",
    ])
    #expect(found[1] == "ont aux promis")
    #expect(found[0] == "Elles nsubj promis")
    #expect(found[5] == "promis root -")
  }

  @Test func `leaves a sound tree as it is`() throws {
    let rows = [
      "Paris PROPN _ 3 nsubj", "a AUX \(Self.finite) 3 aux", "promis VERB \(Self.part) 0 root",
      "une DET _ 5 det", "aide NOUN _ 3 obj",
    ]
    #expect(
      try repaired(rows) == [
        "Paris nsubj promis", "a aux promis", "promis root -", "une det aide", "aide obj promis",
      ])
  }

  @Test func `gives a verb back what is hung on the day beside it`() throws {
    let found = try repaired([
      "policier NOUN _ 5 nsubj", "a AUX \(Self.finite) 5 aux", "être AUX \(Self.part) 5 cop",
      "tué VERB \(Self.part) 5 case", "lundi VERB \(Self.finite) 0 root", "à ADP _ 7 case",
      "Goma PROPN _ 5 obl",
    ])
    #expect(
      found == [
        "policier nsubj tué", "a aux tué", "être aux:pass tué", "tué root -", "lundi obl tué",
        "à case Goma", "Goma obl tué",
      ])
  }

  @Test func `takes a counted noun off the day behind it`() throws {
    let found = try repaired([
      "arrêté VERB \(Self.part) 0 root", "six NUM _ 3 nummod", "suspects ADJ _ 4 amod",
      "mardi NOUN _ 1 obj",
    ])
    #expect(found[2] == "suspects obj arrêté")
    #expect(found[3] == "mardi obl arrêté")
  }

  @Test func `leaves a day with a preposition and what describes a day`() throws {
    let found = try repaired([
      "né VERB \(Self.part) 0 root", "un DET _ 3 det", "lundi NOUN _ 1 obl", "soir NOUN _ 3 nmod",
      "depuis ADP _ 6 case", "mardi NOUN _ 4 nmod",
    ])
    #expect(found[3] == "soir nmod lundi")
    #expect(found[5] == "mardi nmod soir")
  }

  @Test func `makes the verb behind a relative clause the main one`() throws {
    let rows = [
      "Russie PROPN _ 0 root", ", PUNCT _ 1 punct", "dont PRON _ 6 iobj", "armée NOUN _ 6 nsubj",
      "a AUX \(Self.finite) 6 aux", "attaqué VERB \(Self.part) 1 acl:relcl",
      "Géorgie NOUN _ 6 obj", ", PUNCT _ 7 punct", "menace VERB \(Self.finite) 6 advcl",
    ]
    let found = try repaired(rows)
    #expect(found[0] == "Russie nsubj menace")
    #expect(found[2] == "dont nmod armée")
    #expect(found[8] == "menace root -")
    // With a subject of its own it stays where it is.
    let other = try repaired(rows + ["elle PRON _ 9 nsubj"])
    #expect(other[0] == "Russie root -")
  }

  @Test func `takes a name with an auxiliary for a verb`() throws {
    let words = try repaired([
      "Israël PROPN _ 3 nsubj", "a AUX \(Self.finite) 3 aux", "nié PROPN _ 0 root",
      "avoir AUX VerbForm=Inf 5 aux", "visé VERB \(Self.part) 3 xcomp", "et CCONJ _ 8 cc",
      "a AUX \(Self.finite) 8 aux", "accusé VERB \(Self.part) 5 conj",
    ])
    #expect(words[7] == "accusé conj nié")
  }
}
