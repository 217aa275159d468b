import Ontology

/// Finds arguments by order, voice and distance inside the sentence.
struct ArgumentFinder {
  let analyzed: AnalyzedText
  let sentence: Range<Int>
  /// The mentions of the sentence, ascending.
  let mentions: [FoundMention]
  let entities: ArticleEntities
  let triggers: [Trigger]
  let map: ClauseMap

  init(
    analyzed: AnalyzedText, sentence: Range<Int>, mentions: [FoundMention],
    entities: ArticleEntities, triggers: [Trigger]
  ) {
    self.analyzed = analyzed
    self.sentence = sentence
    self.mentions = mentions
    self.entities = entities
    self.triggers = triggers
    map = ClauseMap(analyzed, sentence, mentions, triggers)
  }

  /// The arguments of one trigger.
  func arguments(of index: Int) -> ClauseArguments {
    let trigger = triggers[index]
    var found = ClauseArguments()
    switch (trigger.entry.wordClass, trigger.voice) {
    case (.noun, _): nounArguments(of: index, &found)
    case (.verb, .active):
      if trigger.isFinite || trigger.inflection == .presentParticiple {
        found.sources = subject(of: trigger, at: index)
      }
      found.targets = targets(of: trigger)
    case (.verb, .passive):
      found.targets = subject(of: trigger, at: index)
      found.sources = agent(after: trigger)
    case (.verb, .participial):
      let head = noun(before: trigger)
      let isOwnAct = trigger.entry.isReciprocal || trigger.entry.lemma.hasPrefix("s")
      if isOwnAct, agent(after: trigger).isEmpty {
        found.sources = head
      } else {
        found.targets = head
        found.sources = agent(after: trigger)
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
    found.place = place(for: trigger) ?? struck
    return found
  }

  private func isHosting(_ trigger: Trigger) -> Bool {
    analyzed.role(trigger.tokens.lowerBound).contains(.hosting)
  }

  func isPlace(_ mention: FoundMention) -> Bool {
    entities.entities[mention.entity].kind == .place
  }

  /// The mentions that lie between two positions.
  func mentions(from first: Int, to last: Int) -> ArraySlice<FoundMention> {
    let start = index(ofMentionFrom: first)
    var end = start
    while end < mentions.count, mentions[end].tokens.upperBound <= last { end += 1 }
    return mentions[start..<end]
  }

  /// The first mention that begins at a position or after it.
  func mention(from position: Int) -> FoundMention? {
    let index = index(ofMentionFrom: position)
    return index < mentions.count ? mentions[index] : nil
  }

  /// The mention that ends right before a position.
  func mention(endingAt position: Int) -> FoundMention? {
    map.mention(at: position - 1).map { mentions[$0] }
      .flatMap { $0.tokens.upperBound == position ? $0 : nil }
  }

  private func index(ofMentionFrom position: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where the clause of a trigger begins.
  func clauseStart(of index: Int) -> Int {
    var position = triggers[index].start
    while position > sentence.lowerBound, !analyzed.isStrongMark(position - 1) { position -= 1 }
    return position
  }
}
