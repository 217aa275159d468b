import Ontology

/// Why a predicate makes no claim.
enum ClauseOmission: String, Sendable {
  /// It only says how something else stands to the world.
  case frame
  /// A verb of many senses without anybody to whom it is done.
  case withoutTarget
  /// It leads back to what was told before.
  case anaphoric
  /// What it announces is the event.
  case announcement
  /// It only says who tells of an act.
  case attribution
  /// "declined to comment": what was not said.
  case unsaid
  /// A refusal of a refusal.
  case refusedRefusal
  /// What an act is for, and nothing of its own.
  case purpose
  /// One threat with the threat that governs it.
  case sameThreat
  /// One agreement with what it is about: "agreed to a ceasefire".
  case sameAgreement
  /// Nobody takes part.
  case nobody
  /// A noun that tells of no act here.
  case background
  /// A building: « le siège de l’OTAN ».
  case premises
  /// It says again what its head says.
  case repetition
}

extension ClauseReading {
  /// Why a predicate makes no claim; `nil` where it makes one.
  func omission(_ index: Int, _ settled: [Settled], _ links: [ClauseLink]) -> ClauseOmission? {
    let (predicate, reading) = (predicates[index], settled[index])
    let entry = predicate.entry
    if entry.isFrame { return .frame }
    if entry.needsTarget, reading.targets.isEmpty, !isPlacedAct(index, reading) {
      return .withoutTarget
    }
    if isAnaphoric(index, reading) { return .anaphoric }
    if isPremises(predicate) { return .premises }
    if entry.type == .state, entry.content == .intended, isRepeatedByContent(index, settled) {
      return .announcement
    }
    if entry.type == .state, isAttribution(index, settled) { return .attribution }
    if entry.type == .state, reading.governor.map({ settled[$0].type == .reject }) ?? false {
      return .unsaid
    }
    if entry.type == .reject, governsRefusal(index, settled) { return .refusedRefusal }
    if links[index].isPurpose, reading.targets.isEmpty,
      tree.child(of: predicate.token, .obj) == nil
    {
      return .purpose
    }
    if entry.wordClass == .noun, reading.type == .threaten, let head = reading.governor,
      settled[head].type == .threaten
    {
      return .sameThreat
    }
    if isSamePact(index, settled, links) { return .sameAgreement }
    if let omission = entry.wordClass == .noun
      ? nounOmission(index, reading) : nobody(index, reading)
    {
      return omission
    }
    return repeatsItsHead(index, settled) ? .repetition : nil
  }

  private func isSamePact(_ index: Int, _ settled: [Settled], _ links: [ClauseLink]) -> Bool {
    let predicate = predicates[index]
    guard predicate.entry.wordClass == .noun, let head = settled[index].governor else {
      return false
    }
    return settled[head].type == .agree && predicates[head].entry.wordClass == .verb
      && isPact(settled[index], predicate) && links[index].isDirect
  }

  /// When and where one agreement was reached, its noun may say: "agreed to a ceasefire on Saturday"; and
  /// an act that is announced by a noun is of the day on which it is announced.
  func shareTimes(_ settled: inout [Settled], _ links: [ClauseLink]) {
    for index in settled.indices {
      guard let head = settled[index].governor else { continue }
      if isSamePact(index, settled, links) {
        if !settled[head].hasOwnTime, settled[index].hasOwnTime {
          settled[head].time = settled[index].time
          settled[head].hasOwnTime = true
        }
        settled[head].place = settled[head].place ?? settled[index].place
      } else if predicates[index].entry.wordClass == .noun, !settled[index].hasOwnTime,
        settled[index].factuality == .intended, predicates[head].entry.type == .state,
        predicates[head].entry.content == .intended, settled[head].hasOwnTime
      {
        settled[index].time = settled[head].time
      }
    }
  }

  private func isPact(_ reading: Settled, _ predicate: Predicate) -> Bool {
    reading.type == .agree || (reading.type == .retreat && predicate.entry.mode == .ceasefire)
  }

  private func nobody(_ index: Int, _ reading: Settled) -> ClauseOmission? {
    if !reading.sources.isEmpty || !reading.targets.isEmpty { return nil }
    let isTold = reading.place != nil || reading.hasOwnTime || isCounted(index)
    return isOccurrence(reading.type) && isTold || isToldOfSomebody(index) ? nil : .nobody
  }

