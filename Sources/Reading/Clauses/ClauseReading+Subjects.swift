import Chronology
import Ontology

/// The subject of a verb: its own, one of a series, or one that a verb above lends.
extension ClauseReading {
  /// The subject of a verb: its own, else its governor's or whom the noun it modifies names.
  func subject(of verb: Int, _ discourse: Discourse, depth: Int = 0) -> Doers {
    guard depth < 12, sentence.contains(verb) else { return Doers() }
    for child in tree.children(of: verb) {
      switch tree.relations[child] {
      case .nsubj, .nsubjPass, .dislocated:
        if isForeignSubject(child, of: verb) || tree.classes[child] == .coordinator { continue }
        if parsed.is(child, "-t") {
          // « a-t-il déclaré », where the pronoun hangs on the letter before it
          let pronoun = tree.children(of: child).first(where: isInvertedPronoun)
          guard let pronoun else { continue }
          return Doers(participants: participants(of: pronoun, discourse), isOwn: true)
        }
        if isCircumstance(child) {
          let beside = apposed(to: child, discourse)
          if beside.isEmpty { continue }
          return Doers(participants: beside, isOwn: true)
        }
        return Doers(participants: series(from: child, of: verb, discourse), isOwn: true)
      case .csubj: return Doers(isOwn: true)
      case .other where isInvertedPronoun(child), .expl where isInvertedPronoun(child):
        return Doers(participants: participants(of: child, discourse), isOwn: true)
      case .expl where parsed.is(child, "-t"): continue
      case .expl where !parsed.role(child).contains(.reflexive):
        return Doers(isOwn: true)
      default: continue
      }
    }
    if let first = firstOfSeries(before: verb) {
      let shared = subject(of: first, discourse, depth: depth + 1)
      if !shared.participants.isEmpty { return shared }
    }
    return lentSubject(of: verb, discourse, depth: depth + 1)
  }

  /// « Le Mali, le Burkina Faso et le Niger ont annoncé »: subjects that only commas part are one list.
  private func series(
    from first: Int, of verb: Int, _ discourse: Discourse
  ) -> [Participant] {
    var found = participants(of: first, discourse)
    var end = tree.span(of: first).upperBound
    for other in tree.children(of: verb, [.nsubj, .nsubjPass]) where other > first && other < verb {
      let start = tree.span(of: other).lowerBound
      guard end == start - 1, parsed.is(end, ","), !isCircumstance(other) else { break }
      found = merged(found, participants(of: other, discourse))
      end = tree.span(of: other).upperBound
    }
    return found
  }

  /// "India blamed Pakistan, suspended the treaty and expelled the attachés": the first verb of a series
  /// that the parse hangs on the second.
  private func firstOfSeries(before verb: Int) -> Int? {
    tree.children(of: verb, [.advcl, .ccomp, .parataxis]).first { other in
      other < verb && tree.children(of: other, [.mark]).isEmpty
        && parsed.clauseForm(of: other).isFinite
        && tree.child(of: other, .nsubj) != nil
    }
  }

  /// "Police used water cannon, hours after the government suspended talks": the subject of a verb
  /// before, which the parse hangs on this one although it has another that stands nearer.
  private func isForeignSubject(_ child: Int, of verb: Int) -> Bool {
    guard !tree.children(of: child, [.acl]).isEmpty else { return false }
    return tree.children(of: verb, [.nsubj]).contains { other in
      other > child && other < verb && tree.classes[other].isNominal
        && tree.span(of: child).upperBound <= other
    }
  }

  /// « estime-t-elle », « a-t-il dit ».
  func isInvertedPronoun(_ token: Int) -> Bool {
    tree.classes[token] == .pronoun
      && ["-il", "-elle", "-ils", "-elles"].contains {
        parsed.word(token).elementsEqual($0.utf8)
      }
  }

  /// « La veille, vingt-six pays … », « Depuis le forum de Vladivostok, Poutine … »: what a parse
  /// takes for the subject though it tells when or where.
  private func isCircumstance(_ token: Int) -> Bool {
    parsed.time(at: token) != nil
      || tree.children(of: token, [.case]).contains { preposition in
        // "On Thursday gunmen attacked": the preposition is the day's.
        let next = preposition + 1
        // "after thousands of farmers had jammed the streets": it opens the clause.
        if language == .english, !opensPhrase(preposition) { return false }
        return next >= token || parsed.time(at: next) == nil
      }
  }

  private func opensPhrase(_ preposition: Int) -> Bool {
    !["after", "before", "since", "until", "as", "while", "once"].contains {
      parsed.word(preposition).elementsEqual($0.utf8)
    }
  }

