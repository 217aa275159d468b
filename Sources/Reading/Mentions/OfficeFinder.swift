import Chronology
import Ontology

/// Reads descriptions by office: « le président russe », « le porte-parole du Kremlin »,
/// "NATO Secretary General Mark Rutte".
///
/// Beside a person's name the description is that person's; alone, it is whoever holds the office
/// on the article's day, or the one person of the article who holds such an office.
struct OfficeFinder {
  let gazetteer: Gazetteer
  let language: Language
  let day: Day?
  /// For each title, the persons of the article who have held it, as rows.
  private var incumbents: [Int: [Int]] = [:]
  /// How many of the article's entities `incumbents` knows.
  private var noted = 0

  init(gazetteer: Gazetteer, language: Language, day: Day?) {
    self.gazetteer = gazetteer
    self.language = language
    self.day = day
  }

  mutating func find(
    _ matches: [NameMatch], in analyzed: AnalyzedText, _ draft: inout MentionDraft
  ) {
    findSplitMinisters(analyzed, &draft)
    for match in matches {
      guard draft.mention(at: match.tokens.lowerBound)?.form != .description else { continue }
      for reading in match.readings {
        guard case .office(let office) = reading.referent else { continue }
        describe(office, match.tokens, analyzed, &draft)
        break
      }
    }
  }

  /// « ministre italien des Affaires étrangères »: the adjective stands inside the office.
  private mutating func findSplitMinisters(_ analyzed: AnalyzedText, _ draft: inout MentionDraft) {
    guard language == .french else { return }
    for index in analyzed.tokens.indices
    where analyzed.is(index, "ministre") || analyzed.is(index, "ministres") {
      guard let nation = draft.mention(at: index + 1), nation.form == .demonym else { continue }
      let after = nation.tokens.upperBound
      guard analyzed.role(after).contains(.genitive) else { continue }
      for length in [5, 4, 3, 2] where after + length <= analyzed.tokens.count {
        let words = [index] + Array(after..<(after + length))
        let form = words.map { position in
          let token = analyzed.tokens[position]
          return (token.followsSpace && position != index ? " " : "") + analyzed.text.form(token)
        }.joined()
        guard let office = gazetteer.office(form, in: language) else { continue }
        resolve(
          office, of: draft.entity(nation), index..<(after + length), analyzed, &draft)
        break
      }
    }
  }

  private mutating func describe(
    _ office: Int, _ tokens: Range<Int>, _ analyzed: AnalyzedText, _ draft: inout MentionDraft
  ) {
    var span = tokens
    var of: Entity?
    // « président russe », « président de la Russie », « président de l’Ukraine »
    if let nation = draft.mention(at: span.upperBound), nation.form == .demonym {
      of = draft.entity(nation)
      span = span.lowerBound..<nation.tokens.upperBound
    } else if analyzed.role(span.upperBound).contains(.genitive) {
      var next = span.upperBound + 1
      while analyzed.role(next).contains(.determiner) { next += 1 }
      if let owner = draft.mention(at: next), owner.form != .description,
        draft.entity(owner).kind != .person
      {
        of = draft.entity(owner)
        span = span.lowerBound..<owner.tokens.upperBound
      }
    }
    // "Russian President", "NATO's secretary general", "Kremlin spokesman"
    if of == nil, language == .english {
      var before = span.lowerBound - 1
      if analyzed.is(before, "s"), analyzed.is(before - 1, "'") { before -= 2 }
      if let owner = draft.mention(at: before), owner.form != .description,
        draft.entity(owner).kind != .person, owner.tokens.upperBound == before + 1
      {
        of = draft.entity(owner)
        span = owner.tokens.lowerBound..<span.upperBound
      }
    }
    // "a spokesman for Rishi Sunak" is not whoever else of the article speaks for somebody.
    let isOthers =
      of == nil && (analyzed.is(span.upperBound, "for") || analyzed.is(span.upperBound, "of"))
    if isOthers, apposed(span, analyzed, draft) == nil { return }
    resolve(office, of: of, span, analyzed, &draft)
  }

  private mutating func resolve(
    _ office: Int, of owner: Entity?, _ span: Range<Int>, _ analyzed: AnalyzedText,
    _ draft: inout MentionDraft
  ) {
    let person = apposed(span, analyzed, draft)
    var row = person?.entity
    let tenure = person.flatMap { person in
      TenureRule(gazetteer: gazetteer, language: language, day: day)
        .tenure(office, of: owner, person: person, span, analyzed, &draft)
    }
    // « un opposant » is nobody whom the article has named.
    // « le ministre israélien de l’Eau » is no other minister.
    let isOther =
      gazetteer.offices[office].id == "minister"
      && analyzed.role(span.upperBound).contains(.genitive)
    if row == nil, !isOther, owner != nil || !isIndefinite(before: span.lowerBound, analyzed) {
      row = holder(office, owner, &draft) ?? unnamed(office, owner, span, analyzed, &draft)
    }
    guard let row else { return }
    draft.add(
      FoundMention(
        entity: row, tokens: span, range: analyzed.range(span), form: .description,
        tenure: tenure))
  }

