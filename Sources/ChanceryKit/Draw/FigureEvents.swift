import Chronology
import Dossier
import Ontology

/// The events of a drawing with the documents behind each.
struct FigureEvents {
  struct Item {
    let event: Event
    /// The documents that tell of it, by date.
    let documents: [Document]
  }

  /// By date, as the dossier gives them.
  let items: [Item]
  /// How many more the query found, which are not drawn.
  let omitted: Int

  /// Takes the events of a query: statements and what is denied only where asked for.
  ///
  /// Where there are more than `top`, the most important stay: more documents, then more who take
  /// part, greater intensity, earlier, the lesser id.
  init(_ dossier: OpenDossier, _ query: EventQuery, top: Int?) throws {
    var query = query
    if query.factualities.isEmpty { query.factualities = [.actual, .intended] }
    if query.types.isEmpty { query.types = EventType.allCases.filter { $0 != .state } }
    let limit = query.limit
    query.limit = nil
    var items: [Item] = []
    for event in try dossier.events(query) {
      var seen: Set<ID<Document>> = []
      let documents = try dossier.store.evidence(for: event.id).map(\.document)
        .filter { seen.insert($0.id).inserted }
      items.append(Item(event: event, documents: documents))
    }
    let most = min(top ?? .max, limit ?? .max)
    if items.count > most {
      let ranked = items.indices.sorted { Self.precedes(items[$0], items[$1]) }
      let kept = ranked.prefix(most).sorted()
      omitted = items.count - kept.count
      self.items = kept.map { items[$0] }
    } else {
      omitted = 0
      self.items = items
    }
  }

  private static func precedes(_ left: Item, _ right: Item) -> Bool {
    let (a, b) = (rank(left), rank(right))
    return a == b ? left.event.id < right.event.id : a.lexicographicallyPrecedes(b)
  }

  /// Smaller is more important: hand-kept first.
  private static func rank(_ item: Item) -> [Double] {
    let event = item.event
    return [
      event.assertedBy == nil ? 1 : 0, event.date?.earliestDay == nil ? 1 : 0,
      -Double(item.documents.count), -Double(event.sources.count + event.targets.count),
      -abs(event.type.score(in: event.mode)),
      Double(event.date?.earliestDay?.daysSince1970 ?? .max),
    ]
  }
}
