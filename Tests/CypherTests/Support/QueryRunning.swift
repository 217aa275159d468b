import Chronology
import Cypher
import TemporalGraph

/// A graph that queries are run on, one after the other.
struct QueryBench {
  var graph = GraphSnapshot()
  var options = RunOptions()

  /// An empty graph.
  init() {}

  /// The graph that queries make of nothing.
  init(_ queries: String...) throws {
    for query in queries { try run(query) }
  }

  /// Runs a query; what it writes stays.
  @discardableResult
  mutating func run(_ text: String) throws -> QueryResult {
    let result = try Statement(text).run(on: graph, options)
    graph = result.graph
    return result
  }

  /// The rows of a query as literals, in order.
  func rows(_ text: String) throws -> [String] {
    let result = try Statement(text).run(on: graph, options)
    return result.rows.map { row in
      row.map { $0.literal(in: result.graph) }.joined(separator: ", ")
    }
  }

  /// The detail of the error that a query ends with.
  func fault(_ text: String) -> String? {
    do {
      _ = try Statement(text).run(on: graph, options)
      return nil
    } catch {
      return error.detail
    }
  }

  /// Two states, an organization and dated edges between them.
  static func dated() throws -> QueryBench {
    var builder = GraphBuilder()
    let nodes = ["france", "mali", "un"].map { name in
      builder.addNode(labels: ["Actor"], ["name": .text(name)])
    }
    let dates = [
      (0, 1, "AID", "2026-01-05"), (0, 1, "AID", "2026-02-10"), (1, 2, "SPEAK", "2026-01-20"),
      (2, 0, "SPEAK", "2026-03"), (1, 1, "STRIKE", "2026-01-20"),
    ]
    for (from, to, type, date) in dates {
      try builder.addEdge(
        nodes[from], type, nodes[to], at: builder.occurrence(try EDTF(date)),
        known: builder.known(since: try EDTF("2026-02-01")))
    }
    try builder.addEdge(
      nodes[0], "ALLY", nodes[2], at: builder.state(try EDTF("2025-06-01/2026-01-31")))
    try builder.addEdge(nodes[2], "OLD", nodes[1])
    var bench = QueryBench()
    bench.graph = builder.snapshot
    return bench
  }
}
