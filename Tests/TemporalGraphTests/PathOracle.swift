import Chronology
import TemporalGraph

/// Slow and plain forms of the path algorithms, over a list of edges.
struct PathOracle {
  let nodes: [NodeRow]
  let edges: [RandomGraph.Edge]
  let direction: Direction

  /// Every edge as the steps that can be taken along it.
  var steps: [(edge: RandomGraph.Edge, from: NodeRow, to: NodeRow)] {
    edges.flatMap { edge in
      let along = (edge, edge.source, edge.target)
      let back = (edge, edge.target, edge.source)
      switch direction {
      case .outgoing: return [along]
      case .incoming: return [back]
      case .both: return edge.source == edge.target ? [along] : [along, back]
      }
    }
  }

  /// The least weights from a node, by relaxing every edge until nothing changes.
  func distances(from source: NodeRow, weight: (RandomGraph.Edge) -> Double) -> [NodeRow: Double] {
    var distances: [NodeRow: Double] = [source: 0]
    var isChanging = true
    while isChanging {
      isChanging = false
      for step in steps {
        guard let start = distances[step.from] else { continue }
        let distance = start + weight(step.edge)
        if distance < distances[step.to] ?? .infinity {
          distances[step.to] = distance
          isChanging = true
        }
      }
    }
    return distances
  }

  /// All paths that pass through no node twice.
  func simplePaths(from source: NodeRow, to target: NodeRow) -> Set<[NodeRow]> {
    var found: Set<[NodeRow]> = []
    func extend(_ path: [NodeRow]) {
      if path[path.count - 1] == target {
        found.insert(path)
        return
      }
      for step in steps where step.from == path[path.count - 1] && !path.contains(step.to) {
        extend(path + [step.to])
      }
    }
    extend([source])
    return found
  }

  /// The earliest arrivals, by relaxing every edge until nothing changes.
  func arrivals(
    from source: NodeRow, since day: Int32, _ order: StepOrder, _ certainty: Certainty
  ) -> [NodeRow: Int32] {
    var arrivals: [NodeRow: Int32] = [:]
    var isChanging = true
    while isChanging {
      isChanging = false
      for step in steps where step.to != source {
        guard let before = step.from == source ? day : arrivals[step.from] else { continue }
        let ready = step.from == source || order == .sameDay ? before : before + 1
        guard let arrival = Self.arrival(step.edge.span, ready, certainty) else { continue }
        if arrival < arrivals[step.to] ?? .max {
          arrivals[step.to] = arrival
          isChanging = true
        }
      }
    }
    arrivals[source] = day
    return arrivals
  }

  /// The first day from `ready` on which something can be used, told by trying every day.
  static func arrival(_ span: TimeSpan, _ ready: Int32, _ certainty: Certainty) -> Int32? {
    if span.isOccurrence, certainty == .certain {
      guard span.earliestStart >= ready, span.latestStart < .max else { return nil }
      return span.latestStart
    }
    for day in ready..<ready + 200 {
      let isUsable =
        certainty == .possible
        ? span.earliestStart <= day && day < span.latestEnd
        : span.latestStart <= day && day < span.earliestEnd
      if isUsable { return day }
    }
    return nil
  }

  /// The nodes that a node reaches.
  func reached(from source: NodeRow) -> Set<NodeRow> {
    Set(distances(from: source) { _ in 1 }.keys)
  }
}
