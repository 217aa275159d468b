import Chronology
import Ontology

/// When what is told holds in the world.
extension ClauseReading {
  /// For each temporal expression of the article the predicate of this sentence it belongs to.
  func timeOwners() -> [Int?] {
    let range = parsed.range(sentence)
    return parsed.times.map { time in
      guard time.range.lowerBound >= range.lowerBound, time.range.upperBound <= range.upperBound,
        time.value != nil, time.type != .set
      else { return nil }
      return owner(of: tree.tokens(in: time.range))
    }
  }

  /// The predicate nearest above an expression in the tree, else the nearest before it.
  private func owner(of tokens: Range<Int>) -> Int? {
    var token = tree.head(of: tokens)
    while true {
      if let index = predicate(at: token), !tokens.contains(token) { return index }
      guard tree.heads[token] != token else { break }
      // "Montero, who fled in January, urged": the clause about a noun has its own time.
      if tree.relations[token] == .relcl, !tokens.contains(token) { return nil }
      // « accuse d’avoir organisé un trafic depuis janvier »: so has what a verb
      // tells that is no predicate.
      if !tokens.contains(token), isClauseOfItsOwn(token) { return nil }
      token = tree.heads[token]
    }
    // An expression at the root, or beside a verb that is no predicate.
    return predicates.indices.first { index in
      predicates[index].token == token || tree.descends(predicates[index].token, from: token)
    }
  }

  /// Whether a word that is no predicate keeps the time beneath it: a verb below another, a participle or
  /// superlative beside a noun ("the worst in a decade").
  private func isClauseOfItsOwn(_ token: Int) -> Bool {
    switch tree.relations[token] {
    case .acl: return tree.classes[token] == .verb || tree.classes[token] == .adjective
    case .ccomp, .xcomp:
      return tree.classes[token] == .verb && predicate(at: tree.heads[token]) != nil
    case .appos, .amod, .obj, .parataxis: return tree.classes[token] == .adjective
    default: return false
    }
  }

  /// The time of a predicate, and whether its own clause gives it.
  ///
  /// Without an expression of its own it has that of the clause it shares, of what governs it, of
  /// the day that its paragraph told of last, of the article.
  func time(
    of index: Int, _ factuality: Factuality, _ link: ClauseLink, _ settled: [Settled?],
    _ owners: [Int?], _ discourse: Discourse
  ) -> (EDTF?, isOwn: Bool) {
    if followsIt(index), let day = document.published?.latestDay {
      return (EDTF.day(day).flatMap(EDTF.until), false)
    }
    if let own = expression(ownedBy: index, owners), !isAhead(own, of: index, factuality) {
      return (own, true)
    }
    if let shared = sharedTime(index, link, owners) { return (shared, true) }
    let governing = link.governor.flatMap { settled[$0]?.time }
    if let governing, factuality != .actual {
      return (following(governing, factuality), false)
    }
    if let governor = link.governor, let reported = settled[governor], reported.hasOwnTime,
      predicates[governor].entry.isSpeech, let day = reported.time, day.exactDay != nil
    {
      // "said on Wednesday that it had recaptured the airport"
      return (day, false)
    }
    let isPast = predicates[index].form.isPast || predicates[index].entry.wordClass == .noun
    if let narrated = discourse.narrated, factuality == .actual, isPast {
      return (narrated, false)
    }
    if document.published?.latestDay == nil, factuality == .actual, isPast,
      let narrated = discourse.lastNarrated
    {
      return (narrated, false)
    }
    guard let published = document.published else { return (governing, false) }
    switch factuality {
    case .actual, .denied:
      // An article of some day or any later one bounds nothing that has happened.
      let day =
        published.latestDay == nil
        ? governing : EDTF.someTime(within: published) ?? published
      return (day, false)
    case .intended, .hypothetical:
      let day = published.latestDay ?? published.earliestDay
      // « auraient été envoyés », "is said to have": what is reported of the past lies before the article.
      if isReportedPast(index), let past = day.flatMap(EDTF.day).flatMap(EDTF.until) {
        return (past, false)
      }
      return (day.flatMap(EDTF.day).flatMap(EDTF.from) ?? governing, false)
    }
  }

