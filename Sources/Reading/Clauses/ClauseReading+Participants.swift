import Chronology
import Ontology

/// Who is meant by a noun phrase.
extension ClauseReading {
  /// The participants that a phrase and those joined to it name.
  func participants(of head: Int, _ discourse: Discourse) -> [Participant] {
    var found = resolved(head, discourse)
    found = merged(found, joinedNations(under: head, found))
    for other in tree.children(of: head) where isJoined(other, to: found) {
      found = merged(found, participants(of: other, discourse))
    }
    return found
  }

  /// « les ministres arménien et azerbaïdjanais », "Iranian and American negotiators": each nation that
  /// a group's adjectives join.
  private func joinedNations(under head: Int, _ found: [Participant]) -> [Participant] {
    guard let first = found.first, found.count == 1, tree.features[head].contains(.plural),
      parsed.mention(at: head).map({ $0.form == .description && $0.isPlural }) ?? true
    else { return [] }
    let own = state(of: first.entity)
    return tree.children(of: head, [.amod]).flatMap { adjective -> [Participant] in
      let others = tree.children(of: adjective, [.conj])
      guard !others.isEmpty else { return [] }
      return ([adjective] + others).compactMap { other -> Participant? in
        guard let mention = parsed.mention(at: other), mention.form == .demonym,
          state(of: mention.entity) != own
        else { return nil }
        return Participant(entity: mention.entity, token: other, isDemonym: true)
      }
    }
  }

  /// Whether a phrase is joined to the one it hangs on.
  ///
  /// « Starmer, Macron et Zelensky »: two different persons are no apposition of one another.
  private func isJoined(_ token: Int, to found: [Participant]) -> Bool {
    switch tree.relations[token] {
    case .conj: return tree.classes[token].isNominal || parsed.mention(at: token) != nil
    case .appos, .other:
      guard let first = found.first, let mention = parsed.mention(at: token),
        tree.children(of: token, [.case]).isEmpty
      else { return false }
      let (entity, other) = (parsed.entities.entities[first.entity], parsed.entity(mention))
      return entity.kind == .person && other.kind == .person && entity.id != other.id
    default: return false
    }
  }

  /// The participants that a phrase itself names.
  private func resolved(_ head: Int, _ discourse: Discourse) -> [Participant] {
    guard parsed.time(at: head) == nil else { return [] }
    if let owner = parsed.mention(at: head), owner.form == .demonym,
      tree.children(of: head, [.amod]).contains(where: { noun in
        noun == head - 1 && institutions.contains(parsed.folded(noun))
      })
    {
      // « la junte birmane » with the adjective for its head
      return [participant(owner, head)]
    }
    if let mention = parsed.mention(at: head), mention.form != .demonym || isNominal(head) {
      // "… Yonaguni Island, the defence ministry in Tokyo said": an island is no ministry.
      let institution = tree.children(of: head, [.appos]).first {
        institutions.contains(parsed.folded($0))
      }
      if let institution, parsed.entity(mention).kind == .place {
        return owners(of: institution, discourse)
      }
      if let two = twoPersons(head, discourse) ?? pair(mention, head, discourse) { return two }
      return [participant(mention, head)]
    }
    if tree.classes[head] == .pronoun || isRelative(head) { return referents(of: head, discourse) }
    // « le porte-parole, Dmitri Peskov », "President Macron", « l’Italien Tajani »
    for child in tree.children(of: head) {
      switch tree.relations[child] {
      case .flat, .appos, .nmodDesc, .compound, .nmod, .amod:
        guard tree.children(of: child, [.case]).isEmpty, let mention = parsed.mention(at: child),
          mention.form == .name || mention.form == .description,
          parsed.entity(mention).kind == .person
            || (tree.relations[child] == .appos && mention.form == .name
              && !parsed.isGroupNoun(head))
        else { continue }
        return participants(of: child, discourse)
      case .conj where isNamedBehindComma(child, head):
        return participants(of: child, discourse)
      default: continue
      }
    }
    if let named = namedBehindComma(head) { return [named] }
    if let two = twoPersons(head, discourse) { return two }
    if parsed.isAnaphoricGroup(head), isTwo(head), discourse.pair.count == 2,
      tree.children(of: head, [.nmod, .amod, .relcl]).isEmpty
    {
      return discourse.pair.map {
        Participant(entity: $0, token: head, isPlural: true, isReferred: true)
      }
    }
    if parsed.isAnaphoricGroup(head), !discourse.group.isEmpty || !discourse.pair.isEmpty,
      tree.children(of: head, [.nmod, .amod, .relcl, .nummod]).isEmpty
        || isAsMany(head, discourse.group.count)
    {
      let isBoth = tree.children(of: head, [.det]).contains { parsed.is($0, "both") }
      let group = isBoth || discourse.group.isEmpty ? discourse.pair : discourse.group
      return group.map {
        Participant(entity: $0, token: head, isPlural: true, isReferred: true)
      }
    }
    if let neighbor = neighbor(head, discourse) { return [neighbor] }
    if let counted = counted(by: head) { return participants(of: counted, discourse) }
    if let named = namedBody(under: head) ?? knownBody(head) { return [named] }
    let folded = institution(at: head)
    if institutions.contains(folded) || parsed.isGroupNoun(head) {
      let owners = owners(of: head, discourse)
      // « des responsables russes » are several, though Russia is one.
      let isPlural = tree.features[head].contains(.plural)
      return (owners.isEmpty ? homeInstitution(head) : owners).map { owner in
        Participant(
          entity: owner.entity, token: owner.token, isPlural: isPlural || owner.isPlural,
          isReferred: owner.isReferred, isDemonym: owner.isDemonym)
      }
    }
    return []
  }

