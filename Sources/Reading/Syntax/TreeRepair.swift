/// Mends what small parsers get wrong in ways that their own tags give away.
///
/// Each repair is a rule over tags and relations; no word is named but those of grammar (auxiliaries,
/// relative pronouns, prepositions) and those of dates, which their lemmas tell.
struct TreeRepair {
  var words: [SyntaxTree.Word]

  /// The words of a text, with heads and relations mended.
  ///
  /// - Parameters:
  ///   - words: The words as the parser left them, in order of text.
  ///   - sentences: Ranges of tokens in which a lost main verb is looked for.
  ///   - names: Ranges of tokens that are known to be names.
  ///   - known: What a lexicon knows of a token's form.
  /// - Returns: As many words in the same order.
  static func repaired(
    _ words: [SyntaxTree.Word], sentences: [Range<Int>] = [], names: [Range<Int>] = [],
    _ known: (Int) -> KnownForm = { _ in KnownForm() }
  ) -> [SyntaxTree.Word] {
    var repair = TreeRepair(words: words)
    for name in names { repair.joinName(name) }
    for sentence in sentences {
      repair.findVerb(in: sentence) { known($0).verb }
      repair.raiseOnlyVerb(in: sentence)
    }
    for token in words.indices {
      repair.restoreParticiple(token)
      repair.restoreRelative(token)
      repair.openParticiple(token)
      repair.mendDay(token)
      repair.mendDate(token)
      repair.retagParticiple(token)
      repair.joinParticiple(token)
      repair.joinFinite(token)
      repair.raiseParticiple(token)
      repair.turnVerbSubject(token)
      repair.lowerAuxiliary(token)
      repair.liftFromAuxiliary(token)
      repair.raiseReporter(token)
      repair.raiseMainVerb(token)
      repair.raiseBehindRelative(token)
      repair.lowerGenitive(token)
      repair.joinHyphen(token)
      repair.lowerNeither(token)
      repair.takeVocative(token)
      repair.partReporter(token)
      repair.partQuoted(token)
      repair.raiseModifier(token)
      repair.takeSubjectOfObject(token)
      repair.turnNounSubject(token)
      repair.takeRelative(token)
      repair.turnAdverbialName(token)
      repair.turnTemporalNoun(token)
      repair.openClause(token)
      repair.joinToVerb(token)
      repair.partClause(token)
      repair.raiseFinite(token)
      repair.raiseLostVerb(token)
      repair.returnObject(token)
      repair.turnConjunction(token)
      repair.takeSubject(token)
      repair.turnClitic(token)
      repair.returnSubject(token)
      repair.takeApposition(token)
      repair.raiseAsked(token, known)
    }
    repair.openCircles()
    return repair.words
  }

  /// Leaves a tree, whatever one rule makes of another's work: the first word of a circle becomes a root.
  private mutating func openCircles() {
    for token in words.indices where descends(token, from: token) {
      attach(token, to: token, .root)
    }
  }

