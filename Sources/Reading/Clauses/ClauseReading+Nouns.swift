import Ontology

/// Who takes part in what an event noun tells.
extension ClauseReading {
  /// « l’envoi de troupes par Paris », « l’agression russe », "Putin's warning", « un sommet entre
  /// la France et l’Italie », « la France a mené une attaque ».
  func nounDoers(
    of index: Int, _ discourse: Discourse
  ) -> (doers: Doers, undergoers: [Participant]) {
    let predicate = predicates[index]
    let noun = predicate.token
    var doers: [Participant] = []
    var undergoers: [Participant] = []
    for child in tree.children(of: noun) where parsed.time(at: child) == nil {
      switch tree.relations[child] {
      case .amod:
        if let mention = parsed.mention(at: child), mention.form == .demonym {
          doers.append(
            Participant(entity: mention.entity, token: child, isDemonym: true))
        }
      case .nmodPoss:
        doers = merged(doers, participants(of: child, discourse))
      case .compound, .nmodDesc:
        guard let mention = parsed.mention(at: child), parsed.entity(mention).kind != .place else {
          continue
        }
        doers = merged(
          doers,
          [
            Participant(
              entity: mention.entity, token: child, isDemonym: mention.form == .demonym)
          ])
      case .nmod, .obl, .oblAgent:
        takeModifier(child, predicate, &doers, &undergoers, discourse)
      case .acl:
        // « une attaque menée par la Russie », "talks held by the two sides"
        guard parsed.clauseForm(of: child).isBareParticiple,
          self.predicate(at: child) == nil
            || supports.carries(tree.lemmas[child])
        else { continue }
        for agent in tree.children(of: child, [.obl, .oblAgent]) {
          let isAgent = tree.children(of: agent, [.case]).contains {
            parsed.role($0).contains(.agent)
          }
          if isAgent { doers = merged(doers, participants(of: agent, discourse)) }
        }
      default: continue
      }
    }
    if let support = predicate.support, tree.relations[noun] == .nsubj {
      // « des combats ont éclaté entre l’armée et les rebelles »
      for child in tree.children(of: support, [.obl, .nmod]) where parsed.time(at: child) == nil {
        takeParties(child, &doers, discourse)
      }
    }
    if doers.isEmpty, predicate.entry.isReciprocal, let phrase = phrase(after: noun) {
      takeParties(phrase, &doers, discourse)
    }
    if doers.isEmpty { doers = possessor(of: noun, discourse) }
    doers = merged(doers, occasion(of: predicate, discourse))
    if let support = predicate.support {
      return carried(by: support, noun, doers, undergoers, discourse)
    }
    return (Doers(participants: doers, isOwn: !doers.isEmpty), undergoers)
  }

  /// « a-t-il dit lors d’une visite à Kiev », "she said after talks with provincial leaders": whoever acts
  /// on the occasion of a meeting takes part in it.
  private func occasion(of predicate: Predicate, _ discourse: Discourse) -> [Participant] {
    let noun = predicate.token
    let verb = tree.heads[noun]
    guard predicate.entry.type == .consult, predicate.support == nil,
      predicate.entry.isReciprocal || predicate.entry.mode == .visit,
      [.obl, .nmod].contains(tree.relations[noun]), tree.classes[verb] == .verb,
      !tree.children(of: noun, [.det]).contains(where: isDefinite),
      tree.children(of: noun, [.case, .mark, .fixed]).contains(where: isOccasion),
      // "two days after a summit": it only dates something else.
      ((noun - 6)..<noun).allSatisfy({ $0 < sentence.lowerBound || parsed.time(at: $0) == nil })
    else { return [] }
    return subject(of: verb, discourse).participants.filter { participant in
      [.person, .country].contains(parsed.entities.entities[participant.entity].kind)
    }
  }

  func isDefinite(_ determiner: Int) -> Bool {
    ["le", "la", "l'", "les", "the", "ce", "cette", "this"].contains {
      parsed.word(determiner).elementsEqual($0.utf8)
    }
  }

  private func isOccasion(_ preposition: Int) -> Bool {
    [
      "after", "during", "before", "following", "lors", "après", "pendant", "durant", "avant",
      "cours",
      "issue", "d'", "de",
    ].contains {
      parsed.word(preposition).elementsEqual($0.utf8)
    }
  }

