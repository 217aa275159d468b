import Ontology

/// Who takes part, where the clause alone does not say.
extension ClauseReading {
  /// Who takes part: what the clause itself says, else what governs it lends, else the discourse.
  func roles(
    of index: Int, _ type: EventType, _ link: ClauseLink, _ governor: Settled?, _ speaker: Int?,
    _ discourse: Discourse
  ) -> (sources: [Participant], targets: [Participant], hasOwnSources: Bool) {
    let predicate = predicates[index]
    let (own, all) = doers(of: index, discourse)
    // « vingt-six prisonniers ont été échangés »: the noun of a phrase takes no part in it.
    let undergoers = all.filter { !isWord(of: predicate, $0.token) }
    var sources = own.participants
    var targets = targets(of: index, undergoers, discourse)
    if predicate.entry.isReciprocal, severed(predicate) == nil {
      sources = merged(sources, targets)
      targets = []
    }
    if sources.isEmpty, let speaker, speaksItself(predicate) {
      // « Nous attaquerons », "We will not negotiate", and who says so.
      sources = [Participant(entity: speaker, token: predicate.token, isReferred: true)]
    }
    let hasOwn = own.isOwn && !sources.isEmpty
    if sources.isEmpty, !own.isOwn { sources = lent(to: index, link, governor) }
    if targets.isEmpty, type == .aid, isElliptic(predicate) {
      targets = recipients(besides: sources)
    }
    if sources.isEmpty, targets.isEmpty || predicate.entry.isPatientive {
      sources = implied(by: predicate, type, speaker, discourse)
    }
    if sources.isEmpty, type == .retreat, predicate.entry.isPatientive, areForces(targets) {
      // « le retrait des troupes russes »: who withdraws is who is withdrawn.
      (sources, targets) = (targets, [])
    }
    targets = targets.filter { target in !sources.contains { $0.entity == target.entity } }
    return (sources, targets, hasOwn)
  }

  /// Whether the subject of a verb is « nous », « je », "we" or "I".
  private func speaksItself(_ predicate: Predicate) -> Bool {
    guard let verb = predicate.verb, predicate.entry.wordClass == .verb,
      [.consult, .reject].contains(predicate.entry.type)
        || [.materialCooperation, .materialConflict].contains(predicate.entry.type.quadClass)
    else { return false }
    return tree.children(of: verb, [.nsubj]).contains { subject in
      ["nous", "je", "j'", "we", "i"].contains { parsed.word(subject).elementsEqual($0.utf8) }
    }
  }

  func isWord(of predicate: Predicate, _ token: Int) -> Bool {
    let folded = parsed.folded(token)
    return predicate.entry.wordClass == .verb
      && predicate.entry.rest.contains { word in
        word == folded
          || (word.count > 3 && (word.dropLast() == folded[...] || word[...] == folded.dropLast()))
          || (word.last == UInt8(ascii: "y") && word.dropLast() + Array("ies".utf8) == folded)
      }
  }

  /// Farmers who block a road, students who gather and demonstrators who burn a flag protest.
  func protest(
    _ type: EventType, _ predicate: Predicate, _ sources: [Participant]
  ) -> EventType {
    // "Nationalists protested against the meeting": whom nobody knows speaks for no state.
    if type == .accuse, sources.isEmpty, tree.lemmas[predicate.token] == "protest" {
      return .protest
    }
    guard [.coerce, .reject, .assault, .consult, .sanction].contains(type), !sources.isEmpty,
      predicate.entry.wordClass == .verb,
      [
        "block", "blockade", "jam", "gather", "occupy", "burn", "assemble", "converge", "obstruct",
        "bloquer", "occuper", "rassembler", "brûler", "réunir", "converger", "barrer",
      ].contains(tree.lemmas[predicate.token]),
      sources.allSatisfy({ source in
        let entity = parsed.entities.entities[source.entity]
        return entity.isCollective
          && [.civilians, .agriculture, .labor, .education].contains(entity.sector)
      })
    else { return type }
    return .protest
  }

