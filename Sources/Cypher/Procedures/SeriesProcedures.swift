import Chronology
import TemporalGraph

/// What happens when: counts by steps of the calendar, and bursts among them.
enum SeriesProcedures {
  static let all: [Procedure] = [degreeSeries, typeCounts, bursts]

  private static let degreeSeries = Procedure(
    "chancery.degreeSeries",
    inputs: [.node("node"), Procedure.Field("step", .string), .options],
    outputs: [
      Procedure.Field("start", .date), Procedure.Field("edges", .integer),
      Procedure.Field("neighbors", .integer), Procedure.Field("strength", .float),
    ]
  ) { (values, context) throws(CypherError) in
    let given = try ProcedureArguments(values, context, options: ["direction", "types", "weight"])
    let (node, step) = (try given.node(0, "node"), try given.step(1))
    let (view, direction) = (try given.view(), try given.direction(.both))
    let weight = try given.weight()
    let samples = try ProcedureArguments.weighing { () throws(WeightError) in
      try view.degreeSeries(of: node, by: step, direction, weight: weight)
    }
    return samples.map {
      [
        Value($0.start), .integer(Int64($0.edges)), .integer(Int64($0.neighbors)),
        .float($0.strength),
      ]
    }
  }

  private static let typeCounts = Procedure(
    "chancery.typeCounts", inputs: [Procedure.Field("step", .string), .options],
    outputs: [
      Procedure.Field("type", .string), Procedure.Field("start", .date),
      Procedure.Field("count", .integer),
    ]
  ) { (values, context) throws(CypherError) in
    let given = try ProcedureArguments(values, context, options: ["types"])
    return try given.view().typeCounts(by: try given.step(0)).map {
      [.string(given.graph.vocabulary.name($0.type)), Value($0.start), .integer(Int64($0.count))]
    }
  }

  private static let bursts = Procedure(
    "chancery.bursts",
    inputs: [.node("node"), Procedure.Field("step", .string), .options],
    outputs: [
      Procedure.Field("level", .integer), Procedure.Field("first", .date),
      Procedure.Field("last", .date), Procedure.Field("weight", .float),
    ]
  ) { (values, context) throws(CypherError) in
    let given = try ProcedureArguments(
      values, context, options: ["direction", "types", "scaling", "gamma", "levels"])
    let (node, step) = (try given.node(0, "node"), try given.step(1))
    let view = try given.view()
    let (direction, model) = (try given.direction(.both), try model(given))
    let samples = try ProcedureArguments.weighing { () throws(WeightError) in
      try view.degreeSeries(of: node, by: step, direction)
    }
    let starts = starts(view, step)
    var all: [Day: Int] = [:]
    for count in view.typeCounts(by: step) {
      if let start = count.start { all[start, default: 0] += count.count }
    }
    var own: [Day: Int] = [:]
    for sample in samples { own[sample.start] = sample.edges }
    let found = model.bursts(
      starts.map { own[$0] ?? 0 }, of: starts.map { all[$0] ?? 0 })
    return found.map { burst in
      let end = next(after: starts[burst.steps.upperBound - 1], step)
      return [
        .integer(Int64(burst.level)), Value(starts[burst.steps.lowerBound]),
        Value(end.advanced(by: -1)), .float(burst.weight),
      ]
    }
  }

  private static func model(_ given: ProcedureArguments) throws(CypherError) -> BurstModel {
    BurstModel(
      scaling: try given.number(option: "scaling", 2, in: 1.000001...1e6),
      gamma: try given.number(option: "gamma", 1, in: 1e-9...1e9),
      levels: min(try given.integer(option: "levels", from: 1) ?? 1, 100))
  }

  /// All steps from the first in which an edge begins to the last, at most a million.
  private static func starts(_ view: GraphView, _ step: CalendarStep) -> [Day] {
    let days = view.typeCounts(by: step).compactMap(\.start)
    guard var start = days.min(), let last = days.max() else { return [] }
    var starts: [Day] = []
    while start <= last, starts.count < 1_000_000 {
      starts.append(start)
      start = next(after: start, step)
    }
    return starts
  }

  private static func next(after start: Day, _ step: CalendarStep) -> Day {
    let reach =
      switch step {
      case .day: 1
      case .week: 7
      case .month: 31
      case .year: 366
      }
    return step.start(of: start.advanced(by: reach))
  }
}
