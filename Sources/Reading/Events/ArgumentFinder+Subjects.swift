import Ontology

/// Who does it: what stands before the verb, after it, or before its relative pronoun.
extension ArgumentFinder {
  /// The nearest mention before the verb that no preposition governs, and what is joined to it.
  func subject(of trigger: Trigger, at index: Int) -> [FoundMention] {
    if let relative = relative(before: trigger) { return relative }
    if isInsertedSpeech(trigger) { return inverted(trigger) }
    let start = max(clauseStart(of: index), startOfThatClause(before: trigger.start))
    let before = mentions(from: start, to: trigger.start)
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

  /// The subject beside a relative pronoun; `nil` where there is none before the verb.
  ///
  /// « les pays qui envisagent »: what the pronoun stands for, nobody where that is no mention;
  /// « que réclame l’Ukraine »: the subject after the verb.
  func relative(before trigger: Trigger) -> [FoundMention]? {
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
      return mention(endingAt: end).map { $0.form != .demonym ? [$0] : [] } ?? []
    }
    if analyzed.is(pronoun, "que") || analyzed.is(pronoun, "qu'"), trigger.voice == .active {
      if let next = mention(from: trigger.tokens.upperBound),
        next.tokens.lowerBound - trigger.tokens.upperBound <= 2, !isGoverned(next)
      {
        return [next]
      }
    }
    return nil
  }

  /// Where the clause of the last « que » or "that" before a verb begins, if no comma closes it.
  func startOfThatClause(before end: Int) -> Int {
    var position = end - 1
    while position >= sentence.lowerBound, !analyzed.is(position, ",") {
      if analyzed.role(position).contains(.subordinator) { return position + 1 }
      position -= 1
    }
    return sentence.lowerBound
  }

  /// « …, a dit Macron », « estime le ministre », "said Rutte".
  func inverted(_ trigger: Trigger) -> [FoundMention] {
    // « elle menace la Pologne »: the subject stands before the verb.
    guard trigger.entry.isSpeech, !analyzed.role(trigger.start - 1).contains(.pronoun) else {
      return []
    }
    guard let next = mention(from: trigger.tokens.upperBound),
      next.tokens.lowerBound - trigger.tokens.upperBound <= 3
    else { return [] }
    for position in trigger.tokens.upperBound..<next.tokens.lowerBound
    where !analyzed.role(position).contains(.determiner) && analyzed.tokens[position].kind != .word
    {
      return []
    }
    return canBeSubject(next) ? [next] : []
  }

  /// A mention is a subject where no preposition governs it and it is no adjective.
  func canBeSubject(_ mention: FoundMention) -> Bool {
    if mention.form == .demonym, !isNominal(mention) { return false }
    // « …, dont 27 chefs d’État, »: a part of those named before.
    if analyzed.is(mention.tokens.lowerBound - 1, "dont")
      || analyzed.is(mention.tokens.lowerBound - 1, "including")
    {
      return false
    }
    return !isGoverned(mention)
  }

  /// « les Russes », "the Russians": a demonym that stands for the people.
  func isNominal(_ mention: FoundMention) -> Bool {
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
  ///
  /// What is joined to a governed mention is governed with it: « entre Kiev et Washington ».
  func isGoverned(_ mention: FoundMention) -> Bool {
    var mention = mention
    while preposition(before: mention) == nil {
      var before = mention.tokens.lowerBound - 1
      while analyzed.role(before).contains(.determiner) { before -= 1 }
      guard analyzed.role(before).contains(.coordinator),
        let other = self.mention(endingAt: before)
      else { return false }
      mention = other
    }
    return true
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
        !map.isVerb(position)
      else { return nil }
      // A bare word between: an adjective, or the noun that the mention is joined to.
      if role.isEmpty, map.mention(at: position) != nil { return nil }
      position -= 1
      steps += 1
    }
    return nil
  }

  func isContraction(_ index: Int) -> Bool {
    analyzed.is(index, "du")
      || (analyzed.is(index, "des") && index > sentence.lowerBound
        && analyzed.tokens[index - 1].kind == .word
        && !analyzed.role(index - 1).contains(.coordinator))
  }

  /// A mention and those that a comma or « et » joins to it on its left.
  func joined(
    endingWith last: FoundMention, among candidates: ArraySlice<FoundMention>
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
  func isJoin(_ between: Range<Int>, isFirst: Bool) -> Bool {
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

  /// The noun that a participle qualifies.
  func noun(before trigger: Trigger) -> [FoundMention] {
    let near = mentions(from: sentence.lowerBound, to: trigger.start).last { mention in
      mention.form != .demonym
    }
    guard let near, trigger.start - near.tokens.upperBound <= 5,
      !(near.tokens.upperBound..<trigger.start).contains(where: map.isVerb)
    else { return [] }
    return [near]
  }
}
