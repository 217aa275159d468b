import Chronology
import Ontology

/// Bodies and states that a noun stands for: « la banque centrale », "the neighbor".
extension ClauseReading {
  /// « le gouvernement », "the army", "the nation": a body of the state of which the article tells.
  func homeInstitution(_ head: Int) -> [Participant] {
    guard let home = parsed.homeCountry,
      institutions.isOfState(parsed.folded(head))
        || ["nation", "pays", "country", "peuple"].contains(tree.lemmas[head])
          && !tree.features[head].contains(.plural)
    else {
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
  func knownBody(_ head: Int) -> Participant? {
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
  func namedBody(under head: Int) -> Participant? {
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
  func isAsMany(_ head: Int, _ count: Int) -> Bool {
    let numbers = tree.children(of: head, [.nummod]).compactMap { token in
      parsed.grammar.numeral(parsed.folded(token)[...])
    }
    return count > 1 && numbers == [count]
      && tree.children(of: head, [.nmod, .relcl]).isEmpty
      && tree.children(of: head, [.amod]).allSatisfy { parsed.mention(at: $0) == nil }
  }

  /// « son voisin », "its neighbour": of the two that last had to do with each other the one that the
  /// clause does not name.
  func neighbor(_ head: Int, _ discourse: Discourse) -> Participant? {
    guard Self.others.contains(tree.lemmas[head]),
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

  private static let others: Set<String> = [
    "voisin", "voisine", "allié", "alliée", "neighbour", "neighbor", "rival", "ally",
  ]

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
}
