import Ontology

/// How what is told stands to the world.
extension ClauseReading {
  /// The type and factuality of a predicate, and the factuality of what it governs.
  func reality(
    of index: Int, _ link: ClauseLink, _ governor: Settled?
  ) -> (type: EventType, factuality: Factuality, content: Factuality?) {
    let predicate = predicates[index]
    let entry = predicate.entry
    var form = predicate.form
    if let shared = link.sharesGroup {
      let group = parsed.clauseForm(of: shared)
      form.modality = form.modality ?? group.modality
      form.isNegated = form.isNegated || (group.isNegated && !isParted(predicate.token, shared))
    }
    var isDenied = form.isNegated != link.isDenied
    var modality = weaker(form.modality, link.modality)
    switch supports.effect(on: predicate.token, parsed) {
    case .denied: isDenied.toggle()
    case .intended: modality = weaker(modality, .intended)
    case .active, .passive, .severed, nil: break
    }
    let type = severed(predicate) ?? (handsOver(predicate) ? .retreat : entry.type)
    if type == .reject, isDenied || isRefused(link) {
      // « n’a pas exclu » is neither a refusal nor yet a promise.
      return (.state, .actual, .hypothetical)
    }
    var factuality = modality ?? .actual
    if let governed = governor?.content {
      factuality = governed == .actual ? factuality : governed
      if governed == .denied, modality == .hypothetical { factuality = .hypothetical }
    }
    if isDenied, form.isNegated, !link.isDenied, accepts(predicate), governor == nil {
      // « n’a jamais reconnu », "has never accepted": a refusal.
      return (.reject, .actual, .denied)
    }
    if isDenied {
      return (type, .denied, entry.content.map { _ in .denied })
    }
    return (type, factuality, entry.content)
  }

  /// Whether a verb says that somebody takes something as right.
  private func accepts(_ predicate: Predicate) -> Bool {
    predicate.entry.wordClass == .verb && predicate.form.isFinite
      && [
        "accepter", "reconnaître", "approuver", "ratifier", "avaliser", "accept", "recognise",
        "recognize", "approve", "ratify", "endorse",
      ].contains(tree.lemmas[predicate.token])
  }

  /// « Berlin a remis Vadim Krassikov à Moscou »: whoever gives up a person helps nobody, but yields.
  private func handsOver(_ predicate: Predicate) -> Bool {
    guard predicate.entry.type == .aid, predicate.entry.wordClass == .verb,
      !predicate.entry.targets.contains(.object),
      let object = tree.child(of: predicate.token, .obj), let mention = parsed.mention(at: object)
    else { return false }
    return parsed.entity(mention).kind == .person && mention.form == .name
  }

  /// What the breaking off of an act is: « suspendre sa coopération », "lift the sanctions"; `nil` where
  /// it is not broken off.
  ///
  /// Source: PLOVER manual, draft 2.0: to reduce or halt relations, aid or cooperation is SANCTION,
  /// to refuse to go on talking REJECT, to ease sanctions CONCEDE, to cease the use of force RETREAT.
  func severed(_ predicate: Predicate) -> EventType? {
    guard supports.effect(on: predicate.token, parsed) == .severed else { return nil }
    return switch predicate.entry.type {
    case .consult, .request: .reject
    case .agree, .support, .cooperate, .aid: .sanction
    case .sanction: .concede
    case .retreat, .concede: .reject
    case .accuse, .reject, .threaten, .protest, .mobilize, .coerce, .assault: .retreat
    case .state: nil
    }
  }

  /// "said it would send", « a dit qu’il enverrait »: what a speaker says that he will do himself.
  func isOwnPlan(
    _ index: Int, _ link: ClauseLink, _ governor: Settled?, _ sources: [Participant]
  ) -> Bool {
    guard let position = link.governor, let governor, link.modality == nil, !link.isDenied,
      predicates[position].entry.isSpeech, predicates[position].entry.type == .state,
      let speaker = governor.sources.first?.entity,
      sources.contains(where: { $0.entity == speaker && $0.isReferred })
    else { return false }
    // "could" and "may" promise nothing.
    let verb = predicates[index].verb ?? predicates[index].token
    return !tree.children(of: verb).contains { parsed.role($0).contains(.possibility) }
      && !tree.children(of: verb, [.advcl]).contains { clause in
        tree.children(of: clause, [.mark]).contains { parsed.role($0).contains(.condition) }
      }
  }

  /// "declined to rule out": a refusal of a refusal.
  private func isRefused(_ link: ClauseLink) -> Bool {
    link.governor.map { predicates[$0].entry.type == .reject } ?? false
  }

  /// Whether a subject of its own, or « mais », parts a verb from the one it is joined to.
  private func isParted(_ verb: Int, _ other: Int) -> Bool {
    tree.children(of: verb).contains { child in
      tree.relations[child] == .nsubj
        || (tree.relations[child] == .cc && (parsed.is(child, "mais") || parsed.is(child, "but")))
    }
  }

  private func weaker(_ first: Factuality?, _ second: Factuality?) -> Factuality? {
    first == .hypothetical || second == .hypothetical ? .hypothetical : first ?? second
  }

  /// « estime que les troupes ne peuvent pas faire partie », "said it would not accept": who says
  /// that something cannot or will not be refuses it.
  func refuses(_ index: Int) -> Bool {
    let predicate = predicates[index]
    guard predicate.entry.isSpeech, predicate.entry.wordClass == .verb else { return false }
    return tree.children(of: predicate.token, [.ccomp, .xcomp]).contains { clause in
      let form = parsed.clauseForm(of: clause)
      guard form.isNegated,
        !["want", "vouloir", "souhaiter", "know", "savoir"]
          .contains(tree.lemmas[clause])
      else { return false }
      return form.modality != nil || parsed.role(clause).contains(.possibility)
        || parsed.role(clause).contains(.plan)
    }
  }
}