  /// « le gouvernement », "the army": a body of the state of which the article tells.
  private func homeInstitution(_ head: Int) -> [Participant] {
    guard let home = parsed.homeCountry, institutions.isOfState(parsed.folded(head)) else {
      return []
    }
    var isDefinite = false
    for child in tree.children(of: head) {
      switch tree.relations[child] {
      case .det:
        guard
          ["le", "la", "l'", "les", "the"].contains(where: {
            parsed.word(child).elementsEqual($0.utf8)
          })
        else { return [] }
        isDefinite = true
      case .nmod, .amod, .compound, .nmodPoss, .nummod, .appos, .nmodDesc, .flat: return []
      default: break
      }
    }
    // "Troops stormed the palace"
    let isBare = language == .english && tree.features[head].contains(.plural)
    guard isDefinite || isBare else { return [] }
    return [Participant(entity: home, token: head, isReferred: true)]
  }

  /// « l’organisation », "the bloc": the body that the text named last, not far before.
  private func knownBody(_ head: Int) -> Participant? {
    guard Self.bodies.contains(tree.lemmas[head]), !tree.features[head].contains(.plural),
      !isCapitalized(head),
      tree.children(of: head, [.nmod, .compound, .appos, .relcl, .acl, .nmodPoss]).isEmpty,
      tree.children(of: head, [.amod]).allSatisfy({ !Self.distinguishing.contains(tree.lemmas[$0]) }
      ),
      tree.children(of: head, [.det]).contains(where: { determiner in
        ["l'", "le", "la", "cette", "ce", "the", "this"].contains {
          parsed.word(determiner).elementsEqual($0.utf8)
        }
      })
    else { return nil }
    let start = tree.ranges[head].lowerBound
    // « le groupe français » is a body of France, as far as is known.
    let nations = tree.children(of: head, [.amod]).compactMap { adjective in
      parsed.mention(at: adjective).flatMap { $0.form == .demonym ? state(of: $0.entity) : nil }
    }
    let last = parsed.mentions.last { mention in
      let entity = parsed.entity(mention)
      return mention.range.upperBound <= start && start - mention.range.upperBound < 600
        && entity.kind == .organization && !entity.isCollective && mention.form != .demonym
        && nations.allSatisfy { entity.country == nil || entity.country == $0 }
    }
    return last.map { Participant(entity: $0.entity, token: head, isReferred: true) }
  }

  /// Adjectives that tell a body from the one named before.
  private static let distinguishing: Set<String> = [
    "autre", "nouveau", "premier", "second", "deuxième", "seul", "petit", "other", "new", "another",
    "first", "second", "only", "small",
  ]

  private static let bodies: Set<String> = [
    "organisation", "organization", "bloc", "mouvement", "movement", "alliance", "groupe", "group",
    "parti", "party", "syndicat", "agence", "agency", "institution", "milice", "militia", "société",
    "entreprise", "compagnie", "company", "firm", "constructeur", "opérateur", "operator", "géant",
    "giant", "banque", "bank",
  ]

