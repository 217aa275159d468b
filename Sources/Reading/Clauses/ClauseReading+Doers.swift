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
  private func invertedSubject(
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
      !parsed.role(head).isDisjoint(with: [.possibility, .plan]),
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
        || tree.relations[token] == .conj && !tree.children(of: token, [.cc]).isEmpty
      guard isListed, head < token, parsed.mention(at: head) != nil else { break }
      token = head
    }
    return token
  }

  private func isPassive(_ predicate: Predicate) -> Bool {
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

  /// The subject of a verb: its own, else its governor's or whom the noun it modifies names.
  func subject(of verb: Int, _ discourse: Discourse, depth: Int = 0) -> Doers {
    guard depth < 12, sentence.contains(verb) else { return Doers() }
    for child in tree.children(of: verb) {
      switch tree.relations[child] {
      case .nsubj, .nsubjPass, .dislocated:
        if isForeignSubject(child, of: verb) || tree.classes[child] == .coordinator { continue }
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
        return next >= token || parsed.time(at: next) == nil
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
    case .xcomp, .ccomp, .advcl, .obl, .other, .aux:
      guard isVerbal(head) else { return climbed(head, discourse, depth) }
      if tree.relations[verb] == .ccomp, !isNonfinite(verb) { return Doers() }
      return inherited(controller(of: head, discourse, depth: depth))
    case .acl, .relcl, .appos:
      if isNonfinite(verb), tree.features[verb].contains(.infinitive) {
        return climbed(head, discourse, depth)
      }
      if isDetached(verb), let main = verbAbove(head) {
        let shared = subject(of: main, discourse, depth: depth + 1)
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
