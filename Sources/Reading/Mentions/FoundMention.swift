import Chronology
import Ontology

/// A mention as the rules see it: with its tokens, and with the entity as a row of the article's.
struct FoundMention: Sendable {
  /// A row of `ArticleEntities`.
  let entity: Int
  /// Indices of the text's tokens.
  let tokens: Range<Int>
  /// UTF-8 offsets.
  let range: Range<Int>
  let form: Mention.Form
  /// Whether the words stand for several.
  var isPlural = false
  /// The office that the words say the one they name holds.
  var tenure: FoundTenure?

  /// The same words, taken for another entity.
  func standing(for entity: Int) -> FoundMention {
    FoundMention(
      entity: entity, tokens: tokens, range: range, form: .metonym, isPlural: isPlural)
  }
}

/// An office as a description tells it.
struct FoundTenure: Sendable {
  /// An index into `Gazetteer.offices`.
  let office: Int
  /// A row of `ArticleEntities`: whose office it is.
  let of: Int
  let isFormer: Bool
  let term: EDTF?
  /// UTF-8 offsets of the words that hold both the office and the name.
  let quote: Range<Int>
  let rule: String
}

/// The entities of one article: those of the gazetteer that occur, and those found in the text.
struct ArticleEntities: Sendable {
  private(set) var entities: [Entity] = []
  private var rows: [ID<Entity>: Int] = [:]
  /// For rows of capitals: the row of the country whose government sits there.
  var governments: [Int: Int] = [:]
  /// For rows of places: the row of the country they lie in.
  var countries: [Int: Int] = [:]

  /// The row of an entity that is there already.
  func row(ofKnown id: ID<Entity>) -> Int? { rows[id] }

  /// The row of an entity, which is added where it is new.
  mutating func row(of entity: Entity) -> Int {
    if let row = rows[entity.id] { return row }
    rows[entity.id] = entities.count
    entities.append(entity)
    return entities.count - 1
  }

  /// The country to which more mentions belong than to any other: its name, its people, its places,
  /// its bodies; `nil` where none has two, or two are level.
  func homeCountry(of mentions: [FoundMention]) -> Int? {
    var counts: [Int: Int] = [:]
    for mention in mentions {
      let entity = entities[mention.entity]
      let row =
        switch entity.kind {
        case .country: mention.entity
        case .place: countries[mention.entity]
        case .person, .organization:
          entity.country.flatMap { self.row(ofKnown: ID("country:" + $0)) }
        }
      if let row { counts[row, default: 0] += 1 }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ranked.first, first.value > 1,
      ranked.count == 1 || ranked[1].value < first.value
    else { return nil }
    return first.key
  }
}
