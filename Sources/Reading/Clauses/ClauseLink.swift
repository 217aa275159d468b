import Ontology

/// How a predicate hangs on what stands above it in the tree.
struct ClauseLink: Sendable {
  /// The predicate whose content it is.
  var governor: Int?
  /// What stands between the two, or above the predicate, makes it: a modal, a condition.
  var modality: Factuality?
  /// Whether what stands between denies it.
  var isDenied = false
  /// Whether it tells what an act is for.
  var isPurpose = false
  /// Whether its governor's subject does it: an infinitive or noun right below it.
  var isDirect = true
  /// The verb whose auxiliaries it shares: « ont proposé et accepté ».
  var sharesGroup: Int?
}

extension ClauseReading {
  /// Climbs from a predicate to whatever governs it.
  ///
  /// A clause of its own (relative, apposed, adverbial) ends the way, and so does a subject.
  func link(of index: Int) -> ClauseLink {
    let predicate = predicates[index]
    var link = ClauseLink()
    var token = predicate.support ?? predicate.token
    var isFirst = true
    while tree.heads[token] != token {
      let head = tree.heads[token]
      guard sentence.contains(head) else { break }
      switch tree.relations[token] {
      case .conj:
        if continuesContent(token, of: head), govern(&link, head, index) { return link }
        if isFirst, predicate.verb == token, isWithoutGroup(token) { link.sharesGroup = head }
      case .ccomp where isCircumstantial(token):
        takeCircumstance(token, &link)
        return link
      case .ccomp, .xcomp, .obj, .nsubjPass, .csubj, .dislocated, .other:
        if tree.relations[token] == .csubj || !isFirst { link.isDirect = false }
        if govern(&link, head, index) { return link }
        take(head, &link)
      case .obl, .oblAgent, .iobj, .nmod, .nmodPoss, .compound, .nmodDesc:
        guard isGovernedThroughPreposition(token, head) else {
          takeCircumstance(token, &link)
          return link
        }
        if govern(&link, head, index) { return link }
        take(head, &link)
      case .acl:
        guard isInfinitive(token) || tree.classes[token] == .noun else { return link }
        if govern(&link, head, index) { return link }
        take(head, &link)
      case .advcl where isInfinitive(token) && tree.classes[head] == .adjective:
        // « pourrait être prête à attaquer »
        link.isDirect = false
        take(head, &link)
      case .advcl:
        if isInfinitive(token) || isBareGerund(token, of: head), isContentOf(head),
          govern(&link, head, index)
        {
          return link
        }
        takeCircumstance(token, &link)
        return link
      case .parataxis:
        guard opensContent(token, head) else { return link }
        if govern(&link, head, index) { return link }
      case .nsubj:
        // A subject is no content of its own verb, but belongs to the clause that a verb governs.
        link.isDirect = false
        if let other = self.predicate(at: head), predicates[other].entry.content != nil {
          return link
        }
        take(head, &link)
      case .relcl, .appos, .vocative, .root: return link
      default: break
      }
      token = head
      isFirst = false
    }
    return link
  }

  /// "disputed that, while Sharif thanked": a clause that a conjunction of time or contrast opens is no
  /// content of the verb before it.
  func isCircumstantial(_ token: Int) -> Bool {
    tree.children(of: token, [.mark]).contains { mark in
      ["while", "whereas", "after", "before", "because", "lorsque", "quand", "pendant", "puisque"]
        .contains { parsed.word(mark).elementsEqual($0.utf8) }
    }
  }

  /// Takes the predicate at a token for the governor where it governs anything.
  private func govern(_ link: inout ClauseLink, _ head: Int, _ index: Int) -> Bool {
    guard let other = predicate(at: head), other != index else { return false }
    guard predicates[other].entry.content != nil else { return false }
    link.governor = other
    return true
  }

  /// Whether a verb that the parse joins to one that governs something is what that governs: it has
  /// no coordinator and no subject of its own.
  private func continuesContent(_ token: Int, of head: Int) -> Bool {
    guard token > head, isContentGoverning(head) else { return false }
    return !tree.children(of: token).contains { child in
      switch tree.relations[child] {
      case .cc, .expl: true
      case .nsubj, .nsubjPass: tree.classes[child] == .pronoun
      default: false
      }
    } && hasSubordinator(between: head, and: token)
  }

  private func isContentGoverning(_ head: Int) -> Bool {
    predicate(at: head).map { predicates[$0].entry.content != nil } ?? false
  }

  private func hasSubordinator(between head: Int, and token: Int) -> Bool {
    ((head + 1)..<token).contains {
      parsed.role($0).contains(.subordinator) || parsed.is($0, ":")
    }
  }

  /// "refused on Tuesday to send": a verb that governs something and has nothing else to govern.
  private func isContentOf(_ head: Int) -> Bool {
    guard let other = predicate(at: head), predicates[other].entry.content != nil,
      predicates[other].entry.wordClass == .verb
    else { return false }
    return tree.children(of: head, [.obj, .ccomp, .xcomp]).isEmpty
  }

