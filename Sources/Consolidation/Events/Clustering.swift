import Ontology

/// Testimonies that tell of one occurrence.
struct Cluster {
  /// The row of the hand-kept event around which it gathered.
  let seed: Int?
  /// What every member agrees with: the hand-kept event, or its most exactly dated testimony.
  let representative: Profile
  /// Rows of testimonies.
  var members: [Int]
  /// The days that all dated members share.
  var window: DayWindow?
}

/// Gathers testimonies into clusters.
///
/// Testimonies come one by one, the most exactly dated first, and join the cluster whose
/// representative they agree with most, or found one. Each member agrees with the representative
/// itself, not with just any member, so that no chain leads from one occurrence to another; and its
/// date must leave the cluster a day on which everything can have happened.
struct Clustering {
  private let likeness: Likeness
  private let actors: ActorIndex
  private var clusters: [Cluster] = []
  /// Of each cluster's representative, apart, since most comparisons end there.
  private var outlines: [Outline] = []
  /// Cluster rows by what a testimony and its cluster must have in common.
  private var index: [BlockKey: [Int32]] = [:]
  /// Whether a hand-kept event has no date, so that dated claims are to be compared with it too.
  private let hasUndatedSeed: Bool

  /// Clusters testimonies that come in the order of `Testimony.all`.
  static func cluster(
    _ testimonies: [Testimony], _ seeds: [EventSeed], _ directory: EntityDirectory
  ) -> [Cluster] {
    var clustering = Clustering(
      directory, hasUndatedSeed: seeds.contains { $0.testimony.coarseness == .undated })
    let fixed = clustering.plant(seeds, testimonies)
    for (row, testimony) in testimonies.enumerated() where !fixed.contains(row) {
      clustering.place(testimony, row)
    }
    return clustering.clusters
  }

  private init(_ directory: EntityDirectory, hasUndatedSeed: Bool) {
    self.hasUndatedSeed = hasUndatedSeed
    actors = ActorIndex(directory)
    likeness = Likeness(actors)
  }

  /// Founds a cluster for every hand-kept event, with the claims that it names.
  ///
  /// - Returns: The rows that are placed thereby.
  private mutating func plant(_ seeds: [EventSeed], _ testimonies: [Testimony]) -> Set<Int> {
    var rows: [String: Int] = [:]
    for (row, testimony) in testimonies.enumerated() {
      if let claim = testimony.claim { rows[claim.id.text] = row }
    }
    var fixed: Set<Int> = []
    for (seed, planted) in seeds.enumerated() {
      let members = planted.event.claims.compactMap { rows[$0.value] }
        .filter { fixed.insert($0).inserted }
      let profile = Profile(planted.testimony, actors)
      clusters.append(
        Cluster(
          seed: seed, representative: profile, members: members,
          window: planted.testimony.window))
      outlines.append(profile.outline)
      register(profile, clusters.count - 1)
      for row in members { register(Profile(testimonies[row], actors), clusters.count - 1) }
    }
    return fixed
  }

  private mutating func place(_ testimony: Testimony, _ row: Int) {
    let profile = Profile(testimony, actors)
    guard let best = bestCluster(for: profile) else {
      clusters.append(
        Cluster(seed: nil, representative: profile, members: [row], window: testimony.window))
      outlines.append(profile.outline)
      return register(profile, clusters.count - 1)
    }
    clusters[best].members.append(row)
    if let window = testimony.window {
      clusters[best].window = clusters[best].window.map { $0.shared(with: window) ?? $0 } ?? window
    }
    register(profile, best)
  }

  /// The cluster whose representative agrees most; of equals, the first that was founded.
  private func bestCluster(for profile: Profile) -> Int? {
    var candidates: [Int32] = []
    for key in keysToSearch(profile) {
      if let rows = index[key] { candidates += rows }
    }
    candidates.sort()
    var best: (row: Int, strength: Double)?
    var previous: Int32 = -1
    for candidate in candidates where candidate != previous {
      previous = candidate
      let row = Int(candidate)
      if likeness.excludes(profile.outline, outlines[row]) { continue }
      if let window = clusters[row].window, let own = profile.outline.window,
        !window.overlaps(own)
      {
        continue
      }
      guard let strength = likeness.strength(profile, clusters[row].representative) else {
        continue
      }
      if best.map({ strength > $0.strength }) ?? true { best = (row, strength) }
    }
    return best?.row
  }

  private mutating func register(_ profile: Profile, _ row: Int) {
    var times = reportedWeeks(profile, margin: 0) + documents(profile)
    if profile.outline.coarseness != .undated { times += heldWeeks(profile) }
    for key in keys(profile, times) where index[key]?.last != Int32(row) {
      index[key, default: []].append(Int32(row))
    }
  }

  /// The blocks in which a cluster may be found: a dated testimony is compared with what happened
  /// then, an undated one with what was reported about then or stands in its own article.
  private func keysToSearch(_ profile: Profile) -> [BlockKey] {
    if profile.outline.coarseness == .undated {
      return keys(profile, reportedWeeks(profile, margin: 1) + documents(profile))
    }
    let reported = hasUndatedSeed ? reportedWeeks(profile, margin: 1) : []
    return keys(profile, heldWeeks(profile) + reported)
  }

  private func heldWeeks(_ profile: Profile) -> [BlockKey.Time] {
    profile.outline.window.map { $0.weeks.map { .held(week: Int32($0)) } } ?? []
  }

  private func reportedWeeks(_ profile: Profile, margin: Int) -> [BlockKey.Time] {
    guard let days = profile.outline.reported, days.count <= 366 else { return [] }
    let weeks = (days.weeks.lowerBound - margin)...(days.weeks.upperBound + margin)
    return weeks.map { .reported(week: Int32($0)) }
  }

  private func documents(_ profile: Profile) -> [BlockKey.Time] {
    profile.outline.document.map { [.document(rank: Int32(clamping: $0))] } ?? []
  }

  /// The blocks of a testimony: its kind of event, one of its participants or its place, and a time.
  private func keys(_ profile: Profile, _ times: [BlockKey.Time]) -> [BlockKey] {
    var anchors: [Int32] = []
    for actor in profile.participants where !anchors.contains(actor.polity) {
      anchors.append(actor.polity)
    }
    if let place = profile.outline.place, !anchors.contains(place) { anchors.append(place) }
    let kin = profile.outline.kin
    return anchors.flatMap { anchor in
      times.map { BlockKey(kin: kin, anchor: anchor, time: $0) }
    }
  }
}

/// What two tellings must have in common before they are compared.
private struct BlockKey: Hashable {
  enum Time: Hashable {
    case held(week: Int32)
    case reported(week: Int32)
    case document(rank: Int32)
  }

  let kin: EventType
  /// The row of a participant's polity, or of the place.
  let anchor: Int32
  let time: Time
}
