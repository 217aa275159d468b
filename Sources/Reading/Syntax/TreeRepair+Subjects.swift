/// Subjects that a small parser takes for something else.
extension TreeRepair {
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

  /// « Pékin, plus mesuré, s’est borné à »: a name without preposition that opens a sentence is the subject of
  /// a verb that has none.
  mutating func turnAdverbialName(_ token: Int) {
    let verb = words[token].head
    guard words[token].wordClass == .name,
      [.advmod, .obl, .dislocated].contains(words[token].relation),
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
    let first =
      children(of: token).filter { $0 < token && words[$0].relation != .punct }.first ?? token
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
    var clause = head
    for _ in 0..<12 where !(words[clause].wordClass == .verb && isFinite(clause)) {
      clause = words[clause].head
    }
    let isBelow = descends(main, from: clause)
    // The verb may hang on the noun itself.
    if !isBelow, descends(main, from: token) { return }
    for child in children(of: token) where words[child].relation == .cc {
      attach(child, to: main, .cc)
    }
    attach(token, to: main, .nsubj)
    if words[main].head == main || !isBelow { return }
    attach(main, to: clause, .conj)
    for child in children(of: main)
    where child > main && words[child].relation == .flat && words[child].wordClass.isNominal {
      attach(child, to: main, .obj)
    }
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

  /// "An official, speaking on condition of anonymity, ruled out": the noun before a gerund between commas is the
  /// subject of the main verb behind it.
  mutating func returnSubject(_ token: Int) {
    let verb = words[token].head
    guard words[token].relation == .advcl, verb > token, words[token].wordClass == .verb,
      words[token].features.contains(.gerund)
        || words[token].features.isSuperset(of: [.participle, .present]),
      !isFinite(token), isFinite(verb) || isPastParticiple(verb), token > 0,
      words[token - 1].lemma == ",",
      let subject = children(of: token).first(where: { words[$0].relation == .nsubj }),
      subject < token - 1,
      !children(of: verb).contains(where: {
        [.nsubj, .nsubjPass, .csubj].contains(words[$0].relation)
      }),
      (token..<verb).contains(where: { words[$0].lemma == "," })
    else { return }
    let isPassive = children(of: verb).contains { words[$0].relation == .auxPass }
    attach(subject, to: verb, isPassive ? .nsubjPass : .nsubj)
  }

  /// « À Genève, le haut-commissaire, Volker Türk, a dénoncé »: what the parse makes an apposition of the place
  /// that opens a sentence is the subject of a verb that has none.
  mutating func takeApposition(_ token: Int) {
    guard words[token].wordClass == .verb, isFinite(token),
      !children(of: token).contains(where: {
        [.nsubj, .nsubjPass, .csubj, .expl].contains(words[$0].relation)
      }),
      let place = children(of: token).first(where: { child in
        child < token && words[child].relation == .obl
          && children(of: child).contains { words[$0].relation == .case }
      })
    else { return }
    let appositions = children(of: place).filter { child in
      child > place && words[child].relation == .appos && words[child].wordClass.isNominal
    }
    guard let subject = appositions.first else { return }
    let first = children(of: subject).filter { $0 < subject }.min() ?? subject
    guard (place..<subject).contains(where: { words[$0].lemma == "," && $0 < first + 1 }),
      words[subject].wordClass == .name
        || children(of: subject).contains(where: { words[$0].relation == .det }),
      !children(of: subject).contains(where: { words[$0].relation == .case })
    else { return }
    let isPassive = children(of: token).contains { words[$0].relation == .auxPass }
    for child in children(of: place)
    where child > subject && [.appos, .relcl, .acl, .punct].contains(words[child].relation) {
      attach(child, to: subject, words[child].relation)
    }
    attach(subject, to: token, isPassive ? .nsubjPass : .nsubj)
  }

  /// « Le ministre l’a sommé »: an object pronoun right before a verb that has another subject is no subject.
  mutating func turnClitic(_ token: Int) {
    let verb = words[token].head
    guard words[token].relation == .nsubj, words[token].wordClass == .pronoun, token < verb,
      ["le", "la", "les", "l'", "l’"].contains(words[token].lemma.lowercased()),
      (token + 1..<verb).allSatisfy({ words[$0].head == verb && words[$0].relation.isAuxiliary }),
      children(of: verb).contains(where: { child in
        child < token && [.nsubj, .nsubjPass].contains(words[child].relation)
      })
    else { return }
    attach(token, to: verb, .obj)
  }
}
