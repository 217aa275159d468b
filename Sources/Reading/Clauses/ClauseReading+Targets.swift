import Ontology

/// To whom it is done.
extension ClauseReading {
  /// What stands in the slots of a predicate's entry, after whom a passive is done to.
  func targets(
    of index: Int, _ undergoers: [Participant], _ discourse: Discourse
  ) -> [Participant] {
    let predicate = predicates[index]
    var found = undergoers
    var holders = [predicate.token]
    if let support = predicate.support { holders.append(support) }
    // The words of a phrase may hold what belongs to the whole: « a tiré la sonnette d’alarme ».
    for token in predicate.tokens
    where token != predicate.token && predicate.entry.rest.contains(parsed.folded(token)) {
      holders.append(token)
    }
    if let noun = phraseNoun(of: predicate) {
      if !holders.contains(noun) { holders.append(noun) }
      // « ses livraisons de gaz à Malte »: what describes the noun may hold it too.
      holders += tree.children(of: noun, [.nmod]).filter { parsed.mention(at: $0) == nil }
    }
    for slot in slots(of: predicate) {
      for holder in holders {
        found = merged(found, filling(slot, of: holder, predicate, discourse))
      }
      if found.isEmpty, let object = tree.child(of: predicate.token, .obj), isFarSlot(slot),
        parsed.mention(at: object) == nil
      {
        // "recaptured the airport from the rebels"
        found = filling(slot, of: object, predicate, discourse)
      }
      if !found.isEmpty, slot != .object { break }
    }
    if found.isEmpty, predicate.entry.wordClass == .verb, !predicate.entry.isReciprocal {
      found = nested(predicate, discourse)
    }
    if found.isEmpty, let noun = phraseNoun(of: predicate), takesOwner(predicate.entry) {
      // "expelled the Mexican ambassador", "expelled Ethiopia's envoy"
      found = nation(of: noun)
      if found.isEmpty { found = owner(of: noun, discourse) }
    }
    if found.isEmpty, predicate.entry.wordClass == .noun, !predicate.entry.isReciprocal {
      let words = predicate.entry.targets.compactMap { slot -> String? in
        if case .preposition(let word) = slot, word != "de", word != "of" { return word }
        return nil
      }
      let forms = words.flatMap { $0 == "a" ? ["à", "au", "aux"] : [$0] }
      found = deep(predicate.token, forms, discourse) ?? []
    }
    return Array(found.prefix(8)).map(standingForCountry)
  }

  private func isFarSlot(_ slot: TriggerEntry.TargetSlot) -> Bool {
    ["from", "against", "contre", "with", "avec", "envers", "toward"].contains { word in
      slot == .preposition(word)
    }
  }

  private func takesOwner(_ entry: TriggerEntry) -> Bool {
    ["de", "of", "from"].contains { entry.targets.contains(.preposition($0)) }
      || entry.targets.contains(.object)
  }

  /// The object that is a word of a verb's phrase, whatever its number: "imposed travel *bans*".
  func phraseNoun(of predicate: Predicate) -> Int? {
    guard predicate.entry.wordClass == .verb, !predicate.entry.rest.isEmpty else { return nil }
    return tree.children(of: predicate.token, [.obj, .nsubjPass]).first { noun in
      isWord(of: predicate, noun)
    }
  }

  private func slots(of predicate: Predicate) -> [TriggerEntry.TargetSlot] {
    guard predicate.entry.isReciprocal else { return predicate.entry.targets }
    // Whoever is met or talked with takes part like the subject.
    let with: [TriggerEntry.TargetSlot] = [.preposition("avec"), .preposition("with")]
    return predicate.entry.targets + with.filter { !predicate.entry.targets.contains($0) }
  }

