extension QueryPlan {
  /// How many steps there are, those of optional patterns and searches among them.
  package var stepCount: Int { pipelines.reduce(0) { $0 + $1.stepCount } }

  /// Numbers all steps from 0 on.
  mutating func number() {
    var next = 0
    var numbered = pipelines
    for index in numbered.indices { numbered[index].number(&next) }
    self = QueryPlan(pipelines: numbered, unions: unions, columns: columns)
  }
}

extension Pipeline {
  fileprivate var stepCount: Int {
    steps.reduce(0) { $0 + 1 + ($1.inner?.stepCount ?? 0) }
  }

  fileprivate mutating func number(_ next: inout Int) {
    for index in steps.indices {
      steps[index].number = next
      next += 1
      if var inner = steps[index].inner {
        inner.number(&next)
        steps[index] = steps[index].replacingInner(inner)
      }
    }
  }
}

extension Step {
  /// The pipeline inside it.
  var inner: Pipeline? {
    switch kind {
    case .optional(let pipeline, _, _): pipeline
    case .merge(let merging): merging.search
    default: nil
    }
  }

  /// The step with another pipeline inside.
  func replacingInner(_ pipeline: Pipeline) -> Step {
    var step = self
    switch kind {
    case .optional(_, let nulls, let marker):
      step = Step(.optional(pipeline, nulls: nulls, marker: marker), estimate: estimate)
    case .merge(let merging):
      step = Step(.merge(merging.searching(pipeline)), estimate: estimate)
    default: break
    }
    step.live = live
    step.number = number
    return step
  }
}

extension Merging {
  /// The same with another search.
  func searching(_ search: Pipeline) -> Merging {
    Merging(
      search: search, creation: creation, onCreate: onCreate, onMatch: onMatch, slots: slots,
      required: required, range: range)
  }
}
