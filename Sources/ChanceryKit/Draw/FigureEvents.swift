import Chronology
import Dossier
import Ontology

/// The events of a drawing with what is behind each.
struct FigureEvents {
  /// An event, its words and its sources.
  struct Item {
    let event: Event
    /// The words by which it is shown.
    let headline: String
    /// The documents that tell of it, by date; each once.
    let documents: [Document]
    /// How many claims it rests on.
    let claims: Int
  }

  /// By date, as the dossier gives them.
  let items: [Item]
  /// How many more the query found, which are not drawn.
  let omitted: Int

  /// Takes the events of a query: statements and what is no fact only where they are asked for.
  ///
  /// Where there are more than `top`, the most important stay.
  init(
    _ dossier: OpenDossier, _ query: EventQuery, top: Int?, names: EntityNames
  ) throws {
    var query = Self.drawn(query)
    let most = min(top ?? .max, query.limit ?? .max)
    query.limit = nil
    let events = try dossier.events(query)
    let evidence = try dossier.store.evidence(for: events.map(\.id))
    let items = events.map { event in
      let pieces = evidence[event.id, default: []]
      var seen: Set<ID<Document>> = []
      return Item(
        event: event, headline: Headline.text(of: event, pieces, names),
        documents: pieces.map(\.document).filter { seen.insert($0.id).inserted },
        claims: pieces.count)
    }
    let kept = Self.order(items).prefix(most).sorted()
    omitted = items.count - kept.count
    self.items = kept.map { items[$0] }
  }

  /// A query with what a drawing leaves out unless it is asked for.
  static func drawn(_ query: EventQuery) -> EventQuery {
    var query = query
    if query.factualities.isEmpty { query.factualities = [.actual, .intended] }
    if query.types.isEmpty { query.types = EventType.allCases.filter { $0 != .state } }
    return query
  }

  /// The places of the items in the list, the most important first.
  ///
  /// What a person settled comes first, then what more documents and claims tell of, what happened
  /// before what is planned, an exact day before a vague date, more who take part, greater
  /// intensity, earlier, and the lesser id.
  private static func order(_ items: [Item]) -> [Int] {
    let ranks = items.map { item in
      let event = item.event
      let exactness = event.date.map { $0.exactDay == nil ? 1 : 0 } ?? 2
      return [
        event.assertedBy == nil ? 1 : 0, -item.documents.count,
        event.factuality == .actual ? 0 : 1, -min(item.claims, 3), exactness,
        event.place == nil ? 1 : 0, -min(event.sources.count + event.targets.count, 4),
        -Int(abs(event.type.score(in: event.mode)) * 10),
        event.date?.earliestDay?.daysSince1970 ?? .max,
      ]
    }
    return items.indices.sorted { left, right in
      ranks[left] == ranks[right]
        ? items[left].event.id < items[right].event.id
        : ranks[left].lexicographicallyPrecedes(ranks[right])
    }
  }
}
