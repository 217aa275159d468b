import Chronology
import Ontology

/// Finds who and what a text speaks of.
///
/// Names of the gazetteer come first, then offices, unnamed groups, unknown persons, and the
/// family names of persons; what an earlier rule has taken a later one leaves alone.
struct MentionFinder: Sendable {
  let gazetteer: Gazetteer
  let grammar: GrammarWords
  let language: Language

  /// The entities and mentions of a text, the mentions ascending and not overlapping.
  ///
  /// The text's trees, where it has any, tell what describes a noun.
  func mentions(
    in analyzed: AnalyzedText, published: EDTF?, recognized: [Parse.Name] = [],
    tree: SyntaxTree? = nil
  ) -> (entities: ArticleEntities, mentions: [FoundMention]) {
    let matches = NameMatcher(gazetteer: gazetteer, language: language).matches(in: analyzed)
    var draft = MentionDraft(analyzed)
    let evidence = NameEvidence(matches, gazetteer, analyzed)
    for match in matches where !isPartOfName(match, recognized, analyzed, tree) {
      take(match, evidence, analyzed, &draft)
    }
    PersonFinder(gazetteer: gazetteer, grammar: grammar).find(in: analyzed, &draft)
    FamilyNameFinder(gazetteer: gazetteer).find(in: analyzed, &draft)
    if language == .english {
      CountryNameFinder(gazetteer: gazetteer).find(matches, in: analyzed, &draft)
    }
    RecognizedNameFinder(gazetteer: gazetteer, grammar: grammar).find(
      recognized, matches, in: analyzed, &draft)
    NamedBodyFinder().find(in: analyzed, &draft)
    ShortBodyFinder(tree: tree).find(in: analyzed, &draft)
    var offices = OfficeFinder(
      gazetteer: gazetteer, language: language, day: published?.latestDay)
    offices.find(matches, in: analyzed, &draft)
    MinistryFinder(gazetteer: gazetteer, language: language).find(in: analyzed, &draft)
    GroupFinder(gazetteer: gazetteer, language: language, tree: tree)
      .find(matches, in: analyzed, &draft)
    return (draft.entities, draft.sorted())
  }

  /// « l’Alliance citoyenne », « le Congrès péruvien », "the Congress party": a body's short form
  /// that is a noun of the language, where what stands beside it makes it another's name.
  private func isPartOfName(
    _ match: NameMatch, _ recognized: [Parse.Name], _ analyzed: AnalyzedText, _ tree: SyntaxTree?
  ) -> Bool {
    guard match.tokens.count == 1,
      Self.bodyNouns.contains(analyzed.text.form(analyzed.tokens[match.tokens.lowerBound]))
    else { return false }
    let isInside = recognized.contains { name in
      name.kind == .organization && name.range.contains(match.range.lowerBound)
        && name.range.upperBound > match.range.upperBound
    }
    return isInside || tree?.isDescribed(match.range) ?? false
  }

  private static let bodyNouns: Set<String> = [
    "alliance", "union", "commission", "congres", "congress", "conseil", "council", "ligue",
    "league", "parlement", "parliament", "senat", "senate", "assemblee", "assembly",
    "commonwealth", "commons", "garde", "federation", "confederation", "front", "organisation",
    "agence", "agency",
  ]

  private func take(
    _ match: NameMatch, _ evidence: NameEvidence, _ analyzed: AnalyzedText,
    _ draft: inout MentionDraft
  ) {
    let candidates = match.readings.compactMap { reading -> (Int, Mention.Form)? in
      guard case .entity(let index, let form) = reading.referent else { return nil }
      return (index, form)
    }
    guard var (index, form) = candidates.first else { return }
    let isPlace = GovernmentRule.isPlace(match.tokens, analyzed)
    if candidates.count > 1,
      let place = candidates.first(where: { gazetteer.entities[$0.0].kind == .place }), isPlace
    {
      (index, form) = place
    }
    if let meant = evidence.meaning(of: match, isPlace: isPlace) {
      (index, form) = (meant, meant == index ? form : .metonym)
    } else if let government = gazetteer.governments[index], !isPlace {
      (index, form) = (government, .metonym)
    }
    let row = draft.entities.row(of: gazetteer.entities[index])
    if isPlace, let government = gazetteer.governments[index] {
      draft.entities.governments[row] = draft.entities.row(of: gazetteer.entities[government])
    }
    let entity = gazetteer.entities[index]
    if entity.kind == .place, let country = entity.country.flatMap(gazetteer.index) {
      draft.entities.countries[row] = draft.entities.row(of: gazetteer.entities[country])
    }
    draft.add(
      FoundMention(entity: row, tokens: match.tokens, range: match.range, form: form))
  }
}

/// Mentions while rules add to them.
struct MentionDraft {
  var entities = ArticleEntities()
  private(set) var mentions: [FoundMention] = []
  /// One entry a token: the index of the mention that holds it, −1 where none does.
  private(set) var owners: [Int32]
  /// Indices of `mentions` by what none shares with another.
  private var rows: [Key: Int] = [:]

  private struct Key: Hashable {
    let range: Range<Int>
    let entity: Int
  }

  init(_ analyzed: AnalyzedText) {
    owners = Array(repeating: -1, count: analyzed.tokens.count)
  }

  /// The mention that holds a token.
  func mention(at token: Int) -> FoundMention? {
    guard token >= 0, token < owners.count, owners[token] >= 0 else { return nil }
    return mentions[Int(owners[token])]
  }

  /// The entity of a mention.
  func entity(_ mention: FoundMention) -> Entity { entities.entities[mention.entity] }

  /// Whether no mention holds any of the tokens.
  func isFree(_ tokens: Range<Int>) -> Bool { owners[tokens].allSatisfy { $0 < 0 } }

  /// Adds a mention; the mentions it covers stay beneath it.
  ///
  /// Two rules may find the same words for the same entity: they are one mention, with the office
  /// that either tells.
  mutating func add(_ mention: FoundMention) {
    let key = Key(range: mention.range, entity: mention.entity)
    let row = rows[key] ?? mentions.count
    for token in mention.tokens { owners[token] = Int32(row) }
    if row == mentions.count {
      mentions.append(mention)
      rows[key] = row
    } else if mentions[row].tenure == nil, mention.tenure != nil {
      mentions[row] = mention
    }
  }

  /// Puts a mention of the same tokens in another's place.
  mutating func replace(_ old: FoundMention, with new: FoundMention) {
    guard let row = rows.removeValue(forKey: Key(range: old.range, entity: old.entity)) else {
      return
    }
    rows[Key(range: new.range, entity: new.entity)] = row
    mentions[row] = new
  }

  /// All mentions by their place, the longer of two that begin together first.
  func sorted() -> [FoundMention] {
    mentions.sorted { left, right in
      left.range.lowerBound != right.range.lowerBound
        ? left.range.lowerBound < right.range.lowerBound
        : left.range.upperBound > right.range.upperBound
    }
  }
}
