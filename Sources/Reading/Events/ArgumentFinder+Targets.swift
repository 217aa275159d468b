import Ontology

/// To whom it is done: objects, and what stands after the entry's prepositions.
extension ArgumentFinder {
  func targets(of trigger: Trigger, at index: Int) -> [FoundMention] {
    let end = endOfObjects(of: trigger, clauseEnd: clauseEnd(of: index))
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

  /// Objects end where « que », « qui » or "that" opens another clause.
  func endOfObjects(of trigger: Trigger, clauseEnd: Int) -> Int {
    (trigger.tokens.upperBound..<max(clauseEnd, trigger.tokens.upperBound)).first { position in
      analyzed.role(position).contains(.subordinator)
        && !analyzed.role(position).contains(.determiner)
        || analyzed.is(position, "qui") || analyzed.is(position, "who")
        || analyzed.is(position, "which")
    } ?? clauseEnd
  }

  /// Whether another verb's group lies between the trigger and the mention.
  func isBeyondVerb(_ mention: FoundMention, _ trigger: Trigger) -> Bool {
    triggers.contains {
      $0.entry.wordClass == .verb && $0.start >= trigger.tokens.upperBound
        && $0.tokens.upperBound <= mention.tokens.lowerBound && $0.voice != .participial
    }
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

  func agent(after trigger: Trigger, at index: Int) -> [FoundMention] {
    let end = clauseEnd(of: index)
    let mention = mentions.first { mention in
      mention.tokens.lowerBound >= trigger.tokens.upperBound && mention.tokens.upperBound <= end
        && preposition(before: mention).map { analyzed.role($0).contains(.agent) } ?? false
    }
    return mention.map { [$0] } ?? []
  }
}
