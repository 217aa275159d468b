import Ontology

/// How much speaks for two tellings being of one occurrence.
struct Likeness {
  private let actors: ActorIndex

  init(_ actors: ActorIndex) { self.actors = actors }

  /// The strength of the agreement, greater being stronger.
  ///
  /// `nil` where something speaks against it or too little speaks for it. Symmetric.
  func strength(_ left: Profile, _ right: Profile) -> Double? {
    let (first, second) = (left.outline, right.outline)
    guard let frame = frame(first, second), let parts = parts(left, right) else { return nil }
    let isFirm = frame.nearness == .same || (parts.targets ?? 0) > 0
    switch frame.timing {
    case .day:
      guard hold(parts, first, second, isFirm: isFirm, isSamePlace: frame.nearness == .same)
      else { return nil }
    case .year, .undated:
      // Little is known of when: everything else has to agree.
      guard first.type == second.type, first.factuality == second.factuality, isFirm,
        parts.participants == 1
      else { return nil }
    }
    if first.type == .state, left.wordsShared(with: right) < 0.4 { return nil }
    return score(parts, frame, first, second)
  }

  /// Whether kind, mode, factuality, place or date alone speak against it.
  func excludes(_ left: Outline, _ right: Outline) -> Bool { frame(left, right) == nil }

  /// How two tellings stand to each other in time and space.
  private struct Frame {
    let timing: Testimony.Coarseness
    let nearness: ActorIndex.Nearness
  }

  private func frame(_ left: Outline, _ right: Outline) -> Frame? {
    guard left.kin == right.kin, let timing = left.timing(with: right),
      Factuality.mayBeOne(left.factuality, right.factuality),
      EventMode.mayBeOne(left.mode, right.mode)
    else { return nil }
    let nearness = actors.nearness(left.place, right.place)
    return nearness == .apart ? nil : Frame(timing: timing, nearness: nearness)
  }

  /// The participants in common.
  private struct Parts {
    /// Of those who act; of all who take part, in what is done together.
    let participants: Double?
    /// Of those to whom it is done; `nil` where one telling names none.
    let targets: Double?
  }

  /// `nil` where the participants contradict each other.
  private func parts(_ left: Profile, _ right: Profile) -> Parts? {
    if left.outline.type.isMutual && right.outline.type.isMutual {
      let participants = ActorIndex.Actor.overlap(left.participants, right.participants)
      return Parts(participants: participants, targets: nil)
    }
    let targets = ActorIndex.Actor.overlap(left.targets, right.targets)
    if targets == 0 { return nil }
    return Parts(
      participants: ActorIndex.Actor.overlap(left.sources, right.sources), targets: targets)
  }

  /// Whether participants and place suffice where the day is known.
  private func hold(
    _ parts: Parts, _ left: Outline, _ right: Outline, isFirm: Bool, isSamePlace: Bool
  ) -> Bool {
    guard left.type == right.type else { return isFirm && (parts.participants ?? 0) >= 0.5 }
    if left.type.isMutual, isSamePlace, let place = left.place, !actors.isCountry(place) {
      // One meeting in one town on one day: each reporter names those who matter to him.
      return true
    }
    // Half of two is one: that one met two others in turn unless more agrees.
    return parts.participants.map { $0 > 0.5 || ($0 == 0.5 && isFirm) } ?? isFirm
  }

  private func score(
    _ parts: Parts, _ frame: Frame, _ left: Outline, _ right: Outline
  ) -> Double {
    var score = 2 * (parts.participants ?? 0) + (parts.targets ?? 0)
    score += frame.nearness == .same ? 1 : 0
    score += left.type == right.type ? 1 : 0
    score += left.mode == right.mode ? 0.5 : 0
    score += left.factuality == right.factuality ? 0.5 : 0
    return score + (frame.timing == .day ? 1 : frame.timing == .year ? 0.5 : 0)
  }
}