  /// "ruled out sending troops": a gerund that no word but the governor's own subordinates.
  private func isBareGerund(_ token: Int, of head: Int) -> Bool {
    let features = tree.features[token]
    let isGerund = features.contains(.gerund) || features.isSuperset(of: [.participle, .present])
    guard isGerund, token > head, let other = predicate(at: head)
    else { return false }
    return tree.children(of: token, [.mark, .case]).allSatisfy {
      predicates[other].tokens.contains($0)
    }
  }

  /// Takes what a verb or noun that is no predicate makes of what it governs.
  private func take(_ head: Int, _ link: inout ClauseLink) {
    switch tree.classes[head] {
    case .verb, .auxiliary, .adjective:
      let form = parsed.clauseForm(of: head)
      if form.isNegated { link.isDenied = true }
      switch modals.factuality(of: tree.lemmas[head]) {
      case .denied: link.isDenied.toggle()
      case .intended: weaken(&link, .intended)
      case .hypothetical: weaken(&link, .hypothetical)
      case .actual, nil: break
      }
      if let modality = form.modality { weaken(&link, modality) }
      if parsed.role(head).contains(.possibility) { weaken(&link, .hypothetical) }
      if parsed.role(head).contains(.plan) { weaken(&link, .intended) }
      if parsed.role(head).contains(.eventual) { weaken(&link, .hypothetical) }
    case .noun:
      if parsed.role(head).contains(.eventual) { weaken(&link, .hypothetical) }
      if parsed.isDenied(head) { link.isDenied = true }
    default: break
    }
  }

  private func weaken(_ link: inout ClauseLink, _ modality: Factuality) {
    if link.modality != .hypothetical { link.modality = modality }
  }

  /// « en cas de », « si », "unless": what the circumstance itself makes of it.
  ///
  /// « sans » is counted where the word that it denies is read.
  private func takeCircumstance(_ token: Int, _ link: inout ClauseLink) {
    for child in tree.children(of: token) {
      let relation = tree.relations[child]
      guard relation == .mark || relation == .case || relation == .advmod || relation == .fixed
      else { continue }
      let role = parsed.role(child)
      if role.contains(.condition) || parsed.is(child, "cas") || isOnCondition(child) {
        link.modality = .hypothetical
      }
    }
    if tree.relations[token] == .advcl, isInfinitive(token), link.modality == nil {
      // « pour dissuader », "to deter": a purpose.
      let isPurpose = tree.children(of: token, [.mark, .case]).contains {
        parsed.is($0, "pour") || parsed.is($0, "afin") || parsed.is($0, "to")
          || parsed.is($0, "d'") || parsed.is($0, "de")
      }
      if isPurpose {
        link.modality = .intended
        link.isPurpose = true
      }
    }
  }

  /// « à condition que », "on condition that".
  private func isOnCondition(_ mark: Int) -> Bool {
    mark > sentence.lowerBound && tree.relations[mark] == .mark && parsed.is(mark - 1, "condition")
  }

  private func isInfinitive(_ token: Int) -> Bool {
    tree.features[token].contains(.infinitive)
      || tree.children(of: token, [.aux, .auxPass, .cop]).contains {
        tree.features[$0].contains(.infinitive)
      }
  }

  private func isWithoutGroup(_ verb: Int) -> Bool {
    let form = parsed.clauseForm(of: verb)
    return form.isBareParticiple || form.isInfinitive
  }

  /// « s’opposer à l’envoi », « menace d’attaque », "call for talks": prepositions that tie what is
  /// governed; others tell of circumstances.
  private func isGovernedThroughPreposition(_ token: Int, _ head: Int) -> Bool {
    guard tree.relations[token] != .compound else { return true }
    let cases = tree.children(of: token, [.case, .mark])
    guard let first = cases.first else { return tree.classes[token] == .verb }
    guard cases.count == 1 || tree.relations[cases[1]] != .fixed else { return false }
    let ties: [StaticString] =
      tree.classes[head] == .noun
      ? ["de", "d'", "du", "des", "à", "au", "aux", "of", "to", "for"]
      : ["de", "d'", "du", "des", "à", "au", "aux", "of", "to", "for", "against", "contre"]
    return ties.contains { parsed.is(first, $0) } && !isPlaceOrTime(token)
  }

  private func isPlaceOrTime(_ token: Int) -> Bool { parsed.time(at: token) != nil }

  /// Whether a colon or an opening quotation mark parts a clause from the verb of saying before it.
  private func opensContent(_ token: Int, _ head: Int) -> Bool {
    guard head < token else { return false }
    let start = tree.span(of: token).lowerBound
    return (head..<max(head, token)).contains { position in
      position <= max(start, head + 1) + 1
        && (parsed.is(position, ":") || parsed.is(position, "«") || parsed.is(position, "“"))
    }
  }
}