  private func filling(
    _ slot: TriggerEntry.TargetSlot, of holder: Int, _ predicate: Predicate,
    _ discourse: Discourse
  ) -> [Participant] {
    var found: [Participant] = []
    for child in tree.children(of: holder) where parsed.time(at: child) == nil {
      switch (slot, tree.relations[child]) {
      case (.object, .obj):
        guard holder != predicate.support else { continue }
        found = merged(found, participants(of: child, discourse))
      case (.object, .xcomp) where isNamed(child):
        // « accuse Bakou de préparer »: a name that the parse takes for a verb
        found = merged(found, participants(of: child, discourse))
      case (.preposition(let word), .advmod) where Prepositions.matches(parsed.word(child), word):
        // « auprès de Pékin »
        for name in tree.children(of: child, [.obl, .nmod]) {
          found = merged(found, participants(of: name, discourse))
        }
      case (.object, .iobj), (.preposition("a"), .iobj), (.preposition("to"), .iobj):
        found = merged(found, participants(of: child, discourse))
      case (.preposition(let word), .obl), (.preposition(let word), .nmod),
        (.preposition(let word), .advmod), (.preposition(let word), .xcomp),
        (.preposition(let word), .oblAgent):
        let matches = tree.children(of: child, [.case, .mark]).contains {
          Prepositions.matches(parsed.word($0), word)
        }
        guard matches, !isGenitiveDoer(child, predicate, word) else { continue }
        let named = participants(of: child, discourse)
        found = merged(found, named.isEmpty ? nation(of: child) : named)
      default: continue
      }
    }
    return found
  }

  private func isNamed(_ token: Int) -> Bool {
    tree.children(of: token, [.case, .mark]).isEmpty
      && parsed.mention(at: token).map { $0.form != .demonym } ?? false
  }

  /// "a duty on American steel", « des tirs contre des navires iraniens »: whose the thing is.
  private func nation(of noun: Int) -> [Participant] {
    guard tree.classes[noun] == .noun, parsed.mention(at: noun) == nil else { return [] }
    return tree.children(of: noun, [.amod]).compactMap { adjective in
      guard let mention = parsed.mention(at: adjective), mention.form == .demonym else {
        return nil
      }
      return Participant(entity: mention.entity, token: adjective, isDemonym: true)
    }
  }

  /// « l’attaque de la Russie »: who does it, though « de » may tell to whom it is done.
  private func isGenitiveDoer(_ child: Int, _ predicate: Predicate, _ word: String) -> Bool {
    predicate.entry.wordClass == .noun && (word == "de" || word == "of")
      && tree.heads[child] == predicate.token
  }

  /// « contribuer à des garanties pour l’Ukraine », « livrer des armes à l’armée de Kiev »: whom
  /// the object's own complements name.
  private func nested(_ predicate: Predicate, _ discourse: Discourse) -> [Participant] {
    let takesRecipient = predicate.entry.targets.contains { $0 != .object }
    let isFor = ["pour", "à", "au", "aux", "contre", "envers", "for", "to", "against", "toward"]
    let slots: Set<SyntaxRelation> =
      predicate.form.isPassive ? [.nsubjPass, .obj, .obl, .xcomp] : [.obj, .obl, .xcomp]
    for object in tree.children(of: predicate.token, slots) {
      guard parsed.mention(at: object) == nil,
        [.noun, .symbol, .number].contains(tree.classes[object])
      else { continue }
      for child in tree.children(of: object, [.nmod, .obl]) {
        let isRecipient = tree.children(of: child, [.case]).contains { preposition in
          isFor.contains { parsed.word(preposition).elementsEqual($0.utf8) }
        }
        let isAgainst = tree.children(of: child, [.case]).contains { preposition in
          ["contre", "sur", "envers", "against", "on", "toward", "towards"].contains {
            parsed.word(preposition).elementsEqual($0.utf8)
          }
        }
        if isRecipient && takesRecipient || isAgainst && opposes(predicate.entry.type) {
          let found = participants(of: child, discourse)
          if !found.isEmpty { return found }
        }
      }
      let own = predicate.entry.targets.compactMap { slot -> String? in
        if case .preposition(let word) = slot, word != "de", word != "of" { return word }
        return nil
      }
      if opposes(predicate.entry.type),
        let found = deep(
          object, ["contre", "sur", "envers", "against", "on", "toward", "towards"], discourse,
          passesActs: true)
      {
        return found
      }
      if takesRecipient,
        let found = destined(object, discourse) ?? deep(object, isFor + own, discourse)
      {
        return found
      }
      if predicate.entry.targets.contains(.object),
        [.obj, .nsubjPass].contains(tree.relations[object])
      {
        let owners = tree.children(of: object, [.amod, .nmod, .nmodPoss, .compound])
        for child in owners {
          let isGenitive = tree.children(of: child, [.case]).allSatisfy {
            parsed.role($0).contains(.genitive) || parsed.is($0, "'s")
          }
          guard isGenitive else { continue }
          if tree.relations[child] == .amod || tree.relations[child] == .compound {
            guard let mention = parsed.mention(at: child) else { continue }
            return [
              Participant(
                entity: mention.entity, token: child, isDemonym: mention.form == .demonym)
            ]
          }
          let found = participants(of: child, discourse)
          if !found.isEmpty { return found }
          let nations = nation(of: child)
          if !nations.isEmpty { return nations }
        }
      }
    }
    return []
  }

