import Chronology
import Ontology

/// Finds unnamed groups: « vingt-six pays », « les forces occidentales », « les alliés de Kiev »,
/// "35 countries", "Ukrainian armed forces".
struct GroupFinder {
  let gazetteer: Gazetteer
  let language: Language
  /// What describes a noun; without it only nations and the adjectives of a table do.
  var tree: SyntaxTree?

  func find(_ matches: [NameMatch], in analyzed: AnalyzedText, _ draft: inout MentionDraft) {
    let groups = matches.compactMap { match -> (group: GroupNoun, tokens: Range<Int>)? in
      for reading in match.readings {
        if case .group(let group) = reading.referent {
          return (gazetteer.groups[group], match.tokens)
        }
      }
      return nil
    }
    // Counted groups first: « dirigeants de 35 pays » is about the thirty-five.
    for (group, tokens) in groups { addCounted(group, tokens, analyzed, &draft) }
    for (group, tokens) in groups where draft.mention(at: tokens.lowerBound)?.form ?? .name == .name
    {
      addOwned(group, tokens, analyzed, &draft)
    }
    if let tree {
      let described = DescribedGroup(tree: tree, language: language)
      for (group, tokens) in groups where draft.isFree(tokens) {
        addDescribed(group, tokens, described, analyzed, &draft)
      }
      for (group, tokens) in groups where draft.isFree(tokens) {
        addKnown(group, tokens, described, analyzed, &draft)
      }
    }
    let home = draft.entities.homeCountry(of: draft.mentions).map { draft.entities.entities[$0] }
    for (group, tokens) in groups
    where group.standsAlone && draft.isFree(tokens) && !describes(tokens, analyzed, draft)
      && (!Self.bodiesOfState.contains(group.id)
        || home != nil && isDefinite(tokens.lowerBound, analyzed))
    {
      addAlone(group, tokens, home, analyzed, &draft)
    }
  }