  /// « le parti d’opposition Tisza », « l’opérateur maltais Enermed »: the name of a body that its noun
  /// introduces, wherever the parse hangs it.
  private func namedBody(under head: Int) -> Participant? {
    for token in (head + 1)..<min(head + 5, sentence.upperBound) {
      guard let mention = parsed.mention(at: token) else { continue }
      if mention.form == .demonym { continue }
      let first = tree.tokens(in: mention.range).lowerBound
      guard mention.form == .name, parsed.entity(mention).kind == .organization,
        !parsed.role(first - 1).contains(.genitive), tree.descends(token, from: head),
        tree.classes[first - 1] != .punctuation, NameContext.bodies.contains(tree.lemmas[head])
      else { return nil }
      return Participant(entity: mention.entity, token: token)
    }
    return nil
  }

  /// « des milliers de manifestants », "dozens of soldiers": what a noun of number counts.
  func counted(by head: Int) -> Int? {
    guard Self.numbers.contains(tree.lemmas[head]) else { return nil }
    return tree.children(of: head, [.nmod, .obl]).first { child in
      child > head
        && tree.children(of: child, [.case]).contains { parsed.role($0).contains(.genitive) }
    }
  }

  private static let numbers: Set<String> = [
    "dizaine", "vingtaine", "trentaine", "cinquantaine", "centaine", "millier", "million",
    "plupart", "majorité", "moitié", "partie", "groupe", "dozen", "hundred", "thousand", "majority",
    "score", "group", "much", "most", "half", "part", "swathe",
  ]

  /// « les trois régimes militaires »: as many as were named before.
  private func isAsMany(_ head: Int, _ count: Int) -> Bool {
    let numbers = tree.children(of: head, [.nummod]).compactMap { token in
      parsed.grammar.numeral(parsed.folded(token)[...])
    }
    return count > 1 && numbers == [count]
      && tree.children(of: head, [.nmod, .relcl]).isEmpty
      && tree.children(of: head, [.amod]).allSatisfy { parsed.mention(at: $0) == nil }
  }

  /// « son voisin », "its neighbour": of the two that last had to do with each other the one that the
  /// clause does not name.
  private func neighbor(_ head: Int, _ discourse: Discourse) -> Participant? {
    guard ["voisin", "voisine", "neighbour", "neighbor", "rival"].contains(tree.lemmas[head]),
      !tree.features[head].contains(.plural),
      tree.children(of: head).contains(where: { tree.features[$0].contains(.possessive) })
    else { return nil }
    if let other = otherState(before: head) {
      return Participant(entity: other, token: head, isReferred: true)
    }
    var states = discourse.pair
    if states.count != 2, parsed.salientCountries.count == 2 { states = parsed.salientCountries }
    let named = Set(
      (sentence.lowerBound..<head).compactMap {
        parsed.mention(at: $0).flatMap { self.state(of: $0.entity) }
      })
    let others = states.filter { row in state(of: row).map { !named.contains($0) } ?? false }
    guard states.count == 2, others.count == 1 else { return nil }
    return Participant(entity: others[0], token: head, isReferred: true)
  }

  /// The one state that the sentence names before a word besides that of the subject of its verb.
  private func otherState(before head: Int) -> Int? {
    var verb = head
    while tree.heads[verb] != verb, tree.classes[verb] != .verb { verb = tree.heads[verb] }
    guard let subject = tree.children(of: verb, [.nsubj]).first,
      let own = parsed.mention(at: subject).flatMap({ state(of: $0.entity) })
    else { return nil }
    var others: [String: Int] = [:]
    for token in sentence.lowerBound..<head {
      guard let mention = parsed.mention(at: token), let code = state(of: mention.entity),
        code != own, parsed.entity(mention).kind == .country
      else { continue }
      others[code] = mention.entity
    }
    return others.count == 1 ? others.first?.value : nil
  }

  /// The code of the state that an entity is, or belongs to.
  func state(of row: Int) -> String? {
    let entity = parsed.entities.entities[row]
    return entity.kind == .country
      ? entity.id.text.split(separator: ":").last.map(String.init) : entity.country
  }

