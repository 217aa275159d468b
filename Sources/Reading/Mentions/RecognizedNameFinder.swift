import Ontology

/// Takes the names that a linguistic pipeline recognizes and no earlier rule has taken.
///
/// What a name lacks to be one (a capital, a letter beside its article) is cut off or refused, and
/// a single word that only begins its sentence is no name.
struct RecognizedNameFinder {
  let gazetteer: Gazetteer
  let grammar: GrammarWords
  private let nouns = NameContext()

  func find(
    _ names: [Parse.Name], _ matches: [NameMatch], in analyzed: AnalyzedText,
    _ draft: inout MentionDraft
  ) {
    let offices = Set(
      matches.filter { match in
        match.readings.contains { reading in
          if case .office = reading.referent { return true }
          return false
        }
      }.map(\.tokens))
    for name in names {
      guard var kind = Self.kind(name.kind), var tokens = tokens(of: name, analyzed),
        draft.isFree(tokens), isName(tokens, name.kind, analyzed)
      else { continue }
      kind = nouns.kind(before: tokens.lowerBound, analyzed) ?? kind
      tokens = completed(tokens, kind, analyzed, draft)
      let range = analyzed.range(tokens)
      let text = analyzed.text.original(range)
      let folded = String(decoding: FoldedText(text).bytes, as: UTF8.self)
      guard !gazetteer.things.contains(folded), !offices.contains(tokens) else { continue }
      let row = draft.entities.row(of: entity(text, kind, draft.entities))
      draft.add(FoundMention(entity: row, tokens: tokens, range: range, form: .name))
    }
  }

  /// A single word is the family name of a person already known by it.
  private func entity(_ text: String, _ kind: EntityKind, _ known: ArticleEntities) -> Entity {
    if kind == .person, !text.contains(" ") {
      let bearer = known.entities.first { entity in
        entity.kind == .person && entity.frenchName.hasSuffix(" " + text)
      }
      if let bearer { return bearer }
    }
    return Entity(
      id: ID("\(kind.rawValue):" + Slug.of(text)), kind: kind, frenchName: text, englishName: text)
  }

  private static func kind(_ kind: Parse.Name.Kind) -> EntityKind? {
    switch kind {
    case .person: .person
    case .organization: .organization
    case .place: .place
    case .other: nil
    }
  }

  /// The tokens of a name without an article, a preposition or a mark at its ends.
  private func tokens(of name: Parse.Name, _ analyzed: AnalyzedText) -> Range<Int>? {
    var start = index(at: name.range.lowerBound, analyzed)
    var end = start
    while end < analyzed.tokens.count,
      analyzed.tokens[end].range.lowerBound < name.range.upperBound
    {
      end += 1
    }
    while start < end, !isNameWord(start, analyzed) { start += 1 }
    while end > start, analyzed.tokens[end - 1].kind == .mark { end -= 1 }
    guard start < end, end - start <= 8 else { return nil }
    return start..<end
  }

  /// The whole name where the recognizer stops short: "Han Do-yun", "Bank of Canada", "Sudan Doctors
  /// Network".
  private func completed(
    _ tokens: Range<Int>, _ kind: EntityKind, _ analyzed: AnalyzedText, _ draft: MentionDraft
  ) -> Range<Int> {
    var end = tokens.upperBound
    while let next = hyphenated(from: end, analyzed) { end = next }
    if kind == .organization {
      while end < analyzed.tokens.count, isNameWord(end, analyzed),
        draft.mention(at: end) == nil
      {
        end += 1
      }
    }
    if analyzed.role(end - 1).contains(.genitive), end - 1 > tokens.lowerBound {
      guard let owner = draft.mention(at: end), owner.form != .description,
        owner.tokens.lowerBound == end
      else { return tokens.lowerBound..<(end - 1) }
      end = owner.tokens.upperBound
    }
    return tokens.lowerBound..<end
  }

  /// Where a word ends that a hyphen joins to the one before.
  private func hyphenated(from end: Int, _ analyzed: AnalyzedText) -> Int? {
    guard end + 1 < analyzed.tokens.count, analyzed.is(end, "-"),
      !analyzed.tokens[end].followsSpace, analyzed.tokens[end + 1].kind == .word,
      !analyzed.tokens[end + 1].followsSpace
    else { return nil }
    return end + 2
  }

  private func isNameWord(_ index: Int, _ analyzed: AnalyzedText) -> Bool {
    let token = analyzed.tokens[index]
    return token.kind == .word && token.isCapitalized && analyzed.role(index).isEmpty
  }

  private func index(at offset: Int, _ analyzed: AnalyzedText) -> Int {
    var (low, high) = (0, analyzed.tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if analyzed.tokens[middle].range.upperBound <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// « ministre de la Défense », « ministère des Affaires étrangères »: what an office is for.
  private func isPortfolio(_ tokens: Range<Int>, _ analyzed: AnalyzedText) -> Bool {
    var before = tokens.lowerBound - 1
    while before > 0, analyzed.role(before).contains(.determiner),
      !analyzed.role(before).contains(.genitive)
    {
      before -= 1
    }
    guard before > 0, analyzed.role(before).contains(.genitive) else { return false }
    // « les ministres arménien et azerbaïdjanais des Affaires étrangères »
    return (max(0, before - 4)..<before).contains { head in
      analyzed.is(head, "ministre") || analyzed.is(head, "ministres")
        || analyzed.is(head, "ministere") || analyzed.is(head, "ministry")
        || analyzed.is(head, "minister")
    }
  }

  /// One word at the head of a sentence has its capital from there.
  private func isName(
    _ tokens: Range<Int>, _ kind: Parse.Name.Kind, _ analyzed: AnalyzedText
  ) -> Bool {
    for token in tokens where analyzed.tokens[token].kind == .lineBreak { return false }
    if isPortfolio(tokens, analyzed) { return false }
    if kind == .person, tokens.count > 5 { return false }
    guard tokens.count == 1 else { return true }
    let first = tokens.lowerBound
    let form = analyzed.tokens[first].folded.count
    guard form > 2, first > 0 else { return false }
    let before = analyzed.tokens[first - 1]
    return before.kind == .word || before.kind == .number || analyzed.is(first - 1, ",")
  }
}
