import Ontology

/// Who is meant by a pronoun, a relative or a possessive.
extension ClauseReading {
  func isRelative(_ token: Int) -> Bool {
    tree.features[token].contains(.relative) || parsed.role(token).contains(.relative)
  }

  /// Whom a pronoun means: a relative one the noun before its clause, another whom the discourse
  /// tells.
  func referents(of pronoun: Int, _ discourse: Discourse) -> [Participant] {
    if isRelative(pronoun) {
      return antecedent(of: pronoun).map { participants(of: $0, discourse) } ?? []
    }
    guard let kind = kind(of: pronoun) else { return [] }
    if let object = objectBefore(pronoun, kind, discourse) { return [object] }
    if isLatter(pronoun), let latter = latter(before: pronoun) { return [latter] }
    if let topic = openingTopic(before: pronoun, kind) { return [topic] }
    if let speaker = reportedSpeaker(pronoun, kind, discourse) { return [speaker] }
    if let named = namedBefore(pronoun, kind) { return [named] }
    if let main = mainSubject(before: pronoun, kind) { return [main] }
    let verb = tree.heads[pronoun]
    let isSpeaker = predicate(at: verb).map { isPersonal(predicates[$0].entry) } ?? false
    return discourse.antecedent(of: kind, isSpeaker: isSpeaker).map {
      Participant(
        entity: $0, token: pronoun, isPlural: tree.features[pronoun].contains(.plural),
        isReferred: true)
    }
  }

  /// Verbs of which persons are the subjects more often than states: to say, to phone, to visit.
  private func isPersonal(_ entry: TriggerEntry) -> Bool {
    entry.isSpeech || (entry.wordClass == .verb && entry.type == .consult)
  }

  /// "Yoon apologised after he had imposed martial law": the one person whom the sentence has named
  /// before the pronoun of a clause below its main one.
  private func namedBefore(_ pronoun: Int, _ kind: Discourse.Pronoun) -> Participant? {
    guard kind == .person || kind == .singular else { return nil }
    let verb = tree.heads[pronoun]
    guard tree.relations[pronoun] == .nsubj, tree.heads[verb] != verb,
      [.advcl, .parataxis, .relcl, .ccomp, .conj].contains(tree.relations[verb]),
      !isInvertedPronoun(pronoun)
    else { return nil }
    var persons: [FoundMention] = []
    for token in sentence.lowerBound..<pronoun {
      guard let mention = parsed.mention(at: token), parsed.entity(mention).kind == .person,
        !persons.contains(where: { $0.entity == mention.entity })
      else { continue }
      persons.append(mention)
    }
    guard persons.count == 1 else { return nil }
    return Participant(entity: persons[0].entity, token: pronoun, isReferred: true)
  }

  /// « Quant à Vladimir Poutine, il », "As for Serbia, it": whom the sentence says it is about.
  private func openingTopic(before pronoun: Int, _ kind: Discourse.Pronoun) -> Participant? {
    let first = sentence.lowerBound
    guard kind != .plural, pronoun < first + 10,
      parsed.is(first, "quant") || parsed.is(first, "as") && parsed.is(first + 1, "for")
    else { return nil }
    let named = (first..<pronoun).compactMap { parsed.mention(at: $0) }.first {
      $0.form != .demonym
    }
    return named.map { Participant(entity: $0.entity, token: pronoun, isReferred: true) }
  }

  /// « Kinshasa a saisi la cour, après le refus qu’elle a essuyé »: the subject of the main clause, for the
  /// pronoun of one below it.
  private func mainSubject(before pronoun: Int, _ kind: Discourse.Pronoun) -> Participant? {
    guard tree.relations[pronoun] == .nsubj, !isInvertedPronoun(pronoun) else { return nil }
    var verb = tree.heads[pronoun]
    for _ in 0..<12 where tree.heads[verb] != verb {
      verb = tree.heads[verb]
      guard tree.classes[verb] == .verb, let subject = tree.child(of: verb, .nsubj),
        subject < pronoun, tree.classes[subject] != .pronoun,
        let mention = parsed.mention(at: subject), mention.form != .demonym || isNominal(subject)
      else { continue }
      let isPlural =
        mention.isPlural || tree.features[subject].contains(.plural)
        || !tree.children(of: subject, [.conj]).isEmpty
      guard isPlural == (kind == .plural) else { return nil }
      let isPerson = parsed.entity(mention).kind == .person
      if kind == .person && !isPerson || kind == .thing && isPerson { return nil }
      return Participant(entity: mention.entity, token: pronoun, isReferred: true)
    }
    return nil
  }

  /// « La France a annoncé qu’elle enverrait », "Iran said it would": the one speaker whose words
  /// a clause reports is whom its subject means, where nobody else could be.
  private func reportedSpeaker(
    _ pronoun: Int, _ kind: Discourse.Pronoun, _ discourse: Discourse
  ) -> Participant? {
    let clause = tree.heads[pronoun]
    guard tree.relations[pronoun] == .nsubj, tree.relations[clause] == .ccomp, kind != .plural,
      let index = predicate(at: tree.heads[clause]), predicates[index].entry.isSpeech,
      predicates[index].token < pronoun
    else { return nil }
    let speakers = subject(of: predicates[index].token, discourse).participants
    guard speakers.count == 1, let speaker = speakers.first else { return nil }
    let isPerson = parsed.entities.entities[speaker.entity].kind == .person
    guard kind == .singular || isPerson == (kind == .person) else { return nil }
    return Participant(entity: speaker.entity, token: pronoun, isReferred: true)
  }

