import Chronology

/// Rows of nodes grouped by when their events happened, the earliest first.
enum TimeOrder {
  /// Returns the events of a list, those of one date together.
  ///
  /// Events begin in the order of their earliest possible day and end in that of their latest; what
  /// has no date comes last.
  ///
  /// - Parameter nodes: Nodes of any kind.
  /// - Returns: Rows of `nodes`; rows of one group are in the order of their ids.
  static func groups(of nodes: [DiagramNode]) -> [[Int]] {
    let events = nodes.indices.filter { nodes[$0].kind == .event }
    let keys = Dictionary(uniqueKeysWithValues: events.map { ($0, key(of: nodes[$0])) })
    let sorted = events.sorted { left, right in
      let (first, second) = (keys[left] ?? (.max, .max), keys[right] ?? (.max, .max))
      return first != second ? first < second : nodes[left].id < nodes[right].id
    }
    var groups: [[Int]] = []
    for row in sorted {
      if let last = groups.last?.last, keys[last] ?? (0, 0) == keys[row] ?? (0, 0) {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return groups
  }

  /// The first and the last day that a date may mean; what is open counts from its known end.
  private static func key(of node: DiagramNode) -> (Int, Int) {
    let first = node.date?.earliestDay?.daysSince1970
    let last = node.date?.latestDay?.daysSince1970
    return (first ?? last ?? .max, last ?? first ?? .max)
  }
}
