import Chronology
import Ontology

/// Who does it, and who undergoes it.
extension ClauseReading {
  /// The doers that a clause has, and whether it has a subject of its own at all.
  struct Doers {
    var participants: [Participant] = []
    var isOwn = false
  }

  /// The doers of a predicate, and whom a passive is done to.
  func doers(
    of index: Int, _ discourse: Discourse
  ) -> (doers: Doers, undergoers: [Participant]) {
    let predicate = predicates[index]
    guard predicate.entry.wordClass == .verb else {
      return nounDoers(of: index, discourse)
    }
    let verb = predicate.token
    if isPassive(predicate) {
      let agent = agent(of: verb, discourse)
      let subject = subject(of: verb, discourse)
      // « réunis à Paris », « engagés dans »: a participle of what its subject does itself.
      if predicate.form.isBareParticiple, agent.isEmpty, actsItself(predicate.entry) {
        return (Doers(participants: subject.participants, isOwn: true), [])
      }
      return (Doers(participants: agent, isOwn: true), subject.participants)
    }
    var subject = subject(of: verb, discourse)
    // « des soldats ont péri »: it is done to whoever does it.
    if predicate.entry.isPatientive { return (Doers(isOwn: true), subject.participants) }
    if let inverted = invertedSubject(of: predicate, discourse) {
      return (Doers(participants: inverted, isOwn: true), [])
    }
    let finite = finiteVerb(of: verb)
    if subject.participants.isEmpty, predicate.form.isFinite || isMistaken(verb) || finite != verb,
      !tree.children(of: finite).contains(where: { isPronounSubject($0) })
    {
      let nearest = nearestMentions(before: finite, discourse)
      if !nearest.isEmpty { subject = Doers(participants: nearest, isOwn: true) }
    }
    return (subject, [])
  }

  /// « …, a annoncé le Premier ministre du Qatar »: whoever stands behind a verb of saying that is put
  /// behind what is said.
  func invertedSubject(
    of predicate: Predicate, _ discourse: Discourse
  ) -> [Participant]? {
    guard predicate.entry.isSpeech, predicate.form.isFinite,
      language == .french || predicate.entry.rest.isEmpty,
      isInserted(predicate.token, needsSubject: false),
      !tree.children(of: predicate.token).contains(where: {
        tree.relations[$0] == .nsubj && $0 < predicate.token
      })
    else { return nil }
    // « a fait savoir le Kremlin »: of a phrase any verb may hold it.
    let verbs = predicate.tokens.filter { $0 == predicate.token || tree.classes[$0] == .verb }
    for verb in verbs {
      for child in tree.children(of: verb, [.nsubj, .obj, .xcomp, .obl, .other])
      where child > verb && child - verb <= 8 {
        guard tree.children(of: child, [.case]).isEmpty, parsed.time(at: child) == nil else {
          continue
        }
        let found = participants(of: child, discourse)
        if !found.isEmpty { return found }
        // « a annoncé l’état-major »: whoever speaks, nobody before the comma does.
        if isUnknownSpeaker(child) { return [] }
      }
    }
    return nil
  }

  /// « le Niger et le Burkina Faso pourraient soutenir »: the modal above an infinitive, else the verb.
  private func finiteVerb(of verb: Int) -> Int {
    let head = tree.heads[verb]
    guard tree.relations[verb] == .xcomp, head < verb, predicate(at: head) == nil,
      !parsed.role(head).isDisjoint(with: [.possibility, .plan])
        || parsed.clauseForm(of: head).isFinite && tree.relations[head] == .root,
      tree.child(of: verb, .nsubj) == nil
    else { return verb }
    return head
  }

  /// Whether a noun without a preposition, which tells of no act, is behind a verb of saying.
  private func isUnknownSpeaker(_ token: Int) -> Bool {
    tree.classes[token] == .noun && predicate(at: token) == nil
      && tree.children(of: token, [.det]).contains(where: isDefinite)
      && (parsed.isGroupNoun(token) || institutions.contains(institution(at: token)))
  }

