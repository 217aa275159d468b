/// A plan as text: a line for each step, the last step first, what a step holds indented below it, and
/// so the queries inside its expressions.
struct PlanText {
  private(set) var lines: [String] = []
  private let profile: [StepProfile]

  init(_ plan: QueryPlan, _ profile: [StepProfile]) {
    self.profile = profile
    add(plan, indent: 0, names: plan.columns)
  }

  private mutating func add(_ plan: QueryPlan, indent: Int, names: [String]) {
    for (index, pipeline) in plan.pipelines.enumerated() {
      if index > 0 {
        let union = plan.unions[index - 1] == .all ? "Union all" : "Union distinct"
        lines.append(Self.margin(indent) + union)
      }
      add(pipeline, indent: indent + (plan.pipelines.count > 1 ? 1 : 0), names: names)
    }
  }

  private static func margin(_ indent: Int) -> String { String(repeating: "  ", count: indent) }

  private mutating func add(_ pipeline: Pipeline, indent: Int, names: [String]) {
    let margin = Self.margin(indent)
    if !names.isEmpty { lines.append(margin + "Result  " + names.joined(separator: ", ")) }
    for step in pipeline.steps.reversed() {
      lines.append(margin + "└ " + step.description + figures(step))
      if let inner = step.inner { add(inner, indent: indent + 2, names: []) }
      for subquery in step.subqueries {
        let (word, plan) =
          switch subquery {
          case .exists(let plan): ("Exists", plan)
          case .collect(let plan): ("Collect", plan)
          }
        lines.append(Self.margin(indent + 1) + word)
        add(plan, indent: indent + 2, names: [])
      }
    }
  }

  private func figures(_ step: Step) -> String {
    var text = "  ~\(Self.rounded(step.estimate)) rows"
    guard step.number < profile.count else { return text }
    let counts = profile[step.number]
    text += ", \(counts.rows) made"
    let microseconds = counts.nanoseconds / 1_000
    if counts.nanoseconds != 0 { text += ", \(microseconds) µs" }
    return text
  }

  private static func rounded(_ number: Double) -> String {
    number < 1e15 ? "\(Int64(number.rounded(.up)))" : "\(number)"
  }
}

extension Step: CustomStringConvertible {
  /// What the step does, in a few words; columns are numbered.
  package var description: String {
    switch kind {
    case .nodeScan(let scan): scan.description
    case .edgeScan(let scan):
      "Edge scan  \(scan.pattern.arrow(scan.from, scan.edge, scan.to))"
    case .expand(let hop):
      (hop.count == nil ? hop.isInto ? "Expand into  " : "Expand  " : "Count edges  ")
        + hop.pattern.arrow(hop.from, hop.edge, hop.to) + Self.labels(hop.labels)
    case .walk(let walk):
      "Walk \(walk.least)..\(walk.most == .max ? "" : "\(walk.most)")  "
        + walk.pattern.arrow(walk.from, walk.edges, walk.to) + Self.labels(walk.labels)
        + Self.conditions(walk.conditions)
    case .shortest(let walk):
      (walk.isAll ? "All shortest paths  " : "Shortest path  ")
        + walk.pattern.arrow(walk.from, walk.edges, walk.to) + Self.conditions(walk.conditions)
    case .boundEdge(let bound):
      "Bound relationship  \(bound.pattern.arrow(bound.from, bound.edge, bound.to))"
    case .path(let path): "Path  #\(path.slot)"
    case .filter(let terms): "Filter" + Self.conditions(terms)
    case .optional: "Optional"
    case .unwind(_, let slot): "Unwind  #\(slot)"
    case .project(let assignments):
      "Project  " + Self.slots(assignments.map(\.slot))
    case .aggregate(let aggregation):
      "Aggregate  by (\(Self.slots(aggregation.keys.map(\.slot)))) "
        + aggregation.items.map { "\($0.kind.rawValue) #\($0.slot)" }.joined(separator: ", ")
    case .distinct(let slots): "Distinct  " + Self.slots(slots)
    case .sort(let keys, let most):
      (most == nil ? "Sort  " : "Top  ") + Self.slots(keys.map(\.slot))
    case .skip: "Skip"
    case .limit: "Limit"
    case .create: "Create"
    case .merge: "Merge"
    case .set: "Set"
    case .delete(_, let detaches): detaches ? "Detach delete" : "Delete"
    case .call(let call): "Call  \(call.procedure.name)"
    }
  }

  private static func slots(_ slots: [Int]) -> String {
    slots.map { "#\($0)" }.joined(separator: ", ")
  }

  private static func labels(_ labels: [String]) -> String {
    labels.isEmpty ? "" : "  :" + labels.joined(separator: ":")
  }

  private static func conditions(_ terms: [Term]) -> String {
    terms.isEmpty ? "" : "  \(terms.count) condition\(terms.count == 1 ? "" : "s")"
  }
}

extension NodeScan {
  fileprivate var description: String {
    let names = labels.isEmpty ? "" : "  :" + labels.joined(separator: ":")
    return switch seek {
    case .all: "\(labels.isEmpty ? "Node scan" : "Label scan")  (#\(slot))" + names
    case .id: "Node by id  (#\(slot))" + names
    case .property(let key, _): "Node by property  (#\(slot)).\(key)" + names
    }
  }
}

extension EdgePattern {
  /// The pattern as it is drawn, with what is asked of dates.
  fileprivate func arrow(_ from: Int, _ edge: Int, _ to: Int) -> String {
    let names = types.isEmpty ? "" : ":" + types.joined(separator: "|")
    let (left, right) =
      switch direction {
      case .outgoing: ("-", "->")
      case .incoming: ("<-", "-")
      case .both: ("-", "-")
      }
    var text = "(#\(from))\(left)[#\(edge)\(names)]\(right)(#\(to))"
    for window in windows { text += " \(window.property.rawValue) \(window.comparator.rawValue) …" }
    for condition in time {
      switch condition {
      case .asOf: text += " as of …"
      case .between: text += " between …"
      case .knownAt: text += " known at …"
      }
    }
    return text
  }
}
