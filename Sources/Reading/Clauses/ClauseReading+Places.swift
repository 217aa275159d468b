import Ontology

/// Where it happens.
extension ClauseReading {
  /// The place that a predicate's own words name, as a row of the article's entities.
  func place(of index: Int) -> Int? {
    let predicate = predicates[index]
    var holders = [predicate.token]
    if let support = predicate.support { holders.append(support) }
    for holder in holders {
      if let place = located(under: holder, predicate, depth: 0) { return place }
    }
    if happensSomewhere(predicate.entry.type) {
      for holder in holders {
        if let place = placed(under: holder, predicate, depth: 0) { return place }
      }
    }
    if predicate.entry.wordClass == .noun, parsed.role(predicate.token).contains(.venue),
      let place = venue(of: predicate.token)
    {
      return place
    }
    return host(of: predicate)
  }

  /// A participle beside a noun happens where it says; what its noun's clause tells is there too.
  func inheritedPlace(_ index: Int, _ settled: [Settled?]) -> Int? {
    let predicate = predicates[index]
    guard predicate.entry.wordClass == .verb, !predicate.entry.isSpeech else { return nil }
    for child in tree.children(of: predicate.token, [.nsubj]) {
      for participle in tree.children(of: child, [.acl]) {
        if let other = self.predicate(at: participle), let place = place(of: other) {
          return place
        }
      }
    }
    return nil
  }

  private func located(under holder: Int, _ predicate: Predicate, depth: Int) -> Int? {
    for child in tree.children(of: holder) {
      if let time = parsed.time(at: child) {
        // « se sont rencontrés mercredi à Tbilissi », where the parse hangs the place on the day
        if depth == 0, !namesEvent(child, in: time),
          predicate.entry.wordClass == .verb || holder != predicate.token,
          let inner = locatedName(under: child, predicate)
        {
          return inner
        }
        continue
      }
      switch tree.relations[child] {
      case .obl, .nmod, .advmod, .oblAgent:
        let cases = tree.children(of: child, [.case])
        let isLocative = cases.contains { parsed.role($0).contains(.locative) || isBeside($0) }
        guard isLocative else { continue }
        if let mention = parsed.mention(at: child) {
          if let place = place(mention, cases, predicate) { return place }
        } else if depth == 0, let inner = located(under: child, predicate, depth: 1) {
          // « sur le sol de l’Ukraine », « depuis le forum de Vladivostok »
          return inner
        }
      case .obj where depth == 0 && predicate.entry.wordClass == .verb:
        if let inner = located(under: child, predicate, depth: 1) { return inner }
      default: continue
      }
    }
    guard depth == 1 else { return nil }
    for child in tree.children(of: holder, [.nmod, .amod]) {
      guard let mention = parsed.mention(at: child) else { continue }
      let entity = parsed.entity(mention)
      let isSoil = ["sol", "territoire", "soil", "territory", "capitale", "capital"]
        .contains(tree.lemmas[holder])
      if entity.kind == .place || (entity.kind == .country && isSoil) { return mention.entity }
    }
    return nil
  }

  /// Meetings, marches and acts of force happen where any of their words say: "used water cannon
  /// against demonstrators in Tbilisi", "a summit on the conflict in Addis Ababa".
  private func happensSomewhere(_ type: EventType) -> Bool {
    switch type {
    case .consult, .protest, .mobilize, .assault, .coerce: true
    default: false
    }
  }

  private func placed(under holder: Int, _ predicate: Predicate, depth: Int) -> Int? {
    guard depth < 4 else { return nil }
    for child in tree.children(of: holder, [.obj, .obl, .nmod, .oblAgent, .compound])
    where parsed.time(at: child) == nil && self.predicate(at: child) == nil {
      let cases = tree.children(of: child, [.case])
      if let mention = parsed.mention(at: child), parsed.entity(mention).kind == .place,
        mention.form == .name,
        tree.relations[child] == .compound
          || cases.contains(where: { parsed.role($0).contains(.locative) || isBeside($0) })
      {
        return mention.entity
      }
      if let inner = placed(under: child, predicate, depth: depth + 1) { return inner }
    }
    return nil
  }

  /// Whether a token is the event that a time counts from: what is said of it in "two days after a
  /// summit in Paris" is said of the summit.
  private func namesEvent(_ token: Int, in time: Int) -> Bool {
    switch parsed.times[time].rule {
    case .afterEvent, .laterOrEarlier:
      tree.children(of: token, [.case]).contains { parsed.time(at: $0) == time }
    default: false
    }
  }

  private func locatedName(under time: Int, _ predicate: Predicate) -> Int? {
    for child in tree.children(of: time, [.nmod, .obl, .xcomp, .other]) {
      let cases = tree.children(of: child, [.case])
      guard cases.contains(where: { parsed.role($0).contains(.locative) }),
        let mention = parsed.mention(at: child), let place = place(mention, cases, predicate)
      else { continue }
      return place
    }
    return nil
  }

  private func place(
    _ mention: FoundMention, _ cases: [Int], _ predicate: Predicate
  ) -> Int? {
    let kind = parsed.entity(mention).kind
    guard mention.form != .demonym, kind == .place || kind == .country else { return nil }
    // « à la Russie » may be to whom it is done; « en Russie » is where.
    let isRecipient = cases.contains { preposition in
      predicate.entry.targets.contains { slot in
        guard case .preposition(let word) = slot else { return false }
        return Prepositions.matches(parsed.word(preposition), word)
      }
    }
    return isRecipient && kind == .country ? nil : mention.entity
  }

  /// « le sommet de Paris », "the Paris summit".
  private func venue(of noun: Int) -> Int? {
    for child in tree.children(of: noun, [.nmod, .compound, .nmodPoss, .appos]) {
      guard let mention = parsed.mention(at: child), parsed.entity(mention).kind == .place else {
        continue
      }
      return mention.entity
    }
    return nil
  }

  /// « Paris a accueilli un sommet »: the host's own place.
  private func host(of predicate: Predicate) -> Int? {
    guard let verb = predicate.verb, parsed.role(verb).contains(.hosting) else { return nil }
    for child in tree.children(of: verb, [.nsubj]) {
      if let mention = parsed.mention(at: child), parsed.entity(mention).kind == .place {
        return mention.entity
      }
    }
    return nil
  }
}
