import Chronology
import Ontology

/// Reads the claims of one sentence from its tree.
struct ClauseReading {
  let document: Document
  let parsed: ParsedText
  let sentence: Range<Int>
  let language: Language
  /// In the order of the text.
  let predicates: [Predicate]
  let supports: SupportVerbs
  let institutions: InstitutionNouns
  let modals: ModalVerbs
  /// One entry a token of the sentence: the predicate whose word it is, −1 for none.
  private let predicateAt: [Int32]

  init(
    document: Document, parsed: ParsedText, sentence: Range<Int>, language: Language,
    predicates: [Predicate], supports: SupportVerbs, institutions: InstitutionNouns,
    modals: ModalVerbs
  ) {
    self.document = document
    self.parsed = parsed
    self.sentence = sentence
    self.language = language
    self.predicates = predicates
    self.supports = supports
    self.institutions = institutions
    self.modals = modals
    var predicateAt = [Int32](repeating: -1, count: sentence.count)
    for (index, predicate) in predicates.enumerated() {
      for token in predicate.tokens
      where token == predicate.token || predicate.entry.rest.contains(parsed.folded(token)) {
        predicateAt[token - sentence.lowerBound] = Int32(index)
      }
    }
    for (index, predicate) in predicates.enumerated() {
      if let support = predicate.support, predicateAt[support - sentence.lowerBound] < 0 {
        predicateAt[support - sentence.lowerBound] = Int32(index)
      }
      predicateAt[predicate.token - sentence.lowerBound] = Int32(index)
    }
    self.predicateAt = predicateAt
  }

  var tree: SyntaxTree { parsed.tree }

  /// The predicate whose word a token is.
  func predicate(at token: Int) -> Int? {
    guard sentence.contains(token) else { return nil }
    let index = predicateAt[token - sentence.lowerBound]
    return index < 0 ? nil : Int(index)
  }

  /// What is settled of a predicate, and what it lends to those it governs.
  struct Settled {
    var sources: [Participant]
    var targets: [Participant]
    /// Whether the sources stand in the clause itself.
    var hasOwnSources: Bool
    let type: EventType
    let factuality: Factuality
    /// How what it governs stands to the world; `nil` where it governs nothing.
    let content: Factuality?
    let saidBy: Int?
    var time: EDTF?
    var hasOwnTime: Bool
    var place: Int?
    /// The predicate whose content it is.
    let governor: Int?
  }

  /// One predicate with what came of it.
  struct Outcome {
    let settled: Settled
    /// Why it makes no claim; `nil` where it makes one.
    let omission: ClauseOmission?
  }

  /// What came of each predicate, in their order.
  func outcomes(_ discourse: inout Discourse) -> [Outcome] {
    let links = predicates.indices.map(link(of:))
    let reporter = reporter(discourse)
    let owners = timeOwners()
    var settled = [Settled?](repeating: nil, count: predicates.count)
    for index in byDepth() {
      settled[index] = settle(
        index, links[index], settled, reporter: reporter, owners: owners, discourse)
    }
    var results = settled.compactMap { $0 }
    aim(&results, discourse)
    blame(&results, discourse)
    face(&results, discourse)
    shareTimes(&results, links)
    for index in predicates.indices { remember(index, results[index], &discourse) }
    note(results, &discourse)
    return results.indices.map { index in
      Outcome(settled: results[index], omission: omission(index, results, links))
    }
  }

  /// Predicates from the root of their sentence downward, so that whoever governs comes first.
  private func byDepth() -> [Int] {
    let depths = predicates.map { predicate in
      var depth = 0
      var token = predicate.token
      while tree.heads[token] != token {
        token = tree.heads[token]
        depth += 1
      }
      return depth
    }
    return predicates.indices.sorted { (depths[$0], $0) < (depths[$1], $1) }
  }

  private func settle(
    _ index: Int, _ link: ClauseLink, _ settled: [Settled?], reporter: Int?, owners: [Int?],
    _ discourse: Discourse
  ) -> Settled {
    let governor = link.governor.flatMap { settled[$0] }
    var reality = reality(of: index, link, governor)
    if reality.type == .state, reality.factuality == .actual, refuses(index) {
      reality.type = .reject
    }
    let speaker = saidBy(index, link, settled, reporter, discourse)
    let roles = roles(of: index, reality.type, link, governor, speaker, discourse)
    if reality.factuality == .hypothetical, isOwnPlan(index, link, governor, roles.sources) {
      reality.factuality = .intended
    }
    reality.type = protest(reality.type, predicates[index], roles.sources)
    reality.type = withdrawal(reality.type, predicates[index].entry, roles.sources, roles.targets)
    let (time, hasOwnTime) = time(
      of: index, reality.factuality, link, settled, owners, discourse)
    let isSameMeeting =
      reality.type == .consult && reality.factuality == .actual && roles.targets.isEmpty
      && predicates[index].entry.mode != .visit
    let meetingPlace = isSameMeeting ? discourse.meetingPlace : nil
    return Settled(
      sources: roles.sources, targets: roles.targets, hasOwnSources: roles.hasOwnSources,
      type: reality.type, factuality: reality.factuality, content: reality.content,
      saidBy: speaker, time: time, hasOwnTime: hasOwnTime,
      place: place(of: index) ?? inheritedPlace(index, settled) ?? meetingPlace,
      governor: link.governor)
  }

