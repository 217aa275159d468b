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
    /// Greater for what stays where room is scarce; 0 for the most important, down from there.
    var importance = 0
  }

  /// By date, as the dossier gives them.
  let items: [Item]
  /// How many more the query found, which are not drawn.
  let omitted: Int
  /// The claims behind each item.
  private let evidence: [ID<Event>: [Evidence]]

  /// Takes the events of a query.
  ///
  /// Where there are more than `top`, the most important stay.
  ///
  /// - Parameters:
  ///   - dossier: Where they are.
  ///   - view: What they are.
  ///   - top: The most that stay.
  ///   - names: The names of who takes part.
  ///   - thresholds: Ids of events that are among them in any case, before all others.
  /// - Throws: `LookupError` where an id or name of the query means nothing, or the dossier's error.
  init(
    _ dossier: OpenDossier, _ view: View, top: Int?, names: EntityNames,
    thresholds: Set<ID<Event>> = []
  ) throws {
    let most = min(top ?? .max, view.query.limit ?? .max)
    var events = try Self.drawn(view, dossier)
    let missing = thresholds.subtracting(events.map(\.id)).sorted()
    events += try missing.compactMap { try dossier.store.event($0) }
    let evidence = try dossier.store.evidence(for: events.map(\.id))
    let items = events.map { event in
      let pieces = evidence[event.id, default: []]
      var seen: Set<ID<Document>> = []
      return Item(
        event: event, headline: Headline.text(of: event, pieces, names),
        documents: pieces.map(\.document).filter { seen.insert($0.id).inserted },
        claims: pieces.count)
    }
    let ranked = Self.distinct(Self.order(items), items)
    let first = ranked.filter { thresholds.contains(items[$0].event.id) }
    let kept = (first + ranked.filter { !thresholds.contains(items[$0].event.id) }).prefix(most)
    omitted = items.count - kept.count
    self.evidence = kept.reduce(into: [:]) { kept, place in
      let id = items[place].event.id
      kept[id] = evidence[id]
    }
    self.items = kept.enumerated().sorted { $0.element < $1.element }.map { turn, place in
      var item = items[place]
      item.importance = -turn
      return item
    }
  }

  /// A date that some accounts give, and the documents that do.
  typealias OtherDate = (date: EDTF, documents: [Document])

  /// The dates that independent accounts give where they contradict an event's own and nothing
  /// settles it, by event.
  func otherDates(
    _ dossier: OpenDossier, _ names: EntityNames
  ) throws -> [ID<Event>: [OtherDate]] {
    // One document contradicts nobody.
    let told = items.filter { $0.documents.count > 1 }
    guard !told.isEmpty else { return [:] }
    let finder = try DisagreementFinder(
      dossier.store, names, for: told.flatMap { evidence[$0.event.id, default: []] })
    var dates: [ID<Event>: [OtherDate]] = [:]
    for item in told {
      let pieces = evidence[item.event.id, default: []]
      let conflict = finder.disagreements(on: item.event, pieces).first { $0.field == .date }
      guard let conflict, conflict.settledBy == nil else { continue }
      dates[item.event.id] = conflict.versions.filter { $0.value != conflict.carried }
        .compactMap { version in
          version.accounts.first?.claim.time.map { ($0, version.accounts.map(\.document)) }
        }
    }
    return dates
  }

  /// The events of a view that a drawing may show, without regard to its limit.
  ///
  /// Statements and what is no fact are left out unless they are asked for or a person vouches for
  /// them; whatever an answer holds is asked for.
  static func drawn(_ view: View, _ dossier: OpenDossier) throws -> [Event] {
    let query = view.query
    var unlimited = query
    unlimited.limit = nil
    return try dossier.events(unlimited).filter { event in
      if let answer = view.answer { return answer.events.contains(event.id) }
      let isStatement = query.types.isEmpty && event.type == .state
      let isNoFact =
        query.factualities.isEmpty && event.factuality != .actual && event.factuality != .intended
      return isVouchedFor(event) || !(isStatement || isNoFact)
    }
  }

  /// Whether a person accepted the event or wrote it.
  static func isVouchedFor(_ event: Event) -> Bool { event.confidence == 1 }

  /// The places of the items in the list, the most important first.
  ///
  /// What a person vouches for comes first, then what a person settled, then what more documents
  /// tell of. Then every document has its say before any has it twice, each with its most important
  /// event.
  private static func order(_ items: [Item]) -> [Int] {
    let ranks = items.map(rank)
    let byRank = items.indices.sorted { left, right in
      ranks[left] == ranks[right]
        ? items[left].event.id < items[right].event.id
        : ranks[left].lexicographicallyPrecedes(ranks[right])
    }
    var turns: [ID<Document>: Int] = [:]
    let turn = byRank.map { place -> Int in
      guard items[place].documents.count == 1, let document = items[place].documents.first else {
        return 0
      }
      turns[document.id, default: 0] += 1
      return turns[document.id, default: 0]
    }
    return byRank.indices
      .sorted { left, right in
        let (first, second) = (ranks[byRank[left]], ranks[byRank[right]])
        let keys = (first.prefix(2) + [turn[left]], second.prefix(2) + [turn[right]])
        return keys.0 == keys.1 ? left < right : keys.0.lexicographicallyPrecedes(keys.1)
      }
      .map { byRank[$0] }
  }

  /// What counts, the least number first: vouched for or settled by a person, documents, claims, fact before plan,
  /// an exact day before a vague date, a place, who takes part, intensity, time.
  private static func rank(_ item: Item) -> [Int] {
    let event = item.event
    return [
      isVouchedFor(event) ? 0 : event.assertedBy == nil ? 2 : 1, -item.documents.count,
      -min(item.claims, 3),
      event.factuality == .actual ? 0 : 1,
      event.date.map { $0.exactDay == nil ? 1 : 0 } ?? 2, event.place == nil ? 1 : 0,
      -min(event.sources.count + event.targets.count, 4),
      -Int(abs(event.type.score(in: event.mode)) * 10),
      event.date?.earliestDay?.daysSince1970 ?? .max,
    ]
  }

  /// Without events that would stand under the same words and date as one before.
  private static func distinct(_ order: [Int], _ items: [Item]) -> [Int] {
    var seen: Set<String> = []
    return order.filter { place in
      let item = items[place]
      return seen.insert("\(item.event.date?.description ?? "") \(item.headline)").inserted
    }
  }
}
