/// Clauses whose beginning a small parser takes for something else.
extension TreeRepair {
  /// « Réunis à Abuja, les ministres demandent »: a capitalized participle before a preposition that a
  /// comma parts from the clause is a clause of its own, not a name or noun.
  mutating func openParticiple(_ token: Int) {
    let head = words[token].head
    guard head > token, isFinite(head), token == 0 || root(of: token - 1) != root(of: token),
      token + 1 < words.count,
      words[token + 1].wordClass == .adposition, isParticipleLike(token),
      [.nsubj, .nsubjPass, .obl, .advcl, .amod, .nmod, .dislocated].contains(words[token].relation),
      !children(of: token).contains(where: { words[$0].relation == .det || $0 < token }),
      (token + 2..<min(head, token + 14)).contains(where: { words[$0].wordClass == .punctuation })
    else { return }
    let word = words[token]
    words[token] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: .verb,
      features: word.features.union([.participle, .past]), head: head, relation: .advcl)
    for child in children(of: token) where words[child].relation == .nmod {
      attach(child, to: token, .obl)
    }
    // « Armés de haches, des gardes ont abordé deux canots, a révélé le chef »
    let own = children(of: token).first { child in
      words[child].relation == .conj && isFinite(child)
        && children(of: child).contains { words[$0].relation == .nsubj }
    }
    guard let own else { return }
    attach(own, to: head, .parataxis)
    for child in children(of: token) where child > own { attach(child, to: own, .obj) }
    attach(token, to: own, .advcl)
  }

  /// "severed relations with Rwanda after fighters seized Goma": the object of the verb before is no
  /// subject of the clause that a preposition opens.
  mutating func returnObject(_ token: Int) {
    let verb = words[token].head
    let main = words[verb].head
    guard words[token].relation == .nsubj, main < token, token < verb,
      words[main].wordClass == .verb, isFinite(main),
      !children(of: main).contains(where: { words[$0].relation == .obj }),
      !(main + 1..<token).contains(where: { words[$0].wordClass == .punctuation })
    else { return }
    let subject = children(of: token).last { child in
      child > token && child < verb && words[child].relation == .nmod
        && children(of: child).contains { word in
          word < child && ["after", "before", "since", "until"].contains(words[word].lemma)
        }
    }
    guard let subject else { return }
    attach(token, to: main, .obj)
    attach(subject, to: verb, .nsubj)
    for child in children(of: subject) where words[child].relation == .case {
      attach(child, to: verb, .mark)
    }
  }

  private func root(of token: Int) -> Int {
    var token = token
    for _ in 0..<64 where words[token].head != token { token = words[token].head }
    return token
  }

  /// Plural and feminine participles alone, which no name looks like.
  private func isParticipleLike(_ token: Int) -> Bool {
    let lemma = words[token].lemma.lowercased()
    if words[token].wordClass == .verb {
      return words[token].features.contains(.participle) || lemma.hasSuffix("s")
    }
    return ["és", "ée", "ées", "nis", "lis", "nies", "lies"].contains { lemma.hasSuffix($0) }
  }

  /// "Beijing, which received no reprieve, imposed duties": a verb behind the comma that ends an insertion
  /// is the main one where the sentence has none, and the noun before the insertion its subject.
  mutating func raiseLostVerb(_ token: Int) {
    guard token > 3, words[token - 1].wordClass == .punctuation, words[token].wordClass == .verb,
      [.acl, .amod, .conj, .advcl, .parataxis, .appos].contains(words[token].relation),
      isFinite(token) || isPastParticiple(token) && words[token].features.contains(.past),
      !words[token].features.contains(.present)
    else { return }
    let noun = root(of: token)
    let own = children(of: token)
    guard words[noun].wordClass.isNominal, noun < token - 2,
      !own.contains(where: {
        [.nsubj, .nsubjPass, .mark, .cc, .oblAgent].contains(words[$0].relation)
      }),
      let comma = (noun + 1..<token - 1).first(where: { words[$0].wordClass == .punctuation }),
      comma <= noun + 4,
      !(noun..<token).contains(where: { other in
        words[other].wordClass == .verb && isFinite(other) && words[other].relation != .relcl
      })
    else { return }
    let (word, head, relation) = (words[token], words[token].head, words[token].relation)
    words[token] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: .verb,
      features: word.features.subtracting([.participle, .passive]).union([.finite, .past]),
      head: token, relation: words[noun].relation)
    attach(noun, to: token, .nsubj)
    if relation == .amod, head > token { attach(head, to: token, .obj) }
  }

  /// « a expulsé », « a toujours nié » with an adverb or adjective for the participle: the auxiliary that
  /// heads the clause gives way.
  mutating func restoreParticiple(_ token: Int) {
    let head = words[token].head
    let isAdverb = words[token].wordClass == .adverb && words[token].relation == .advmod
    let isAdjective =
      words[token].wordClass == .adjective && [.obj, .xcomp].contains(words[token].relation)
    guard isAdverb || isAdjective, head < token,
      (head + 1..<token).allSatisfy({ words[$0].wordClass == .adverb }),
      words[head].lemma == "avoir", words[head].wordClass == .verb,
      words[token].lemma.hasSuffix("é") || isAdjective && words[token].lemma.hasSuffix("er"),
      token + 1 < words.count,
      [.determiner, .adposition, .name, .number, .verb].contains(words[token + 1].wordClass)
    else { return }
    let (word, above, relation) = (words[token], words[head].head, words[head].relation)
    words[token] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma.hasSuffix("er") ? word.lemma : String(word.lemma.dropLast()) + "er",
      wordClass: .verb,
      features: word.features.union([.participle, .past]), head: above == head ? token : above,
      relation: relation)
    for child in children(of: head) where child != token {
      attach(child, to: token, words[child].relation)
    }
    attach(head, to: token, .aux, as: .auxiliary)
  }

  /// « … », a lancé le dirigeant: a participle with an auxiliary behind a comma describes no word of what
  /// is said; it tells who says it.
  mutating func partQuoted(_ token: Int) {
    let head = words[token].head
    guard [.amod, .nmod, .acl, .other].contains(words[token].relation), head < token,
      isPastParticiple(token), let auxiliary = auxiliary(of: token), auxiliary < token,
      words[auxiliary].features.contains(.finite), words[auxiliary].relation == .aux,
      auxiliary > 0, words[auxiliary - 1].wordClass == .punctuation
    else { return }
    attach(token, to: head, .parataxis)
  }

  /// "Thai jets bombed Cambodian positions" with the verb for an adjective: a noun that has a subject before
  /// a participle is what this is done to.
  mutating func takeSubjectOfObject(_ token: Int) {
    let noun = words[token].head
    guard words[token].relation == .amod, noun > token, words[noun].wordClass.isNominal,
      words[token].wordClass == .verb || words[token].wordClass == .adjective,
      words[token].lemma.hasSuffix("ed") || words[token].features.contains(.participle)
        || words[token].features.contains(.finite),
      !children(of: noun).contains(where: { words[$0].relation == .cop }),
      let subject = children(of: noun).first(where: { words[$0].relation == .nsubj }),
      subject == token - 1,
      !children(of: noun).contains(where: { words[$0].relation == .det && $0 < token })
    else { return }
    let (word, above, relation) = (words[token], words[noun].head, words[noun].relation)
    words[token] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: .verb,
      features: word.features.subtracting([.participle, .passive]).union([.finite, .past]),
      head: above == noun ? token : above, relation: relation)
    attach(noun, to: token, .obj)
    for child in children(of: noun)
    where child < token || [.punct, .advcl, .parataxis].contains(words[child].relation) {
      attach(child, to: token, words[child].relation)
    }
  }

  /// "JD Vance criticised European leaders" with the verb for an adjective of its object: what has a subject
  /// of its own describes no noun.
  mutating func raiseModifier(_ token: Int) {
    let noun = words[token].head
    guard words[token].relation == .amod, noun > token,
      words[token].wordClass == .verb
        || words[token].wordClass == .adjective && words[token].lemma.hasSuffix("ed"),
      children(of: token).contains(where: { words[$0].relation == .nsubj && $0 < token })
    else { return }
    let (word, above, relation) = (words[token], words[noun].head, words[noun].relation)
    words[token] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: .verb,
      features: word.features.subtracting([.participle, .passive]).union([.finite]),
      head: above == noun ? token : above,
      relation: [.obj, .obl, .nmod].contains(relation) ? joining(token) : relation)
    attach(noun, to: token, .obj)
    for child in children(of: noun) where words[child].relation == .punct {
      attach(child, to: token, .punct)
    }
  }

  /// "…, but officials blamed fighters": what a conjunction joins is joined.
  private func joining(_ token: Int) -> SyntaxRelation {
    children(of: token).contains { words[$0].relation == .cc } ? .conj : .parataxis
  }

  /// "Cambodia denies planting it" with the verb for a noun: where the root is a gerund without auxiliary,
  /// the noun right before it that has a name before it is the verb.
  mutating func turnNounSubject(_ token: Int) {
    let gerund = words[token].head
    guard words[token].relation == .nsubj, words[token].wordClass == .noun, gerund == token + 1,
      words[gerund].head == gerund, words[gerund].wordClass == .verb, !isFinite(gerund),
      words[gerund].features.contains(.gerund) || words[gerund].features.contains(.participle),
      !children(of: gerund).contains(where: { words[$0].relation.isAuxiliary }),
      let subject = children(of: token).first(where: {
        words[$0].relation == .compound && words[$0].wordClass == .name
      })
    else { return }
    let word = words[token]
    words[token] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: .verb,
      features: word.features.union([.finite, .present]), head: token, relation: .root)
    attach(subject, to: token, .nsubj)
    attach(gerund, to: token, .xcomp)
  }

  /// « ce que le ministère algérien a démenti » with the adjective for the clause's verb: the participle
  /// that the parse hangs beside it is the verb.
  mutating func takeRelative(_ token: Int) {
    let noun = words[token].head
    guard [.nmod, .amod, .obj].contains(words[token].relation), isPastParticiple(token),
      let auxiliary = auxiliary(of: token), words[auxiliary].features.contains(.finite),
      auxiliary < token,
      let adjective = children(of: noun).first(where: { child in
        child < auxiliary && words[child].relation == .relcl
          && [.adjective, .noun].contains(words[child].wordClass)
          && !children(of: child).contains { words[$0].relation == .cop }
      }),
      let subject = children(of: adjective).first(where: { words[$0].relation == .nsubj })
    else { return }
    for child in children(of: adjective) where child != subject {
      let isPhrase = child > adjective && words[child].relation == .obl
      attach(child, to: isPhrase ? subject : token, isPhrase ? .nmod : words[child].relation)
    }
    attach(adjective, to: subject, .amod)
    attach(subject, to: token, .nsubj)
    attach(token, to: noun, .relcl)
  }

  /// « Pékin, plus mesuré, s’est borné à »: a name without preposition that opens a sentence is the subject of
  /// a verb that has none.
  mutating func turnAdverbialName(_ token: Int) {
    let verb = words[token].head
    guard words[token].wordClass == .name, [.advmod, .obl, .dislocated].contains(words[token].relation),
      verb > token, isFinite(verb) || isPastParticiple(verb),
      !children(of: token).contains(where: { words[$0].relation == .case }),
      !children(of: verb).contains(where: {
        [.nsubj, .nsubjPass, .csubj].contains(words[$0].relation)
          || words[$0].relation == .expl && !["s'", "s’", "se"].contains(words[$0].lemma)
      })
    else { return }
    attach(token, to: verb, .nsubj)
  }

  /// "a day after Chinese vessels blasted a boat": the noun that a temporal preposition opens right before a
  /// verb without subject is its subject, and the preposition its conjunction.
  mutating func turnTemporalNoun(_ token: Int) {
    let noun = token - 1
    guard noun > 0, words[token].wordClass == .verb,
      [.acl, .amod, .conj, .advcl, .ccomp].contains(words[token].relation),
      isPastParticiple(token) || isFinite(token), words[noun].wordClass == .noun,
      [.nmod, .obl].contains(words[noun].relation), words[noun].head < noun,
      let opening = children(of: noun).first(where: { child in
        words[child].relation == .case
          && ["after", "before", "since", "until"].contains(words[child].lemma)
      }),
      !children(of: token).contains(where: {
        [.nsubj, .nsubjPass, .mark].contains(words[$0].relation)
          || words[$0].relation.isAuxiliary
      }),
      children(of: token).contains(where: { words[$0].relation == .obj && $0 > token })
    else { return }
    var main = words[noun].head
    for _ in 0..<12 where words[main].wordClass != .verb && words[main].head != main {
      main = words[main].head
    }
    let word = words[token]
    words[token] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: .verb,
      features: word.features.subtracting([.participle, .passive]).union([.finite, .past]),
      head: main == token ? token : main, relation: .advcl)
    attach(noun, to: token, .nsubj)
    attach(opening, to: token, .mark)
  }

  /// « ; Rome, en revanche, dépêchera »: the noun behind a semicolon is the subject of the verb behind it that
  /// has none, not a word of the clause before.
  mutating func openClause(_ token: Int) {
    let first = children(of: token).filter { $0 < token && words[$0].relation != .punct }.first ?? token
    guard words[token].wordClass.isNominal, words[token].wordClass != .pronoun, first > 0,
      words[first - 1].lemma == ";", words[token].head < token,
      ![.nsubj, .nsubjPass].contains(words[token].relation),
      !children(of: token).contains(where: { words[$0].relation == .case }),
      let verb = (token + 1..<min(token + 16, words.count)).first(where: { other in
        words[other].wordClass == .verb && isFinite(other) && words[other].relation != .relcl
          && words[other].head < token
      }),
      !(token..<verb).contains(where: { words[$0].lemma == ";" })
    else { return }
    let subjects = children(of: verb).filter { [.nsubj, .nsubjPass].contains(words[$0].relation) }
    guard subjects.allSatisfy({ !words[$0].wordClass.isNominal }) else { return }
    for subject in subjects { attach(subject, to: verb, .advmod) }
    attach(token, to: verb, .nsubj)
    if words[verb].relation != .conj { attach(verb, to: words[verb].head, .conj) }
  }

  /// "the commissioner, Ingrid Vestergaard, appealed for restraint and promised": a finite verb is joined to the
  /// verb before it, not to the noun that stands before both.
  mutating func joinToVerb(_ token: Int) {
    let noun = words[token].head
    guard words[token].relation == .conj, noun < token, words[noun].wordClass.isNominal,
      words[token].wordClass == .verb, isFinite(token) || isPastParticiple(token),
      children(of: token).contains(where: { words[$0].relation == .cc }),
      !children(of: token).contains(where: {
        [.nsubj, .nsubjPass, .mark].contains(words[$0].relation)
      })
    else { return }
    let verb = (noun + 1..<token).last { other in
      words[other].wordClass == .verb && isFinite(other) && !descends(other, from: noun)
        && words[other].relation != .relcl && descends(noun, from: other)
    }
    if let verb { attach(token, to: verb, .conj) }
  }

  /// « suspend son aide au Rwanda et les États-Unis menacent Kigali »: what a conjunction joins to a phrase
  /// with a preposition though it has none, but an article, is the subject of the verb right behind it.
  mutating func partClause(_ token: Int) {
    let head = words[token].head
    guard words[token].relation == .conj, head < token, words[token].wordClass.isNominal,
      children(of: head).contains(where: { words[$0].relation == .case }),
      children(of: token).contains(where: { words[$0].relation == .cc }),
      children(of: token).contains(where: { words[$0].relation == .det }),
      !children(of: token).contains(where: { words[$0].relation == .case }),
      let verb = (token + 1..<min(token + 6, words.count)).first(where: { other in
        words[other].wordClass == .verb || words[other].wordClass == .auxiliary
      }),
      (token + 1..<verb).allSatisfy({ descends($0, from: token) || words[$0].head == verb })
    else { return }
    let main = words[verb].relation.isAuxiliary ? words[verb].head : verb
    guard words[main].wordClass == .verb, isFinite(main), main != head, !descends(head, from: main),
      !children(of: main).contains(where: {
        [.nsubj, .nsubjPass, .mark].contains(words[$0].relation)
      }),
      words[main].relation != .relcl
    else { return }
    for child in children(of: token) where words[child].relation == .cc {
      attach(child, to: main, .cc)
    }
    attach(token, to: main, .nsubj)
    var clause = head
    for _ in 0..<12 where !(words[clause].wordClass == .verb && isFinite(clause)) {
      clause = words[clause].head
    }
    if words[main].head == main || !descends(main, from: clause) { return }
    attach(main, to: clause, .conj)
    for child in children(of: main)
    where child > main && words[child].relation == .flat && words[child].wordClass.isNominal {
      attach(child, to: main, .obj)
    }
  }

  /// "the minister, addressing the council, accused Kigali" with the gerund for the main verb: the finite verb
  /// behind the comma is, and the subject before the gerund its own.
  mutating func raiseFinite(_ token: Int) {
    let gerund = words[token].head
    guard [.xcomp, .ccomp, .advcl, .conj].contains(words[token].relation),
      words[gerund].head == gerund, words[gerund].wordClass == .verb, gerund < token,
      words[gerund].features.contains(.gerund)
        || words[gerund].features.isSuperset(of: [.participle, .present]),
      !isFinite(gerund), words[token].wordClass == .verb,
      isFinite(token) || isPastParticiple(token), words[token - 1].wordClass == .punctuation,
      !children(of: token).contains(where: {
        [.nsubj, .nsubjPass, .mark, .cc].contains(words[$0].relation)
      }),
      let subject = children(of: gerund).first(where: { words[$0].relation == .nsubj }),
      subject < gerund
    else { return }
    let word = words[token]
    words[token] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: .verb,
      features: word.features.subtracting([.participle]).union([.finite]), head: token,
      relation: .root)
    attach(subject, to: token, .nsubj)
    attach(gerund, to: token, .advcl)
  }

  /// "…, Sergei Lavrov warned": a verb with a subject of its own behind the last comma completes none; it
  /// tells who speaks.
  mutating func partReporter(_ token: Int) {
    let head = words[token].head
    guard words[token].relation == .xcomp, head < token, isFinite(token) || isPastParticiple(token),
      let subject = children(of: token).first(where: { words[$0].relation == .nsubj }),
      subject < token, subject > 0,
      words[subject - 1].wordClass == .punctuation
        || words[subject - 1].relation == .det && subject > 1
          && words[subject - 2].wordClass == .punctuation,
      !children(of: token).contains(where: { [.mark, .cc].contains(words[$0].relation) })
    else { return }
    attach(token, to: head, .parataxis)
  }

  /// « Ni Moscou ni Pékin n’ont condamné » with the conjunction for a name.
  mutating func lowerNeither(_ token: Int) {
    let verb = words[token].head
    guard words[token].lemma.lowercased() == "ni", words[token].relation == .nsubj,
      let name = children(of: token).first(where: { $0 == token + 1 })
    else { return }
    attach(name, to: verb, .nsubj)
    attach(token, to: name, .cc, as: .coordinator)
  }

  /// "General Burhan, whose troops control Port Sudan, rejected": a name that is called on is the subject
  /// where what the parse takes for it belongs to a relative clause.
  mutating func takeVocative(_ token: Int) {
    let verb = words[token].head
    guard words[token].relation == .vocative, token < verb,
      let other = children(of: verb).first(where: { words[$0].relation == .nsubj }), other > token,
      (token + 1..<other).contains(where: { words[$0].features.contains(.relative) })
    else { return }
    attach(token, to: verb, .nsubj)
    attach(other, to: token, .relcl)
  }

  /// « l’état-major sud-coréen »: what describes the second part of a noun with a hyphen describes the first.
  mutating func joinHyphen(_ token: Int) {
    guard words[token].lemma == "-", token > 0, token + 1 < words.count,
      words[token - 1].wordClass == .noun, words[token + 1].wordClass == .noun,
      words[token - 1].range.upperBound == words[token].range.lowerBound,
      words[token].range.upperBound == words[token + 1].range.lowerBound,
      !descends(token - 1, from: token + 1)
    else { return }
    for child in children(of: token + 1) { attach(child, to: token - 1, words[child].relation) }
    attach(token + 1, to: token - 1, .flat)
    attach(token, to: token - 1, .punct)
  }

  /// « Belgrade, qu’il accuse de financer »: a conjunction behind a noun and a comma, before a verb that
  /// has no object, is a relative pronoun.
  mutating func turnConjunction(_ token: Int) {
    let verb = words[token].head
    guard words[token].wordClass == .subordinator, words[token].relation == .mark,
      words[token].lemma == "que", verb > token, token > 1,
      words[token - 1].wordClass == .punctuation, words[token - 2].wordClass.isNominal,
      [.conj, .advcl, .ccomp, .parataxis].contains(words[verb].relation),
      !children(of: verb).contains(where: {
        [.obj, .ccomp, .csubj].contains(words[$0].relation)
      }),
      children(of: verb).contains(where: { words[$0].relation == .nsubj })
    else { return }
    let word = words[token]
    words[token] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: .pronoun,
      features: word.features.union(.relative), head: verb, relation: .obj)
    attach(verb, to: token - 2, .relcl)
  }

  /// « Il reste disposé à discuter »: « il » before a verb that only carries a participle is nobody's
  /// formal subject.
  mutating func takeSubject(_ token: Int) {
    let verb = words[token].head
    guard words[token].relation == .expl, words[token].wordClass == .pronoun, token < verb,
      words[token].lemma == "il" || words[token].lemma == "lui",
      children(of: verb).contains(where: { child in
        words[child].relation == .xcomp && child > verb && isPastParticiple(child)
      })
    else { return }
    attach(token, to: verb, .nsubj)
  }
}
