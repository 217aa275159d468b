import Ontology

/// Finds persons whom the gazetteer does not know: a title before capitalized words, or a given
/// name at their head.
struct PersonFinder {
  let gazetteer: Gazetteer
  let grammar: GrammarWords

  func find(in analyzed: AnalyzedText, _ draft: inout MentionDraft) {
    // A family name alone may come before the whole name: « M. Houngbédji … Wilfried Houngbédji ».
    var bearers = Bearers(draft.entities)
    for isWhole in [true, false] { find(isWhole: isWhole, in: analyzed, &bearers, &draft) }
  }

  private func find(
    isWhole: Bool, in analyzed: AnalyzedText, _ bearers: inout Bearers, _ draft: inout MentionDraft
  ) {
    var index = 0
    while index < analyzed.tokens.count {
      guard draft.mention(at: index) == nil, analyzed.tokens[index].isCapitalized else {
        index += 1
        continue
      }
      let end = endOfName(from: index, analyzed, draft)
      if let name = name(index..<end, analyzed, draft),
        !isWhole || name.filter({ analyzed.tokens[$0].kind == .word }).count > 1
      {
        add(name, analyzed, &bearers, &draft)
      }
      index = max(end, index + 1)
    }
  }

  /// Runs over capitalized words, hyphens between them and particles before them.
  private func endOfName(
    from start: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Int {
    var end = start + 1
    while end < analyzed.tokens.count, isOpen(end, from: start, analyzed, draft) {
      let token = analyzed.tokens[end]
      if token.isCapitalized {
        end += 1
      } else if analyzed.is(end, "-"), !token.followsSpace, isHyphenated(end + 1, analyzed) {
        end += 2
      } else if let family = endOfParticles(from: end, analyzed), isCapital(family, analyzed),
        draft.mention(at: family) == nil
      {
        end = family + 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether a name may go on at a token: none holds it, or one word does that is a body's too
  /// ("Thérèse Kayikwamba Wagner").
  private func isOpen(
    _ index: Int, from start: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Bool {
    guard let known = draft.mention(at: index) else { return true }
    return index - start >= 2 && known.tokens.count == 1
      && draft.entity(known).kind == .organization && analyzed.tokens[index].isCapitalized
      && (start..<index).contains { isGivenName($0, analyzed) }
  }

  /// A word right after a hyphen: « Jean-Noël », "Do-yun".
  private func isHyphenated(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    index < analyzed.tokens.count && analyzed.tokens[index].kind == .word
      && !analyzed.tokens[index].followsSpace
  }

  /// The index after the particles that begin here: « von der »; `nil` where there is none.
  private func endOfParticles(from start: Int, _ analyzed: AnalyzedText) -> Int? {
    var end = start
    while end < analyzed.tokens.count, end - start < 3, analyzed.tokens[end].kind == .word,
      PersonName.particles.contains(analyzed.text.form(analyzed.tokens[end]))
    {
      end += 1
      // « Ahmed al-Charaa »
      if end < analyzed.tokens.count, analyzed.is(end, "-"), !analyzed.tokens[end].followsSpace {
        end += 1
      }
    }
    return end > start ? end : nil
  }

  private func isCapital(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    index < analyzed.tokens.count && analyzed.tokens[index].isCapitalized
  }

  /// The part of a run of capitalized words that is a person's name.
  private func name(
    _ run: Range<Int>, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Range<Int>? {
    var start = run.lowerBound
    // A title or a word that only begins the sentence is no part of the name; "He Yongqian" behind a
    // title is one.
    while start < run.upperBound, !analyzed.role(start).isEmpty,
      analyzed.role(start).contains(.title) || start == 0
        || analyzed.tokens[start - 1].kind != .word || analyzed.ends(start, in: "'")
        || !isTitled(start, analyzed, draft)
    {
      start += 1
    }
    guard start < run.upperBound else { return nil }
    if !isGivenName(start, analyzed) {
      // "Prime Minister Ebba Lindqvist": the name begins after the title.
      let title = (start..<(run.upperBound - 1)).last { analyzed.role($0).contains(.title) }
      if let title { start = title + 1 }
    }
    let words = (start..<run.upperBound).filter { analyzed.tokens[$0].kind == .word }
    let hasTitle =
      isTitled(start, analyzed, draft)
      || words.count >= 2 && isApposed(start..<run.upperBound, analyzed, draft)
    guard isGivenName(start, analyzed) ? words.count >= 2 : hasTitle && words.count >= 1 else {
      return nil
    }
    guard words.count <= 4, analyzed.tokens[start].kind == .word else { return nil }
    return start..<run.upperBound
  }

  /// Whether a title stands before a name, as in « procureur général hongrois Gábor Sárkány ».
  private func isTitled(
    _ start: Int, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Bool {
    var before = start - 1
    if analyzed.is(before, ".") { before -= 1 }
    if analyzed.role(before).contains(.title) { return true }
    guard let nation = draft.mention(at: before), nation.form == .demonym,
      !analyzed.tokens[before].isCapitalized
    else { return false }
    before = nation.tokens.lowerBound - 1
    return (before - 1...before).contains { analyzed.role($0).contains(.title) }
  }

  /// « le président du Somaliland, Muse Bihi, », "its delegate, Chandni Raina, told": a name between
  /// commas behind a title, whose body or country at most stands between.
  private func isApposed(
    _ name: Range<Int>, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Bool {
    let comma = name.lowerBound - 1
    guard analyzed.is(comma, ","),
      name.upperBound == analyzed.tokens.count || analyzed.is(name.upperBound, ",")
        || analyzed.is(name.upperBound, ".") || analyzed.is(name.upperBound, ";")
    else { return false }
    var before = comma - 1
    while before >= 0, comma - before <= 8 {
      if analyzed.role(before).contains(.title) { return true }
      // « le porte-parole »
      if analyzed.is(before, "parole"), analyzed.is(before - 1, "-") { return true }
      let role = analyzed.role(before)
      guard
        draft.mention(at: before) != nil || analyzed.tokens[before].isCapitalized
          || !role.isDisjoint(with: [.genitive, .determiner])
      else { return false }
      before -= 1
    }
    return false
  }

  private func isGivenName(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    gazetteer.givenNames.contains(analyzed.text.form(analyzed.tokens[index]))
  }

  private func add(
    _ tokens: Range<Int>, _ analyzed: AnalyzedText, _ bearers: inout Bearers,
    _ draft: inout MentionDraft
  ) {
    let range = analyzed.range(tokens)
    let name = analyzed.text.original(range)
    let words = tokens.filter { analyzed.tokens[$0].kind == .word }
    if words.count == 1, let known = bearers.row(of: name) {
      draft.add(FoundMention(entity: known, tokens: tokens, range: range, form: .name))
      return
    }
    let entity = Entity(
      id: ID("person:" + Slug.of(name)), kind: .person, frenchName: name, englishName: name)
    let row = draft.entities.row(of: entity)
    bearers.note(entity, row)
    draft.add(FoundMention(entity: row, tokens: tokens, range: range, form: .name))
  }
}

/// The first person of the article who bears each family name.
private struct Bearers {
  private var rows: [String: Int] = [:]

  /// The row of a family name, its diacritics and case aside.
  func row(of name: String) -> Int? { rows[Self.folded(name)] }

  private static func folded(_ name: String) -> String {
    String(decoding: FoldedText(name).bytes, as: UTF8.self)
  }

  init(_ entities: ArticleEntities) {
    for (row, entity) in entities.entities.enumerated() { note(entity, row) }
  }

  mutating func note(_ entity: Entity, _ row: Int) {
    guard entity.kind == .person else { return }
    for name in [entity.frenchName, entity.englishName] {
      let words = name.split(separator: " ")
      guard words.count > 1, let family = words.last.map({ Self.folded(String($0)) }) else {
        continue
      }
      if rows[family] == nil { rows[family] = row }
    }
  }
}
