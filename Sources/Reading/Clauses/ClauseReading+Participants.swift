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
    if let person = describedPerson(head) { return [person] }
    if tree.classes[head] == .adjective, let noun = nounBehind(head) {
      return participants(of: noun, discourse)
    }
    if tree.classes[head] == .pronoun || isRelative(head) || isLatter(head) {
      let found = referents(of: head, discourse)
      return found.isEmpty ? namedBehind(head).map { [$0] } ?? [] : found
    }
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
    if ["nation", "pays", "country", "peuple"].contains(tree.lemmas[head]) {
      return homeInstitution(head)
    }
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

  /// "Luo Jianwei, a foreign ministry spokesman, who denied": the person whom an apposition describes.
  private func describedPerson(_ noun: Int) -> Participant? {
    let head = tree.heads[noun]
    guard tree.relations[noun] == .appos, head < noun, tree.classes[noun] == .noun,
      parsed.isGroupNoun(noun), !tree.features[noun].contains(.plural),
      let mention = parsed.mention(at: head), mention.form == .name,
      tree.classes[head] == .name
    else { return nil }
    return Participant(entity: mention.entity, token: head)
  }

  /// « Seule la Suède a voté contre »: the noun that a parse hangs on the adjective before it.
  private func nounBehind(_ adjective: Int) -> Int? {
    tree.children(of: adjective, [.obj, .nmod, .appos, .nsubj, .other]).first { noun in
      noun > adjective && noun - adjective <= 3 && tree.classes[noun].isNominal
        && tree.children(of: noun, [.case]).isEmpty
    }
  }

  /// « L’un d’eux, le cheikh Hikmat al-Hajri, nie »: the person named between commas behind a pronoun that
  /// leads nowhere.
  private func namedBehind(_ pronoun: Int) -> Participant? {
    guard ["un", "une", "one"].contains(where: { parsed.word(pronoun).elementsEqual($0.utf8) }),
      let comma = (pronoun + 1..<min(pronoun + 5, sentence.upperBound)).first(where: {
        parsed.is($0, ",")
      })
    else { return nil }
    for token in comma + 1..<min(comma + 5, sentence.upperBound) {
      if let mention = parsed.mention(at: token), mention.form == .name {
        return Participant(entity: mention.entity, token: token)
      }
    }
    return nil
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
    let two = discourse.pair.count == 2 ? discourse.pair : parsed.salientCountries
    guard isTwo(head), two.count == 2, mention.form == .description,
      parsed.entity(mention).isCollective,
      parsed.isAnaphoricGroup(head),
      tree.children(of: head, [.nmod, .amod, .relcl, .acl]).isEmpty
    else { return nil }
    return two.map { Participant(entity: $0, token: head, isPlural: true, isReferred: true) }
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

  func isCapitalized(_ token: Int) -> Bool {
    parsed.text.original(tree.ranges[token]).first?.isUppercase ?? false
  }

  private func isLocated(_ token: Int) -> Bool {
    tree.children(of: token, [.case]).contains { parsed.role($0).contains(.locative) }
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
