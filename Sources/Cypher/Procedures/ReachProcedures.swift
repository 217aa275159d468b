import Chronology
import TemporalGraph

/// Which nodes paths in time lead to and from, and when.
enum ReachProcedures {
  static let all: [Procedure] = [earliestArrival, latestDeparture]

  private static let outputs = [Procedure.Field("node", .node), Procedure.Field("day", .date)]

  private static let earliestArrival = Procedure(
    "chancery.earliestArrival", inputs: [.node("from"), .day("since"), .options], outputs: outputs,
    columns: { (values, context) throws(CypherError) in
      let given = try ProcedureArguments(
        values, context, options: ["direction", "types", "sameDay"])
      try given.charge()
      let arrival = try given.view().earliestArrival(
        from: try given.node(0, "from"), since: try given.day(1, "since"), try given.order(),
        try given.direction())
      return columns(arrival.days) { $0 < .max }
    })

  private static let latestDeparture = Procedure(
    "chancery.latestDeparture", inputs: [.node("to"), .day("until"), .options], outputs: outputs,
    columns: { (values, context) throws(CypherError) in
      let given = try ProcedureArguments(
        values, context, options: ["direction", "types", "sameDay"])
      try given.charge()
      let departure = try given.view().latestDeparture(
        to: try given.node(0, "to"), until: try given.day(1, "until"), try given.order(),
        try given.direction())
      return columns(departure.days) { $0 > .min }
    })

  /// The nodes that have a day, with it.
  private static func columns(
    _ days: [Int32], where isReached: (Int32) -> Bool
  ) -> [ProcedureColumn] {
    var nodes: [NodeRow] = []
    var values: [Value] = []
    for (row, day) in days.enumerated() where isReached(day) {
      nodes.append(NodeRow(row))
      values.append(Value(Day(daysSince1970: Int(day))))
    }
    return [.nodes(nodes), .values(values)]
  }
}
