extension Pipeline {
  /// Where the last hop before an aggregation is only counted, makes it count edges, not rows.
  mutating func pushCounts() {
    for index in steps.indices.dropFirst() {
      guard case .aggregate(var aggregation) = steps[index].kind,
        aggregation.items.allSatisfy(\.canCountRows),
        case .expand(var hop) = steps[index - 1].kind, !hop.isInto
      else { continue }
      let terms = aggregation.keys.map(\.term) + aggregation.items.flatMap(\.arguments)
      guard !terms.contains(where: { $0.reads.contains(hop.edge) || $0.reads.contains(hop.to) })
      else { continue }
      let slot = slotCount
      slotCount += 1
      hop.count = slot
      aggregation.multiplicity = slot
      steps[index - 1] = Step(.expand(hop), estimate: steps[index - 1].estimate)
      steps[index] = Step(.aggregate(aggregation), estimate: steps[index].estimate)
    }
  }
}

extension Aggregation.Item {
  /// Whether a row that stands for many can be taken at once.
  fileprivate var canCountRows: Bool {
    switch kind {
    case .count, .min, .max: true
    case .sum, .avg, .collect, .percentileCont, .percentileDisc, .stDev, .stDevP: isDistinct
    }
  }
}