  /// « des tribus bédouines s’affrontent », "the text was adopted": a clause of its own, with a noun for
  /// whoever or whatever takes part, though nothing gives it a name.
  private func isToldOfSomebody(_ index: Int) -> Bool {
    let predicate = predicates[index]
    guard predicate.entry.wordClass == .verb, !predicate.entry.isFrame,
      predicate.entry.type != .state || tellsWhat(predicate)
    else { return false }
    return subjects(of: predicate.token).contains { subject in
      // "The bishops' conference appealed": what speaks is no event.
      tree.classes[subject].isNominal
        && (self.predicate(at: subject) == nil || isSaidTo(predicate.entry))
    }
  }

  /// The subjects of a verb, or of those to which it is joined.
  private func subjects(of verb: Int) -> [Int] {
    var verb = verb
    for _ in 0..<4 {
      let own = tree.children(of: verb, [.nsubj, .nsubjPass])
      guard own.isEmpty, tree.relations[verb] == .conj, tree.heads[verb] < verb,
        tree.classes[tree.heads[verb]] == .verb
      else { return own }
      verb = tree.heads[verb]
    }
    return []
  }

  /// Whether only somebody who speaks does it: to urge, to accuse, to refuse.
  private func isSaidTo(_ entry: TriggerEntry) -> Bool {
    entry.isSpeech || entry.type == .request || entry.type == .accuse || entry.type == .reject
  }

  /// Whether a verb of saying has what is said beside it: a clause, or a quotation.
  private func tellsWhat(_ predicate: Predicate) -> Bool {
    predicate.entry.isSpeech
      && (!tree.children(of: predicate.token, [.ccomp, .parataxis]).isEmpty
        || tree.relations[predicate.token] == .parataxis
        || sentence.contains(where: parsed.isQuoted))
  }

  /// « 26 personnes ont été arrêtées », "at least 40 people were killed": people without a name, but
  /// with a number.
  private func isCounted(_ index: Int) -> Bool {
    let verb = predicates[index].token
    return tree.children(of: verb, [.nsubj, .nsubjPass, .obj]).contains { noun in
      Self.crowds.contains(tree.lemmas[noun])
        || tree.children(of: noun).contains { tree.relations[$0] == .nummod }
    }
  }

  private static let crowds: Set<String> = [
    "dizaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "centaine", "millier",
    "dozen", "hundred", "thousand", "people", "personne", "civil", "civilian",
  ]

  private func nounOmission(_ index: Int, _ reading: Settled) -> ClauseOmission? {
    if reading.sources.isEmpty, reading.targets.isEmpty {
      let isDated = isOccurrence(reading.type) && reading.place != nil && reading.hasOwnTime
      let isPlaced =
        isOccurrence(reading.type) && (reading.place != nil || reading.hasOwnTime) && isTold(index)
      return isDated || isPlaced ? nil : .nobody
    }
    if predicates[index].support != nil || reading.governor != nil { return nil }
    // « l’engagement occidental » is background; « l’agression russe » is an act.
    let isBare = reading.targets.isEmpty && reading.sources.allSatisfy(\.isDemonym)
    let isCooperation = [.verbalCooperation, .materialCooperation].contains(
      reading.type.quadClass)
    let isAct = reading.hasOwnSources && !(isBare && isCooperation) || !reading.targets.isEmpty
    return isAct ? nil : .background
  }

  /// « une attaque menée à Banjska », « les négociations avaient duré un an »: a noun that a verb says took
  /// place, or of which a clause tells.
  private func isTold(_ index: Int) -> Bool {
    let predicate = predicates[index]
    if predicate.support != nil { return true }
    let verb = tree.heads[predicate.token]
    return [.nsubj, .nsubjPass].contains(tree.relations[predicate.token])
      && parsed.clauseForm(of: verb).isFinite && self.predicate(at: verb) == nil
      && tree.classes[verb] == .verb
  }

