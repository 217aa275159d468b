import Ontology

/// Testimonies that tell of one occurrence.
struct Cluster {
  /// The row of the hand-kept event around which it gathered.
  let seed: Int?
  /// What every member agrees with: the hand-kept event, or its most exactly dated testimony.
  let representative: Testimony
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
  /// Cluster rows by what a testimony and its cluster must have in common; ascending.
  private var index: [BlockKey: [Int]] = [:]

  /// Clusters testimonies that come in the order of `Testimony.all`.
  static func cluster(
    _ testimonies: [Testimony], _ seeds: [EventSeed], _ directory: EntityDirectory
  ) -> [Cluster] {
    var clustering = Clustering(directory)
    let fixed = clustering.plant(seeds, testimonies)
    for (row, testimony) in testimonies.enumerated() where !fixed.contains(row) {
      clustering.place(testimony, row)
    }
    return clustering.clusters
  }

  private init(_ directory: EntityDirectory) {
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
      let testimony = planted.testimony
      clusters.append(
        Cluster(seed: seed, representative: testimony, members: members, window: testimony.window))
      register(testimony, clusters.count - 1)
      for row in members { register(testimonies[row], clusters.count - 1) }
    }
    return fixed
  }

  private mutating func place(_ testimony: Testimony, _ row: Int) {
    guard let best = bestCluster(for: testimony) else {
      clusters.append(
        Cluster(
          seed: nil, representative: testimony, members: [row], window: testimony.window))
      return register(testimony, clusters.count - 1)
    }
    clusters[best].members.append(row)
    if let window = testimony.window {
      clusters[best].window = clusters[best].window.map { $0.shared(with: window) ?? $0 } ?? window
    }
    register(testimony, best)
  }

  private func bestCluster(for testimony: Testimony) -> Int? {
    var candidates: Set<Int> = []
    for key in keys(of: testimony) { candidates.formUnion(index[key] ?? []) }
    var best: (row: Int, strength: Double)?
    for row in candidates.sorted() {
      let cluster = clusters[row]
      if let window = cluster.window, let own = testimony.window, !window.overlaps(own) {
        continue
      }
      guard let strength = likeness.strength(testimony, cluster.representative) else { continue }
      if best.map({ strength > $0.strength }) ?? true { best = (row, strength) }
    }
    return best?.row
  }

  private mutating func register(_ testimony: Testimony, _ row: Int) {
    for key in keys(of: testimony) where index[key]?.last != row {
      index[key, default: []].append(row)
    }
  }

  /// The blocks of a testimony: its kind of event, one of its participants or its place, and a week
  /// of its date, of its report, or its document.
  private func keys(of testimony: Testimony) -> Set<BlockKey> {
    var anchors = Set((testimony.sources + testimony.targets).map { actors.polity(of: $0).text })
    if let place = testimony.place { anchors.insert(place.text) }
    var times: Set<BlockKey.Time> = []
    if let window = testimony.window, testimony.coarseness != .undated {
      for week in window.weeks { times.insert(.held(week: week)) }
    }
    if let days = testimony.document.days, days.count <= 31 {
      for week in (days.weeks.lowerBound - 1)...(days.weeks.upperBound + 1) {
        times.insert(.reported(week: week))
      }
    }
    if let claim = testimony.claim { times.insert(.document(claim.document)) }
    let kin = testimony.type.kin
    return Set(
      anchors.flatMap { anchor in times.map { BlockKey(kin: kin, anchor: anchor, time: $0) } })
  }
}

/// What two tellings must have in common before they are compared.
private struct BlockKey: Hashable {
  enum Time: Hashable {
    case held(week: Int)
    case reported(week: Int)
    case document(ID<Document>)
  }

  let kin: EventType
  let anchor: String
  let time: Time
}