  /// Whose a noun is: "Ethiopia's envoy", « l’ambassadeur du Mexique ».
  private func owner(of noun: Int, _ discourse: Discourse) -> [Participant] {
    tree.children(of: noun, [.nmod, .nmodPoss]).lazy.filter { child in
      tree.children(of: child, [.case]).allSatisfy {
        parsed.role($0).contains(.genitive) || parsed.is($0, "'s") || parsed.is($0, "’s")
      } && !tree.features[child].contains(.possessive)
    }.map { participants(of: $0, discourse) }.first { !$0.isEmpty } ?? []
  }

  /// Whether what is done may be done against somebody, or taken back.
  private func opposes(_ type: EventType) -> Bool {
    switch type {
    case .sanction, .concede, .coerce, .assault, .reject, .threaten, .protest, .accuse: true
    default: false
    }
  }

  /// « un prêt de trois milliards de dollars au Pakistan »: a recipient that hangs on what describes the
  /// object.
  private func deep(
    _ noun: Int, _ prepositions: [String], _ discourse: Discourse, depth: Int = 0,
    passesActs: Bool = false
  ) -> [Participant]? {
    guard depth < 4 else { return nil }
    for child in tree.children(of: noun, [.nmod, .obl, .acl, .amod])
    where child > noun && parsed.time(at: child) == nil
      && (passesActs || predicate(at: child) == nil)
    {
      let isRecipient = tree.children(of: child, [.case]).contains { preposition in
        prepositions.contains { parsed.word(preposition).elementsEqual($0.utf8) }
      }
      if depth > 0, isRecipient {
        let found = parsed.mention(at: child) == nil ? [] : participants(of: child, discourse)
        if !found.isEmpty { return found }
        let nations = nation(of: child)
        if !nations.isEmpty { return nations }
      }
      if parsed.mention(at: child) == nil,
        let found = deep(
          child, prepositions, discourse, depth: depth + 1, passesActs: passesActs)
      {
        return found
      }
    }
    return nil
  }

  /// « deux milliards d’euros destinés à la Hongrie », "funds earmarked for Chad": whom the object's
  /// participle names.
  private func destined(_ object: Int, _ discourse: Discourse) -> [Participant]? {
    for participle in tree.children(of: object, [.acl])
    where ["destiner", "promettre", "allouer", "earmark", "intend", "mean", "promise", "allocate"]
      .contains(tree.lemmas[participle])
    {
      for child in tree.children(of: participle, [.obl]) {
        let found = participants(of: child, discourse)
        if !found.isEmpty { return found }
      }
    }
    return nil
  }

  /// A place that is struck or helped stands for its country.
  private func standingForCountry(_ participant: Participant) -> Participant {
    guard parsed.entities.entities[participant.entity].kind == .place,
      let country = parsed.entities.countries[participant.entity]
    else { return participant }
    return Participant(
      entity: country, token: participant.token, isPlural: participant.isPlural,
      isReferred: participant.isReferred)
  }
}