  /// The folded form of an institution's noun, « état-major » in its three tokens included.
  func institution(at token: Int) -> [UInt8] {
    let folded = parsed.folded(token)
    guard token + 2 < sentence.upperBound, parsed.is(token + 1, "-") else { return folded }
    let whole = folded + [0x2d] + parsed.folded(token + 2)
    return institutions.contains(whole) ? whole : folded
  }

  /// Whether the parse takes a verb of the lexicon for no verb.
  private func isMistaken(_ verb: Int) -> Bool {
    switch tree.classes[verb] {
    case .verb, .auxiliary, .adjective: false
    default: true
    }
  }

  private func isPronounSubject(_ child: Int) -> Bool {
    switch tree.relations[child] {
    case .nsubj, .nsubjPass, .csubj: tree.classes[child] != .punctuation
    case .expl: !parsed.role(child).contains(.reflexive)
    default: false
    }
  }

  /// The name right before a verb whose subject the parse has lost, an insertion between dashes
  /// or commas at most between the two.
  private func nearestMentions(before verb: Int, _ discourse: Discourse) -> [Participant] {
    var token = verb - 1
    var isInside = false
    while token >= sentence.lowerBound {
      let isBreak = parsed.is(token, "—") || parsed.is(token, "–") || parsed.is(token, ",")
      if isBreak {
        isInside.toggle()
      } else if !isInside, tree.classes[token] != .punctuation {
        if let mention = parsed.mention(at: token), mention.form != .demonym || isNominal(token) {
          let first = tree.tokens(in: mention.range).lowerBound
          var before = first - 1
          while before >= sentence.lowerBound, parsed.role(before).contains(.determiner) {
            before -= 1
          }
          guard before < sentence.lowerBound || opensClause(before) else { return [] }
          let head = firstOfList(token)
          if head != token { return participants(of: head, discourse) }
          return [
            Participant(entity: mention.entity, token: token, isPlural: mention.isPlural)
          ]
        }
        if institutions.contains(parsed.folded(token)), tree.classes[token] == .noun {
          return participants(of: token, discourse)
        }
        if tree.classes[token] == .noun, parsed.isAnaphoricGroup(token) {
          return participants(of: token, discourse)
        }
        if token + 1 < verb, parsed.is(token + 1, "-") {
          // "India test-fired a missile"
          token -= 1
          continue
        }
        if predicate(at: token) != nil || tree.classes[token] == .verb { return [] }
        let isLight = !parsed.role(token).isDisjoint(with: [
          .having, .being, .negation, .negationEnd, .reflexive, .plan, .possibility, .pronoun,
        ])
        guard isLight || tree.classes[token] == .adverb || tree.classes[token] == .adjective else {
          return []
        }
      }
      token -= 1
    }
    return []
  }

  /// Whether a word before a name leaves it a subject: "after" may open a clause, "in" may not.
  private func opensClause(_ token: Int) -> Bool {
    !parsed.role(token).contains(.preposition)
      || ["after", "before", "since", "until", "as"].contains {
        parsed.word(token).elementsEqual($0.utf8)
      }
  }

  /// The first name of a list that ends with a token.
  private func firstOfList(_ token: Int) -> Int {
    var token = token
    for _ in 0..<8 {
      let head = tree.heads[token]
      let isListed =
        tree.relations[token] == .flat
        && parsed.mention(at: token)?.range == parsed.mention(at: head)?.range
        || tree.relations[token] == .conj && !tree.children(of: token, [.cc]).isEmpty
      guard isListed, head < token, parsed.mention(at: head) != nil else { break }
      token = head
    }
    return token
  }

  func isPassive(_ predicate: Predicate) -> Bool {
    guard predicate.form.isPassive, !Self.movers.contains(tree.lemmas[predicate.token]) else {
      return false
    }
    // « se sont engagés »: the reflexive's auxiliary is no passive's.
    return !tree.children(of: predicate.token).contains {
      parsed.role($0).contains(.reflexive) && tree.relations[$0] != .nsubj
    }
  }

