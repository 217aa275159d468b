import Ontology

/// The arguments of event nouns inside their noun phrase.
extension ArgumentFinder {
  /// « l’envoi de troupes par Paris », « l’espionnage russe », « la réaction du Kremlin ».
  func nounArguments(of index: Int, _ found: inout ClauseArguments) {
    let trigger = triggers[index]
    let end = phraseEnd(of: trigger)
    let inner = index + 1 < triggers.count ? triggers[index + 1].start : end
    var isBetween = false
    for mention in mentions(from: trigger.tokens.upperBound, to: end) {
      if mention.form == .demonym {
        if mention.tokens.lowerBound - trigger.tokens.upperBound <= 1, found.sources.isEmpty {
          found.sources.append(mention)
        }
        continue
      }
      guard let governor = preposition(before: mention) else {
        // « entre la Russie et l’OTAN »: the second of the two.
        if isBetween,
          analyzed.role(mention.tokens.lowerBound - 1).contains(.coordinator)
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
        !trigger.entry.isPatientive,
        mention.tokens.lowerBound <= inner,
        entities.entities[mention.entity].kind != .place
      {
        found.sources.append(mention)
      }
    }
    // "Russian attack", "Putin's warning"
    if found.sources.isEmpty,
      let before = mentions(from: sentence.lowerBound, to: trigger.tokens.lowerBound).last
    {
      let between = before.tokens.upperBound..<trigger.tokens.lowerBound
      let isPossessive = between.count == 2 && analyzed.is(between.lowerBound, "'")
      if (before.form == .demonym && between.count <= 1) || isPossessive {
        found.sources.append(before)
      }
    }
  }

  /// Where the noun phrase of a noun trigger ends: at a verb, a comma or another strong mark.
  func phraseEnd(of trigger: Trigger) -> Int { map.phraseEnd(from: trigger.tokens.upperBound) }
}