  /// « la présidente de la Commission, Ursula von der Leyen, »: the name that follows an office between
  /// commas, wherever the parse hangs it.
  private func namedBehindComma(_ head: Int) -> Participant? {
    guard parsed.isGroupNoun(head) || ["counterpart", "homologue"].contains(tree.lemmas[head]),
      !tree.features[head].contains(.plural)
    else { return nil }
    var comma = head + 1
    while comma < min(head + 9, sentence.upperBound), !parsed.is(comma, ",") {
      guard tree.classes[comma] != .verb, tree.classes[comma] != .auxiliary else { return nil }
      comma += 1
    }
    guard comma + 1 < sentence.upperBound, parsed.is(comma, ","),
      let mention = parsed.mention(at: comma + 1), mention.form == .name,
      parsed.entity(mention).kind == .person
    else { return nil }
    let end = tree.tokens(in: mention.range).upperBound
    guard end < sentence.upperBound,
      parsed.is(end, ",") || parsed.is(end, ".") || parsed.is(end, ";")
    else { return nil }
    return Participant(entity: mention.entity, token: comma + 1)
  }

  /// « le porte-parole du gouvernement, Patrick Muyaya »: a person whom the parse joins to the office
  /// without a conjunction.
  private func isNamedBehindComma(_ child: Int, _ head: Int) -> Bool {
    guard parsed.isGroupNoun(head), !tree.features[head].contains(.plural),
      let mention = parsed.mention(at: child), parsed.entity(mention).kind == .person,
      mention.form == .name
    else { return false }
    return tree.children(of: child, [.cc, .case]).isEmpty
  }

  /// « les deux hommes », "the two leaders": the two persons that the text named last.
  private func twoPersons(_ head: Int, _ discourse: Discourse) -> [Participant]? {
    guard discourse.persons.count == 2, Self.persons.contains(tree.lemmas[head]), isTwo(head),
      tree.children(of: head, [.det]).contains(where: { determiner in
        parsed.is(determiner, "les") || parsed.is(determiner, "the")
      }), tree.children(of: head, [.nmod, .amod, .relcl, .acl]).isEmpty
    else { return nil }
    return discourse.persons.map {
      Participant(entity: $0, token: head, isPlural: true, isReferred: true)
    }
  }

  private static let persons: Set<String> = [
    "homme", "femme", "dirigeant", "président", "présidente", "ministre", "responsable", "man",
    "woman", "leader", "president", "minister",
  ]

  private func isTwo(_ head: Int) -> Bool {
    tree.children(of: head, [.nummod]).contains { parsed.is($0, "deux") || parsed.is($0, "two") }
  }

  /// « les deux pays », "the two sides": those two that last did something to or with each other.
  private func pair(
    _ mention: FoundMention, _ head: Int, _ discourse: Discourse
  ) -> [Participant]? {
    guard isTwo(head), discourse.pair.count == 2, mention.form == .description,
      parsed.entity(mention).isCollective,
      parsed.isAnaphoricGroup(head),
      tree.children(of: head, [.nmod, .amod, .relcl, .acl]).isEmpty
    else { return nil }
    return discourse.pair.map {
      Participant(entity: $0, token: head, isPlural: true, isReferred: true)
    }
  }

  /// Whose an institution is: « le gouvernement italien », "Moscow's foreign ministry".
  private func owners(of head: Int, _ discourse: Discourse) -> [Participant] {
    for child in tree.children(of: head) {
      switch tree.relations[child] {
      case .amod, .nmod, .nmodPoss, .compound, .nmodDesc:
        if child < head, isRelative(child) {
          // "Guyana, whose navy intercepted", « la Russie, dont l’armée »
          return referents(of: child, discourse)
        }
        if tree.features[child].contains(.possessive),
          parsed.is(child, "its") || parsed.is(child, "their")
        {
          return possessor(of: head, discourse)
        }
        if tree.features[child].contains(.possessive),
          parsed.is(child, "his") || parsed.is(child, "her")
        {
          // "his advisers have signed"
          return discourse.antecedent(of: .person, isSpeaker: false).map {
            Participant(entity: $0, token: child, isReferred: true)
          }
        }
        if let mention = parsed.mention(at: child) {
          if isGenitive(child) || isOrigin(child) { return [participant(mention, child)] }
          // "the defence ministry in Tokyo"
          if let government = parsed.entities.governments[mention.entity], isLocated(child),
            !((head + 1)..<max(head + 1, child)).contains(where: { parsed.is($0, ",") })
          {
            return [Participant(entity: government, token: child)]
          }
        } else if tree.relations[child] == .nmod || tree.relations[child] == .nmodPoss {
          // « la porte-parole du ministère russe », « des dirigeants de 35 pays »
          let inner = owners(of: child, discourse)
          if !inner.isEmpty { return inner }
          if let body = knownBody(child) { return [body] }
        }
      default: continue
      }
    }
    return []
  }