  /// One list after the other, each entity once.
  func merged(_ first: [Participant], _ second: [Participant]) -> [Participant] {
    first + second.filter { other in !first.contains { $0.entity == other.entity } }
  }

  /// The predicate that a token's head, or its head's head, is a word of.
  func nearestPredicate(above token: Int) -> Int? {
    var token = token
    while tree.heads[token] != token {
      token = tree.heads[token]
      if let index = predicate(at: token) { return index }
    }
    return nil
  }

  private func remember(_ index: Int, _ reading: Settled, _ discourse: inout Discourse) {
    let predicate = predicates[index]
    if let pair = pair(predicate, reading) { discourse.pair = pair }
    let isForce = [.assault, .coerce, .mobilize].contains(reading.type)
    if isForce, reading.factuality == .actual, reading.sources.count == 1 {
      discourse.aggressor = reading.sources[0].entity
    }
    if reading.type == .consult { discourse.meetingPlace = reading.place ?? discourse.meetingPlace }
    guard let first = reading.sources.first, predicate.verb != nil else { return }
    let rows = reading.sources.map(\.entity)
    discourse.topic = rows
    if predicate.entry.isSpeech { discourse.speaker = first.entity }
    if rows.count > 1 || first.isPlural {
      discourse.plural = rows
      discourse.group = rows
    } else {
      discourse.singular = first.entity
      if parsed.entities.entities[first.entity].kind != .person { discourse.thing = first.entity }
    }
  }

  /// The two states or bodies between which something happens: one does it to the other, or both do it.
  private func pair(_ predicate: Predicate, _ reading: Settled) -> [Int]? {
    // « s’accusent mutuellement », "exchanged fire"
    let isFight =
      reading.targets.isEmpty
      && [.verbalConflict, .materialConflict].contains(reading.type.quadClass)
    let isMutual = (predicate.entry.isReciprocal || isFight) && reading.sources.count == 2
    guard isMutual || (reading.sources.count == 1 && reading.targets.count == 1) else { return nil }
    let parties = (reading.sources + reading.targets).map(\.entity)
    let areParties = parties.allSatisfy { party in
      let entity = parsed.entities.entities[party]
      return entity.kind == .country
        || (entity.kind == .organization && !["IGO", "UNO", "EUR", "NGO"].contains(entity.country))
    }
    return areParties ? parties : nil
  }

  private func note(_ results: [Settled], _ discourse: inout Discourse) {
    let range = parsed.range(sentence)
    let inside = parsed.mentions.filter {
      $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
    }
    // Who acts in a clause that none governs; what somebody only tells of comes after him.
    let acting = results.indices.lazy.filter {
      results[$0].hasOwnSources && results[$0].governor == nil && predicates[$0].verb != nil
    }.flatMap { results[$0].sources.map(\.entity) }
    discourse.note(persons: inside, acting: Set(acting), parsed.entities)
    let latest = document.published?.latestDay
    let day =
      parsed.times.last { time in
        time.range.lowerBound >= range.lowerBound && time.range.upperBound <= range.upperBound
          && time.type == .date && !isBackground(time)
          && time.value?.exactDay.map { day in latest.map { day <= $0 } ?? true } ?? false
      }?.value
    discourse.narrated = day ?? discourse.narrated
    discourse.lastNarrated = day ?? discourse.lastNarrated
  }

  /// "an attack on Monday had killed six": what went before the day that is told of.
  private func isBackground(_ time: TimeExpression) -> Bool {
    var token = tree.head(of: tree.tokens(in: time.range))
    for _ in 0..<12 {
      if tree.classes[token] == .verb { break }
      guard tree.heads[token] != token else { return false }
      token = tree.heads[token]
    }
    return tree.children(of: token, [.aux, .auxPass]).contains { auxiliary in
      parsed.is(auxiliary, "avait") || parsed.is(auxiliary, "avaient")
        || parsed.is(auxiliary, "had")
    }
  }

  /// The claim that a predicate makes.
  func claim(_ index: Int, _ reading: Settled) -> Claim {
    let predicate = predicates[index]
    let entities = parsed.entities.entities
    let range = parsed.range(quote(of: index, reading))
    let says = predicate.entry.isSpeech && predicate.entry.wordClass == .verb
    var confidence = 0.55
    if reading.hasOwnSources { confidence += 0.1 }
    if !reading.targets.isEmpty { confidence += 0.1 }
    if reading.hasOwnTime { confidence += 0.1 }
    return Claim(
      document: document.id, type: reading.type,
      mode: reading.type == predicate.entry.type ? predicate.entry.mode : nil,
      contexts: predicate.entry.contexts,
      sources: reading.sources.map { entities[$0.entity].id },
      targets: reading.targets.map { entities[$0.entity].id },
      place: reading.place.map { entities[$0].id }, time: reading.time,
      factuality: reading.factuality,
      saidBy: (reading.saidBy ?? (says ? reading.sources.first?.entity : nil))
        .map { entities[$0].id },
      quote: parsed.text.original(range), range: range, trigger: parsed.range(predicate.tokens),
      rule: "tree/\(language.rawValue)/\(predicate.entry.lemma)", confidence: confidence,
      title: title(of: index, reading))
  }
}