  /// The names that hang on such a circumstance as its apposition: the real subject.
  private func apposed(to token: Int, _ discourse: Discourse) -> [Participant] {
    for child in tree.children(of: token, [.appos, .conj, .nmod, .flat, .other]) {
      // "one day after the allies pledged": what a parse takes for a preposition opens a clause.
      let isPlain = tree.children(of: child, [.case]).allSatisfy { preposition in
        ["after", "before", "since", "as", "while"].contains {
          parsed.word(preposition).elementsEqual($0.utf8)
        }
      }
      guard isPlain else { continue }
      let found = participants(of: child, discourse)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func lentSubject(of verb: Int, _ discourse: Discourse, depth: Int) -> Doers {
    let head = tree.heads[verb]
    guard head != verb else { return Doers() }
    switch tree.relations[verb] {
    case .conj:
      guard isVerbal(head) else {
        return tree.relations[head] == .acl
          ? subject(of: head, discourse, depth: depth) : Doers()
      }
      var shared = subject(of: head, discourse, depth: depth)
      shared.isOwn = !shared.participants.isEmpty
      return shared
    case .advcl where personBeforeComma(verb) != nil:
      let person = personBeforeComma(verb).map { participants(of: $0, discourse) } ?? []
      return Doers(participants: person, isOwn: true)
    case .xcomp, .ccomp, .advcl, .obl, .other, .aux:
      guard isVerbal(head) else { return climbed(head, discourse, depth) }
      if tree.relations[verb] == .ccomp, !isNonfinite(verb) { return Doers() }
      return inherited(controller(of: head, discourse, depth: depth))
    case .acl, .relcl, .appos:
      if isNonfinite(verb), tree.features[verb].contains(.infinitive) {
        return climbed(head, discourse, depth)
      }
      if isDetached(verb), let main = verbAbove(head) {
        let shared = controller(of: main, discourse, depth: depth + 1)
        if !shared.participants.isEmpty { return inherited(shared) }
      }
      return Doers(participants: participants(of: head, discourse), isOwn: true)
    case .nmod:
      return climbed(head, discourse, depth)
    default: return Doers()
    }
  }

  /// « …, soulignant que », "…, accusing": a present participle behind a comma is its sentence's subject's,
  /// whatever noun the parse hangs it on.
  private func isDetached(_ verb: Int) -> Bool {
    let features = tree.features[verb]
    guard tree.relations[verb] == .acl,
      features.contains(.gerund) || features.isSuperset(of: [.participle, .present])
    else { return false }
    let start = tree.span(of: verb).lowerBound
    return sentence.contains(start - 1) && parsed.is(start - 1, ",") || parsed.is(start, ",")
  }

  /// "urged the junta to free Aung San Suu Kyi, detained since 2021": the person right before the comma
  /// behind which a past participle stands.
  private func personBeforeComma(_ verb: Int) -> Int? {
    let form = parsed.clauseForm(of: verb)
    guard tree.heads[verb] < verb, verb - 2 >= sentence.lowerBound, form.isBareParticiple,
      form.isPassive, parsed.is(verb - 1, ","), let mention = parsed.mention(at: verb - 2),
      mention.form == .name, parsed.entity(mention).kind == .person
    else { return nil }
    return verb - 2
  }

  private func verbAbove(_ token: Int) -> Int? {
    var token = token
    while tree.heads[token] != token {
      token = tree.heads[token]
      if isVerbal(token) { return token }
    }
    return nil
  }

  /// « a pris la décision d’envoyer », « la décision de Paris d’envoyer ».
  private func climbed(_ noun: Int, _ discourse: Discourse, _ depth: Int) -> Doers {
    guard depth < 12 else { return Doers() }
    if let index = predicate(at: noun), predicates[index].entry.wordClass == .noun {
      let found = nounDoers(of: index, discourse).doers.participants
      if !found.isEmpty { return Doers(participants: found) }
    }
    for child in tree.children(of: noun, [.nmod, .nmodPoss]) {
      let isGenitive = tree.children(of: child, [.case]).contains {
        parsed.role($0).contains(.genitive) || parsed.is($0, "'s")
      }
      let found = isGenitive ? participants(of: child, discourse) : []
      if !found.isEmpty { return Doers(participants: found) }
    }
    var token = noun
    while tree.heads[token] != token {
      token = tree.heads[token]
      if isVerbal(token) {
        return inherited(subject(of: token, discourse, depth: depth + 1))
      }
    }
    return Doers()
  }

  private func inherited(_ doers: Doers) -> Doers {
    Doers(participants: doers.participants, isOwn: false)
  }

  /// Who does what an infinitive says: the subject of the verb above it, or whom that verb asks.
  private func controller(of verb: Int, _ discourse: Discourse, depth: Int) -> Doers {
    if let index = predicate(at: verb), predicates[index].entry.controlsByObject {
      let asked = targets(of: index, [], discourse)
      return Doers(participants: asked)
    }
    // « …, a rappelé Mme Whitmore, excluant toute exemption »
    if let index = predicate(at: verb),
      let inverted = invertedSubject(of: predicates[index], discourse), !inverted.isEmpty
    {
      return Doers(participants: inverted)
    }
    return subject(of: verb, discourse, depth: depth)
  }

  private func isVerbal(_ token: Int) -> Bool {
    switch tree.classes[token] {
    case .verb, .auxiliary: true
    case .adjective, .noun:
      tree.children(of: token).contains { tree.relations[$0] == .cop }
        || predicate(at: token).map { predicates[$0].entry.wordClass == .verb } ?? false
    default: false
    }
  }

  private func isNonfinite(_ verb: Int) -> Bool {
    let form = parsed.clauseForm(of: verb)
    return form.isInfinitive || form.isBareParticiple
  }
}