  /// The noun that a relative pronoun stands for.
  private func antecedent(of pronoun: Int) -> Int? {
    var token = pronoun
    for _ in 0..<12 {
      guard tree.heads[token] != token else { break }
      let relation = tree.relations[token]
      token = tree.heads[token]
      if relation == .relcl || (relation == .acl && tree.classes[token].isNominal) {
        return token
      }
    }
    // « la Turquie, dont les services », where the parse makes the clause another's
    var before = pronoun - 1
    if before >= sentence.lowerBound, parsed.is(before, ",") { before -= 1 }
    return before >= sentence.lowerBound && tree.classes[before].isNominal ? before : nil
  }

  private func kind(of pronoun: Int) -> Discourse.Pronoun? {
    if parsed.role(pronoun).contains(.plural) { return .plural }
    let isObject = [.obj, .iobj].contains(tree.relations[pronoun])
    if isObject, tree.classes[pronoun] == .pronoun,
      parsed.is(pronoun, "les") || parsed.is(pronoun, "leur")
    {
      return .plural
    }
    for form: StaticString in ["he", "she", "him", "her"] where parsed.is(pronoun, form) {
      return .person
    }
    if parsed.is(pronoun, "it") { return .thing }
    for form: StaticString in [
      "they", "them", "ils", "elles", "-ils", "-elles", "ceux-ci", "celles-ci", "eux",
    ] where parsed.is(pronoun, form) { return .plural }
    for form: StaticString in [
      "il", "elle", "-il", "-elle", "lui", "le", "la", "l'", "celui-ci", "celle-ci", "ce dernier",
    ] where parsed.is(pronoun, form) { return .singular }
    return isLatter(pronoun) ? .singular : nil
  }

  /// "accused Islamabad of violations and urged it to act": an object pronoun means the one object of the
  /// verb to which its own is joined.
  private func objectBefore(
    _ pronoun: Int, _ kind: Discourse.Pronoun, _ discourse: Discourse
  ) -> Participant? {
    let verb = tree.heads[pronoun]
    guard [.obj, .iobj].contains(tree.relations[pronoun]), kind != .plural,
      tree.relations[verb] == .conj, let other = tree.child(of: tree.heads[verb], .obj),
      other != pronoun
    else { return nil }
    let named = participants(of: other, discourse)
    guard named.count == 1, let object = named.first else { return nil }
    let isPerson = parsed.entities.entities[object.entity].kind == .person
    guard kind == .singular || isPerson == (kind == .person) else { return nil }
    return Participant(entity: object.entity, token: pronoun, isReferred: true)
  }

  /// « celui-ci », which the tokenizer cuts in three.
  func isLatter(_ pronoun: Int) -> Bool {
    (parsed.is(pronoun, "celui") || parsed.is(pronoun, "celle")) && pronoun + 2 < tree.classes.count
      && parsed.is(pronoun + 1, "-") && parsed.is(pronoun + 2, "ci")
  }

  /// « celui-ci » is whom the text named last.
  private func latter(before pronoun: Int) -> Participant? {
    let start = tree.ranges[pronoun].lowerBound
    let last = parsed.mentions.last { mention in
      mention.range.upperBound <= start && start - mention.range.upperBound < 300
        && mention.form != .demonym
        && [.person, .organization].contains(parsed.entity(mention).kind)
        && !parsed.entity(mention).isCollective
    }
    return last.map { Participant(entity: $0.entity, token: pronoun, isReferred: true) }
  }

  /// The named subject before which an adverbial stands: « dans son discours, le président a dit ».
  private func subject(after noun: Int) -> Int? {
    var token = noun
    while tree.heads[token] != token {
      token = tree.heads[token]
      let subject =
        tree.classes[token] == .verb
        ? tree.children(of: token, [.nsubj]).first : tree.relations[token] == .nsubj ? token : nil
      guard let subject else { continue }
      let isNamed = tree.classes[subject] == .name && !tree.features[subject].contains(.plural)
      return subject > noun && isNamed ? subject : nil
    }
    return nil
  }

  /// Whom a possessive before a noun means: « sa menace », "its decision".
  func possessor(of noun: Int, _ discourse: Discourse) -> [Participant] {
    for child in tree.children(of: noun) where tree.features[child].contains(.possessive) {
      guard tree.relations[child] == .det || tree.relations[child] == .nmodPoss else { continue }
      let isPlural = ["leur", "leurs", "their"].contains {
        parsed.word(child).elementsEqual($0.utf8)
      }
      if !isPlural, let subject = subject(after: noun) {
        return participants(of: subject, discourse).map {
          Participant(entity: $0.entity, token: child, isReferred: true)
        }
      }
      let rows = isPlural ? discourse.plural : discourse.singular.map { [$0] } ?? []
      return rows.map { Participant(entity: $0, token: child, isReferred: true) }
    }
    return []
  }
}
