import Chronology
import Ontology

/// What is compared when two tellings may be of one occurrence: a claim with every decision on
/// entities applied, or the outline of a hand-kept event.
struct Testimony {
  /// `nil` for a hand-kept event.
  let claim: Claim?
  let type: EventType
  let mode: EventMode?
  let sources: [ID<Entity>]
  let targets: [ID<Entity>]
  let place: ID<Entity>?
  let saidBy: ID<Entity>?
  let factuality: Factuality
  let time: EDTF?
  let window: DayWindow?
  let document: DocumentOrder.Place
  /// Of the human's acceptance, 1.
  let confidence: Double

  /// Everybody and every place it names.
  var entities: [ID<Entity>] { sources + targets + [place, saidBy].compactMap { $0 } }

  /// How exactly it is dated; the more exact come first.
  var coarseness: Coarseness {
    guard let window else { return .undated }
    return window.count <= 3 ? .day : window.count <= 366 ? .year : .undated
  }

  /// How exactly something is dated.
  enum Coarseness: Int, Comparable {
    /// To at most three days.
    case day
    /// To at most a year.
    case year
    case undated

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether it defines an event rather than another: the earliest document, then the earliest in
  /// its text.
  func precedes(_ other: Testimony) -> Bool { definingKey < other.definingKey }

  /// Document, trigger, id; a hand-kept event comes before every claim.
  private var definingKey: (Int, String, Int, Int, String) {
    guard let claim else { return (-1, "", 0, 0, "") }
    return (
      document.rank, claim.document.text, claim.trigger.lowerBound, claim.trigger.upperBound,
      claim.id.text
    )
  }

  /// The claims that stand after the decisions on claims and entities, in the order in which they
  /// are gathered: the most exactly dated first.
  static func all(
    _ claims: [Claim], _ order: DocumentOrder, _ directory: EntityDirectory,
    _ docket: inout Docket
  ) -> [Testimony] {
    let (rejected, accepted) = decidedClaims(claims, &docket)
    var seen: Set<ID<Claim>> = []
    return
      claims
      .filter { !rejected.contains($0.id) }
      .compactMap { claim in
        Testimony(
          claim, order, directory, confidence: accepted.contains(claim.id) ? 1 : nil)
      }
      .sorted { left, right in
        left.coarseness != right.coarseness
          ? left.coarseness < right.coarseness : left.precedes(right)
      }
      .filter { testimony in testimony.claim.map { seen.insert($0.id).inserted } ?? true }
  }

  /// `nil` where a claim had participants and every one of them was rejected.
  private init?(
    _ claim: Claim, _ order: DocumentOrder, _ directory: EntityDirectory, confidence: Double?
  ) {
    sources = directory.shown(claim.sources)
    targets = directory.shown(claim.targets)
    if sources.isEmpty, targets.isEmpty, !(claim.sources.isEmpty && claim.targets.isEmpty) {
      return nil
    }
    self.claim = claim
    type = claim.type
    mode = claim.mode
    place = claim.place.flatMap { directory.shown($0) }
    saidBy = claim.saidBy.flatMap { directory.shown($0) }
    factuality = claim.factuality
    time = claim.time
    window = DayWindow(claim.time)
    document = order.place(of: claim.document)
    self.confidence = confidence ?? claim.confidence
  }

  init(
    type: EventType, mode: EventMode?, sources: [ID<Entity>], targets: [ID<Entity>],
    place: ID<Entity>?, factuality: Factuality, time: EDTF?, reported: EDTF?
  ) {
    claim = nil
    self.type = type
    self.mode = mode
    self.sources = sources
    self.targets = targets
    self.place = place
    saidBy = nil
    self.factuality = factuality
    self.time = time
    window = DayWindow(time)
    document = DocumentOrder.Place(
      rank: -1, days: DayWindow(reported), voice: "", published: reported)
    confidence = 1
  }

  private static func decidedClaims(
    _ claims: [Claim], _ docket: inout Docket
  ) -> (rejected: Set<ID<Claim>>, accepted: Set<ID<Claim>>) {
    let known = Set(claims.map(\.id))
    var (rejected, accepted): (Set<ID<Claim>>, Set<ID<Claim>>) = ([], [])
    for (index, decision) in docket.decisions.enumerated() {
      switch decision.action {
      case .accept(let subject), .reject(let subject):
        guard HandKeptDecision.Action.isClaim(subject.value) else { continue }
        let id = ID<Claim>(subject.value)
        guard known.contains(id) else {
          let near = NearMisses.of(id.text, among: known.map(\.text))
          docket.note(HandKeptFault(.gone(id.text, near: near), at: subject.origin))
          continue
        }
        if decision.action.verb == .reject { rejected.insert(id) } else { accepted.insert(id) }
        docket.record(index, subjects: [id.text])
      case .rename, .merge, .split, .correct: continue
      }
    }
    return (rejected, accepted)
  }
}
