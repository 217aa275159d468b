import Ontology

/// Finds the predicates of a sentence: lexicon entries whose word, class and place agree.
struct PredicateFinder: Sendable {
  let parsed: ParsedText
  let lexicon: TriggerLexicon
  let supports: SupportVerbs

  var tree: SyntaxTree { parsed.tree }

  /// The predicates of a sentence in the order of the text; none covers another.
  func predicates(in sentence: Range<Int>) -> [Predicate] {
    var found: [Predicate] = []
    for token in sentence {
      if let predicate = predicate(at: token, in: sentence) { found.append(predicate) }
    }
    return kept(of: found)
  }

  /// Leaves out words that a longer entry holds, and verbs that only carry an event noun.
  private func kept(of found: [Predicate]) -> [Predicate] {
    let carriers = Set(found.compactMap(\.support))
    return found.filter { predicate in
      if found.contains(where: { isSaidBetter(predicate, $0) }) { return false }
      if carriers.contains(predicate.token), predicate.entry.rest.isEmpty { return false }
      if found.contains(where: { describes(predicate, $0) || isObject(predicate, of: $0) }) {
        return false
      }
      return !found.contains { other in
        other.token != predicate.token && !other.entry.rest.isEmpty
          && other.tokens.contains(predicate.token)
          && other.tokens.count > predicate.tokens.count
          && holdsWord(of: predicate, other)
      }
    }
  }

  /// "filed complaints" beside the entry `file a complaint`: the noun is a word of the verb's phrase.
  private func isObject(_ predicate: Predicate, of other: Predicate) -> Bool {
    guard predicate.entry.wordClass == .noun, other.entry.wordClass == .verb,
      tree.heads[predicate.token] == other.token,
      [.obj, .nsubjPass].contains(tree.relations[predicate.token]),
      let last = other.entry.rest.last
    else { return false }
    let folded = parsed.folded(predicate.token)
    return folded == last || isNumberVariant(folded, of: last)
  }

  /// "accession talks", "a ceasefire agreement": a noun that only describes the one another predicate
  /// is or holds.
  private func describes(_ predicate: Predicate, _ other: Predicate) -> Bool {
    guard predicate.entry.wordClass == .noun, tree.relations[predicate.token] == .compound,
      predicate.token != other.token
    else { return false }
    let head = tree.heads[predicate.token]
    return head == other.token
      || (other.tokens.contains(head) && other.entry.rest.contains(parsed.folded(head)))
  }

  /// Whether another entry reads the same word with more words: "exercise", "military exercise".
  private func isSaidBetter(_ predicate: Predicate, _ other: Predicate) -> Bool {
    other.token == predicate.token && other.entry.rest.count > predicate.entry.rest.count
  }

  /// Whether a longer entry's own words, and not what stands between them, hold a word.
  private func holdsWord(of predicate: Predicate, _ other: Predicate) -> Bool {
    let word = parsed.folded(predicate.token)
    return other.entry.rest.contains(word)
  }

  private func predicate(at token: Int, in sentence: Range<Int>) -> Predicate? {
    guard !tree.relations[token].isAuxiliary, isFree(token) else { return nil }
    var best: (entry: TriggerEntry, end: Int)?
    for (reading, isWhole) in readings(of: token) {
      let entry = lexicon.entries[reading.entry]
      guard
        let end = isWhole
          ? token + 1
          : end(of: entry, after: token, in: sentence) ?? objectEnd(of: entry, token)
            ?? obliqueEnd(of: entry, token),
        !requiresReflexive(entry) || isReflexive(token),
        !entry.needsQuote || isBesideQuotation(token)
      else { continue }
      let head = headWord(of: entry, token..<end)
      guard isFree(head), agrees(entry, reading.inflection, tree.classes[head], head) else {
        continue
      }
      if let best, !isBetter(entry, end, than: best) { continue }
      best = (entry, end)
    }
    guard let (entry, end) = best else { return nil }
    let tokens = token..<end
    let token = headWord(of: entry, tokens)
    let support = entry.wordClass == .noun ? supports.carrier(of: token, parsed) : nil
    let verb = entry.wordClass == .verb ? token : support
    var form = verb.map(parsed.clauseForm(of:)) ?? ClauseForm()
    if entry.wordClass == .noun { takeNoun(token, &form) }
    if verb == token, tree.classes[token] == .adjective, isPassive(token) { form.isPassive = true }
    if form.modality == nil, verb == token { form.modality = irregularModality(of: token) }
    return Predicate(
      token: token, tokens: tokens, entry: entry, support: support, form: form)
  }

