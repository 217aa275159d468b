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

  func find(_ matches: [NameMatch], in analyzed: AnalyzedText, _ draft: inout MentionDraft) {
    for match in matches {
      guard draft.mention(at: match.tokens.lowerBound)?.form != .description else { continue }
      for reading in match.readings {
        guard case .office(let office) = reading.referent else { continue }
        describe(office, match.tokens, analyzed, &draft)
        break
      }
    }
    findSplitMinisters(analyzed, &draft)
  }

  /// « ministre italien des Affaires étrangères »: the adjective stands inside the office.
  private func findSplitMinisters(_ analyzed: AnalyzedText, _ draft: inout MentionDraft) {
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
          [office], of: draft.entity(nation), index..<(after + length), analyzed, &draft)
        break
      }
    }
  }

  private func describe(
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
    resolve([office], of: of, span, analyzed, &draft)
  }

  private func resolve(
    _ offices: [Int], of owner: Entity?, _ span: Range<Int>, _ analyzed: AnalyzedText,
    _ draft: inout MentionDraft
  ) {
    guard let row = apposed(span, analyzed, draft) ?? holder(offices, owner, &draft) else {
      return
    }
    draft.add(
      FoundMention(
        entity: row, tokens: span, range: analyzed.range(span), form: .description))
  }

  /// The person whose name stands right beside the description, with a comma at most between.
  private func apposed(
    _ span: Range<Int>, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Int? {
    var next = span.upperBound
    if analyzed.is(next, ",") { next += 1 }
    if let person = draft.mention(at: next), draft.entity(person).kind == .person,
      person.form == .name
    {
      return person.entity
    }
    var before = span.lowerBound - 1
    while analyzed.role(before).contains(.determiner) { before -= 1 }
    guard analyzed.is(before, ",") else { return nil }
    if let person = draft.mention(at: before - 1), draft.entity(person).kind == .person,
      person.form == .name
    {
      return person.entity
    }
    return nil
  }

  /// Whoever holds one of the offices on the article's day.
  private func holder(
    _ offices: [Int], _ owner: Entity?, _ draft: inout MentionDraft
  ) -> Int? {
    let holders = gazetteer.holders.filter { holder in
      guard offices.contains(holder.office) || sameTitle(holder.office, offices[0]) else {
        return false
      }
      guard let owner else { return true }
      return gazetteer.entities[holder.of].id == owner.id
        || (owner.country != nil && gazetteer.entities[holder.of].country == owner.country
          && gazetteer.entities[holder.of].kind == .country)
    }
    let present = holders.compactMap { holder in
      draft.entities.entities.firstIndex { $0.id == gazetteer.entities[holder.person].id }
    }
    if owner == nil {
      // « le chancelier »: only a person whom the article has already named.
      let distinct = Set(present)
      return distinct.count == 1 ? distinct.first : nil
    }
    let current = holders.filter { holder in
      guard let day else { return holder.last == nil }
      return (holder.first.map { $0 <= day } ?? true) && (holder.last.map { $0 >= day } ?? true)
    }
    if let holder = current.last {
      return draft.entities.row(of: gazetteer.entities[holder.person])
    }
    return Set(present).count == 1 ? present.first : nil
  }

  /// Offices that share a form, such as the president of a state and of a council.
  private func sameTitle(_ left: Int, _ right: Int) -> Bool {
    language == .french
      ? gazetteer.offices[left].frenchName == gazetteer.offices[right].frenchName
      : gazetteer.offices[left].englishName == gazetteer.offices[right].englishName
  }
}

extension Gazetteer {
  /// The office that a folded form names in a language.
  func office(_ form: String, in language: Language) -> Int? {
    officeForms[language == .french ? "fr:" + form : "en:" + form]
  }
}
