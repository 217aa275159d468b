import Ontology

/// To whom it is done: objects, and what stands after the entry's prepositions.
extension ArgumentFinder {
  ///
  /// Objects end with the clause, and where « que », « qui » or "that" opens another.
  func targets(of trigger: Trigger) -> [FoundMention] {
    let first = trigger.tokens.upperBound
    let end = min(map.clauseEnd(from: first), map.subordinate(from: first))
    var found: [FoundMention] = []
    for mention in mentions(from: first, to: end)
    where mention.form != .demonym || isNominal(mention) {
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
  func isBeyondVerb(_ mention: FoundMention, _ trigger: Trigger) -> Bool {
    map.hasVerb(between: trigger.tokens.upperBound, and: mention.tokens.lowerBound)
  }

  func matches(_ index: Int, _ preposition: String) -> Bool {
    let form = analyzed.text.form(analyzed.tokens[index])
    if form == preposition { return true }
    switch preposition {
    case "a": return form == "au" || form == "aux"
    case "de": return ["du", "des", "d'"].contains(form)
    default: return false
    }
  }

  func agent(after trigger: Trigger) -> [FoundMention] {
    let first = trigger.tokens.upperBound
    let mention = mentions(from: first, to: map.clauseEnd(from: first)).first { mention in
      preposition(before: mention).map { analyzed.role($0).contains(.agent) } ?? false
    }
    return mention.map { [$0] } ?? []
  }
}