  /// The readings of a word; of one whose parts a hyphen joins (« cessez-le-feu ») those of the entries
  /// that are the whole of it too, marked.
  private func readings(of token: Int) -> [(form: TriggerForm, isWhole: Bool)] {
    let word = parsed.word(token)
    let own = lexicon.readings(of: word).map { ($0, false) }
    guard let hyphen = word.firstIndex(of: 0x2d), hyphen > word.startIndex else { return own }
    let parts = parsed.folded(token).split(separator: 0x2d).dropFirst().map(Array.init)
    let whole = lexicon.readings(of: word[..<hyphen]).filter {
      lexicon.entries[$0.entry].wordClass == .noun
        && lexicon.entries[$0.entry].rest.filter { $0 != [0x2d] } == parts
    }
    return own + whole.map { ($0, true) }
  }

  /// « enverraient », « tiendra »: a form that the lexicon knows as nothing but a conditional or future,
  /// which the taggers mistake for other tenses.
  private func irregularModality(of verb: Int) -> Factuality? {
    let inflections = Set(lexicon.readings(of: parsed.word(verb)).map(\.inflection))
    if inflections == [.conditional] { return .hypothetical }
    return inflections == [.future] ? .intended : nil
  }

  /// The word of a noun phrase on which the others hang: "a military *exercise*".
  private func headWord(of entry: TriggerEntry, _ tokens: Range<Int>) -> Int {
    guard entry.wordClass == .noun, tokens.count > 1 else { return tokens.lowerBound }
    return tokens.first { token in
      let head = tree.heads[token]
      return head == token || !tokens.contains(head)
    } ?? tokens.lowerBound
  }

  /// Names hold no predicates: « Conseil de sécurité », "Peace Accords".
  private func isFree(_ token: Int) -> Bool {
    guard let mention = parsed.mention(at: token) else { return true }
    return mention.form == .demonym
  }

  private func isBetter(
    _ entry: TriggerEntry, _ end: Int, than best: (entry: TriggerEntry, end: Int)
  ) -> Bool {
    if entry.rest.count != best.entry.rest.count {
      return entry.rest.count > best.entry.rest.count
    }
    return requiresReflexive(entry) && !requiresReflexive(best.entry)
  }

  /// Whether the word may be what the entry is: the parse has a say, the word's form another.
  private func agrees(
    _ entry: TriggerEntry, _ inflection: Inflection, _ wordClass: WordClass, _ token: Int
  ) -> Bool {
    switch (entry.wordClass, wordClass) {
    case (.noun, .noun): return true
    case (.noun, .name):
      // A sentence's first word, or a headline's.
      return tree.children(of: token).contains { tree.relations[$0] == .case } == false
        || tree.relations[token] != .flat
    case (.noun, .verb), (.noun, .adjective), (.noun, .other):
      // « un cessez-le-feu », « toute attaque » where the parse takes the noun for something else.
      return isAfterDeterminer(token) && tree.children(of: token, [.aux, .auxPass, .cop]).isEmpty
    case (.verb, .name):
      // « Réunis à Abuja, les ministres … »: a participle with the sentence's capital.
      return inflection == .pastParticiple && beginsSentence(token)
    case (.verb, .verb): return true
    case (.verb, .auxiliary): return !tree.relations[token].isAuxiliary
    case (.verb, .adjective):
      guard inflection == .pastParticiple || inflection == .presentParticiple else { return false }
      return tree.relations[token] != .amod
        && tree.children(of: token).contains { child in
          [.nsubj, .nsubjPass, .aux, .auxPass, .obl, .oblAgent, .xcomp, .cop].contains(
            tree.relations[child])
        }
    case (.verb, .noun):
      // « Poutine menace de frapper » where the parse takes the verb for a noun.
      guard inflection != .infinitive, inflection != .pastParticiple else { return false }
      return tree.children(of: token).contains { tree.relations[$0] == .nsubj }
        && !tree.children(of: token).contains { tree.relations[$0] == .det }
    case (.verb, .adverb), (.verb, .adposition), (.verb, .other), (.verb, .subordinator),
      (.verb, .determiner):
      // « les alliés négocient les contours »: a form that is nothing but a finite verb.
      switch inflection {
      case .present, .past, .imperfect, .future, .conditional:
        return parsed.word(token).count > 5 && parsed.role(token).isEmpty
      case .noun, .infinitive, .presentParticiple, .pastParticiple: return false
      }
    default: return false
    }
  }

