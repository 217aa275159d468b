import Chronology
import Ontology

/// A short title for what a claim tells, made of the article's own words.
///
/// The subject, the verb with what belongs to it and the head of its object stand; further complements
/// join as long as the title stays short. Clauses, appositions, dates and remarks are left out.
extension ClauseReading {
  /// In characters.
  static let longestTitle = 60

  /// The title of a predicate's claim; `nil` where its words make none that could stand alone.
  func title(of index: Int, _ reading: Settled) -> String? {
    let predicate = predicates[index]
    guard let verb = predicate.verb, isFiniteForm(verb) else {
      return predicate.entry.wordClass == .noun
        ? nounTitle(predicate, reading) : infinitiveTitle(predicate, reading)
    }
    if predicate.entry.isSpeech, let content = contentBefore(verb) {
      return finished(content, behind: reading.sources)
    }
    guard let words = verbWords(predicate, verb, reading) else { return nil }
    if predicate.entry.isSpeech, words.isBare { return nil }
    if let subject = nounSubject(of: verb), parsed.time(at: subject) == nil {
      var whole = words
      whole.core += subjectWords(subject)
      if let title = finished(whole, before: "", ""), !title.hasSuffix("…") { return title }
    }
    guard let names = names(of: reading.sources, isSubject: true),
      agrees(verb, with: reading.sources)
    else { return nil }
    return finished(words, before: names.long + " ", names.short + " ")
  }

  /// Whether a verb is in the number of those whose names are put before it.
  private func agrees(_ verb: Int, with sources: [Participant]) -> Bool {
    let group = [verb] + tree.children(of: verb, [.aux, .auxPass, .cop])
    let isPlural = group.contains {
      tree.features[$0].contains(.plural) && tree.features[$0].contains(.finite)
    }
    guard language == .french else { return true }
    let areSeveral =
      sources.count > 1
      || sources.contains { $0.isPlural || parsed.entities.entities[$0.entity].isCollective }
    return isPlural == areSeveral
  }

  /// The words of a title: those it cannot do without, and others in the order in which they join.
  private struct TitleWords {
    var core: [Int]
    var more: [[Int]] = []
    /// Whether a verb stands without an object and without what it says.
    var isBare = false
  }

