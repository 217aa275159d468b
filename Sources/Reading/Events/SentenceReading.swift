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
    var found: ClauseArguments
    var sources: [Int]
    var targets: [Int]
    let type: EventType
    let factuality: Factuality
    /// How what it governs stands to the world; `nil` where it governs nothing.
    let content: Factuality?
    let saidBy: Int?
    let time: EDTF?
    /// The place in the list of the trigger whose content it is.
    let governor: Int?
    /// Whether « que », "that" or a colon right after it opens what it governs.
    let opensClause: Bool
  }

  /// The claims in the order of their triggers.
  func claims(_ discourse: inout Discourse) -> [Claim] {
    if sentence.lowerBound == 0 || analyzed.tokens[sentence.lowerBound - 1].kind == .lineBreak {
      discourse.beginParagraph()
    }
    let attribution = Attribution(
      analyzed: analyzed, sentence: sentence, mentions: arguments.mentions)
    let quotations = attribution.quotations(&discourse.isInsideQuote)
    let reporter = attribution.reporter(person: discourse.speaker ?? discourse.person)
    var settled: [Settled] = []
    for index in arguments.triggers.indices {
      let reading = settle(index, settled, quotations, reporter, discourse)
      remember(reading, &discourse)
      settled.append(reading)
    }
    aim(&settled)
    discourse.narrated =
      times.last { $0.value?.exactDay != nil && $0.type == .date }?.value ?? discourse.narrated
    discourse.note(persons: arguments.mentions, acting: [], arguments.entities)
    return settled.indices
      .filter { stands(settled[$0]) && !isRepeated($0, settled) }
      .map { claim($0, settled[$0]) }
  }

  /// « se sont réunis pour discuter »: an infinitive that only says the verb before it again.
  private func isRepeated(_ index: Int, _ settled: [Settled]) -> Bool {
    guard index > 0, isDependent(settled[index].trigger), settled[index].governor == nil else {
      return false
    }
    return settled[index].found.isInherited && settled[index - 1].type == settled[index].type
  }

  private func settle(
    _ index: Int, _ settled: [Settled], _ quotations: [Range<Int>], _ reporter: Int?,
    _ discourse: Discourse
  ) -> Settled {
    let trigger = arguments.triggers[index]
    var found = arguments.arguments(of: index)
    let position = governor(of: index, settled)
    let governor = position.map { settled[$0] }
    let sources = sources(of: trigger, &found, governor, settled, discourse)
    let (type, factuality, content) = reality(trigger, governor)
    let isQuoted = quotations.contains { $0.contains(trigger.tokens.lowerBound) }
    let saidBy =
      governor.flatMap { $0.trigger.entry.isSpeech ? $0.sources.first ?? $0.saidBy : $0.saidBy }
      ?? reporter ?? (isQuoted ? speaker(settled, discourse) : nil)
    let time = ClaimTime(
      document: document, times: times, analyzed: analyzed, triggers: arguments.triggers,
      narrated: discourse.narrated
    ).time(of: trigger, factuality: factuality, governing: governor?.time)
    return Settled(
      trigger: trigger, found: found, sources: sources,
      targets: found.targets.map(\.entity).filter { !sources.contains($0) }, type: type,
      factuality: factuality, content: content, saidBy: saidBy, time: time, governor: position,
      opensClause: content != nil && opensClause(after: trigger))
  }

  /// Who does it: the clause's own subject, whom its pronoun means, or whom another clause lends.
  private func sources(
    of trigger: Trigger, _ found: inout ClauseArguments, _ governor: Settled?,
    _ settled: [Settled], _ discourse: Discourse
  ) -> [Int] {
    if let pronoun = pronoun(of: trigger) {
      let antecedent = discourse.antecedent(of: pronoun, isSpeaker: trigger.entry.isSpeech)
      if !antecedent.isEmpty {
        found.sources = []
        found.isInherited = true
        return antecedent
      }
    }
    if !found.sources.isEmpty { return found.sources.map(\.entity) }
    if trigger.voice == .active {
      let lent = lent(to: trigger, by: governor, settled)
      if !lent.isEmpty { found.isInherited = true }
      return lent
    }
    if trigger.voice == .participial, arguments.mentions.isEmpty {
      // « Des armes livrées. »: a sentence without a name goes on about the one before.
      found.isInherited = true
      return discourse.topic
    }
    return []
  }

  /// A threat or warning without a target of its own is aimed at whom its content strikes, or whom
  /// it warns to do something; a promise is made to whom its content is for.
  private func aim(_ settled: inout [Settled]) {
    for index in settled.indices where settled[index].targets.isEmpty {
      let act = settled[index]
      guard act.type == .threaten || act.type == .agree else { continue }
      let content = settled[(index + 1)...].filter { $0.governor == index }
      let own = content.lazy.map(\.targets).first { !$0.isEmpty }
      let doers = content.lazy.filter { !$0.found.isInherited }.map(\.sources).first { !$0.isEmpty }
      let aimed = own ?? (act.type == .threaten ? doers : nil) ?? []
      settled[index].targets = aimed.filter { !act.sources.contains($0) }
    }
  }

  /// Whether enough is known of who takes part for a claim.
  private func stands(_ reading: Settled) -> Bool {
    let entry = reading.trigger.entry
    if reading.sources.isEmpty, reading.targets.isEmpty { return false }
    if entry.isFrame || (entry.needsTarget && reading.targets.isEmpty) { return false }
    guard entry.wordClass == .noun else { return true }
    if reading.governor == nil {
      // « l’engagement occidental » is background; « l’agression russe » is an act.
      let isBare =
        reading.targets.isEmpty && reading.found.sources.allSatisfy { $0.form == .demonym }
      let isCooperation = [.verbalCooperation, .materialCooperation]
        .contains(reading.type.quadClass)
      return !reading.found.isInherited && !(isBare && isCooperation)
    }
    return true
  }

  // MARK: What governs what

  /// The trigger whose content this one is.
  private func governor(of index: Int, _ settled: [Settled]) -> Int? {
    let trigger = arguments.triggers[index]
    if arguments.isInsertedSpeech(trigger) { return nil }
    for (position, candidate) in settled.enumerated().reversed() {
      guard candidate.content != nil else { continue }
      let head = candidate.trigger
      if head.entry.wordClass == .noun {
        if trigger.tokens.lowerBound < arguments.phraseEnd(of: head),
          !trigger.isFinite
        {
          return position
        }
        continue
      }
      if candidate.opensClause { return position }
      if !trigger.isFinite, trigger.voice != .participial,
        !hasFiniteVerb(between: position, and: index)
      {
        return position
      }
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
    case .state where governor.content == .intended: return governor.sources
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

  /// The trigger's subject where it is a pronoun.
  private func pronoun(of trigger: Trigger) -> Discourse.Pronoun? {
    guard trigger.entry.wordClass == .verb, trigger.voice != .participial else { return nil }
    let position = pronoun(before: trigger.start) ?? pronoun(after: trigger.tokens.upperBound)
    return position.map(kind(ofPronoun:))
  }

  /// Where a pronoun stands before a verb's group, one word of negation between at most.
  private func pronoun(before start: Int) -> Int? {
    var position = start - 1
    for _ in 0..<2 where position >= sentence.lowerBound {
      let role = analyzed.role(position)
      if role.contains(.pronoun) { return position }
      guard role.contains(.negation) || role.contains(.reflexive) else { return nil }
      position -= 1
    }
    return nil
  }

  /// « estime-t-elle », « a-t-il dit »: where a pronoun stands after a verb.
  private func pronoun(after end: Int) -> Int? {
    for position in [end + 1, end + 3] where position < sentence.upperBound {
      if analyzed.is(position - 1, "-"), analyzed.role(position).contains(.pronoun) {
        return position
      }
    }
    return nil
  }

  private func kind(ofPronoun position: Int) -> Discourse.Pronoun {
    if analyzed.role(position).contains(.plural) { return .plural }
    if analyzed.is(position, "he") || analyzed.is(position, "she") { return .person }
    return analyzed.is(position, "it") ? .thing : .singular
  }

  private func speaker(_ settled: [Settled], _ discourse: Discourse) -> Int? {
    settled.last { $0.trigger.entry.isSpeech }?.sources.first ?? discourse.speaker
  }

  private func remember(_ reading: Settled, _ discourse: inout Discourse) {
    let sources = reading.sources
    guard let first = sources.first, reading.trigger.entry.wordClass == .verb else { return }
    discourse.topic = sources
    if reading.trigger.entry.isSpeech { discourse.speaker = first }
    if sources.count > 1 || reading.found.sources.first?.isPlural == true {
      discourse.plural = sources
    } else {
      discourse.singular = first
    }
  }

  // MARK: Claims

  private func claim(_ index: Int, _ reading: Settled) -> Claim {
    let entities = arguments.entities.entities
    let (trigger, found) = (reading.trigger, reading.found)
    let span = QuoteSpan(arguments: arguments).tokens(of: index, found)
    let range = analyzed.range(span)
    let says = trigger.entry.isSpeech && trigger.entry.wordClass == .verb
    var confidence = 0.5
    if !found.isInherited, !reading.sources.isEmpty { confidence += 0.1 }
    if !reading.targets.isEmpty { confidence += 0.1 }
    if !times.isEmpty { confidence += 0.1 }
    return Claim(
      document: document.id, type: reading.type,
      mode: reading.type == trigger.entry.type ? trigger.entry.mode : nil,
      contexts: trigger.entry.contexts,
      sources: Self.unique(reading.sources).map { entities[$0].id },
      targets: Self.unique(reading.targets).map { entities[$0].id },
      place: found.place.map { entities[$0.entity].id }, time: reading.time,
      factuality: reading.factuality,
      saidBy: (reading.saidBy ?? (says ? reading.sources.first : nil)).map { entities[$0].id },
      quote: analyzed.text.original(range), range: range,
      trigger: analyzed.range(trigger.tokens), rule: trigger.entry.rule, confidence: confidence)
  }

  private static func unique(_ rows: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return rows.filter { seen.insert($0).inserted }
  }
}
