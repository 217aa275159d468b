import Chronology
import Corpus
import Ontology
package import Reading

/// What was read from one article, in the shape in which readings are exchanged and scored.
package struct ReadingRecord: Encodable, Sendable {
  struct EntityRecord: Encodable, Sendable {
    let name: String
    let kind: EntityKind
    /// The distinct surface forms, in the order of the text.
    let mentions: [String]
    let core: Bool
  }

  struct TimeRecord: Encodable, Sendable {
    let quote: String
    /// EDTF; null where nothing fixes it.
    @Explicit var value: String?
  }

  struct EventRecord: Encodable, Sendable {
    let id: String
    let quote: String
    let types: [EventType]
    let sources: [String]
    let targets: [String]
    @Explicit var place: String?
    @Explicit var dates: [String]?
    let status: Factuality
    @Explicit var saidBy: String?
    let core: Bool

    enum CodingKeys: String, CodingKey {
      case id, quote, types, sources, targets, place, dates, status
      case saidBy = "said_by"
      case core
    }
  }

  let id: String
  @Explicit var language: Language?
  @Explicit var published: String?
  @Explicit var title: String?
  let bodyStarts: String
  let bodyEnds: String
  let entities: [EntityRecord]
  let times: [TimeRecord]
  let events: [EventRecord]

  enum CodingKeys: String, CodingKey {
    case id, language, published, title
    case bodyStarts = "body_starts"
    case bodyEnds = "body_ends"
    case entities, times, events
  }

  /// Takes a reading; names are in the article's language.
  package init(_ reading: ArticleReading) {
    let document = reading.article.document
    let wording = document.language ?? .english
    let names = Dictionary(
      uniqueKeysWithValues: reading.entities.map { ($0.id, $0.name(in: wording)) })
    func name(_ id: ID<Entity>) -> String { names[id] ?? id.text }
    let acting = Set(reading.claims.flatMap { $0.sources + $0.targets })
    id = reading.article.manifestID ?? document.path
    language = document.language
    published = document.published?.description
    title = document.title
    bodyStarts = Self.edge(document.body, isStart: true)
    bodyEnds = Self.edge(document.body, isStart: false)
    let mentions = Dictionary(grouping: reading.mentions, by: \.entity)
    entities = reading.entities.compactMap { entity in
      guard let own = mentions[entity.id] else { return nil }
      var seen: Set<String> = []
      return EntityRecord(
        name: name(entity.id), kind: entity.kind,
        mentions: own.map(\.text).filter { seen.insert($0).inserted },
        core: own.count > 1 || acting.contains(entity.id))
    }
    times = reading.times.map { TimeRecord(quote: $0.text, value: $0.value?.description) }
    events = reading.claims.enumerated().map { index, claim in
      EventRecord(
        id: "e\(index + 1)", quote: claim.quote, types: [claim.type],
        sources: claim.sources.map(name), targets: claim.targets.map(name),
        place: claim.place.map(name), dates: claim.time.map { [$0.description] },
        status: claim.factuality, saidBy: claim.saidBy.map(name),
        core: claim.confidence >= 0.6 && claim.factuality == .actual)
    }
  }

  /// The first or last words of a body.
  private static func edge(_ body: String, isStart: Bool) -> String {
    let lines = body.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    guard let line = isStart ? lines.first : lines.last else { return "" }
    let words = line.split(separator: " ")
    return (isStart ? words.prefix(6) : words.suffix(6)).joined(separator: " ")
  }
}

/// An optional that is written as `null` where it is empty.
@propertyWrapper
package struct Explicit<Value: Encodable & Sendable>: Encodable, Sendable {
  package var wrappedValue: Value?

  package init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue {
      try container.encode(wrappedValue)
    } else {
      try container.encodeNil()
    }
  }
}
