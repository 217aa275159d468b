import Chronology
import Ontology

/// Who answers for what is told.
extension ClauseReading {
  /// Whom « selon », « d’après » or "according to" names, with what the phrase reaches.
  func reporter(_ discourse: Discourse) -> Int? {
    if let opinion = opinion() { return opinion.entity }
    for token in sentence where parsed.role(token).contains(.attribution) || isApres(token) {
      let head = tree.heads[token]
      for candidate in [head, token] {
        let found = participants(of: candidate, discourse)
        if let first = found.first { return first.entity }
        for child in tree.children(of: candidate, [.obl, .nmod, .obj, .nsubj]) {
          if let first = participants(of: child, discourse).first { return first.entity }
        }
      }
    }
    return nil
  }

  /// « Pour la politologue Anne Duval, … », « Du point de vue de Moscou, … »: a sentence that begins with
  /// whose opinion it tells, with the token that says so.
  private func opinion() -> (entity: Int, token: Int)? {
    guard language == .french else { return nil }
    let words = sentence.filter { tree.classes[$0] != .space && tree.classes[$0] != .punctuation }
    guard let first = words.first else { return nil }
    let isView =
      words.count > 4 && parsed.is(words[0], "du") && parsed.is(words[1], "point")
      && parsed.is(words[3], "vue")
    guard isView || parsed.is(first, "pour") else { return nil }
    for token in words.dropFirst(isView ? 4 : 1).prefix(8) {
      guard let mention = parsed.mention(at: token), mention.form != .demonym else { continue }
      let end = tree.tokens(in: mention.range).upperBound
      guard isView || parsed.entity(mention).kind == .person, end < sentence.upperBound else {
        return nil
      }
      if parsed.is(end, ",") { return (mention.entity, first) }
    }
    return nil
  }

  /// What a sentence without an act of its own says by somebody's word: "According to the bank, the
  /// dispute may cost jobs"; `nil` where nobody is named for it.
  func statement() -> Claim? {
    var marker = opinion()
    if marker == nil, let entity = reporter(Discourse()),
      let token = sentence.first(where: { parsed.role($0).contains(.attribution) || isApres($0) })
    {
      marker = (entity, token)
    }
    var words = sentence.filter { tree.classes[$0] != .space }
    while let last = words.last, tree.classes[last] == .punctuation {
      if parsed.is(last, "?") { return nil }
      words.removeLast()
    }
    guard let marker, let first = words.first, let last = words.last,
      words.contains(where: { parsed.clauseForm(of: $0).isFinite && tree.classes[$0] == .verb })
    else { return nil }
    let range = parsed.range(first..<(last + 1))
    let speaker = parsed.entities.entities[marker.entity].id
    return Claim(
      document: document.id, type: .state, mode: nil, contexts: [], sources: [speaker], targets: [],
      place: nil, time: document.published.map { EDTF.someTime(within: $0) ?? $0 },
      factuality: .actual, saidBy: speaker, quote: parsed.text.original(range), range: range,
      trigger: parsed.range(marker.token..<(marker.token + 1)),
      rule: "tree/\(language.rawValue)/attribution", confidence: 0.55)
  }

  /// « d’après », which a parse keeps as two words.
  private func isApres(_ token: Int) -> Bool {
    parsed.is(token, "d'") && sentence.contains(token + 1) && parsed.is(token + 1, "après")
  }

  /// The speaker of a predicate's clause.
  func saidBy(
    _ index: Int, _ link: ClauseLink, _ settled: [Settled?], _ reporter: Int?,
    _ discourse: Discourse
  ) -> Int? {
    var governor = link.governor
    while let position = governor {
      if predicates[position].entry.isSpeech, let speaker = settled[position]?.sources.first {
        return speaker.entity
      }
      if let said = settled[position]?.saidBy { return said }
      governor = settled[position]?.governor
    }
    if predicates[index].entry.isSpeech, settled[index] == nil, link.governor == nil,
      isInserted(predicates[index].token)
    {
      return nil
    }
    if let inserted = insertedSpeaker(for: predicates[index].token, discourse) { return inserted }
    if let reporter { return reporter }
    guard parsed.isQuoted(predicates[index].token) else { return nil }
    return quotingSpeaker(of: predicates[index].token, discourse) ?? discourse.speaker
  }

  /// « …, a déclaré Peskov », « …, estime-t-elle »: a verb of saying put into what is said.
  private func insertedSpeaker(for token: Int, _ discourse: Discourse) -> Int? {
    var ancestor = token
    while true {
      for child in tree.children(of: ancestor, [.parataxis, .ccomp, .advcl, .conj]) {
        guard child != token, let index = predicate(at: child), predicates[index].entry.isSpeech,
          predicates[index].entry.wordClass == .verb,
          isInserted(child) || (tree.relations[child] == .parataxis && isAside(child))
        else { continue }
        if let speaker = doers(of: index, discourse).doers.participants.first {
          return speaker.entity
        }
      }
      guard tree.heads[ancestor] != ancestor, tree.relations[ancestor] != .relcl else { return nil }
      ancestor = tree.heads[ancestor]
    }
  }

  /// Whether a clause stands behind a comma or a closing mark, and no word subordinates it.
  private func isAside(_ verb: Int) -> Bool {
    let start = tree.span(of: verb).lowerBound
    guard sentence.contains(start - 1) else { return true }
    let isBehindMark = ["," as StaticString, "»", "”", "\"", "—", "–"].contains {
      parsed.is(start - 1, $0) || parsed.is(start, $0)
    }
    return isBehindMark
      && tree.children(of: verb).allSatisfy { child in
        tree.relations[child] != .mark
          && !["after", "before", "since", "que", "quand"].contains {
            parsed.word(child).elementsEqual($0.utf8)
          }
      } && !(start..<verb).contains { parsed.is($0, "after") || parsed.is($0, "before") }
  }

  /// Whether a verb of saying stands behind a comma or a closing mark with its subject after it.
  func isInserted(_ verb: Int, needsSubject: Bool = true) -> Bool {
    let start = tree.children(of: verb).first { tree.relations[$0].isAuxiliary } ?? verb
    let before = min(start, verb) - 1
    guard sentence.contains(before) else { return false }
    let isBehindMark = ["," as StaticString, "»", "”", "\"", "—", "–"].contains {
      parsed.is(before, $0)
    }
    guard needsSubject else { return isBehindMark }
    return isBehindMark
      && tree.children(of: verb).contains {
        tree.relations[$0] == .nsubj && $0 > verb || parsed.word($0).first == 0x2d
      }
  }

  /// The verb of saying outside the marks in the same sentence.
  private func quotingSpeaker(of token: Int, _ discourse: Discourse) -> Int? {
    for predicate in predicates.reversed()
    where predicate.entry.isSpeech && !parsed.isQuoted(predicate.token)
      && predicate.token != token
    {
      guard let verb = predicate.verb else { continue }
      if let speaker = subject(of: verb, discourse).participants.first { return speaker.entity }
    }
    return nil
  }
}
