import Chronology
import Ontology

/// Who takes part in what a trigger tells, and where.
struct ClauseArguments {
  var sources: [FoundMention] = []
  var targets: [FoundMention] = []
  var place: FoundMention?
  /// Whether the sources were taken over from the clause that governs this one.
  var isInherited = false
}

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
    // A place where something happens neither acts nor is acted upon.
    found.sources.removeAll { isPlace($0) }
    found.targets.removeAll { isPlace($0) }
    let taken = Set(found.sources.map(\.entity))
    found.targets.removeAll { taken.contains($0.entity) }
    found.place = place(for: trigger, at: index)
    return found
  }

  private func isPlace(_ mention: FoundMention) -> Bool {
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

  private func isStrong(_ index: Int) -> Bool {
    analyzed.is(index, ";") || analyzed.is(index, ":") || analyzed.is(index, "—")
      || analyzed.is(index, "(") || analyzed.is(index, ")")
  }

  // MARK: Subjects

  /// The nearest mention before the verb that no preposition governs, and what is joined to it.
  private func subject(of trigger: Trigger, at index: Int) -> [FoundMention] {
    if let relative = relative(before: trigger) { return relative }
    if isInsertedSpeech(trigger) { return inverted(trigger) }
    let start = max(clauseStart(of: index), startOfThatClause(before: trigger.start))
    let before = mentions.filter {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= trigger.start
    }
    for mention in before.reversed() where canBeSubject(mention) {
      return joined(endingWith: mention, among: before)
    }
    return inverted(trigger)
  }

  /// « …, a assuré le ministre »: it governs the sentence and nothing governs it.
  ///
  /// Something is said before the comma, and the speaker stands after the verb.
  func isInsertedSpeech(_ trigger: Trigger) -> Bool {
    guard trigger.entry.isSpeech, trigger.entry.wordClass == .verb, trigger.isFinite,
      trigger.start > sentence.lowerBound
    else { return false }
    let before = trigger.start - 1
    let isQuoteEnd =
      analyzed.is(before, "»") || analyzed.is(before, "\"") || analyzed.is(before, "”")
    guard isQuoteEnd || analyzed.is(before, ",") else { return false }
    let next = trigger.tokens.upperBound
    guard next < sentence.upperBound else { return true }
    let hasSpeakerAfter =
      analyzed.tokens[next].isCapitalized || analyzed.role(next).contains(.determiner)
      || analyzed.is(next, "-")
    guard hasSpeakerAfter, !isQuoteEnd else { return hasSpeakerAfter }
    return (sentence.lowerBound..<before).contains { position in
      !analyzed.role(position).isDisjoint(with: [
        .being, .having, .negation, .plan, .possibility, .conditional,
      ]) || analyzed.is(position, "»") || analyzed.is(position, "”")
    } || triggers.contains { $0.isFinite && $0.tokens.upperBound <= before }
  }

  /// « les pays qui envisagent »: what the relative pronoun stands for, nobody where that is no
  /// mention; « que réclame l’Ukraine »: the subject after the verb. `nil` elsewhere.
  private func relative(before trigger: Trigger) -> [FoundMention]? {
    var pronoun = trigger.start - 1
    if analyzed.tokens[max(pronoun, 0)].kind == .word, !analyzed.role(pronoun).contains(.relative),
      analyzed.role(pronoun).contains(.determiner)
    {
      pronoun -= 1
    }
    guard pronoun >= sentence.lowerBound else { return nil }
    if analyzed.is(pronoun, "qui") || analyzed.is(pronoun, "who") || analyzed.is(pronoun, "which") {
      var end = pronoun
      if analyzed.is(end - 1, ",") { end -= 1 }
      return mentions.last { $0.tokens.upperBound == end && $0.form != .demonym }.map { [$0] } ?? []
    }
    if analyzed.is(pronoun, "que") || analyzed.is(pronoun, "qu'"), trigger.voice == .active {
      let next = mentions.first { $0.tokens.lowerBound >= trigger.tokens.upperBound }
      if let next, next.tokens.lowerBound - trigger.tokens.upperBound <= 2, !isGoverned(next) {
        return [next]
      }
    }
    return nil
  }

  /// Where the clause of the last « que » or "that" before a verb begins, if no comma closes it.
  private func startOfThatClause(before end: Int) -> Int {
    var position = end - 1
    while position >= sentence.lowerBound, !analyzed.is(position, ",") {
      if analyzed.role(position).contains(.subordinator) { return position + 1 }
      position -= 1
    }
    return sentence.lowerBound
  }

  /// « …, a dit Macron », « estime le ministre », "said Rutte".
  private func inverted(_ trigger: Trigger) -> [FoundMention] {
    guard trigger.entry.isSpeech else { return [] }
    let next = mentions.first { $0.tokens.lowerBound >= trigger.tokens.upperBound }
    guard let next, next.tokens.lowerBound - trigger.tokens.upperBound <= 3 else { return [] }
    for position in trigger.tokens.upperBound..<next.tokens.lowerBound
    where !analyzed.role(position).contains(.determiner) && analyzed.tokens[position].kind != .word
    {
      return []
    }
    return canBeSubject(next) ? [next] : []
  }

  /// A mention is a subject where no preposition governs it and it is no adjective.
  private func canBeSubject(_ mention: FoundMention) -> Bool {
    if mention.form == .demonym, !isNominal(mention) { return false }
    return !isGoverned(mention)
  }

  /// « les Russes », "the Russians": a demonym that stands for the people.
  private func isNominal(_ mention: FoundMention) -> Bool {
    let before = mention.tokens.lowerBound - 1
    guard analyzed.role(before).contains(.determiner),
      analyzed.tokens[mention.tokens.lowerBound].isCapitalized
        || analyzed.is(before, "les") || analyzed.is(before, "the")
    else { return false }
    let next = mention.tokens.upperBound
    guard next < sentence.upperBound else { return true }
    return analyzed.tokens[next].kind != .word || !analyzed.role(next).isEmpty
      || triggers.contains { $0.start == next }
  }

  /// Whether a preposition stands before the mention's noun phrase.
  func isGoverned(_ mention: FoundMention) -> Bool {
    preposition(before: mention) != nil
  }

  /// The index of the preposition that governs a mention.
  func preposition(before mention: FoundMention) -> Int? {
    var position = mention.tokens.lowerBound - 1
    var steps = 0
    while position >= sentence.lowerBound, steps < 4 {
      let role = analyzed.role(position)
      if role.contains(.preposition), !role.contains(.determiner) || isContraction(position) {
        return position
      }
      guard analyzed.tokens[position].kind == .word, 
        role.isEmpty || role.contains(.determiner) || role == .title,
        !triggers.contains(where: { $0.tokens.contains(position) && $0.entry.wordClass == .verb })
      else { return nil }
      // A bare word between: an adjective, or the noun that the mention is joined to.
      if role.isEmpty, mentions.contains(where: { $0.tokens.contains(position) }) { return nil }
      position -= 1
      steps += 1
    }
    return nil
  }

  private func isContraction(_ index: Int) -> Bool {
    analyzed.is(index, "du")
      || (analyzed.is(index, "des") && index > sentence.lowerBound
        && analyzed.tokens[index - 1].kind == .word
        && !analyzed.role(index - 1).contains(.coordinator))
  }

  /// A mention and those that a comma or « et » joins to it on its left.
  private func joined(
    endingWith last: FoundMention, among candidates: [FoundMention]
  ) -> [FoundMention] {
    var group = [last]
    for mention in candidates.reversed()
    where mention.tokens.upperBound <= group[0].tokens.lowerBound {
      guard
        isJoin(
          mention.tokens.upperBound..<group[0].tokens.lowerBound, isFirst: group.count == 1),
        mention.form != .demonym, mention.entity != group[0].entity
      else { break }
      group.insert(mention, at: 0)
    }
    return group
  }

  /// The last two of a list are joined by a coordinator, those before them by commas.
  private func isJoin(_ between: Range<Int>, isFirst: Bool) -> Bool {
    guard !between.isEmpty, between.count <= 4 else { return false }
    var hasCoordinator = false
    var hasComma = false
    for position in between {
      let role = analyzed.role(position)
      if role.contains(.coordinator) {
        hasCoordinator = true
      } else if analyzed.is(position, ",") {
        hasComma = true
      } else if !role.contains(.determiner), !role.contains(.title) {
        return false
      }
    }
    return hasCoordinator || (hasComma && !isFirst)
  }

  private func noun(before trigger: Trigger) -> [FoundMention] {
    let before = mentions.filter {
      $0.tokens.upperBound <= trigger.start && $0.form != .demonym
        && trigger.start - $0.tokens.upperBound <= 5
    }
    guard let last = before.last else { return [] }
    let isContinuous = !(last.tokens.upperBound..<trigger.start).contains { position in
      triggers.contains { $0.tokens.contains(position) && $0.entry.wordClass == .verb }
    }
    return isContinuous ? [last] : []
  }

  // MARK: Targets

  private func targets(of trigger: Trigger, at index: Int) -> [FoundMention] {
    let end = clauseEnd(of: index)
    let after = mentions.filter {
      $0.tokens.lowerBound >= trigger.tokens.upperBound && $0.tokens.upperBound <= end
        && ($0.form != .demonym || isNominal($0))
    }
    var found: [FoundMention] = []
    for mention in after {
      let governor = preposition(before: mention)
      let isTarget = trigger.entry.targets.contains { slot in
        switch slot {
        case .object: governor == nil && !isBeyondVerb(mention, trigger)
        case .preposition(let word):
          governor.map { matches($0, word) && !isBeyondVerb(mention, trigger) } ?? false
        }
      }
      if isTarget { found.append(mention) }
      if found.count == 4 { break }
    }
    return found
  }

  /// Whether another verb's group lies between the trigger and the mention.
  private func isBeyondVerb(_ mention: FoundMention, _ trigger: Trigger) -> Bool {
    triggers.contains {
      $0.entry.wordClass == .verb && $0.start >= trigger.tokens.upperBound
        && $0.tokens.upperBound <= mention.tokens.lowerBound && $0.voice != .participial
    }
  }

  private func matches(_ index: Int, _ preposition: String) -> Bool {
    let form = analyzed.text.form(analyzed.tokens[index])
    if form == preposition { return true }
    switch preposition {
    case "a": return form == "au" || form == "aux"
    case "de": return ["du", "des", "d'"].contains(form)
    default: return false
    }
  }

  private func agent(after trigger: Trigger, at index: Int) -> [FoundMention] {
    let end = clauseEnd(of: index)
    let mention = mentions.first { mention in
      mention.tokens.lowerBound >= trigger.tokens.upperBound && mention.tokens.upperBound <= end
        && preposition(before: mention).map { analyzed.role($0).contains(.agent) } ?? false
    }
    return mention.map { [$0] } ?? []
  }

  // MARK: Nouns

  /// « l’envoi de troupes par Paris », « l’espionnage russe », « la réaction du Kremlin ».
  private func nounArguments(_ trigger: Trigger, _ found: inout ClauseArguments) {
    let end = phraseEnd(of: trigger)
    let inner =
      triggers.first { $0.tokens.lowerBound >= trigger.tokens.upperBound }?.start ?? end
    var isBetween = false
    for mention in mentions
    where mention.tokens.lowerBound >= trigger.tokens.upperBound && mention.tokens.upperBound <= end
    {
      if mention.form == .demonym {
        if mention.tokens.lowerBound - trigger.tokens.upperBound <= 1, found.sources.isEmpty {
          found.sources.append(mention)
        }
        continue
      }
      guard let governor = preposition(before: mention) else {
        // « entre la Russie et l’OTAN »: the second of the two.
        if isBetween, analyzed.role(mention.tokens.lowerBound - 1).contains(.coordinator)
          || analyzed.role(mention.tokens.lowerBound - 2).contains(.coordinator)
        {
          found.sources.append(mention)
        }
        continue
      }
      if analyzed.is(governor, "entre") || analyzed.is(governor, "between") {
        isBetween = true
        found.sources.append(mention)
      } else if analyzed.role(governor).contains(.agent) {
        found.sources.insert(mention, at: 0)
      } else if trigger.entry.targets.contains(where: { slot in
        guard case .preposition(let word) = slot else { return false }
        return matches(governor, word)
      }) {
        found.targets.append(mention)
      } else if analyzed.role(governor).contains(.genitive), found.sources.isEmpty,
        mention.tokens.lowerBound <= inner,
        entities.entities[mention.entity].kind != .place
      {
        found.sources.append(mention)
      }
    }
    // "Russian attack", "Putin's warning"
    if found.sources.isEmpty,
      let before = mentions.last(where: { $0.tokens.upperBound <= trigger.tokens.lowerBound })
    {
      let between = before.tokens.upperBound..<trigger.tokens.lowerBound
      let isPossessive = between.count == 2 && analyzed.is(between.lowerBound, "'")
      if (before.form == .demonym && between.count <= 1) || isPossessive {
        found.sources.append(before)
      }
    }
  }

  /// Where the noun phrase of a noun trigger ends: at a verb, a comma or another strong mark.
  func phraseEnd(of trigger: Trigger) -> Int {
    var position = trigger.tokens.upperBound
    while position < sentence.upperBound {
      let role = analyzed.role(position)
      let isVerb = triggers.contains {
        $0.start <= position && position < $0.tokens.upperBound && $0.entry.wordClass == .verb
          && $0.voice != .participial
      }
      if isVerb || role.contains(.relative) || role.contains(.being) || role.contains(.having)
        || role.contains(.subordinator) || role.contains(.negation)
      {
        return position
      }
      if analyzed.tokens[position].kind == .mark, !analyzed.is(position, "-"),
        !analyzed.is(position, "'"), !analyzed.is(position, "«"), !analyzed.is(position, "»"),
        !analyzed.is(position, "\"")
      {
        return position
      }
      position += 1
    }
    return sentence.upperBound
  }

  // MARK: Places

  private func place(for trigger: Trigger, at index: Int) -> FoundMention? {
    let end = clauseEnd(of: index)
    let after = mentions.first { mention in
      mention.tokens.lowerBound >= trigger.tokens.upperBound && mention.tokens.upperBound <= end
        && isLocated(mention) && !isBeyondVerb(mention, trigger)
    }
    let before = mentions.first { mention in
      mention.tokens.upperBound <= trigger.start && isLocated(mention)
    }
    if trigger.entry.isSpeech { return before }
    if let after { return after }
    if let before { return before }
    // « Paris a accueilli un sommet »: the host's own place.
    return mentions.first { mention in
      entities.entities[mention.entity].kind == .place
        && analyzed.role(mention.tokens.upperBound + 1).union(
          analyzed.role(mention.tokens.upperBound)
        )
        .contains(.hosting)
    }
  }

  private func isLocated(_ mention: FoundMention) -> Bool {
    let kind = entities.entities[mention.entity].kind
    guard mention.form == .name, kind == .place || kind == .country else { return false }
    guard let governor = preposition(before: mention) else { return false }
    guard analyzed.role(governor).contains(.locative) else {
      return kind == .place && analyzed.role(governor).contains(.genitive)
        && analyzed.role(governor - 1).contains(.venue)
    }
    // « à la Russie » is no place of what happens; « en Russie », « à Paris » are.
    if kind == .country,
      analyzed.is(governor, "a") || analyzed.is(governor, "aux")
        || analyzed.is(governor, "au") || analyzed.is(governor, "to")
        || analyzed.is(governor, "from")
    {
      return false
    }
    return true
  }
}