  /// « les milices FDLR », "the opposition Kuomintang", « parti d’opposition »: a noun that only says
  /// what something else is.
  private func describes(
    _ tokens: Range<Int>, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Bool {
    let (before, next) = (tokens.lowerBound - 1, tokens.upperBound)
    if isResistance(tokens, analyzed) { return true }
    if completes(before, analyzed) || analyzed.is(before, "-") || analyzed.is(next, "-") {
      return true
    }
    guard next < analyzed.tokens.count else { return false }
    // "soldiers of the alliance" are the alliance's, whoever that is.
    if analyzed.role(next).contains(.genitive) { return true }
    if draft.mention(at: next).map({ $0.form != .demonym }) ?? false { return true }
    // "opposition leader", "police chief": a noun before a noun.
    if language == .english, tokens.count == 1, analyzed.tokens[next].kind == .word,
      analyzed.role(next).isEmpty, !analyzed.ends(tokens.lowerBound, in: "s"),
      !analyzed.ends(tokens.lowerBound, in: "men"),
      !analyzed.ends(next, in: "ed")
    {
      return true
    }
    return analyzed.tokens[next].isCapitalized
  }

  /// « l’envoi de troupes », "deployment of troops", against « des milliers de manifestants ».
  private func completes(_ genitive: Int, _ analyzed: AnalyzedText) -> Bool {
    guard analyzed.is(genitive, "d'") || analyzed.is(genitive, "de") || analyzed.is(genitive, "of")
    else { return false }
    let noun = genitive - 1
    return !analyzed.ends(noun, in: "aine") && !analyzed.ends(noun, in: "aines")
      && ![
        "milliers" as StaticString, "millier", "groupe", "groupes", "foule", "thousands",
        "hundreds",
        "dozens", "scores", "tens", "group", "groups", "crowds", "plupart", "most", "some",
        "number",
        "nombre", "millions",
      ].contains { analyzed.is(noun, $0) }
  }

  /// « l’opposition de Berlin à l’envoi », "opposition to the plan": an act, no group.
  private func isResistance(_ tokens: Range<Int>, _ analyzed: AnalyzedText) -> Bool {
    let next = tokens.upperBound
    guard analyzed.is(tokens.lowerBound, "opposition") else { return false }
    return analyzed.role(next).contains(.genitive) || analyzed.role(next).contains(.preposition)
  }

  /// "Sudan Doctors Network": a group's noun with a capital before another one.
  private func isPartOfName(_ tokens: Range<Int>, _ analyzed: AnalyzedText) -> Bool {
    let next = tokens.upperBound
    return analyzed.tokens[tokens.lowerBound].isCapitalized && next < analyzed.tokens.count
      && analyzed.tokens[next].isCapitalized && analyzed.role(next).isEmpty
  }

  /// « des manifestants », "gunmen": a group of the country of which the article tells most, since
  /// those of two countries are not the same.
  private func addAlone(
    _ group: GroupNoun, _ tokens: Range<Int>, _ home: Entity?, _ analyzed: AnalyzedText,
    _ draft: inout MentionDraft
  ) {
    let french = Self.capitalized(group.frenchName)
    let english = Self.capitalized(group.englishName)
    let key = home.map { Self.owner($0).key }
    let entity = Entity(
      id: ID("organization:\(group.id)" + (key.map { "-\($0)" } ?? "")), kind: .organization,
      frenchName: home.map { "\(french) (\($0.frenchName))" } ?? french,
      englishName: home.map { "\(english) (\($0.englishName))" } ?? english,
      country: home?.country, sector: group.sector, isCollective: true)
    insert(entity, tokens, analyzed, &draft)
  }

  private func addCounted(
    _ group: GroupNoun, _ tokens: Range<Int>, _ analyzed: AnalyzedText, _ draft: inout MentionDraft
  ) {
    if let number = analyzed.number(before: tokens.lowerBound), number.value > 1,
      // « les deux hommes » are no troops.
      number.value > 9 || !analyzed.is(tokens.lowerBound, "hommes")
    {
      // « 5 000 soldats libanais » are Lebanese soldiers, « cinq pays occidentaux » those five.
      let described = language == .french ? described(tokens, analyzed, draft) : nil
      if described != nil, group.id != "countries", group.id != "states" { return }
      let span = tokens.lowerBound..<(described?.end ?? tokens.upperBound)
      let name = "\(number.value) \(analyzed.text.original(analyzed.range(span)))"
      let key = described.map { "-\($0.owner.key)" } ?? ""
      let english =
        described.map { "\($0.owner.english) \(group.englishName)" } ?? group.englishName
      let entity = Entity(
        id: ID("organization:\(number.value)-\(group.id)\(key)"), kind: .organization,
        frenchName: language == .french ? name : "\(number.value) \(group.frenchName)",
        englishName: language == .english ? name : "\(number.value) \(english)",
        sector: group.sector, isCollective: true)
      insert(entity, number.start..<span.upperBound, analyzed, &draft)
    }
  }

  /// The adjective behind a French noun that tells whose group it is.
  private func described(
    _ tokens: Range<Int>, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> (owner: Owner, end: Int)? {
    let next = tokens.upperBound
    return next < analyzed.tokens.count ? adjective(at: next, analyzed, draft) : nil
  }

  private func addOwned(
    _ group: GroupNoun, _ tokens: Range<Int>, _ analyzed: AnalyzedText, _ draft: inout MentionDraft
  ) {
    if language == .english, isPartOfName(tokens, analyzed) { return }
    if let counted = counted(after: tokens, analyzed, draft) {
      let span = tokens.lowerBound..<counted.tokens.upperBound
      draft.add(
        FoundMention(
          entity: counted.entity, tokens: span, range: analyzed.range(span), form: .description,
          isPlural: true))
    } else if let (owner, span) = owner(of: tokens, analyzed, draft) {
      if let itself = owner.itself, stands(group, for: draft.entities.entities[itself]) {
        draft.add(
          FoundMention(
            entity: itself, tokens: span, range: analyzed.range(span), form: .description,
            isPlural: group.isForce))
        return
      }
      let surface = analyzed.text.original(analyzed.range(span))
      let counted = analyzed.number(before: span.lowerBound).map { $0.start..<span.upperBound }
      let entity = Entity(
        id: ID("organization:\(group.id)-\(owner.key)"), kind: .organization,
        frenchName: language == .french
          ? Self.capitalized(surface) : "\(Self.capitalized(group.frenchName)) (\(owner.french))",
        englishName: language == .english
          ? Self.capitalized(surface) : "\(owner.english) \(group.englishName)",
        country: owner.country, sector: group.sector, isCollective: true)
      insert(entity, counted ?? span, analyzed, &draft)
    }
  }

  /// « des tribus bédouines », "aid workers", "a court in Seoul": a group that its own words tell from
  /// others.
  private func addDescribed(
    _ group: GroupNoun, _ tokens: Range<Int>, _ described: DescribedGroup,
    _ analyzed: AnalyzedText, _ draft: inout MentionDraft
  ) {
    guard !isPartOfName(tokens, analyzed), !isResistance(tokens, analyzed),
      !analyzed.is(tokens.lowerBound, "unite"),
      let (span, key) = described.description(
        of: tokens, isBody: Self.bodies.contains(group.id), analyzed, draft)
    else { return }
    let surface = Self.capitalized(analyzed.text.original(analyzed.range(span)))
    let entity = Entity(
      id: ID("organization:\(group.id)-\(key)"), kind: .organization,
      frenchName: language == .french ? surface : "\(Self.capitalized(group.frenchName)) (\(key))",
      englishName: language == .english
        ? surface : "\(Self.capitalized(group.englishName)) (\(key))",
      sector: group.sector, isCollective: true)
    insert(entity, span, analyzed, &draft)
  }

  /// Bodies of which a state has one: « l’armée », "the presidency", but not « dont l’armée ».
  private static let bodiesOfState: Set<String> = [
    "armies", "authorities", "judiciary", "parliaments", "presidencies",
  ]

  private func isDefinite(_ noun: Int, _ analyzed: AnalyzedText) -> Bool {
    ["le" as StaticString, "la", "l'", "les", "the"].contains { analyzed.is(noun - 1, $0) }
      && !analyzed.is(noun - 2, "dont")
  }

  /// Bodies that a place alone tells from others of their kind.
  private static let bodies: Set<String> = [
    "administrations", "commissions", "committees", "councils", "courts", "embassies", "leadership",
    "presidencies",
  ]

  /// « l’armée », "the court": the one that the text told of before.
  private func addKnown(
    _ group: GroupNoun, _ tokens: Range<Int>, _ described: DescribedGroup,
    _ analyzed: AnalyzedText, _ draft: inout MentionDraft
  ) {
    guard described.isBareAndDefinite(tokens, analyzed) else { return }
    let start = analyzed.range(tokens).lowerBound
    let prefix = "organization:\(group.id)-"
    let noun = analyzed.folded(tokens.upperBound - 1)
    let last = draft.mentions.filter { mention in
      mention.range.upperBound <= start && draft.entity(mention).kind == .organization
        && (draft.entity(mention).id.text.hasPrefix(prefix)
          || mention.tokens.count > 1
            && mention.tokens.contains { analyzed.folded($0).elementsEqual(noun) })
    }.max { $0.range.lowerBound < $1.range.lowerBound }
    guard let last else { return }
    draft.add(
      FoundMention(
        entity: last.entity, tokens: tokens, range: analyzed.range(tokens), form: .description))
  }

  private func insert(
    _ entity: Entity, _ span: Range<Int>, _ analyzed: AnalyzedText, _ draft: inout MentionDraft
  ) {
    let row = draft.entities.row(of: entity)
    draft.add(
      FoundMention(
        entity: row, tokens: span, range: analyzed.range(span), form: .description,
        isPlural: true))
  }

  /// The counted group that a noun is of: « dirigeants de 35 pays ».
  private func counted(
    after tokens: Range<Int>, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> FoundMention? {
    guard analyzed.role(tokens.upperBound).contains(.genitive),
      let mention = draft.mention(at: tokens.upperBound + 1), mention.form == .description,
      draft.entity(mention).isCollective
    else { return nil }
    return mention
  }

  /// Whether a group is but its owner: the forces of a body, the government of a state.
  private func stands(_ group: GroupNoun, for owner: Entity) -> Bool {
    switch owner.kind {
    case .organization: group.isForce
    case .country: group.id == "governments"
    case .person, .place: false
    }
  }

  /// Whose group it is.
  private struct Owner {
    let key: String
    let french: String
    let english: String
    let country: String?
    /// The row of whoever acts where his forces or government do: « les troupes de l’OTAN », « le
    /// gouvernement malien ».
    var itself: Int?
  }

  private func owner(
    of tokens: Range<Int>, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> (owner: Owner, span: Range<Int>)? {
    let next = tokens.upperBound
    if language == .english, let before = adjective(endingAt: tokens.lowerBound, analyzed, draft) {
      return before.owner.map { ($0, before.start..<next) }
    }
    // « forces armées ukrainiennes », « troupes étrangères »
    for skip in [0, 1] where language == .french && next + skip < analyzed.tokens.count {
      if skip == 1, analyzed.tokens[next].kind != .word || !analyzed.role(next).isEmpty { break }
      if let found = adjective(at: next + skip, analyzed, draft) {
        return (found.owner, tokens.lowerBound..<found.end)
      }
    }
    // « troupes de l’OTAN », "soldiers of the alliance"; « ses troupes de Syrie » are not Syria's.
    guard analyzed.role(next).contains(.genitive),
      !["ses", "son", "leurs", "leur", "its", "their", "his"].contains(where: {
        analyzed.is(tokens.lowerBound - 1, $0)
      })
    else { return nil }
    var position = next + 1
    while analyzed.role(position).contains(.determiner) { position += 1 }
    guard let mention = draft.mention(at: position), mention.form != .description else {
      return nil
    }
    let entity = draft.entity(mention)
    guard entity.kind != .person else { return nil }
    return (
      Self.owner(entity, row: mention.entity), tokens.lowerBound..<mention.tokens.upperBound
    )
  }

  private func adjective(
    at index: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> (owner: Owner, end: Int)? {
    if let nation = draft.mention(at: index) {
      let entity = draft.entity(nation)
      let isAdjective =
        nation.form == .demonym
        || (entity.isCollective && !analyzed.tokens[index].isCapitalized)
      return isAdjective
        ? (Self.owner(entity, row: nation.entity), nation.tokens.upperBound) : nil
    }
    guard let row = analyzed.grammar.groupAdjective(analyzed.folded(index)) else { return nil }
    let (id, english) = analyzed.grammar.adjectiveNames[row]
    let french = analyzed.text.original(analyzed.tokens[index].range)
    return (Owner(key: id, french: french, english: english, country: nil), index + 1)
  }

  private func adjective(
    endingAt end: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> (owner: Owner?, start: Int)? {
    guard end > 0 else { return nil }
    var before = end - 1
    // "Taiwan's army"
    if analyzed.is(before, "s"), analyzed.is(before - 1, "'") || analyzed.is(before - 1, "’") {
      before -= 2
    } else if analyzed.is(before, "'s") {
      before -= 1
    }
    if let nation = draft.mention(at: before), nation.form != .description,
      draft.entity(nation).kind != .person
    {
      return (
        Self.owner(draft.entity(nation), row: nation.entity), nation.tokens.lowerBound
      )
    }
    guard let row = analyzed.grammar.groupAdjective(analyzed.folded(end - 1)) else { return nil }
    let (id, english) = analyzed.grammar.adjectiveNames[row]
    return (Owner(key: id, french: english, english: english, country: nil), end - 1)
  }

  private static func owner(_ entity: Entity, row: Int? = nil) -> Owner {
    let key = entity.id.text.split(separator: ":").last.map(String.init) ?? entity.id.text
    return Owner(
      key: key.lowercased(), french: entity.frenchName, english: entity.englishName,
      country: entity.country, itself: entity.isCollective ? nil : row)
  }

  private static func capitalized(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}
