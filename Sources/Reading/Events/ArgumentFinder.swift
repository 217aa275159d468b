import Ontology

/// Finds arguments by order, voice and distance inside the sentence.
struct ArgumentFinder {
  let analyzed: AnalyzedText
  let sentence: Range<Int>
  /// The mentions of the sentence, ascending.
  let mentions: [FoundMention]
  let entities: ArticleEntities
  let triggers: [Trigger]

  /// The arguments of one trigger.
  func arguments(of index: Int) -> ClauseArguments {
    let trigger = triggers[index]
    var found = ClauseArguments()
    switch (trigger.entry.wordClass, trigger.voice) {
    case (.noun, _): nounArguments(trigger, &found)
    case (.verb, .active):
      if trigger.isFinite || trigger.inflection == .presentParticiple {
        found.sources = subject(of: trigger, at: index)
      }
      found.targets = targets(of: trigger, at: index)
    case (.verb, .passive):
      found.targets = subject(of: trigger, at: index)
      found.sources = agent(after: trigger, at: index)
    case (.verb, .participial):
      let head = noun(before: trigger)
      let isOwnAct = trigger.entry.isReciprocal || trigger.entry.lemma.hasPrefix("s")
      if isOwnAct, agent(after: trigger, at: index).isEmpty {
        found.sources = head
      } else {
        found.targets = head
        found.sources = agent(after: trigger, at: index)
      }
    }
    if trigger.entry.isReciprocal {
      found.sources += found.targets
      found.targets = []
    }
    if isHosting(trigger) {
      // « Paris a accueilli un sommet »: the host is the government.
      found.sources = found.sources.map { mention in
        entities.governments[mention.entity].map(mention.standing(for:)) ?? mention
      }
    }
    let struck = trigger.entry.needsTarget ? found.targets.first(where: isPlace) : nil
    if let struck {
      // « La Russie a bombardé Kharkiv »: it is done to the country.
      let country = entities.countries[struck.entity].map(struck.standing(for:))
      if let country { found.targets.append(country) }
    }
    // A place where something happens neither acts nor is acted upon.
    found.sources.removeAll { isPlace($0) }
    found.targets.removeAll { isPlace($0) }
    let taken = Set(found.sources.map(\.entity))
    found.targets.removeAll { taken.contains($0.entity) }
    found.place = place(for: trigger, at: index) ?? struck
    return found
  }

  private func isHosting(_ trigger: Trigger) -> Bool {
    analyzed.role(trigger.tokens.lowerBound).contains(.hosting)
  }

  func isPlace(_ mention: FoundMention) -> Bool {
    entities.entities[mention.entity].kind == .place
  }

  /// Where a trigger's own words end: at the next verb trigger, a strong mark, or the sentence's end.
  func clauseEnd(of index: Int) -> Int {
    let trigger = triggers[index]
    var position = trigger.tokens.upperBound
    while position < sentence.upperBound {
      if isStrong(position) { return position }
      if let next = triggers.first(where: { $0.start == position }), next.isFinite {
        return position
      }
      position += 1
    }
    return sentence.upperBound
  }

  /// Where the clause of a trigger begins.
  func clauseStart(of index: Int) -> Int {
    var position = triggers[index].start
    while position > sentence.lowerBound {
      if isStrong(position - 1) { return position }
      position -= 1
    }
    return position
  }

  func isStrong(_ index: Int) -> Bool {
    analyzed.is(index, ";") || analyzed.is(index, ":") || analyzed.is(index, "—")
      || analyzed.is(index, "(") || analyzed.is(index, ")")
  }
}