  /// « a nié » with a name for a participle: what has an auxiliary before it is a verb.
  private mutating func retagParticiple(_ token: Int) {
    let word = words[token]
    guard [.name, .noun, .adjective, .pronoun].contains(word.wordClass),
      let auxiliary = auxiliary(of: token), auxiliary < token,
      words[auxiliary].wordClass == .auxiliary, words[auxiliary].features.contains(.finite),
      word.wordClass != .adjective || words[auxiliary].lemma == "avoir"
    else { return }
    words[token] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: .verb,
      features: word.features.union([.participle, .past]), head: word.head,
      relation: word.relation)
    // « La Cour les a suspendues »
    for child in children(of: token)
    where words[child].wordClass == .pronoun && words[child].relation == .amod {
      attach(child, to: token, .obj)
    }
  }

  /// « ont condamné l’attaque et promis d’envoyer »: a participle without an auxiliary shares that of
  /// the verb before it, not the noun or infinitive that stands nearer.
  private mutating func joinParticiple(_ token: Int) {
    guard words[token].relation == .conj, isPastParticiple(token), auxiliary(of: token) == nil,
      children(of: token).contains(where: { words[$0].relation == .cc })
    else { return }
    var head = words[token].head
    var steps = 0
    while steps < 12, auxiliary(of: head) == nil || !isPastParticiple(head) {
      guard words[head].head != head else { return }
      head = words[head].head
      steps += 1
    }
    guard head < token, head != words[token].head, !descends(head, from: token) else { return }
    attach(token, to: head, .conj)
  }

  /// « a nié avoir visé la force et a accusé »: a finite verb is joined to a finite one, not to the
  /// infinitive that stands nearer.
  private mutating func joinFinite(_ token: Int) {
    guard words[token].relation == .conj, isFinite(token), isInfinitive(words[token].head),
      children(of: token).contains(where: { words[$0].relation == .cc })
    else { return }
    var head = words[token].head
    for _ in 0..<8 where !isFinite(head) {
      guard words[head].head != head else { return }
      head = words[head].head
    }
    guard head < token, isFinite(head), !descends(head, from: token) else { return }
    attach(token, to: head, .conj)
  }

  func isFinite(_ token: Int) -> Bool {
    guard words[token].wordClass == .verb || words[token].wordClass == .auxiliary else {
      return false
    }
    if let auxiliary = auxiliary(of: token) { return words[auxiliary].features.contains(.finite) }
    return words[token].features.contains(.finite)
  }

  private func isInfinitive(_ token: Int) -> Bool {
    if let auxiliary = auxiliary(of: token) {
      return words[auxiliary].features.contains(.infinitive)
    }
    return words[token].features.contains(.infinitive)
  }

  /// « a nié avoir fourni »: a verb with a finite auxiliary is no subject of the infinitive after it.
  private mutating func turnVerbSubject(_ token: Int) {
    let head = words[token].head
    guard words[token].relation == .nsubj, head > token, isPastParticiple(token),
      let own = auxiliary(of: token), words[own].features.contains(.finite),
      words[head].wordClass == .verb,
      auxiliary(of: head).map({ words[$0].features.contains(.infinitive) })
        ?? words[head].features
        .contains(.infinitive)
    else { return }
    let (above, relation) = (words[head].head, words[head].relation)
    attach(token, to: above == head ? token : above, relation)
    attach(head, to: token, .xcomp)
  }

  /// « ont de leur côté promis »: an auxiliary that heads its clause gives way to the participle.
  private mutating func lowerAuxiliary(_ token: Int) {
    guard words[token].wordClass == .auxiliary, !words[token].relation.isAuxiliary,
      words[token].features.contains(.finite)
    else { return }
    let inside = (token + 1)..<min(token + 8, words.count)
    let participle = inside.first { other in
      isPastParticiple(other) && words[other].relation == .acl && descends(other, from: token)
        && children(of: words[other].head).contains { words[$0].relation == .case }
    }
    guard let participle else { return }
    let (above, relation) = (words[token].head, words[token].relation)
    for child in children(of: token) where child != participle {
      attach(child, to: participle, words[child].relation == .obj ? .obl : words[child].relation)
    }
    attach(participle, to: above == token ? participle : above, relation)
    attach(token, to: participle, .aux)
  }

  /// « Israël a nié »: what the parse hangs on an auxiliary is its verb's.
  private mutating func liftFromAuxiliary(_ token: Int) {
    let head = words[token].head
    guard head != token, words[head].relation.isAuxiliary, words[head].head != head else { return }
    switch words[token].relation {
    case .nsubj, .nsubjPass, .obl, .advcl:
      attach(token, to: words[head].head, words[token].relation)
    default: return
    }
  }

  /// « affirme n’avoir reçu aucune lettre »: a finite verb is no auxiliary of a participle that has an
  /// infinitive for one; it governs it.
  private mutating func raiseReporter(_ token: Int) {
    let verb = words[token].head
    guard words[token].relation == .aux, words[token].wordClass == .verb, token < verb,
      words[token].features.contains(.finite),
      children(of: verb).contains(where: { child in
        child > token && words[child].relation.isAuxiliary
          && words[child].features.contains(.infinitive)
      })
    else { return }
    let (above, relation) = (words[verb].head, words[verb].relation)
    attach(token, to: above == verb ? token : above, relation)
    attach(verb, to: token, .xcomp)
    for child in children(of: verb)
    where child < token && [.nsubj, .obl, .advmod, .advcl].contains(words[child].relation) {
      attach(child, to: token, words[child].relation)
    }
  }

  /// "described the drills as routine and accused Taiwan's president": a participle before an article
  /// or possessor describes no noun behind these; it is a verb, and the noun its object.
  private mutating func raiseParticiple(_ token: Int) {
    let noun = words[token].head
    guard words[token].relation == .amod, noun > token + 1,
      words[token].features.contains(.participle) || words[token].features.contains(.finite),
      children(of: noun).contains(where: { child in
        child > token && child < noun
          && [.det, .nmodPoss].contains(words[child].relation)
      }),
      let above = finite(above: noun), above < token
    else { return }
    for child in children(of: noun) where child < token && words[child].relation == .cc {
      attach(child, to: token, .cc)
    }
    attach(token, to: above, .conj)
    attach(noun, to: token, .obj)
  }

  /// « La Russie, dont l’armée avance, menace l’Arménie »: a verb without subject or conjunction behind
  /// the comma that ends a relative clause is the main one, and the noun before the clause its subject.
  private mutating func raiseMainVerb(_ token: Int) {
    let clause = words[token].head
    guard [.advcl, .ccomp, .conj].contains(words[token].relation), isFinite(token), clause < token,
      words[clause].relation == .relcl
    else { return }
    let noun = words[clause].head
    let own = children(of: token)
    let start = min(token, own.first { words[$0].relation.isAuxiliary } ?? token)
    guard words[noun].head == noun, words[noun].wordClass.isNominal, noun < clause,
      start > 0, words[start - 1].wordClass == .punctuation,
      !own.contains(where: {
        [.nsubj, .nsubjPass, .csubj, .mark, .cc].contains(words[$0].relation)
      })
    else { return }
    let relation = words[noun].relation
    attach(token, to: token, relation)
    attach(noun, to: token, .nsubj)
  }

  /// « dont l’armée a attaqué la Géorgie »: a relative pronoun before the subject of a verb that has an
  /// object is the subject's.
  private mutating func lowerGenitive(_ token: Int) {
    let verb = words[token].head
    guard words[token].wordClass == .pronoun, words[token].lemma == "dont", verb > token,
      [.iobj, .obl, .obj].contains(words[token].relation),
      children(of: verb).contains(where: { $0 > verb && words[$0].relation == .obj }),
      let subject = children(of: verb).first(where: { words[$0].relation == .nsubj }),
      subject > token, words[subject].wordClass == .noun
    else { return }
    attach(token, to: subject, .nmod)
  }

  /// The nearest finite verb above a token.
  private func finite(above token: Int) -> Int? {
    var head = token
    for _ in 0..<12 {
      guard words[head].head != head else { return nil }
      head = words[head].head
      if isFinite(head), words[head].wordClass == .verb { return head }
    }
    return nil
  }

  func isPastParticiple(_ token: Int) -> Bool {
    words[token].wordClass == .verb && words[token].features.contains(.participle)
      && words[token].features.contains(.past)
  }

  func auxiliary(of token: Int) -> Int? {
    children(of: token).first { words[$0].relation == .aux || words[$0].relation == .auxPass }
  }

  func descends(_ token: Int, from ancestor: Int) -> Bool {
    var token = token
    for _ in 0..<64 where words[token].head != token {
      token = words[token].head
      if token == ancestor { return true }
    }
    return false
  }

  /// The dependents of a token, which lie within a sentence's length of it.
  func children(of token: Int) -> [Int] {
    (max(0, token - 40)..<min(words.count, token + 40)).filter {
      $0 != token && words[$0].head == token
    }
  }

  mutating func attach(
    _ token: Int, to head: Int, _ relation: SyntaxRelation, as wordClass: WordClass? = nil
  ) {
    let word = words[token]
    words[token] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: wordClass ?? word.wordClass,
      features: word.features, head: head, relation: relation)
  }
}
