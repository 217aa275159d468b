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
    let time: EDTF?
    let hasOwnTime: Bool
    let place: Int?
    /// The predicate whose content it is.
    let governor: Int?
  }

  /// The claims in the order of their predicates.
  func claims(_ discourse: inout Discourse) -> [Claim] {
    let links = predicates.indices.map(link(of:))
    let reporter = reporter(discourse)
    let owners = timeOwners()
    var settled = [Settled?](repeating: nil, count: predicates.count)
    for index in byDepth() {
      settled[index] = settle(
        index, links[index], settled, reporter: reporter, owners: owners, discourse)
    }
    var results = settled.compactMap { $0 }
    guard results.count == predicates.count else { return [] }
    aim(&results, discourse)
    for index in predicates.indices { remember(index, results[index], &discourse) }
    note(&discourse)
    return results.indices
      .filter { stands($0, results, links) && !repeatsItsHead($0, results) }
      .map { claim($0, results) }
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

  /// Who takes part: what the clause itself says, else what governs it lends, else the discourse.
  private func roles(
    of index: Int, _ type: EventType, _ link: ClauseLink, _ governor: Settled?, _ speaker: Int?,
    _ discourse: Discourse
  ) -> (sources: [Participant], targets: [Participant], hasOwnSources: Bool) {
    let predicate = predicates[index]
    let (own, undergoers) = doers(of: index, discourse)
    var sources = own.participants
    var targets = targets(of: index, undergoers, discourse)
    if predicate.entry.isReciprocal {
      sources = merged(sources, targets)
      targets = []
    }
    let hasOwn = own.isOwn && !sources.isEmpty
    if sources.isEmpty, !own.isOwn { sources = lent(to: index, link, governor) }
    if targets.isEmpty, type == .aid, isElliptic(predicate) {
      targets = recipients(besides: sources)
    }
    if sources.isEmpty, targets.isEmpty || predicate.entry.isPatientive {
      sources = implied(by: predicate, type, speaker, discourse)
    }
    targets = targets.filter { target in !sources.contains { $0.entity == target.entity } }
    return (sources, targets, hasOwn)
  }

  /// Who does what a clause without a name tells.
  private func implied(
    by predicate: Predicate, _ type: EventType, _ speaker: Int?, _ discourse: Discourse
  ) -> [Participant] {
    var rows: [Int] = []
    if type == .threaten, let speaker {
      // « seraient des cibles légitimes »: whoever says so threatens.
      rows = [speaker]
    } else if predicate.entry.wordClass == .noun, predicate.entry.isPatientive, type == .aid {
      // « ces garanties couvriraient le financement de l’armée »: who acted last goes on to.
      rows = discourse.topic
    } else if predicate.form.isBareParticiple, isNameless {
      // « Des armes livrées. »: a sentence without a name goes on about the one before.
      rows = discourse.topic
    }
    return rows.map { Participant(entity: $0, token: predicate.token, isReferred: true) }
  }

  /// Whether a verb stands without any complement: « L’Europe a fourni. »
  private func isElliptic(_ predicate: Predicate) -> Bool {
    predicate.entry.wordClass == .verb
      && tree.children(of: predicate.token, [.obj, .iobj, .obl, .xcomp, .ccomp]).isEmpty
  }

  /// Aid that names nobody is for the country of which the text speaks most.
  ///
  /// « L’Ukraine avait besoin d’armes », then « L’Europe a fourni ».
  private func recipients(besides sources: [Participant]) -> [Participant] {
    let country = parsed.salientCountries.first { country in
      !sources.contains { $0.entity == country }
    }
    guard let country else { return [] }
    return [Participant(entity: country, token: sentence.lowerBound, isReferred: true)]
  }

  /// « estime que les troupes ne peuvent pas faire partie », "said it would not accept": who says
  /// that something cannot or will not be refuses it.
  private func refuses(_ index: Int) -> Bool {
    let predicate = predicates[index]
    guard predicate.entry.isSpeech, predicate.entry.wordClass == .verb else { return false }
    return tree.children(of: predicate.token, [.ccomp, .xcomp]).contains { clause in
      let form = parsed.clauseForm(of: clause)
      guard form.isNegated else { return false }
      return form.modality != nil || parsed.role(clause).contains(.possibility)
        || parsed.role(clause).contains(.plan)
    }
  }

  private var isNameless: Bool {
    sentence.allSatisfy { parsed.mention(at: $0) == nil }
  }

  /// One list after the other, each entity once.
  func merged(_ first: [Participant], _ second: [Participant]) -> [Participant] {
    first + second.filter { other in !first.contains { $0.entity == other.entity } }
  }

  /// A threat or warning without a target of its own is aimed at whom its content strikes, or whom
  /// it warns to do something; a promise is made to whom its content is for.
  private func aim(_ settled: inout [Settled], _ discourse: Discourse) {
    for index in settled.indices where settled[index].targets.isEmpty {
      let act = settled[index]
      guard act.type == .threaten || act.type == .agree || act.type == .reject else { continue }
      let content = settled.filter { $0.governor == index }
      let own = content.lazy.map(\.targets).first { !$0.isEmpty }
      let doers = content.lazy.filter(\.hasOwnSources).map(\.sources).first { !$0.isEmpty }
      let places = content.lazy.compactMap(\.place).first { place in
        act.type == .agree && parsed.entities.entities[place].kind == .country
      }.map { [Participant(entity: $0, token: sentence.lowerBound, isReferred: true)] }
      let threatened =
        act.type == .threaten ? doers ?? contentSubject(of: index, discourse) : nil
      let aimed = own ?? threatened ?? places ?? []
      settled[index].targets = aimed.filter { target in
        !act.sources.contains { $0.entity == target.entity }
      }
    }
  }

  /// « avertit que tout contingent serait une cible »: whom the clause that a threat governs is
  /// about.
  private func contentSubject(of index: Int, _ discourse: Discourse) -> [Participant]? {
    for child in tree.children(of: predicates[index].token, [.ccomp, .xcomp, .parataxis, .obl]) {
      let found = subject(of: child, discourse)
      if found.isOwn, !found.participants.isEmpty { return found.participants }
    }
    return firstNamed(behind: index)
  }

  /// The first group or body that is named behind a warning, where the parse shows no clause.
  private func firstNamed(behind index: Int) -> [Participant]? {
    for token in predicates[index].tokens
      .upperBound..<max(
        sentence.upperBound, predicates[index].tokens.upperBound)
    {
      guard let mention = parsed.mention(at: token), mention.form != .demonym else { continue }
      let entity = parsed.entity(mention)
      guard entity.kind == .organization || entity.kind == .country else { continue }
      let first = tree.tokens(in: mention.range).lowerBound
      if first > sentence.lowerBound, parsed.role(first - 1).contains(.locative) { continue }
      return [Participant(entity: mention.entity, token: token, isPlural: mention.isPlural)]
    }
    return nil
  }

  /// Whether enough is known of who takes part for a claim.
  private func stands(_ index: Int, _ settled: [Settled], _ links: [ClauseLink]) -> Bool {
    let (predicate, reading) = (predicates[index], settled[index])
    let entry = predicate.entry
    if entry.isFrame { return false }
    if entry.needsTarget, reading.targets.isEmpty, !isPlacedAct(index, reading) { return false }
    if isAnaphoric(index, reading) { return false }
    if entry.type == .state, entry.content == .intended, isRepeatedByContent(index, settled) {
      return false
    }
    if entry.type == .reject, governsRefusal(index, settled) { return false }
    if links[index].isPurpose, reading.targets.isEmpty,
      tree.child(of: predicate.token, .obj) == nil
    {
      return false
    }
    if entry.wordClass == .noun, reading.type == .threaten, let head = reading.governor,
      settled[head].type == .threaten
    {
      // « avertit que … serait une cible légitime » is one threat.
      return false
    }
    guard entry.wordClass == .noun else {
      return !(reading.sources.isEmpty && reading.targets.isEmpty)
        || (isOccurrence(reading.type) && reading.place != nil)
    }
    if reading.sources.isEmpty, reading.targets.isEmpty {
      return isOccurrence(reading.type) && (reading.place != nil && reading.hasOwnTime)
    }
    if predicate.support != nil || reading.governor != nil { return true }
    // « l’engagement occidental » is background; « l’agression russe » is an act.
    let isBare = reading.targets.isEmpty && reading.sources.allSatisfy(\.isDemonym)
    let isCooperation = [.verbalCooperation, .materialCooperation].contains(
      reading.type.quadClass)
    return reading.hasOwnSources && !(isBare && isCooperation) || !reading.targets.isEmpty
  }

  private func governsRefusal(_ index: Int, _ settled: [Settled]) -> Bool {
    settled.indices.contains {
      settled[$0].governor == index && predicates[$0].entry.type == .reject
    }
  }

  /// « a annoncé la création »: the act announced is the event.
  private func isRepeatedByContent(_ index: Int, _ settled: [Settled]) -> Bool {
    settled.contains { content in
      content.governor == index && content.type != .state
        && content.sources.contains { source in
          settled[index].sources.contains { $0.entity == source.entity }
        }
    }
  }

  /// « des combattants du JNIM ont attaqué un poste près de Mopti »: who did it and where make up for
  /// a target that has no name.
  private func isPlacedAct(_ index: Int, _ reading: Settled) -> Bool {
    guard reading.hasOwnSources, reading.place != nil || reading.hasOwnTime,
      tree.child(of: predicates[index].token, .obj) != nil
    else { return false }
    return reading.sources.allSatisfy { parsed.entities.entities[$0.entity].kind != .person }
  }

  /// « ces accusations », "this attack": a noun that leads back to what was told before.
  private func isAnaphoric(_ index: Int, _ reading: Settled) -> Bool {
    let predicate = predicates[index]
    guard predicate.entry.wordClass == .noun, predicate.support == nil, !reading.hasOwnSources
    else {
      return false
    }
    return tree.children(of: predicate.token, [.det]).contains { determiner in
      ["ce", "cet", "cette", "ces", "this", "that", "these", "those"].contains {
        parsed.word(determiner).elementsEqual($0.utf8)
      }
    }
  }

  /// Meetings and fighting happen somewhere though nobody is named.
  private func isOccurrence(_ type: EventType) -> Bool {
    switch type {
    case .consult, .assault, .protest, .mobilize: true
    default: false
    }
  }

  /// « se sont réunis pour discuter », « un sommet où ils se sont réunis »: a word that only says
  /// its head again.
  private func repeatsItsHead(_ index: Int, _ settled: [Settled]) -> Bool {
    let (predicate, reading) = (predicates[index], settled[index])
    guard !reading.hasOwnSources, reading.governor == nil else { return false }
    guard let head = nearestPredicate(above: predicate.token), head != index else { return false }
    let other = settled[head]
    return other.type == reading.type && predicate.verb.map(isNonfinite) ?? true
      && Set(other.sources.map(\.entity)).isSuperset(of: reading.sources.map(\.entity))
      && reading.targets.isEmpty
  }

  private func isNonfinite(_ verb: Int) -> Bool { !parsed.clauseForm(of: verb).isFinite }

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

  private func note(_ discourse: inout Discourse) {
    let range = parsed.range(sentence)
    let inside = parsed.mentions.filter {
      $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
    }
    discourse.note(persons: inside, parsed.entities)
    let day =
      parsed.times.last {
        $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
          && $0.value?.exactDay != nil && $0.type == .date
      }?.value
    discourse.narrated = day ?? discourse.narrated
    discourse.lastNarrated = day ?? discourse.lastNarrated
  }

  private func claim(_ index: Int, _ settled: [Settled]) -> Claim {
    let (predicate, reading) = (predicates[index], settled[index])
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
      rule: "tree/\(language.rawValue)/\(predicate.entry.lemma)", confidence: confidence)
  }
}
