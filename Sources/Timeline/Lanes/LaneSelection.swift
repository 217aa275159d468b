import Chronology
import Ontology

/// How somebody takes part in an event.
enum Role: Hashable {
  case actor, target
}

/// Which lanes a chart has, and who runs on which.
struct LaneSelection {
  /// One lane of a chart.
  struct Lane: Hashable {
    /// Empty where all events share one line.
    let name: String
  }

  /// Where an event touches a lane.
  struct Member: Hashable {
    let lane: Int
    let role: Role
  }

  /// From top to bottom.
  let lanes: [Lane]
  /// For each entry, the lanes it touches, from top to bottom; at least one.
  private(set) var members: [[Member]]
  /// The lanes of each bloc that has several, where blocs stand together.
  private(set) var brackets: [ClosedRange<Int>] = []
  /// The names of those who share the lane of the others, sorted by involvement.
  let merged: [String]

  /// Chooses the lanes of entries and puts them in order.
  ///
  /// Whoever takes part often enough has a lane of their own. A lane for all others and one for
  /// events without actors stand at the bottom where they are needed, so no event is lost.
  ///
  /// - Parameters:
  ///   - entries: The events.
  ///   - style: What the lanes stand for.
  ///   - all: The events that decide which lanes there are, with `entries` among them; `nil` means
  ///     the same.
  init(_ entries: [TimelineEntry], style: TimelineStyle, lanesOf all: [TimelineEntry]?) {
    guard let all else {
      self.init(entries, style: style)
      return
    }
    var whole = LaneSelection(all, style: style)
    let members = Dictionary(
      zip(all.map(\.event), whole.members), uniquingKeysWith: { first, _ in first })
    whole.members = entries.map { members[$0.event, default: []] }
    self = whole
  }

  /// Chooses the lanes of entries as above.
  init(_ entries: [TimelineEntry], style: TimelineStyle) {
    let words = ChartWords(style.language)
    guard let maximum = Self.maximum(style) else {
      lanes = [Lane(name: "")]
      members = entries.map { _ in [Member(lane: 0, role: .actor)] }
      merged = []
      return
    }
    let casts = entries.map { LaneCast($0, lanes: style.lanes, words) }
    let ranking = Self.ranking(casts)
    let kept = ranking.prefix(ranking.count == maximum + 1 ? maximum + 1 : maximum)
    let others = ranking.dropFirst(kept.count)
    var row: [String: Int] = [:]
    for (index, player) in kept.enumerated() { row[player.id] = index }
    var lanes = kept.map { Lane(name: $0.name) }
    if !others.isEmpty {
      for player in others { row[player.id] = lanes.count }
      lanes.append(Lane(name: words.otherActors(others.count)))
    }
    var raw = casts.map { Self.members(of: $0, row) }
    if raw.contains(where: \.isEmpty) {
      for index in raw.indices where raw[index].isEmpty {
        raw[index] = [Member(lane: lanes.count, role: .actor)]
      }
      lanes.append(Lane(name: words.noActor))
    }
    let blocs = kept.map(\.bloc)
    let isGrouped = style.groupsBlocs && style.layout == .lanes && !blocs.contains("")
    let order =
      isGrouped
      ? Self.order(raw, blocs: blocs, total: lanes.count)
      : Self.order(raw, free: kept.count, total: lanes.count)
    var position = [Int](repeating: 0, count: lanes.count)
    for (place, lane) in order.enumerated() { position[lane] = place }
    self.lanes = order.map { lanes[$0] }
    members = raw.map { members in
      members.map { Member(lane: position[$0.lane], role: $0.role) }.sorted { $0.lane < $1.lane }
    }
    merged = others.map(\.name)
    if isGrouped { brackets = Self.brackets(order.prefix(kept.count).map { blocs[$0] }) }
  }

  /// The runs of two lanes and more that have one bloc.
  private static func brackets(_ blocs: [String]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    var start = 0
    for end in blocs.indices where end + 1 == blocs.count || blocs[end + 1] != blocs[end] {
      if end > start { runs.append(start...end) }
      start = end + 1
    }
    return runs
  }

  /// The order of the lanes: those of a bloc together, the rest as they are.
  private static func order(_ members: [[Member]], blocs: [String], total: Int) -> [Int] {
    var numbers: [String: Int] = [:]
    let groups = blocs.map { bloc -> Int in
      let number = numbers[bloc] ?? numbers.count
      numbers[bloc] = number
      return number
    }
    let joints = members.map { members in
      LaneOrder.Joint(lanes: members.map(\.lane).filter { $0 < blocs.count })
    }
    return GroupedLaneOrder.order(groups: groups, joints: joints.filter { !$0.lanes.isEmpty })
      + Array(blocs.count..<total)
  }

  /// The most lanes of a style; `nil` where all events share one line.
  private static func maximum(_ style: TimelineStyle) -> Int? {
    switch style.lanes {
    case .actors(let maximum), .blocs(let maximum):
      style.layout == .storyline ? min(maximum, TimelineStyle.mostStorylines) : maximum
    case .types: EventType.allCases.count + QuadClass.allCases.count
    case .none: nil
    }
  }

  /// All players, those of the most entries first, then by first appearance.
  private static func ranking(_ casts: [LaneCast]) -> [LaneCast.Player] {
    var players: [LaneCast.Player] = []
    var counts: [String: Int] = [:]
    for cast in casts {
      for id in Set((cast.actors + cast.targets).map(\.id)) { counts[id, default: 0] += 1 }
    }
    var seen: Set<String> = []
    for cast in casts {
      for player in cast.actors + cast.targets where seen.insert(player.id).inserted {
        players.append(player)
      }
    }
    return players.enumerated().sorted { left, right in
      let leftCount = counts[left.element.id] ?? 0
      let rightCount = counts[right.element.id] ?? 0
      return (rightCount, left.offset) < (leftCount, right.offset)
    }.map(\.element)
  }

  /// The lanes of one cast; who is both actor and target counts as actor.
  private static func members(of cast: LaneCast, _ row: [String: Int]) -> [Member] {
    let actors = Set(cast.actors.compactMap { row[$0.id] })
    let targets = Set(cast.targets.compactMap { row[$0.id] }).subtracting(actors)
    return
      (actors.map { Member(lane: $0, role: .actor) }
      + targets.map { Member(lane: $0, role: .target) }).sorted { $0.lane < $1.lane }
  }

  /// The order of the lanes: the first `free` ones by their joints, the rest as they are.
  private static func order(_ members: [[Member]], free: Int, total: Int) -> [Int] {
    let joints = members.map { members in
      LaneOrder.Joint(lanes: members.map(\.lane).filter { $0 < free })
    }
    return LaneOrder(laneCount: free, joints: joints).lanes + Array(free..<total)
  }
}
