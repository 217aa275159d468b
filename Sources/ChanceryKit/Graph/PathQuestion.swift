package import TemporalGraph

/// What kind of path is looked for.
package enum PathKind: String, CaseIterable, Sendable {
  /// The fewest relations, whatever their order in time.
  case shortest
  /// In order of time, arriving first.
  case earliest
  /// In order of time, leaving last.
  case latest
  /// In order of time, in the fewest days.
  case fastest
  /// In order of time, over the fewest relations.
  case fewest
}

/// A path that is looked for.
package struct PathQuestion: Hashable, Sendable {
  package var source: String
  package var target: String
  package var kind: PathKind
  package var direction: Direction
  package var order: StepOrder
  /// The numeric property that relations weigh by; `nil` counts each as 1.
  package var weight: String?
  /// How many paths, the best first; only shortest paths are several.
  package var count: Int

  package init(
    source: String, target: String, kind: PathKind = .shortest, direction: Direction = .both,
    order: StepOrder = .rising, weight: String? = nil, count: Int = 1
  ) {
    self.source = source
    self.target = target
    self.kind = kind
    self.direction = direction
    self.order = order
    self.weight = weight
    self.count = count
  }
}
