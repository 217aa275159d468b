import Ontology

/// A testimony made ready for comparing: its entities numbered, its words gathered.
struct Profile {
  let outline: Outline
  let sources: [ActorIndex.Actor]
  let targets: [ActorIndex.Actor]
  /// Sources and targets.
  let participants: [ActorIndex.Actor]
  /// The longer words of the quote; gathered only for statements, which are compared by them.
  let words: Set<String>

  init(_ testimony: Testimony, _ index: ActorIndex) {
    outline = Outline(testimony, place: index.place(testimony.place))
    sources = index.actors(testimony.sources)
    targets = index.actors(testimony.targets)
    participants = sources + targets
    words = testimony.type == .state ? Self.words(testimony.claim?.quote ?? "") : []
  }

  /// The share of words that two quotes have in common (Jaccard).
  func wordsShared(with other: Profile) -> Double {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    let shared = words.intersection(other.words).count
    return Double(shared) / Double(words.count + other.words.count - shared)
  }

  private static func words(_ quote: String) -> Set<String> {
    Set(
      quote.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= 4 }
        .map(String.init))
  }
}

/// What of a testimony needs no memory of its own, and rules out most comparisons.
struct Outline {
  let type: EventType
  let kin: EventType
  let mode: EventMode?
  let factuality: Factuality
  let coarseness: Testimony.Coarseness
  let window: DayWindow?
  let place: Int32?
  /// The document's place in the order; `nil` for a hand-kept event.
  let document: Int?
  /// When the document may have been published.
  let reported: DayWindow?

  init(_ testimony: Testimony, place: Int32?) {
    type = testimony.type
    kin = testimony.type.kin
    mode = testimony.mode
    factuality = testimony.factuality
    coarseness = testimony.coarseness
    window = testimony.window
    self.place = place
    document = testimony.claim == nil ? nil : testimony.document.rank
    reported = testimony.document.days
  }

  /// How exactly the vaguer of two dates is known; `nil` where they exclude each other, or where
  /// one is missing and the news is not the same.
  func timing(with other: Outline) -> Testimony.Coarseness? {
    if let window, let second = other.window, !window.overlaps(second) { return nil }
    let vaguer = max(coarseness, other.coarseness)
    return vaguer == .undated && !isReported(with: other) ? nil : vaguer
  }

  /// Whether the news is the same: one article, or articles at most a week apart.
  private func isReported(with other: Outline) -> Bool {
    if let document, document == other.document { return true }
    guard let reported, let second = other.reported else { return false }
    return reported.lower - 7 < second.upper && second.lower - 7 < reported.upper
  }
}