  /// « de X », "X's", "of X", "a spokesman for X".
  private func isGenitive(_ token: Int) -> Bool {
    tree.children(of: token, [.case]).allSatisfy { preposition in
      parsed.role(preposition).contains(.genitive) || parsed.is(preposition, "'s")
        || parsed.is(preposition, "’s") || parsed.is(preposition, "'")
        || parsed.is(preposition, "for")
    }
  }

  /// Whence a group is: "ministers from eight Arab states".
  private func isOrigin(_ token: Int) -> Bool {
    tree.children(of: token, [.case]).allSatisfy { parsed.is($0, "from") }
  }

  private func participant(_ mention: FoundMention, _ token: Int) -> Participant {
    var row = mention.entity
    if mention.form == .name, parsed.entity(mention).kind == .place, !isLocated(token),
      let government = parsed.entities.governments[row]
    {
      row = government
    }
    return Participant(
      entity: row, token: token,
      isPlural: mention.isPlural || tree.features[token].contains(.plural),
      isDemonym: mention.form == .demonym)
  }

  /// Whether an adjective of nationality is a noun here: « les Russes », "the Ukrainians".
  func isNominal(_ token: Int) -> Bool {
    guard tree.relations[token] != .amod, tree.classes[token] != .adjective,
      tree.relations[token] != .compound
    else { return false }
    if let mention = parsed.mention(at: token), parsed.entity(mention).kind == .organization,
      !tree.children(of: token, [.det]).isEmpty
    {
      // « les talibans »
      return true
    }
    // « américaine » in lower case is an adjective, whatever the parse says.
    return language == .english || isCapitalized(token)
  }

  private func isCapitalized(_ token: Int) -> Bool {
    parsed.text.original(tree.ranges[token]).first?.isUppercase ?? false
  }

  private func isLocated(_ token: Int) -> Bool {
    tree.children(of: token, [.case]).contains { parsed.role($0).contains(.locative) }
  }

  // MARK: Reference

  private func isRelative(_ token: Int) -> Bool {
    tree.features[token].contains(.relative) || parsed.role(token).contains(.relative)
  }

  /// Whom a pronoun means: a relative one the noun before its clause, another whom the discourse
  /// tells.
  private func referents(of pronoun: Int, _ discourse: Discourse) -> [Participant] {
    if isRelative(pronoun) {
      return antecedent(of: pronoun).map { participants(of: $0, discourse) } ?? []
    }
    guard let kind = kind(of: pronoun) else { return [] }
    if let object = objectBefore(pronoun, kind, discourse) { return [object] }
    if isLatter(pronoun), let latter = latter(before: pronoun) { return [latter] }
    if let speaker = reportedSpeaker(pronoun, kind, discourse) { return [speaker] }
    if let named = namedBefore(pronoun, kind) { return [named] }
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
  private func isLatter(_ pronoun: Int) -> Bool {
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

extension ParsedText {
  /// Whether a noun is « dirigeants », "representatives": people who stand for their owner.
  func isGroupNoun(_ token: Int) -> Bool { role(token).contains(.title) }

  /// Whether a noun with an article leads back to several named before: « les participants »,
  /// "the two sides".
  func isAnaphoricGroup(_ token: Int) -> Bool {
    tree.features[token].contains(.plural) && Self.anaphoricGroups.contains(tree.lemmas[token])
      && tree.children(of: token, [.det]).contains { determiner in
        !self.is(determiner, "des") && !self.is(determiner, "plusieurs")
          && !self.is(determiner, "some")
      }
  }

  private static let anaphoricGroups: Set<String> = [
    "participant", "signataire", "partie", "dirigeant", "pays", "allié", "partenaire", "ministre",
    "président", "chef", "belligérant", "négociateur", "délégation", "régime", "junte",
    "gouvernement", "capitale", "camp", "voisin",
    "delegation", "capital", "neighbour", "neighbor", "signatory", "party", "leader", "side",
    "country", "ally", "partner", "minister", "president", "nation",
  ]
}
