import Chronology
import TemporalGraph

/// Paths between two nodes: the fewest hops, the least weight, and those that follow time.
enum PathProcedures {
  static let all: [Procedure] = [shortest, kShortest, fastest, fewestSteps, earliestPath]

  private static let shortest = Procedure(
    "chancery.shortest", inputs: [.node("from"), .node("to"), .options],
    outputs: [
      Procedure.Field("path", .path), Procedure.Field("length", .integer),
      Procedure.Field("weight", .float),
    ]
  ) { (values, context) throws(CypherError) in
    let given = try ProcedureArguments(
      values, context, options: ["direction", "types", "weight", "most"])
    try given.charge()
    let (from, to) = (try given.node(0, "from"), try given.node(1, "to"))
    let (view, direction) = (try given.view(), try given.direction())
    let weight = try given.weight()
    if weight != .one {
      let found = try ProcedureArguments.weighing { () throws(WeightError) in
        try view.lightestPath(from: from, to: to, direction, weight: weight)
      }
      return found.map { [[Value($0.path), .integer(Int64($0.path.hops)), .float($0.weight)]] }
        ?? []
    }
    let most = try given.integer(option: "most", from: 0) ?? .max
    let path = view.shortestPath(from: from, to: to, direction, limit: most)
    return path.map { [[Value($0), .integer(Int64($0.hops)), .float(Double($0.hops))]] } ?? []
  }

  private static let kShortest = Procedure(
    "chancery.kShortest",
    inputs: [.node("from"), .node("to"), Procedure.Field("count", .integer), .options],
    outputs: [
      Procedure.Field("rank", .integer), Procedure.Field("path", .path),
      Procedure.Field("weight", .float),
    ]
  ) { (values, context) throws(CypherError) in
    let given = try ProcedureArguments(values, context, options: ["direction", "types", "weight"])
    try given.charge(rounds: 20)
    let (from, to) = (try given.node(0, "from"), try given.node(1, "to"))
    let count = try given.integer(2, "count")
    let (view, direction) = (try given.view(), try given.direction())
    let weight = try given.weight()
    let paths = try ProcedureArguments.weighing { () throws(WeightError) in
      try view.lightestPaths(count, from: from, to: to, direction, weight: weight) {
        context.meter.mayGoOn
      }
    }
    try context.meter.check()
    return paths.enumerated().map {
      [.integer(Int64($0 + 1)), Value($1.path), .float($1.weight)]
    }
  }

  private static let temporalOutputs = [
    Procedure.Field("path", .path), Procedure.Field("departure", .date),
    Procedure.Field("arrival", .date), Procedure.Field("days", .integer),
  ]

  private static let fastest = Procedure(
    "chancery.fastest",
    inputs: [.node("from"), .node("to"), .day("first"), .day("last"), .options],
    outputs: temporalOutputs
  ) { (values, context) throws(CypherError) in
    let given = try ProcedureArguments(values, context, options: ["direction", "types", "sameDay"])
    try given.charge(rounds: 20)
    let (from, to) = (try given.node(0, "from"), try given.node(1, "to"))
    let (first, last) = (try given.day(2, "first"), try given.day(3, "last"))
    guard from != to else {
      throw ProcedureArguments.error("'from' and 'to' are the same node")
    }
    guard first <= last, first.distance(to: last) < 100_000 else {
      throw ProcedureArguments.error("'first' comes after 'last', or more than 99,999 days before")
    }
    return rows(
      try given.view().fastestPath(
        from: from, to: to, in: first..<last.advanced(by: 1), try given.order(),
        try given.direction()))
  }

  private static let fewestSteps = Procedure(
    "chancery.fewestSteps", inputs: [.node("from"), .node("to"), .day("since"), .options],
    outputs: temporalOutputs
  ) { (values, context) throws(CypherError) in
    let given = try ProcedureArguments(
      values, context, options: ["direction", "types", "sameDay", "most"])
    try given.charge()
    let most = try given.integer(option: "most", from: 0) ?? .max
    return rows(
      try given.view().fewestSteps(
        from: try given.node(0, "from"), to: try given.node(1, "to"),
        since: try given.day(2, "since"), try given.order(), try given.direction(), limit: most))
  }

  private static let earliestPath = Procedure(
    "chancery.earliestPath", inputs: [.node("from"), .node("to"), .day("since"), .options],
    outputs: temporalOutputs
  ) { (values, context) throws(CypherError) in
    let given = try ProcedureArguments(values, context, options: ["direction", "types", "sameDay"])
    try given.charge()
    let arrival = try given.view().earliestArrival(
      from: try given.node(0, "from"), since: try given.day(2, "since"), try given.order(),
      try given.direction())
    return rows(arrival.path(to: try given.node(1, "to")))
  }

  private static func rows(_ found: TemporalPath?) -> [[Value]] {
    guard let found else { return [] }
    return [
      [
        Value(found.path), Value(found.departure), Value(found.arrival),
        .integer(Int64(found.duration)),
      ]
    ]
  }
}