  /// The person whose name stands right beside the description, with a comma at most between.
  private func apposed(
    _ span: Range<Int>, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> FoundMention? {
    var next = span.upperBound
    if analyzed.is(next, ",") { next += 1 }
    if let person = draft.mention(at: next), draft.entity(person).kind == .person,
      person.form == .name
    {
      return person
    }
    var before = span.lowerBound - 1
    while before > 0,
      analyzed.role(before).contains(.determiner) || TenureRule.saysFormer(before, analyzed)
    {
      before -= 1
    }
    guard analyzed.is(before, ",") else { return nil }
    if let person = draft.mention(at: before - 1), draft.entity(person).kind == .person,
      person.form == .name
    {
      return person
    }
    return nil
  }

  /// Whoever holds the office on the article's day.
  private mutating func holder(
    _ office: Int, _ owner: Entity?, _ draft: inout MentionDraft
  ) -> Int? {
    let title = gazetteer.title(of: office, in: language)
    guard let owner else {
      // « le chancelier »: only a person whom the article has already named.
      note(draft.entities)
      if let present = incumbents[title] { return present.count == 1 ? present[0] : nil }
      return homeHolder(title, &draft)
    }
    return holder(title: title, of: owner, &draft)
  }

  /// « le Premier ministre » where the article has named none: that of the country of which it tells.
  private func homeHolder(_ title: Int, _ draft: inout MentionDraft) -> Int? {
    guard let home = draft.entities.homeCountry(of: draft.mentions) else { return nil }
    return holder(title: title, of: draft.entities.entities[home], &draft)
  }

  private func holder(
    title: Int, of owner: Entity, _ draft: inout MentionDraft
  ) -> Int? {
    let holders = gazetteer.holders(of: owner)
      .filter { gazetteer.title(of: $0.office, in: language) == title }
    let current = holders.last { holder in
      guard let day else { return holder.last == nil }
      return (holder.first.map { $0 <= day } ?? true) && (holder.last.map { $0 >= day } ?? true)
    }
    if let current { return draft.entities.row(of: gazetteer.entities[current.person]) }
    let present = Set(
      holders.compactMap { draft.entities.row(ofKnown: gazetteer.entities[$0.person].id) })
    return present.count == 1 ? present.first : nil
  }

  /// « la ministre de la Justice », "South Korea's president": whoever holds an office of which a state
  /// has one, where nobody tells who that is.
  private func unnamed(
    _ office: Int, _ owner: Entity?, _ span: Range<Int>, _ analyzed: AnalyzedText,
    _ draft: inout MentionDraft
  ) -> Int? {
    let known = gazetteer.offices[office]
    guard known.isUnique, !analyzed.isPlural(span),
      !isIndefinite(before: span.lowerBound, analyzed)
    else { return nil }
    let home = draft.entities.homeCountry(of: draft.mentions).map { draft.entities.entities[$0] }
    guard let state = owner ?? home, state.kind == .country, let code = gazetteer.state(of: state)
    else { return nil }
    return draft.entities.row(
      of: Entity(
        id: ID("person:\(known.id)-\(code.lowercased())"), kind: .person,
        frenchName: "\(Self.capitalized(known.frenchName)) (\(state.frenchName))",
        englishName: "\(Self.capitalized(known.englishName)) (\(state.englishName))", country: code,
        sector: known.sector))
  }

  private func isIndefinite(before start: Int, _ analyzed: AnalyzedText) -> Bool {
    [
      "son", "sa", "leur", "his", "her", "its", "their", "notre", "our", "un", "une", "a", "an",
      "plusieurs", "des", "several", "ancien", "ancienne", "ex", "former",
    ]
    .contains { form in
      start > 0 && analyzed.text.form(analyzed.tokens[start - 1]) == form
    }
  }

  private static func capitalized(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Takes note of the titles of the persons that have joined the article since the last time.
  private mutating func note(_ entities: ArticleEntities) {
    for row in noted..<entities.entities.count {
      for office in gazetteer.offices(of: entities.entities[row]) {
        let title = gazetteer.title(of: office, in: language)
        if incumbents[title]?.last != row { incumbents[title, default: []].append(row) }
      }
    }
    noted = entities.entities.count
  }
}

extension AnalyzedText {
  /// Whether the first word of an office is a plural.
  fileprivate func isPlural(_ span: Range<Int>) -> Bool {
    span.contains { index in
      ["ministres", "presidents", "ministers", "rois", "kings", "chanceliers", "chancellors"]
        .contains(text.form(tokens[index]))
    }
  }
}
