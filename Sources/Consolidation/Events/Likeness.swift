import Ontology

/// How much speaks for two tellings being of one occurrence.
struct Likeness {
  private let actors: ActorIndex

  init(_ actors: ActorIndex) { self.actors = actors }

  /// The strength of the agreement, greater being stronger.
  ///
  /// `nil` where something speaks against it or too little speaks for it. Symmetric.
  func strength(_ left: Testimony, _ right: Testimony) -> Double? {
    guard left.type.kin == right.type.kin, EventMode.mayBeOne(left.mode, right.mode),
      Factuality.mayBeOne(left.factuality, right.factuality)
    else { return nil }
    let nearness = actors.nearness(left.place, right.place)
    guard nearness != .apart, let parts = parts(left, right), let timing = timing(left, right)
    else { return nil }
    let isFirm = nearness == .same || (parts.targets ?? 0) > 0
    switch timing {
    case .day:
      guard hold(parts, left, right, isFirm: isFirm, isSamePlace: nearness == .same) else {
        return nil
      }
    case .year, .undated:
      // Little is known of when: everything else has to agree.
      guard left.type == right.type, left.factuality == right.factuality, isFirm,
        parts.participants == 1
      else { return nil }
    }
    if left.type == .state, wordsShared(left, right) < 0.4 { return nil }
    return score(parts, timing, left, right, nearness)
  }

  /// The participants in common.
  private struct Parts {
    /// Of those who act; of all who take part, in what is done together.
    let participants: Double?
    /// Of those to whom it is done; `nil` where one telling names none.
    let targets: Double?
  }

  /// `nil` where the participants contradict each other.
  private func parts(_ left: Testimony, _ right: Testimony) -> Parts? {
    if left.type.isMutual && right.type.isMutual {
      let participants = actors.overlap(
        left.sources + left.targets, right.sources + right.targets)
      return Parts(participants: participants, targets: nil)
    }
    let targets = actors.overlap(left.targets, right.targets)
    if targets == 0 { return nil }
    return Parts(participants: actors.overlap(left.sources, right.sources), targets: targets)
  }

  /// Whether participants and place suffice where the day is known.
  private func hold(
    _ parts: Parts, _ left: Testimony, _ right: Testimony, isFirm: Bool, isSamePlace: Bool
  ) -> Bool {
    guard left.type == right.type else { return isFirm && (parts.participants ?? 0) >= 0.5 }
    if left.type.isMutual, isSamePlace, let place = left.place, !actors.isCountry(place) {
      // One meeting in one town on one day: each reporter names those who matter to him.
      return true
    }
    // Half of two is one: that one met two others in turn unless more agrees.
    return parts.participants.map { $0 > 0.5 || ($0 == 0.5 && isFirm) } ?? isFirm
  }

  /// How exactly the later of two dates is known; `nil` where they exclude each other.
  private func timing(_ left: Testimony, _ right: Testimony) -> Testimony.Coarseness? {
    guard left.coarseness != .undated, right.coarseness != .undated,
      let first = left.window, let second = right.window
    else {
      return mayExclude(left, right) || !areReportedTogether(left, right) ? nil : .undated
    }
    return first.overlaps(second) ? max(left.coarseness, right.coarseness) : nil
  }

  private func mayExclude(_ left: Testimony, _ right: Testimony) -> Bool {
    guard let first = left.window, let second = right.window else { return false }
    return !first.overlaps(second)
  }

  /// Whether the news is the same: one article, or articles at most a week apart.
  private func areReportedTogether(_ left: Testimony, _ right: Testimony) -> Bool {
    if let first = left.claim?.document, first == right.claim?.document { return true }
    guard let first = left.document.days, let second = right.document.days else { return false }
    return first.lower - 7 < second.upper && second.lower - 7 < first.upper
  }

  private func score(
    _ parts: Parts, _ timing: Testimony.Coarseness, _ left: Testimony, _ right: Testimony,
    _ nearness: ActorIndex.Nearness
  ) -> Double {
    var score = 2 * (parts.participants ?? 0) + (parts.targets ?? 0)
    score += nearness == .same ? 1 : 0
    score += left.type == right.type ? 1 : 0
    score += left.mode == right.mode ? 0.5 : 0
    score += left.factuality == right.factuality ? 0.5 : 0
    return score + (timing == .day ? 1 : timing == .year ? 0.5 : 0)
  }

  /// The share of longer words that two quotes have in common (Jaccard).
  private func wordsShared(_ left: Testimony, _ right: Testimony) -> Double {
    let first = Self.words(left.claim?.quote ?? "")
    let second = Self.words(right.claim?.quote ?? "")
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return Double(first.intersection(second).count) / Double(first.union(second).count)
  }

  private static func words(_ quote: String) -> Set<String> {
    Set(
      quote.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= 4 }
        .map(String.init))
  }
}
