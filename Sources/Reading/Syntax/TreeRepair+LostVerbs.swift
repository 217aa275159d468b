/// Main verbs that a small French parser takes for adjectives, adverbs or nouns: « La Hongrie bloque
/// une aide ».
extension TreeRepair {
  /// What a lexicon knows of a word's form.
  struct KnownForm {
    /// What it says of its being a finite verb; `nil` where it is none's.
    var verb: VerbForm?
    /// Whether it is a form of a verb whose object does what the verb governs: to urge, to ask.
    var asks = false
  }

  /// What a word's form says of its being a finite verb.
  enum VerbForm {
    /// It is a form of nothing else that the lexicon knows.
    case finite
    /// It is a noun's form too: « menace ».
    case ambiguous
  }

  /// Gives a sentence without a verb at its root the verb that its words have.
  ///
  /// - Parameters:
  ///   - sentence: Its tokens.
  ///   - form: What the lexicon knows of a token's form; `nil` where it is no finite verb's.
  mutating func findVerb(in sentence: Range<Int>, _ form: (Int) -> VerbForm?) {
    guard let root = sentence.first(where: { words[$0].head == $0 }), isVerbless(root),
      let verb = lostVerb(in: sentence, root, form)
    else { return }
    let opensWithPronoun = isBehindPronoun(verb, in: sentence)
    let subject =
      opensWithPronoun
      ? sentence.lowerBound : verb == root ? nil : phraseHead(before: verb, in: sentence)
    let later = (verb + 1..<sentence.upperBound).filter {
      words[$0].head < verb && words[$0].head != $0
    }
    let word = words[verb]
    words[verb] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: .verb,
      features: word.features.subtracting([.participle]).union([.finite, .present]), head: verb,
      relation: .root)
    if let subject, subject != root, root < verb { attach(root, to: verb, .obl) }
    if root > verb { attach(root, to: verb, .obj) }
    if let subject { attach(subject, to: verb, .nsubj) }
    if opensWithPronoun {
      for child in children(of: verb) where words[child].relation == .det {
        attach(child, to: verb, .iobj, as: .pronoun)
      }
    }
    var hasObject = root > verb
    var holder = verb
    for token in later where words[token].head < verb {
      attach(token, to: holder, relation(of: token, &hasObject))
      if words[token].relation == .conj, words[token].wordClass == .verb {
        // « dément et reproche à Kinshasa »: what follows is the second verb's.
        attach(token, to: verb, .conj)
        (holder, hasObject) = (token, false)
      }
    }
  }

  private func isVerbless(_ root: Int) -> Bool {
    words[root].wordClass != .verb && words[root].wordClass != .auxiliary
      && !children(of: root).contains { child in
        words[child].relation.isAuxiliary || words[child].relation == .nsubj
          || words[child].relation == .nsubjPass
      }
  }

  private func lostVerb(
    in sentence: Range<Int>, _ root: Int, _ form: (Int) -> VerbForm?
  ) -> Int? {
    sentence.dropFirst().first { token in
      guard token + 1 < sentence.upperBound, let found = form(token) else { return false }
      if isBehindPronoun(token, in: sentence) { return true }
      guard found == .finite || words[token].wordClass != .noun,
        words[token].wordClass != .auxiliary, words[token].wordClass != .name,
        words[token].relation != .relcl,
        !children(of: token).contains(where: { child in
          child < token && [.det, .case, .mark, .aux, .auxPass].contains(words[child].relation)
        })
      else { return false }
      return token == root || isBehindSubject(token, in: sentence) && isBeforeComplement(token)
    }
  }

  /// « Elle leur reproche »: at most clitics stand between the pronoun that opens the sentence and the
  /// verb.
  private func isBehindPronoun(_ token: Int, in sentence: Range<Int>) -> Bool {
    let first = words[sentence.lowerBound]
    guard first.wordClass == .pronoun, ["il", "elle", "lui", "ils", "elles"].contains(first.lemma),
      token > sentence.lowerBound, token <= sentence.lowerBound + 3
    else { return false }
    return (sentence.lowerBound + 1..<token).allSatisfy {
      [.pronoun, .determiner, .adverb].contains(words[$0].wordClass)
    }
  }

  /// Whether a nominal phrase ends before a token, an insertion between commas aside.
  private func isBehindSubject(_ token: Int, in sentence: Range<Int>) -> Bool {
    let before = words[token - 1]
    if before.wordClass == .punctuation {
      return sentence.contains { other in
        other > sentence.lowerBound && other < token - 1 && words[other].wordClass == .punctuation
      }
    }
    guard
      before.wordClass.isNominal || before.wordClass == .adjective
        || before.wordClass == .number
    else { return false }
    return phraseHead(before: token, in: sentence) != nil
  }

  private func isBeforeComplement(_ token: Int) -> Bool {
    switch words[token + 1].wordClass {
    case .determiner, .adposition, .pronoun, .adverb, .subordinator, .name, .number, .coordinator,
      .punctuation, .verb:
      true
    default: false
    }
  }

  /// The head of the nominal phrase that ends before a token.
  private func phraseHead(before token: Int, in sentence: Range<Int>) -> Int? {
    var head = token - 1
    if words[head].wordClass == .punctuation { head = sentence.lowerBound }
    for _ in 0..<12 {
      let above = words[head].head
      guard above != head, above < token, sentence.contains(above),
        words[above].wordClass.isNominal || words[head].wordClass == .adjective
          || words[head].wordClass == .determiner || words[head].wordClass == .number,
        !children(of: head).contains(where: { words[$0].relation == .case && $0 < head })
          || [.nmod, .flat, .fixed].contains(words[head].relation)
      else { break }
      // « Dans un communiqué, les trois pays accusent »: the phrase behind the comma is the subject.
      if above < head,
        (above..<head).contains(where: { words[$0].wordClass == .punctuation }),
        words[head].relation == .nmod || words[head].relation == .appos
      {
        break
      }
      head = above
    }
    let isSubject =
      words[head].wordClass.isNominal
      && !children(of: head).contains { words[$0].relation == .case && $0 < head }
    return isSubject ? head : nil
  }

  private func relation(of token: Int, _ hasObject: inout Bool) -> SyntaxRelation {
    let hasCase = children(of: token).contains { words[$0].relation == .case }
    switch words[token].relation {
    case .punct, .cc, .conj, .advmod, .advcl, .ccomp, .xcomp, .parataxis, .obl, .oblAgent, .mark:
      return words[token].relation
    case .nmod, .appos, .obj, .amod, .flat, .other, .nsubj, .dislocated, .acl:
      if words[token].wordClass == .verb { return .xcomp }
      if hasCase { return .obl }
      guard !hasObject, words[token].wordClass.isNominal else { return .obl }
      hasObject = true
      return .obj
    default: return words[token].relation
    }
  }

  /// "Nationalists on both sides protested against the meeting" with the verb for a participle: the only verb
  /// of a sentence is its main one where a phrase of a preposition completes it.
  mutating func raiseOnlyVerb(in sentence: Range<Int>) {
    guard let root = sentence.first(where: { words[$0].head == $0 }),
      words[root].wordClass.isNominal, words[root].wordClass != .pronoun,
      let end = sentence.last, words[end].lemma == ".", words[end].wordClass == .punctuation,
      children(of: root).allSatisfy({ words[$0].relation != .case }),
      (sentence.lowerBound..<root).allSatisfy({ descends($0, from: root) })
    else { return }
    let verbs = sentence.filter { [.verb, .auxiliary].contains(words[$0].wordClass) }
    guard let verb = verbs.first, verb > root, words[verb].relation == .acl,
      verbs.dropFirst().allSatisfy({ descends($0, from: verb) && !isFinite($0) }),
      isPastParticiple(verb) || isFinite(verb),
      !(root..<verb).contains(where: { words[$0].wordClass == .punctuation })
    else { return }
    let own = children(of: verb)
    guard own.allSatisfy({ $0 > verb && words[$0].relation != .oblAgent }),
      own.contains(where: { child in
        words[child].relation == .obl
          && children(of: child).contains { word in
            words[word].relation == .case && ["against", "for", "with"].contains(words[word].lemma)
          }
      })
    else { return }
    let word = words[verb]
    words[verb] = SyntaxTree.Word(
      range: word.range, lemma: word.lemma, wordClass: .verb,
      features: word.features.subtracting([.participle, .passive]).union([.finite, .past]),
      head: verb, relation: .root)
    attach(root, to: verb, .nsubj)
    attach(end, to: verb, .punct)
  }
}