  /// What stands right after a noun and its adjectives, on whatever the parser hung it:
  /// « une concertation constante entre dirigeants européens ».
  private func phrase(after noun: Int) -> Int? {
    var next = noun + 1
    while next < sentence.upperBound, tree.classes[next] == .adjective { next += 1 }
    guard next < sentence.upperBound, tree.relations[next] == .case else { return nil }
    return tree.heads[next] > next ? tree.heads[next] : nil
  }

  private func takeParties(
    _ child: Int, _ doers: inout [Participant], _ discourse: Discourse
  ) {
    let names = tree.children(of: child, [.case]).contains { preposition in
      parsed.is(preposition, "entre") || parsed.is(preposition, "between")
        || parsed.role(preposition).contains(.agent)
    }
    if names { doers = merged(doers, participants(of: child, discourse)) }
  }

  private func takeModifier(
    _ child: Int, _ predicate: Predicate, _ doers: inout [Participant],
    _ undergoers: inout [Participant], _ discourse: Discourse
  ) {
    guard let preposition = tree.children(of: child, [.case]).first, !isBeside(preposition) else {
      return
    }
    let role = parsed.role(preposition)
    if parsed.is(preposition, "entre") || parsed.is(preposition, "between") || role.contains(.agent)
    {
      doers = merged(participants(of: child, discourse), doers)
    } else if role.contains(.genitive) {
      let isTarget =
        predicate.entry.targets.contains(.preposition("de"))
        || predicate.entry.targets.contains(.preposition("of"))
      let found = participants(of: child, discourse)
      if predicate.entry.isPatientive || (isTarget && !doers.isEmpty) {
        undergoers = merged(undergoers, found)
      } else if isVenue(predicate.token), namesPlace(child) {
        return
      } else {
        doers = merged(doers, found)
      }
    }
  }

  /// « près de », « au large de »: the preposition of a place, not of an owner.
  func isBeside(_ preposition: Int) -> Bool {
    preposition > sentence.lowerBound
      && ["près", "loin", "large", "abords", "proximité", "lors", "autour"].contains {
        parsed.word(preposition - 1).elementsEqual($0.utf8)
      }
  }

  private func isVenue(_ noun: Int) -> Bool { parsed.role(noun).contains(.venue) }

  /// « la réunion de Paris »: a city, though a capital may stand for its government.
  private func namesPlace(_ token: Int) -> Bool {
    parsed.mention(at: token).map { parsed.entity($0).kind == .place } ?? false
  }

  /// What the verb that carries a noun adds: its subject does it, or undergoes it.
  private func carried(
    by support: Int, _ noun: Int, _ doers: [Participant], _ undergoers: [Participant],
    _ discourse: Discourse
  ) -> (doers: Doers, undergoers: [Participant]) {
    if tree.relations[noun] == .nsubj {
      return (Doers(participants: doers, isOwn: !doers.isEmpty), undergoers)
    }
    let form = parsed.clauseForm(of: support)
    if supports.effect(on: noun, parsed) == .passive {
      let subject = subject(of: support, discourse)
      return (
        Doers(participants: doers, isOwn: true), merged(undergoers, subject.participants)
      )
    }
    if form.isPassive, tree.relations[noun] == .nsubjPass || tree.heads[support] == noun {
      let agents = tree.children(of: support, [.oblAgent, .obl]).filter { child in
        tree.relations[child] == .oblAgent
          || tree.children(of: child, [.case]).contains { parsed.role($0).contains(.agent) }
      }.flatMap { participants(of: $0, discourse) }
      return (Doers(participants: merged(agents, doers), isOwn: true), undergoers)
    }
    if tree.heads[support] == noun {
      return (Doers(participants: doers, isOwn: !doers.isEmpty), undergoers)
    }
    let subject = subject(of: support, discourse)
    if subject.participants.isEmpty {
      return (Doers(participants: doers, isOwn: subject.isOwn || !doers.isEmpty), undergoers)
    }
    // What the noun itself names beside the verb's subject takes part, or undergoes it.
    let others = doers.filter { doer in
      !subject.participants.contains { $0.entity == doer.entity }
    }
    return (subject, merged(undergoers, others))
  }
}
