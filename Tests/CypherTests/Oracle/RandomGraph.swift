import Chronology
import TemporalGraph
import TestSupport
import Testing

/// Small graphs with parallel edges, self-loops, hubs, and dates of every kind.
enum RandomGraph {
  static let labels = ["A", "B", "C"]
  static let types = ["R", "S"]
  static let names = ["ann", "bob", "cid"]

  /// A graph of a few nodes; half of the edges are sealed where `isSealed`.
  static func graph(
    _ random: inout SplitMix64, nodes: Int = 5, edges: Int = 7, onlyDays: Bool
  ) throws -> GraphSnapshot {
    var builder = GraphBuilder()
    let rows = (0..<Int.random(in: 1...nodes, using: &random)).map { _ in
      let labels = Self.labels.filter { _ in Bool.random(using: &random) }
      let node = builder.addNode(labels: labels)
      return node
    }
    for node in rows {
      if Int.random(in: 0..<4, using: &random) > 0 {
        try builder.set("name", .text(names.randomElement(using: &random) ?? ""), of: node)
      }
      if Bool.random(using: &random) {
        try builder.set("n", .integer(Int64.random(in: 0...2, using: &random)), of: node)
      }
    }
    let count = Int.random(in: 0...edges, using: &random)
    let sealedAt = Int.random(in: 0...count, using: &random)
    for place in 0..<count {
      if place == sealedAt { builder = GraphBuilder(builder.snapshot.sealing().graph) }
      let edge = try builder.addEdge(
        rows.randomElement(using: &random) ?? rows[0],
        types.randomElement(using: &random) ?? "R",
        rows.randomElement(using: &random) ?? rows[0],
        at: try time(&random, &builder, onlyDays),
        known: Bool.random(using: &random) ? .undated : try known(&random, &builder))
      if Bool.random(using: &random) {
        try builder.set("w", .integer(Int64.random(in: 0...2, using: &random)), of: edge)
      }
      if !onlyDays, Int.random(in: 0..<12, using: &random) == 0 {
        try builder.set("date", .day(try #require(Day(year: 2026, month: 1, day: 2))), of: edge)
      }
    }
    if Bool.random(using: &random), let edge = Array(builder.snapshot.edges).first {
      builder.delete(edge)
    }
    return builder.snapshot
  }

  private static func known(
    _ random: inout SplitMix64, _ builder: inout GraphBuilder
  ) throws -> TimeRow {
    let day = "2026-01-0\(Int.random(in: 1...4, using: &random))"
    return builder.known(since: try EDTF(Bool.random(using: &random) ? day : "2026-01"))
  }

  private static func time(
    _ random: inout SplitMix64, _ builder: inout GraphBuilder, _ onlyDays: Bool
  ) throws -> TimeRow {
    let day = "2026-01-0\(Int.random(in: 1...4, using: &random))"
    switch onlyDays ? 9 : Int.random(in: 0..<6, using: &random) {
    case 0: return .undated
    case 1: return builder.occurrence(try EDTF("2026-01"))
    case 2: return builder.state(try EDTF(day + "/2026-01-05"))
    case 3: return builder.state(try EDTF(day + "/.."))
    default: return builder.occurrence(try EDTF(day))
    }
  }
}