  /// Whether a verb stands in the past conditional of report: « aurait reçu ».
  private func isReportedPast(_ index: Int) -> Bool {
    guard language == .french, let verb = predicates[index].verb else { return false }
    return tree.children(of: verb, [.aux, .auxPass]).contains { auxiliary in
      parsed.is(auxiliary, "aurait") || parsed.is(auxiliary, "auraient")
    }
  }

  /// "two days after a summit", « après l’invasion »: an event that only dates another went before it.
  private func followsIt(_ index: Int) -> Bool {
    let predicate = predicates[index]
    guard predicate.entry.wordClass == .noun, predicate.support == nil else { return false }
    return tree.children(of: predicate.token, [.case, .mark]).contains { preposition in
      ["after", "following", "since", "après", "depuis", "dès"].contains {
        parsed.word(preposition).elementsEqual($0.utf8)
      }
    }
  }

  /// "pledged to reopen the hospital by June": a date that lies ahead is not that of what has happened.
  private func isAhead(_ time: EDTF, of index: Int, _ factuality: Factuality) -> Bool {
    guard factuality == .actual, predicates[index].form.isPast || predicates[index].verb == nil,
      let published = document.published?.latestDay
    else { return false }
    if let first = time.earliestDay { return first > published }
    return time.latestDay.map { $0 > published } ?? false
  }

  /// What is yet to come begins when it was said.
  private func following(_ time: EDTF, _ factuality: Factuality) -> EDTF {
    guard factuality == .intended || factuality == .hypothetical, let day = time.exactDay else {
      return time
    }
    return EDTF.day(day).flatMap(EDTF.from) ?? time
  }

  private func expression(
    ownedBy index: Int, _ owners: [Int?], before limit: Int? = nil
  ) -> EDTF? {
    let token = predicates[index].token
    let own = owners.indices.filter { row in
      owners[row] == index
        && limit.map { parsed.times[row].range.upperBound <= tree.ranges[$0].lowerBound } ?? true
    }
    // "on Friday put off until January the signing": a bound is no day on which something is done.
    func rank(_ row: Int) -> (Int, Int) {
      (parsed.times[row].value?.earliestDay == nil ? 1 : 0, distance(parsed.times[row], token))
    }
    let nearest = own.min { rank($0) < rank($1) }
    return nearest.flatMap { parsed.times[$0].value }
  }

  private func distance(_ time: TimeExpression, _ token: Int) -> Int {
    let range = tree.ranges[token]
    return time.range.upperBound <= range.lowerBound
      ? range.lowerBound - time.range.upperBound : time.range.lowerBound - range.upperBound
  }

  /// « Hier, 26 pays, réunis à Paris, se sont engagés »: one expression for clauses that are one.
  private func sharedTime(_ index: Int, _ link: ClauseLink, _ owners: [Int?]) -> EDTF? {
    let predicate = predicates[index]
    guard link.governor == nil else { return nil }
    var isAnother = false
    var token = predicate.support ?? predicate.token
    while tree.heads[token] != token {
      switch tree.relations[token] {
      case .conj where tree.child(of: token, .nsubj) != nil: isAnother = true
      case .conj, .acl, .nsubj, .nsubjPass, .obj, .obl, .nmod, .appos, .advcl, .xcomp: break
      default: return nil
      }
      token = tree.heads[token]
      if let other = self.predicate(at: token), other != index,
        predicates[other].form.modality == predicate.form.modality
      {
        // "pledged to reopen two hospitals by June, and the UN appealed": a clause with a subject of its
        // own shares only what stands before both.
        return expression(
          ownedBy: other, owners, before: isAnother ? predicates[other].token : nil)
      }
    }
    return nil
  }
}