  /// Whether a verb is finite, whatever the tagger makes of a form that is no infinitive.
  private func isFiniteForm(_ verb: Int) -> Bool {
    let form = parsed.clauseForm(of: verb)
    guard language == .french, form.isInfinitive else { return form.isFinite }
    let word = parsed.folded(verb)
    return !["er", "ir", "re", "oir"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  // MARK: Kinds of titles

  /// « Sommet de Paris sur les garanties de sécurité », « Russie : agression ».
  private func nounTitle(_ predicate: Predicate, _ reading: Settled) -> String? {
    var words = TitleWords(
      core: phraseWords(predicate.token, keepsArticle: false, keepsCase: false))
    words.core += predicate.tokens.filter { tree.classes[$0] != .punctuation }
    words.more = complements(of: predicate.token)
    let all = words.core + words.more.flatMap { $0 }
    guard all.count > 1 || !reading.sources.isEmpty else { return nil }
    let named = Set(all.compactMap { parsed.mention(at: $0)?.entity })
    if reading.sources.isEmpty || reading.sources.contains(where: { named.contains($0.entity) }) {
      return finished(words, before: "", "")
    }
    return finished(words, behind: reading.sources)
  }

  /// « Royaume-Uni : envoyer des troupes au Mali ».
  private func infinitiveTitle(_ predicate: Predicate, _ reading: Settled) -> String? {
    guard parsed.clauseForm(of: predicate.token).isInfinitive, !reading.sources.isEmpty,
      let words = verbWords(predicate, predicate.token, reading),
      words.core.count > 1 || !words.more.isEmpty
    else { return nil }
    return finished(words, behind: reading.sources)
  }

  /// « Les troupes partiront, a averti Peskov »: what is said before the verb of saying.
  private func contentBefore(_ verb: Int) -> TitleWords? {
    let head = tree.heads[verb]
    let clause =
      [.parataxis, .conj].contains(tree.relations[verb]) && head < verb && isInserted(verb)
      ? head : tree.children(of: verb, [.ccomp]).first { $0 < verb }
    guard let clause, clause < verb, parsed.clauseForm(of: clause).isFinite,
      tree.child(of: clause, .csubj) == nil,
      tree.children(of: clause, [.nsubj, .nsubjPass]).contains(where: {
        tree.classes[$0] != .pronoun
      })
    else { return nil }
    let parts = contentWords(clause)
    return parts.first.map { TitleWords(core: $0, more: Array(parts.dropFirst())) }
  }

  private func finished(_ words: TitleWords, behind sources: [Participant]) -> String? {
    guard let names = names(of: sources) else { return nil }
    let colon = language == .french ? "\u{202f}: " : ": "
    return finished(words, before: names.long + colon, names.short + colon, isBehind: true)
  }

  // MARK: Words

  /// The group of a verb with its object, and what may join; `nil` where a pronoun is what it does it to.
  private func verbWords(
    _ predicate: Predicate, _ verb: Int, _ reading: Settled
  ) -> TitleWords? {
    var words = TitleWords(core: [verb])
    words.core += predicate.tokens.filter { token in
      token == predicate.token || predicate.entry.rest.contains(parsed.folded(token))
    }
    let group = words.core.count
    words.isBare = true
    for child in tree.children(of: verb) {
      switch tree.relations[child] {
      case .aux, .auxPass, .cop, .compoundPrt: words.core.append(child)
      case .expl where parsed.role(child).contains(.reflexive): words.core.append(child)
      case .advmod where !parsed.role(child).isDisjoint(with: [.negation, .negationEnd]):
        words.core.append(child)
      case .obj, .iobj:
        guard tree.classes[child] != .pronoun else { return nil }
        guard parsed.time(at: child) == nil, !names(child, anyOf: reading.sources) else { continue }
        words.isBare = false
        words.core += phraseWords(child)
        words.more += complements(of: child)
      case .xcomp, .ccomp:
        guard child > verb, !isConditional(child), !isCircumstantial(child) else { continue }
        let parts = contentWords(child)
        if !parts.isEmpty { words.isBare = false }
        words.core += parts.first ?? []
        words.more += parts.dropFirst()
      case .obl, .oblAgent:
        guard isComplement(child, of: verb), belongs(child, to: predicate, reading, words) else {
          continue
        }
        words.isBare = words.isBare && predicate.entry.isSpeech && !fillsSlot(child, of: predicate)
        words.more.append(phraseWords(child))
      default: continue
      }
    }
    return words.core.count > group || !words.more.isEmpty || !words.isBare
      || predicate.verb != verb
      || !predicate.entry.isSpeech ? words : nil
  }

  /// Whether a phrase is what a verb takes: to whom it is done, where it happens, or all it has.
  private func belongs(
    _ phrase: Int, to predicate: Predicate, _ reading: Settled, _ words: TitleWords
  ) -> Bool {
    let isPlace = reading.place != nil && parsed.mention(at: phrase)?.entity == reading.place
    return fillsSlot(phrase, of: predicate) || isPlace || (words.isBare && words.more.isEmpty)
  }

  private func fillsSlot(_ phrase: Int, of predicate: Predicate) -> Bool {
    tree.children(of: phrase, [.case]).contains { preposition in
      predicate.entry.targets.contains { slot in
        if case .preposition(let word) = slot {
          return Prepositions.matches(parsed.word(preposition), word)
        }
        return false
      }
    }
  }

  private func isConditional(_ clause: Int) -> Bool {
    tree.children(of: clause, [.mark]).contains { parsed.role($0).contains(.condition) }
  }

  /// Whether a phrase names those who act: a subject that the parse takes for an object.
  private func names(_ phrase: Int, anyOf sources: [Participant]) -> Bool {
    let span = tree.span(of: phrase)
    return sources.contains { source in
      span.contains(source.token)
        || span.contains { parsed.mention(at: $0)?.entity == source.entity }
    } && !tree.children(of: tree.heads[phrase], [.nsubj, .nsubjPass]).contains { $0 < phrase }
  }

  /// Whether a phrase behind a verb may stand in a title: no date, no relative pronoun.
  private func isComplement(_ token: Int, of verb: Int) -> Bool {
    token > verb && parsed.time(at: token) == nil && tree.classes[token] != .pronoun
      && !tree.children(of: token, [.case]).isEmpty
  }

  /// « que les troupes partiraient », "to send troops": a clause without what hangs on its parts.
  private func contentWords(_ clause: Int) -> [[Int]] {
    guard tree.classes[clause] == .verb || tree.classes[clause] == .auxiliary else { return [] }
    var core = [clause]
    var more: [[Int]] = []
    for child in tree.children(of: clause) {
      switch tree.relations[child] {
      case .mark, .aux, .auxPass, .cop, .compoundPrt, .expl: core.append(child)
      case .advmod where !parsed.role(child).isDisjoint(with: [.negation, .negationEnd]):
        core.append(child)
      case .nsubj, .nsubjPass: core += subjectWords(child)
      case .obj, .iobj: if parsed.time(at: child) == nil { core += phraseWords(child) }
      case .xcomp:
        let parts = contentWords(child)
        core += parts.first ?? []
        more += parts.dropFirst()
      case .obl: if isComplement(child, of: clause) { more.append(phraseWords(child)) }
      default: continue
      }
    }
    return [core] + more
  }

  /// A subject with those joined to it, since a verb agrees with all of them.
  private func subjectWords(_ subject: Int) -> [Int] {
    var words = phraseWords(subject, keepsCase: false)
    if let counted = counted(by: subject) { words += phraseWords(counted) }
    for other in tree.children(of: subject, [.conj]) {
      words += phraseWords(other, keepsCase: false)
      words += tree.children(of: other, [.cc, .punct]).filter { $0 < other }
    }
    return words
  }

  /// A noun with its article, what stands before it and the adjectives and names right behind it.
  private func phraseWords(
    _ head: Int, keepsArticle: Bool = true, keepsCase: Bool = true
  ) -> [Int] {
    var (first, last) = (head, head)
    func include(_ tokens: Range<Int>) {
      first = min(first, tokens.lowerBound)
      last = max(last, tokens.upperBound - 1)
    }
    if let mention = parsed.mention(at: head) { include(tree.tokens(in: mention.range)) }
    for child in tree.children(of: head) {
      switch tree.relations[child] {
      case .det: if keepsArticle { include(child..<(child + 1)) }
      case .case: if keepsCase { include(child..<(child + 1)) }
      case .nummod, .nmodDesc, .compound, .fixed, .nmodPoss, .flat: include(tree.span(of: child))
      case .amod where child < head || child == last + 1: include(child..<(child + 1))
      case .nmod
      where child == last + 1 && tree.classes[child] == .name
        && parsed.time(at: child) == nil:
        include(child..<(child + 1))
      default: continue
      }
    }
    if !keepsArticle {
      while first < head,
        tree.classes[first] == .determiner || parsed.role(first).contains(.preposition)
      {
        first += 1
      }
    }
    return Array(first...last)
  }

  /// « de Paris », « sur les garanties de sécurité »: what hangs on a noun, one phrase after the other.
  private func complements(of noun: Int) -> [[Int]] {
    tree.children(of: noun, [.nmod, .obl]).filter { isComplement($0, of: noun) }
      .flatMap { [phraseWords($0)] + complements(of: $0) }
  }

  private func nounSubject(of verb: Int) -> Int? {
    tree.children(of: verb, [.nsubj, .nsubjPass]).first { child in
      child < verb && (tree.classes[child].isNominal || parsed.mention(at: child) != nil)
        && tree.classes[child] != .pronoun && tree.children(of: child, [.case]).isEmpty
    }
  }

  /// The names of those who act, and shorter ones where persons have a family's.
  ///
  /// Before a French verb a body or state needs its article, which the text tells; `nil` where it does not.
  private func names(
    of sources: [Participant], isSubject: Bool = false
  ) -> (long: String, short: String)? {
    guard (1...2).contains(sources.count) else { return nil }
    let entities = sources.map { parsed.entities.entities[$0.entity] }
    let and = language == .french ? " et " : " and "
    if isSubject, language == .french, entities.contains(where: { $0.kind != .person }) {
      let articled = sources.compactMap { self.articled($0.entity) }
      guard articled.count == sources.count else { return nil }
      let text = articled.joined(separator: and)
      return (text, text)
    }
    let long = entities.map { $0.name(in: language) }.joined(separator: and)
    let short = entities.map { entity -> String in
      let name = entity.name(in: language)
      guard entity.kind == .person, !name.contains("("), !PersonName.isFamilyFirst(name) else {
        return name
      }
      return name.split(separator: " ").last.map(String.init) ?? name
    }.joined(separator: and)
    return (long, short)
  }

  /// « la Russie », « l’OTAN »: a name with the article that stands before it somewhere in the text.
  private func articled(_ entity: Int) -> String? {
    let known = parsed.entities.entities[entity]
    if known.kind == .person || known.frenchName.first?.isNumber == true { return known.frenchName }
    for mention in parsed.mentions where mention.entity == entity && mention.form != .demonym {
      let first = tree.tokens(in: mention.range).lowerBound
      guard first > 0, tree.classes[first - 1] == .determiner else { continue }
      let article = String(decoding: parsed.word(first - 1), as: UTF8.self)
      guard ["la", "le", "l'", "les"].contains(article) else { continue }
      let name = parsed.text.original(mention.range)
      return article == "l'" ? "l\u{2019}" + name : article + " " + name
    }
    return nil
  }

  // MARK: Text

  private func finished(
    _ words: TitleWords, before long: String, _ short: String, isBehind: Bool = false
  ) -> String? {
    var kept = Set(words.core)
    guard let core = text(of: kept) else { return nil }
    var prefix = long
    if prefix.count + core.count > Self.longestTitle { prefix = short }
    for piece in words.more {
      let wider = kept.union(piece)
      guard let text = text(of: wider), prefix.count + text.count <= Self.longestTitle else {
        break
      }
      kept = wider
    }
    guard var body = text(of: kept), body.count > 3 else { return nil }
    if isBehind, let first = kept.min(), tree.classes[first] == .determiner {
      body = body.prefix(1).lowercased() + body.dropFirst()
    }
    let title = prefix + body
    return shortened(title.prefix(1).uppercased() + title.dropFirst(), after: prefix.count)
  }

  /// The words of some tokens; `nil` where leaving out others has torn an elided word from its noun.
  private func text(of tokens: Set<Int>) -> String? {
    var words = tokens.sorted().filter { tree.classes[$0] != .space }
    while let last = words.last, isLoose(last) { words.removeLast() }
    while let first = words.first, tree.classes[first] == .punctuation { words.removeFirst() }
    var text = ""
    var last: Int?
    for token in words {
      let isMark = tree.classes[token] == .punctuation
      if isMark, last != token - 1 { continue }
      if let last {
        let isNext = token == last + 1
        if !isNext, text.hasSuffix("'") || text.hasSuffix("\u{2019}") { return nil }
        let isClose = isNext && tree.ranges[last].upperBound == tree.ranges[token].lowerBound
        if !isClose { text += " " }
      }
      text += parsed.text.original(tree.ranges[token])
      last = token
    }
    let isWhole = !text.contains { "\"«»“”;:()\n".contains($0) }
    return text.isEmpty || !isWhole ? nil : text
  }

  /// A word at which nothing may end: « de », « que », "to".
  private func isLoose(_ token: Int) -> Bool {
    switch tree.classes[token] {
    case .adposition, .determiner, .subordinator, .coordinator, .punctuation: return true
    case .particle: return parsed.is(token, "to")
    default: return false
    }
  }

  /// Cut at a word where it is too long; `nil` where little more than who acts would be left.
  private func shortened(_ title: String, after prefix: Int) -> String? {
    guard title.count > Self.longestTitle else { return title }
    var short = title.prefix(Self.longestTitle - 1)
    guard let space = short.lastIndex(of: " ") else { return nil }
    short = short[..<space]
    while let last = short.last, last.isPunctuation || last == " " { short = short.dropLast() }
    return short.count - prefix < 15 ? nil : short + "…"
  }
}
