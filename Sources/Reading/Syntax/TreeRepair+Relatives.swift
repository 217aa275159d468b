/// Relative clauses that a small parser takes for the main clause or for a noun, and what is asked of whom.
extension TreeRepair {
  /// The relative pronoun right before a token, pronouns and negations aside.
  func relativePronoun(before token: Int) -> Int? {
    (max(0, token - 3)..<token).last { isRelativePronoun($0) }
  }

  func isRelativePronoun(_ token: Int) -> Bool {
    words[token].features.contains(.relative)
      || [.pronoun, .determiner].contains(words[token].wordClass)
        && ["qui", "dont", "lequel", "which", "who", "whose", "whom"].contains(words[token].lemma)
  }

  /// "Washington, which lifted sanctions": the verb between a relative pronoun and the noun that the parse makes
  /// the clause's head describes no noun.
  mutating func restoreRelative(_ token: Int) {
    let noun = words[token].head
    guard words[token].relation == .amod, words[token].wordClass == .verb, noun > token,
      words[noun].relation == .relcl, words[noun].wordClass.isNominal, token > 0,
      isRelativePronoun(token - 1), words[token - 1].head == noun, words[noun].head < token
    else { return }
    let (word, above) = (words[token], words[noun].head)
    words[token] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: .verb,
      features: word.features.subtracting([.participle, .passive]).union([.finite, .past]),
      head: above, relation: .relcl)
    attach(token - 1, to: token, .nsubj, as: .pronoun)
    attach(noun, to: token, .obj)
  }

  /// « Kiev, qui a fermé sa frontière, y a dépêché une brigade » with the relative clause for the main one: the
  /// verb behind the comma that ends it is, and the noun before the pronoun its subject.
  mutating func raiseBehindRelative(_ token: Int) {
    let clause = words[token].head
    guard [.advcl, .ccomp, .conj, .parataxis].contains(words[token].relation), clause < token,
      words[clause].wordClass == .verb, words[clause].relation != .relcl,
      isFinite(token), words[token].wordClass == .verb
    else { return }
    let own = children(of: token)
    let start = own.filter { $0 < token && words[$0].relation != .punct }.min() ?? token
    guard start > 0, words[start - 1].lemma == ",",
      !own.contains(where: {
        [.nsubj, .nsubjPass, .csubj, .mark, .cc].contains(words[$0].relation)
      }),
      let noun = children(of: clause).first(where: { child in
        child < clause && words[child].wordClass.isNominal && !isRelativePronoun(child)
          && [.nsubj, .nsubjPass, .advmod, .obl, .dislocated].contains(words[child].relation)
          && !children(of: child).contains { words[$0].relation == .case }
      }),
      let pronoun = (noun + 1..<clause).first(where: isRelativePronoun),
      words[pronoun - 1].lemma == ",", descends(pronoun, from: clause),
      (noun + 1..<pronoun - 1).allSatisfy({ descends($0, from: noun) })
    else { return }
    let (above, relation) = (words[clause].head, words[clause].relation)
    attach(token, to: above == clause ? token : above, relation)
    for child in children(of: clause) where child > token {
      attach(child, to: token, words[child].relation)
    }
    attach(noun, to: token, own.contains { words[$0].relation == .auxPass } ? .nsubjPass : .nsubj)
    attach(clause, to: noun, .relcl)
  }

  /// "urged the junta to release her", "appealed to both sides to talk": whom a verb asks is to do what the
  /// infinitive says, which tells no purpose and describes nobody.
  mutating func raiseAsked(_ token: Int, _ known: (Int) -> KnownForm) {
    guard words[token].features.contains(.infinitive), words[token].wordClass == .verb,
      children(of: token).contains(where: { words[$0].lemma == "to" && $0 < token })
    else { return }
    var verb = words[token].head
    switch words[token].relation {
    case .advcl: break
    case .acl:
      let asked = verb
      guard [.obl, .obj, .iobj].contains(words[asked].relation),
        words[asked].wordClass == .name
          || children(of: asked).contains(where: { child in
            words[child].relation == .case && ["on", "to", "upon"].contains(words[child].lemma)
          })
      else { return }
      verb = words[asked].head
    default: return
    }
    guard verb < token, words[verb].wordClass == .verb, known(verb).asks,
      children(of: verb).contains(where: { child in
        child > verb && child < token && [.obj, .iobj, .obl].contains(words[child].relation)
      })
    else { return }
    attach(token, to: verb, .xcomp)
  }
}