  /// French verbs of movement and change, which « être » makes no passive of.
  private static let movers: Set<String> = [
    "aller", "arriver", "venir", "partir", "entrer", "sortir", "revenir", "parvenir", "intervenir",
    "convenir", "retourner", "rentrer", "rester", "tomber", "mourir", "naître", "devenir", "monter",
    "descendre", "passer", "rentrer", "survenir",
  ]

  private func actsItself(_ entry: TriggerEntry) -> Bool {
    entry.isReciprocal || entry.lemma.hasPrefix("se ") || entry.lemma.hasPrefix("s'")
      || !entry.targets.contains(.object)
  }

  /// Whom « par » or "by" names, or who does what brought it about: « tués dans une frappe russe ».
  private func agent(of verb: Int, _ discourse: Discourse) -> [Participant] {
    for child in complements(of: verb) {
      let cases = tree.children(of: child, [.case])
      let isBetween = cases.contains { parsed.is($0, "entre") || parsed.is($0, "between") }
      let isAgent =
        isBetween || tree.relations[child] == .oblAgent
        || cases.contains { parsed.role($0).contains(.agent) }
      let isCause = cases.contains { parsed.is($0, "dans") || parsed.is($0, "in") }
      guard isAgent || isCause else { continue }
      let found = isAgent ? participants(of: child, discourse) : []
      if !found.isEmpty { return found }
      guard let index = predicate(at: child), predicates[index].entry.wordClass == .noun,
        predicates[index].entry.type.quadClass == .materialConflict
      else { continue }
      let doers = nounDoers(of: index, discourse).doers.participants
      if !doers.isEmpty { return doers }
    }
    // « inculpé lundi pour corruption par un tribunal de Budapest »
    for child in complements(of: verb) {
      for inner in tree.children(of: child, [.nmod, .obl]) {
        guard
          tree.children(of: inner, [.case]).contains(where: { parsed.role($0).contains(.agent) })
        else { continue }
        let found = participants(of: inner, discourse)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// What completes a verb, what the parse hangs on a day beside it included: « blessés lundi par un
  /// tir ».
  private func complements(of verb: Int) -> [Int] {
    let relations: Set<SyntaxRelation> = [.obl, .oblAgent, .nmod]
    var found: [Int] = []
    for child in tree.children(of: verb) {
      if relations.contains(tree.relations[child]), parsed.time(at: child) == nil {
        found.append(child)
      } else if parsed.time(at: child) != nil {
        found += tree.children(of: child, [.obl, .oblAgent, .nmod])
      }
    }
    return found
  }

  /// What is said rather than done: nobody denies or promises his own accusation.
  private func isSpeechAct(_ type: EventType) -> Bool {
    switch type {
    case .accuse, .threaten, .request, .reject, .state: true
    default: false
    }
  }

  /// Who does what a predicate's governor says is done: a promise or refusal binds who makes it,
  /// and a request is for whom it is made to.
  func lent(to index: Int, _ link: ClauseLink, _ governor: Settled?) -> [Participant] {
    guard let governor, let position = link.governor else { return [] }
    let predicate = predicates[index]
    if predicate.entry.wordClass == .verb, predicate.form.isFinite { return [] }
    if predicate.form.isPassive { return [] }
    if predicate.entry.wordClass == .noun, !link.isDirect || isSpeechAct(predicate.entry.type) {
      return []
    }
    let lends: [Participant] =
      switch predicates[position].entry.type {
      case .request: governor.targets
      case .agree, .reject, .concede: governor.sources
      case .state where governor.content == .intended: governor.sources
      case .threaten where predicate.entry.wordClass == .verb && link.isDirect: governor.sources
      default: []
      }
    return lends.map {
      Participant(entity: $0.entity, token: $0.token, isPlural: $0.isPlural, isReferred: true)
    }
  }
}