  /// Forces that leave a place withdraw; a state that leaves a body or a treaty breaks with it.
  func withdrawal(
    _ type: EventType, _ entry: TriggerEntry, _ sources: [Participant], _ targets: [Participant]
  ) -> EventType {
    guard entry.mode == .withdraw else { return type }
    if type == .sanction, areForces(sources) { return .retreat }
    let leavesBody =
      !targets.isEmpty
      && targets.allSatisfy { target in
        ["IGO", "UNO", "EUR"].contains(parsed.entities.entities[target.entity].country)
      }
    let areStates = sources.allSatisfy { parsed.entities.entities[$0.entity].kind == .country }
    return type == .retreat && leavesBody && areStates && !sources.isEmpty ? .sanction : type
  }

  private func areForces(_ participants: [Participant]) -> Bool {
    !participants.isEmpty
      && participants.allSatisfy { participant in
        let entity = parsed.entities.entities[participant.entity]
        return entity.kind == .organization && (entity.sector == .military || entity.isCollective)
      }
  }

  /// Who does what a clause without a name tells.
  private func implied(
    by predicate: Predicate, _ type: EventType, _ speaker: Int?, _ discourse: Discourse
  ) -> [Participant] {
    var rows: [Int] = []
    if type == .threaten, let speaker {
      // « seraient des cibles légitimes »: whoever says so threatens.
      rows = [speaker]
    } else if predicate.entry.wordClass == .noun, predicate.entry.isPatientive, type == .aid {
      // « ces garanties couvriraient le financement de l’armée »: who acted last goes on to.
      rows = discourse.topic
    } else if predicate.form.isBareParticiple, isNameless {
      // « Des armes livrées. »: a sentence without a name goes on about the one before.
      rows = discourse.topic
    }
    return rows.map { Participant(entity: $0, token: predicate.token, isReferred: true) }
  }

  /// Whether a verb stands without any complement: « L’Europe a fourni. »
  private func isElliptic(_ predicate: Predicate) -> Bool {
    predicate.entry.wordClass == .verb
      && tree.children(of: predicate.token, [.obj, .iobj, .obl, .xcomp, .ccomp]).isEmpty
  }

  /// Aid that names nobody is for the country of which the text speaks most.
  ///
  /// « L’Ukraine avait besoin d’armes », then « L’Europe a fourni ».
  private func recipients(besides sources: [Participant]) -> [Participant] {
    let country = parsed.salientCountries.first { country in
      !sources.contains { $0.entity == country }
    }
    guard let country else { return [] }
    return [Participant(entity: country, token: sentence.lowerBound, isReferred: true)]
  }

  private var isNameless: Bool {
    sentence.allSatisfy { parsed.mention(at: $0) == nil }
  }

  /// A threat or warning without a target of its own is aimed at whom its content strikes, or whom
  /// it warns to do something; a promise is made to whom its content is for.
  func aim(_ settled: inout [Settled], _ discourse: Discourse) {
    for index in settled.indices where settled[index].targets.isEmpty {
      let act = settled[index]
      guard
        act.type == .threaten || act.type == .agree || act.type == .reject
          || act.type == .request
      else { continue }
      let content = settled.filter { $0.governor == index }
      let own = content.lazy.map(\.targets).first { !$0.isEmpty }
      let doers = content.lazy.filter(\.hasOwnSources).map(\.sources).first { !$0.isEmpty }
      let places = content.lazy.compactMap(\.place).first { place in
        act.type == .agree && parsed.entities.entities[place].kind == .country
      }.map { [Participant(entity: $0, token: sentence.lowerBound, isReferred: true)] }
      let threatened =
        act.type == .threaten ? doers ?? contentSubject(of: index, discourse) : nil
      // "offered talks with Beijing"
      let talks = settled.indices.first {
        settled[$0].governor == index && predicates[$0].entry.isReciprocal
      }
      let partners = talks.map { settled[$0].sources }
      let aimed = own ?? threatened ?? partners ?? places ?? []
      settled[index].targets = aimed.filter { target in
        !act.sources.contains { $0.entity == target.entity }
      }
    }
  }

