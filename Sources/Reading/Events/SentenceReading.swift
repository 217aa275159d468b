import Chronology
import Ontology

/// Reads the claims of one sentence.
struct SentenceReading {
  let document: Document
  let analyzed: AnalyzedText
  let sentence: Range<Int>
  let arguments: ArgumentFinder
  /// The temporal expressions of the sentence, ascending.
  let times: [TimeExpression]

  /// What is settled of a trigger, and what it lends to the triggers it governs.
  private struct Settled {
    let trigger: Trigger
    let sources: [Int]
    let targets: [Int]
    let saidBy: Int?
    let content: Factuality?
    let factuality: Factuality
    let time: EDTF?
  }

  /// The claims in the order of their triggers.
  func claims(_ discourse: inout Discourse) -> [Claim] {
    let triggers = arguments.triggers
    let attribution = Attribution(
      analyzed: analyzed, sentence: sentence, mentions: arguments.mentions)
    let quoted = attribution.quotedTokens(&discourse.isInsideQuote)
    let reporter = attribution.reporter(person: discourse.speaker ?? discourse.person)
    var settled: [Settled] = []
    var claims: [Claim] = []
    for index in triggers.indices {
      let trigger = triggers[index]
      var found = arguments.arguments(of: index)
      let governor = governor(of: index, settled)
      var sources = found.sources.map(\.entity)
      if let pronoun = pronoun(of: trigger) {
        let antecedent = discourse.antecedent(isPlural: pronoun, isSpeaker: trigger.entry.isSpeech)
        if !antecedent.isEmpty {
          sources = antecedent
          found.sources = []
          found.isInherited = true
        }
      }
      if sources.isEmpty, found.targets.isEmpty || trigger.voice == .active {
        let lent = lent(to: trigger, by: governor, settled)
        if !lent.isEmpty, trigger.voice == .active {
          sources = lent
          found.isInherited = true
        }
      }
      if sources.isEmpty, trigger.voice == .participial, arguments.mentions.isEmpty {
        // « Des armes livrées. »: a sentence without a name goes on about the one before.
        sources = discourse.topic
        found.isInherited = true
      }
      let targets = found.targets.map(\.entity).filter { !sources.contains($0) }
      let (type, factuality, content) = reality(trigger, governor)
      let saidBy =
        governor.flatMap { governor in
          governor.trigger.entry.isSpeech
            ? governor.sources.first ?? governor.saidBy : governor.saidBy
        } ?? reporter
        ?? (quoted.contains(trigger.tokens.lowerBound) ? speaker(settled, discourse) : nil)
      let time = ClaimTime(
        document: document, times: times, analyzed: analyzed, triggers: triggers
      ).time(of: trigger, factuality: factuality, governing: governor?.time)
      settled.append(
        Settled(
          trigger: trigger, sources: sources, targets: targets, saidBy: saidBy, content: content,
          factuality: factuality, time: time))
      remember(sources, found, trigger, &discourse)
      if sources.isEmpty, targets.isEmpty { continue }
      if trigger.entry.needsTarget, targets.isEmpty { continue }
      if trigger.entry.wordClass == .noun, found.isInherited, governor == nil { continue }
      let says = trigger.entry.isSpeech && trigger.entry.wordClass == .verb
      claims.append(
        claim(
          index, trigger, found, type: type, sources: sources, targets: targets,
          factuality: factuality, saidBy: saidBy ?? (says ? sources.first : nil), time: time))
    }
    discourse.note(persons: arguments.mentions, arguments.entities)
    return claims
  }

  // MARK: What governs what

  /// The trigger whose content this one is.
  private func governor(of index: Int, _ settled: [Settled]) -> Settled? {
    let trigger = arguments.triggers[index]
    if arguments.isInsertedSpeech(trigger) { return nil }
    for (position, candidate) in settled.enumerated().reversed() {
      guard candidate.content != nil else { continue }
      let head = candidate.trigger
      if head.entry.wordClass == .noun {
        if trigger.tokens.lowerBound < arguments.phraseEnd(of: head),
          !trigger.isFinite
        {
          return candidate
        }
        continue
      }
      if opensClause(after: head) { return candidate }
      if !trigger.isFinite, trigger.voice != .participial, !hasFiniteVerb(between: position, and: index) { return candidate }
    }
    return nil
  }

  /// « avertit que … », "warned that …", « a mis en garde : … ».
  private func opensClause(after trigger: Trigger) -> Bool {
    for position in trigger.tokens
      .upperBound..<min(
        trigger.tokens.upperBound + 5, sentence.upperBound)
    {
      if analyzed.role(position).contains(.subordinator) { return true }
      if analyzed.is(position, ":") { return true }
      if analyzed.is(position, ",") || analyzed.role(position).contains(.coordinator) {
        return false
      }
    }
    return false
  }