  private func beginsSentence(_ token: Int) -> Bool {
    tree.sentences[tree.sentence(of: token)].lowerBound == token
  }

  private func isAfterDeterminer(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    if parsed.role(token - 1).contains(.determiner) { return true }
    guard token > 1, tree.classes[token - 1] == .adjective || tree.classes[token - 1] == .noun
    else { return false }
    return parsed.role(token - 2).contains(.determiner)
      && tree.heads[token] == token - 1
  }

  /// Whether marks that close a quotation stand right before a verb of saying and its auxiliary, or a colon
  /// and marks that open one behind it.
  private func isBesideQuotation(_ verb: Int) -> Bool {
    let isClosed = (max(0, verb - 6)..<verb).contains { token in
      ["»" as StaticString, "”", "\""].contains { parsed.is(token, $0) }
        && (token + 1..<verb).allSatisfy { between in
          tree.classes[between] == .punctuation || tree.relations[between].isAuxiliary
            || tree.classes[between] == .pronoun || tree.classes[between] == .adverb
            || tree.heads[between] == verb
        }
    }
    let isOpened = (verb + 1..<min(verb + 8, tree.count - 1)).contains { token in
      parsed.is(token, ":")
        && ["«" as StaticString, "“", "\""].contains { parsed.is(token + 1, $0) }
    }
    return isClosed || isOpened
  }

  private func requiresReflexive(_ entry: TriggerEntry) -> Bool {
    entry.lemma.hasPrefix("se ") || entry.lemma.hasPrefix("s'")
  }

  /// « s’engager », « se sont réunis »; a participle beside a noun needs no pronoun.
  private func isReflexive(_ token: Int) -> Bool {
    let hasPronoun = tree.children(of: token).contains { parsed.role($0).contains(.reflexive) }
    if hasPronoun { return true }
    // « entendu par la commission »: what somebody does to it.
    if tree.child(of: token, .oblAgent) != nil { return false }
    return parsed.clauseForm(of: token).isBareParticiple || tree.classes[token] == .name
  }

  /// What stands beside an event noun and says how it stands to the world.
  private func takeNoun(_ noun: Int, _ form: inout ClauseForm) {
    for child in tree.children(of: noun) where parsed.role(child).contains(.eventual) {
      form.modality = .hypothetical
    }
    if parsed.isDenied(noun) { form.isNegated = true }
    // « en cas de déploiement », "in the event of an attack"
    let before = noun - 3
    for position in max(0, before)..<noun
    where parsed.is(position, "cas") || parsed.is(position, "event") {
      if tree.heads[noun] == position || tree.children(of: noun).contains(position)
        || parsed.is(noun - 1, "de") || parsed.is(noun - 1, "d'")
      {
        form.modality = .hypothetical
      }
    }
    let head = tree.heads[noun]
    if head != noun, parsed.is(head, "absence") || parsed.is(head, "lack") {
      form.isNegated = true
    }
  }
}
