import Chronology
import Ontology

/// What several tellings of one occurrence say together.
struct EventSummary {
  let type: EventType
  let mode: EventMode?
  let contexts: [EventContext]
  let sources: [ID<Entity>]
  let targets: [ID<Entity>]
  let place: ID<Entity>?
  let date: EDTF?
  let reported: EDTF?
  let factuality: Factuality
  let saidBy: [ID<Entity>]
  let confidence: Double

  /// Sums up testimonies that come in the order of `Testimony.precedes`; there may be none.
  init(_ told: [Testimony]) {
    let type = Self.favorite(told) { $0.type } ?? .state
    self.type = type
    mode = Self.favorite(told.filter { $0.type == type }) { $0.mode }
    let contexts = Set(told.flatMap { $0.claim?.contexts ?? [] })
    self.contexts = EventContext.allCases.filter { contexts.contains($0) }
    (sources, targets) = Self.roles(told)
    place = Self.favorite(told) { $0.place }
    date = Self.date(told)
    reported = told.first { $0.document.published != nil }?.document.published
    factuality =
      told.contains { $0.factuality == .actual } ? .actual : told.first?.factuality ?? .actual
    saidBy = Set(told.compactMap(\.saidBy)).sorted()
    confidence = Self.confidence(told)
  }

  /// What most independent voices say; the earliest where as many say something else.
  private static func favorite<Value: Hashable>(
    _ told: [Testimony], _ value: (Testimony) -> Value?
  ) -> Value? {
    var voices: [Value: Set<String>] = [:]
    var order: [Value] = []
    for testimony in told {
      guard let value = value(testimony) else { continue }
      if voices[value] == nil { order.append(value) }
      voices[value, default: []].insert(testimony.document.voice)
    }
    var best: Value?
    for value in order where (voices[value]?.count ?? 0) > (best.flatMap { voices[$0]?.count } ?? 0)
    {
      best = value
    }
    return best
  }

  /// Everybody who takes part, each in the role that most tellings give; source where as many say
  /// the other.
  private static func roles(
    _ told: [Testimony]
  ) -> (sources: [ID<Entity>], targets: [ID<Entity>]) {
    var votes: [ID<Entity>: Int] = [:]
    for testimony in told {
      for id in testimony.sources { votes[id, default: 0] += 1 }
      for id in testimony.targets { votes[id, default: 0] -= 1 }
    }
    let everybody = votes.keys.sorted()
    return (
      everybody.filter { votes[$0, default: 0] >= 0 },
      everybody.filter { votes[$0, default: 0] < 0 }
    )
  }

  /// The date that fits most tellings, and the most exact of those.
  private static func date(_ told: [Testimony]) -> EDTF? {
    let dated = told.filter { $0.time != nil }
    var best: (testimony: Testimony, fitting: Int, days: Int)?
    for testimony in dated {
      let fitting = dated.count { fits(testimony, $0) }
      let days = testimony.window?.count ?? .max
      if best.map({ (fitting, -days) > ($0.fitting, -$0.days) }) ?? true {
        best = (testimony, fitting, days)
      }
    }
    return best?.testimony.time
  }

  private static func fits(_ left: Testimony, _ right: Testimony) -> Bool {
    guard let first = left.window, let second = right.window else { return true }
    return first.overlaps(second)
  }

  /// The chance that not every independent voice errs, at most 0.99.
  ///
  /// The best claim of each voice counts. Rounded to four decimals.
  private static func confidence(_ told: [Testimony]) -> Double {
    var best: [String: Double] = [:]
    for testimony in told {
      let voice = testimony.document.voice
      best[voice] = max(best[voice] ?? 0, testimony.confidence)
    }
    if best.values.contains(1) { return 1 }
    let doubt = best.sorted { $0.key < $1.key }.reduce(1) { $0 * (1 - $1.value) }
    return min(0.99, ((1 - doubt) * 10_000).rounded() / 10_000)
  }
}