  private func hasFiniteVerb(between first: Int, and last: Int) -> Bool {
    arguments.triggers[(first + 1)..<last].contains(where: \.isFinite)
  }

  /// Whoever does what another trigger speaks of: a promise or refusal binds who makes it, an
  /// infinitive has its verb's subject, and a request is for whom it is made to.
  private func lent(to trigger: Trigger, by governor: Settled?, _ settled: [Settled]) -> [Int] {
    guard let governor else { return isDependent(trigger) ? settled.last?.sources ?? [] : [] }
    switch governor.trigger.entry.type {
    case .request: return governor.targets
    case .agree, .reject, .concede: return governor.sources
    default: return isDependent(trigger) ? governor.sources : []
    }
  }

  private func isDependent(_ trigger: Trigger) -> Bool {
    trigger.entry.wordClass == .verb && !trigger.isFinite && trigger.voice != .participial
  }

  // MARK: Reality

  private func reality(
    _ trigger: Trigger, _ governor: Settled?
  ) -> (EventType, Factuality, content: Factuality?) {
    let entry = trigger.entry
    if trigger.isNegated, entry.type == .reject {
      // « n’a pas exclu » is neither a refusal nor yet a promise.
      return (.state, .actual, .hypothetical)
    }
    var factuality = trigger.modality ?? .actual
    if let governed = governor?.content {
      factuality = governed == .actual ? factuality : governed
      if governed == .denied, trigger.modality == .hypothetical { factuality = .hypothetical }
    }
    if trigger.isNegated {
      return (entry.type, .denied, entry.content.map { _ in .denied })
    }
    return (entry.type, factuality, entry.content)
  }

  // MARK: Who

  /// Whether the trigger's subject is a pronoun, and if so whether a plural one.
  private func pronoun(of trigger: Trigger) -> Bool? {
    guard trigger.entry.wordClass == .verb, trigger.voice != .participial else { return nil }
    var position = trigger.start - 1
    for _ in 0..<2 where position >= sentence.lowerBound {
      let role = analyzed.role(position)
      if role.contains(.pronoun) { return role.contains(.plural) }
      guard role.contains(.negation) || role.contains(.reflexive) else { break }
      position -= 1
    }
    // « estime-t-elle », « a-t-il dit »
    for offset in [1, 3] {
      let after = trigger.tokens.upperBound + offset
      if analyzed.is(after - 1, "-"), after < sentence.upperBound,
        analyzed.role(after).contains(.pronoun)
      {
        return analyzed.role(after).contains(.plural)
      }
    }
    return nil
  }

  private func speaker(_ settled: [Settled], _ discourse: Discourse) -> Int? {
    settled.last { $0.trigger.entry.isSpeech }?.sources.first ?? discourse.speaker
  }

  private func remember(
    _ sources: [Int], _ found: ClauseArguments, _ trigger: Trigger, _ discourse: inout Discourse
  ) {
    guard let first = sources.first, trigger.entry.wordClass == .verb else { return }
    discourse.topic = sources
    if trigger.entry.isSpeech { discourse.speaker = first }
    if sources.count > 1 || found.sources.first?.isPlural == true {
      discourse.plural = sources
    } else {
      discourse.singular = first
    }
  }

  // MARK: Claims

  private func claim(
    _ index: Int, _ trigger: Trigger, _ found: ClauseArguments, type: EventType, sources: [Int],
    targets: [Int], factuality: Factuality, saidBy: Int?, time: EDTF?
  ) -> Claim {
    let entities = arguments.entities.entities
    let span = QuoteSpan(arguments: arguments).tokens(of: index, found)
    let range = analyzed.range(span)
    var confidence = 0.5
    if !found.isInherited, !sources.isEmpty { confidence += 0.1 }
    if !targets.isEmpty { confidence += 0.1 }
    if !times.isEmpty { confidence += 0.1 }
    return Claim(
      document: document.id, type: type,
      mode: type == trigger.entry.type ? trigger.entry.mode : nil,
      contexts: trigger.entry.contexts, sources: Self.unique(sources).map { entities[$0].id },
      targets: Self.unique(targets).map { entities[$0].id },
      place: found.place.map { entities[$0.entity].id }, time: time, factuality: factuality,
      saidBy: saidBy.map { entities[$0].id }, quote: analyzed.text.original(range), range: range,
      trigger: analyzed.range(trigger.tokens), rule: trigger.entry.rule, confidence: confidence)
  }

  private static func unique(_ rows: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return rows.filter { seen.insert($0).inserted }
  }
}
