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
    let isAdverb =
      words[token].wordClass == .adverb && [.advmod, .obj].contains(words[token].relation)
    let isAdjective =
      words[token].wordClass == .adjective && [.obj, .xcomp].contains(words[token].relation)
    guard isAdverb || isAdjective, head < token,
      (head + 1..<token).allSatisfy({ words[$0].wordClass == .adverb }),
      words[head].lemma == "avoir", words[head].wordClass == .verb,
      words[token].lemma.hasSuffix("é") || isAdjective && words[token].lemma.hasSuffix("er"),
      token + 1 < words.count,
      [.determiner, .adposition, .name, .number, .verb].contains(words[token + 1].wordClass)
        || words[token].relation == .obj && words[token + 1].wordClass == .adverb
    else { return }
    let (word, relation) = (words[token], words[head].relation)
    var above = words[head].head
    if relation == .aux {
      // « La Chine, qui a expulsé plus de dix diplomates, a annoncé »
      guard let pronoun = relativePronoun(before: head), pronoun > 1 else { return }
      above = pronoun - 1
      if words[above].wordClass == .punctuation { above -= 1 }
      while words[above].head < above, words[above].relation != .root,
        words[words[above].head].wordClass.isNominal
      {
        above = words[above].head
      }
      guard words[above].wordClass.isNominal else { return }
      attach(pronoun, to: head, .nsubj)
    }
    words[token] = SyntaxTree.Word(
      range: word.range,
      lemma: word.lemma.hasSuffix("er") ? word.lemma : String(word.lemma.dropLast()) + "er",
      wordClass: .verb,
      features: word.features.union([.participle, .past]), head: above == head ? token : above,
      relation: relation == .aux ? .relcl : relation)
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
}