  /// « …, a annoncé la Finul », "…, the ministry said": behind an act that is told as a fact a verb of
  /// saying only tells who says so.
  private func isAttribution(_ index: Int, _ settled: [Settled]) -> Bool {
    guard let speaker = settled[index].sources.first, predicates[index].entry.isSpeech,
      predicates[index].entry.wordClass == .verb
    else { return false }
    // "Speaking in Prague, he warned"
    let verb = predicates[index].token
    if tree.relations[verb] == .advcl, predicates[index].form.isBareParticiple,
      let main = predicate(at: tree.heads[verb]),
      predicates[main].entry.isSpeech
        || tree.children(of: verb, [.ccomp, .xcomp, .obj]).isEmpty
          && predicates[main].entry.type.quadClass == .verbalConflict
    {
      return true
    }
    return settled.indices.contains { other in
      other != index && predicates[other].token < predicates[index].token
        && !parsed.isQuoted(predicates[other].token)
        && settled[other].type != .state && settled[other].factuality == .actual
        && settled[other].saidBy == speaker.entity
        && (!settled[other].sources.isEmpty || !settled[other].targets.isEmpty)
        && !predicates[other].entry.isSpeech
    }
  }

  /// « un policier a été tué », "arrested six suspects": people or their things, though nobody names them.
  private func hasVictim(_ index: Int) -> Bool {
    let predicate = predicates[index]
    var nouns = tree.children(
      of: predicate.token, predicate.form.isPassive ? [.nsubjPass, .nsubj, .obj] : [.obj])
    // « six suspects arrêtés »
    if tree.relations[predicate.token] == .acl { nouns.append(tree.heads[predicate.token]) }
    return nouns.contains { noun in
      institutions.contains(parsed.folded(noun)) || Self.crowds.contains(tree.lemmas[noun])
    }
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
    let verb = predicates[index].token
    if isOccurrence(reading.type), reading.type != .consult, hasVictim(index),
      reading.hasOwnSources || reading.place != nil || reading.hasOwnTime || isCounted(index)
    {
      return true
    }
    if reading.type == .assault, reading.hasOwnSources, predicates[index].form.isPassive,
      tree.child(of: verb, .oblAgent) != nil || tree.relations[verb] == .acl
    {
      // "a freighter attacked by pirates"
      return true
    }
    let hasComplement = tree.children(of: verb).contains { child in
      child > verb && tree.classes[child] != .punctuation && tree.relations[child] != .conj
    }
    if !reading.sources.isEmpty || isToldOfSomebody(index), hasThing(verb) { return true }
    if reading.type == .consult { return false }
    if reading.type == .assault, reading.hasOwnSources, hasComplement,
      reading.place != nil || reading.hasOwnTime
    {
      return true
    }
    guard let object = tree.child(of: verb, .obj) else { return false }
    if reading.type == .assault, reading.place != nil,
      tree.child(of: verb, .nsubj) != nil,
      tree.classes[object] == .noun
    {
      // "drones struck a market in Nyala"
      return true
    }
    guard reading.hasOwnSources,
      reading.place != nil || reading.hasOwnTime || isOccurrence(reading.type) && isCounted(index)
    else { return false }
    return reading.sources.allSatisfy { parsed.entities.entities[$0.entity].kind != .person }
  }

  /// « arrêter une trentaine de personnes », "grant licences": a noun of its own to which it is done, though
  /// nothing gives it a name.
  private func hasThing(_ verb: Int) -> Bool {
    let isPassive = predicate(at: verb).map { predicates[$0].form.isPassive } ?? false
    return tree.children(of: verb, isPassive ? [.nsubj, .nsubjPass] : [.obj]).contains { noun in
      switch tree.classes[noun] {
      case .noun: predicate(at: noun) == nil
      case .name: isPassive
      case .pronoun: !parsed.role(noun).contains(.reflexive)
      default: false
      }
    }
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

  /// « le siège de l’OTAN » against « le siège d’El-Fasher »: where a body works, which nobody besieges.
  private func isPremises(_ predicate: Predicate) -> Bool {
    guard predicate.entry.wordClass == .noun, predicate.support == nil,
      parsed.role(predicate.token).contains(.venue),
      predicate.entry.type.quadClass == .materialConflict
    else { return false }
    return tree.children(of: predicate.token, [.nmod]).contains { owner in
      guard let mention = parsed.mention(at: owner) else { return false }
      return parsed.entity(mention).kind == .organization
        && tree.children(of: owner, [.case]).contains { parsed.role($0).contains(.genitive) }
    }
  }

  /// Meetings and fighting happen somewhere though nobody is named.
  private func isOccurrence(_ type: EventType) -> Bool {
    switch type {
    case .consult, .assault, .protest, .mobilize, .coerce: true
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
}