  /// An act against nobody named, by one of two that have just had to do with each other, is against the
  /// other: "India blamed Pakistan … It closed the border".
  func face(_ settled: inout [Settled], _ discourse: Discourse) {
    faceTogether(&settled)
    guard discourse.pair.count == 2, discourse.pairAge <= 2 else { return }
    for index in settled.indices where settled[index].targets.isEmpty {
      let act = settled[index]
      guard Self.facing.contains(act.type), act.hasOwnSources, act.sources.count == 1,
        !predicates[index].entry.isReciprocal, predicates[index].verb != nil,
        let doer = state(of: act.sources[0].entity),
        let side = discourse.pair.firstIndex(where: { state(of: $0) == doer })
      else { continue }
      let other = discourse.pair[1 - side]
      guard state(of: other) != doer else { continue }
      settled[index].targets = [
        Participant(entity: other, token: predicates[index].token, isReferred: true)
      ]
    }
  }

  /// "India blamed Pakistan, suspended the treaty and expelled attachés": what one does in a row is against
  /// the one whom the first act names.
  private func faceTogether(_ settled: inout [Settled]) {
    for index in settled.indices.dropFirst() where settled[index].targets.isEmpty {
      let act = settled[index]
      guard Self.facing.contains(act.type), let verb = predicates[index].verb, act.governor == nil,
        tree.relations[verb] == .conj || !tree.children(of: verb, [.advcl, .parataxis]).isEmpty,
        let earlier = settled[..<index].last(where: { other in
          Self.facing.contains(other.type) && other.targets.count == 1
            && other.sources.map(\.entity) == act.sources.map(\.entity) && other.governor == nil
        }),
        state(of: earlier.targets[0].entity) != nil, !act.sources.isEmpty
      else { continue }
      settled[index].targets = earlier.targets.map {
        Participant(entity: $0.entity, token: predicates[index].token, isReferred: true)
      }
    }
  }

  /// "condemned the launch": an accusation over an act that was told before is against whoever did it.
  func blame(_ settled: inout [Settled], _ discourse: Discourse) {
    guard let aggressor = discourse.aggressor, let doer = state(of: aggressor) else { return }
    for index in settled.indices
    where settled[index].targets.isEmpty && settled[index].type == .accuse {
      let verb = predicates[index].token
      guard predicates[index].entry.wordClass == .verb,
        !settled[index].sources.contains(where: { state(of: $0.entity) == doer }),
        let object = tree.child(of: verb, .obj), let act = predicate(at: object),
        [.assault, .coerce, .mobilize].contains(predicates[act].entry.type),
        tree.children(of: object, [.det]).contains(where: isDefinite),
        tree.children(of: object, [.nmod, .nmodPoss, .amod]).allSatisfy({
          parsed.mention(at: $0) == nil
        })
      else { continue }
      settled[index].targets = [Participant(entity: aggressor, token: object, isReferred: true)]
    }
  }

  private static let facing: Set<EventType> = [.accuse, .reject, .threaten, .sanction, .coerce]

  /// « avertit que tout contingent serait une cible »: whom the clause that a threat governs is
  /// about.
  private func contentSubject(of index: Int, _ discourse: Discourse) -> [Participant]? {
    for child in tree.children(of: predicates[index].token, [.ccomp, .xcomp, .parataxis, .obl]) {
      let found = subject(of: child, discourse)
      if found.isOwn, !found.participants.isEmpty { return found.participants }
    }
    return firstNamed(behind: index)
  }

  /// The first group or body that is named behind a warning, where the parse shows no clause.
  private func firstNamed(behind index: Int) -> [Participant]? {
    for token in predicates[index].tokens
      .upperBound..<max(
        sentence.upperBound, predicates[index].tokens.upperBound)
    {
      guard let mention = parsed.mention(at: token), mention.form != .demonym else { continue }
      let entity = parsed.entity(mention)
      guard entity.kind == .organization || entity.kind == .country else { continue }
      let first = tree.tokens(in: mention.range).lowerBound
      if first > sentence.lowerBound, parsed.role(first - 1).contains(.locative) { continue }
      return [Participant(entity: mention.entity, token: token, isPlural: mention.isPlural)]
    }
    return nil
  }
}
