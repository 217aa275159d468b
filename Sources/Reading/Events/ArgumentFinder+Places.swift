import Ontology

/// Where it happens.
extension ArgumentFinder {
  func place(for trigger: Trigger) -> FoundMention? {
    let end = map.clauseEnd(from: trigger.tokens.upperBound)
    let after = mentions(from: trigger.tokens.upperBound, to: end).first { mention in
      isLocated(mention) && !isBeyondVerb(mention, trigger)
    }
    let before = mentions(from: sentence.lowerBound, to: trigger.start).first(where: isLocated)
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

  func isLocated(_ mention: FoundMention) -> Bool {
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
