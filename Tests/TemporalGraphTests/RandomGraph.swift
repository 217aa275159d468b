import Chronology
import TemporalGraph
import TestSupport

/// A small random multigraph in time, and the same as a plain list of edges.
///
/// Parallel edges, self-loops, uncertain and missing dates, deletions; the edges lie sealed, in a
/// tail, or some in each.
struct RandomGraph {
  struct Edge {
    let row: EdgeRow
    let source: NodeRow
    let target: NodeRow
    let type: TypeRow
    let span: TimeSpan
    let known: TimeSpan
    let weight: Double
  }

  let graph: GraphSnapshot
  /// The edges that are there, in the order of their rows.
  let edges: [Edge]

  /// Makes a graph from a seed; a plain one has every edge on one day, and all of them sealed.
  init(seed: UInt64, isPlain: Bool = false) throws {
    var random = SplitMix64(seed: seed)
    var builder = GraphBuilder()
    let nodeCount = Int.random(in: 1...9, using: &random)
    for number in 0..<nodeCount {
      builder.addNode(labels: ["Actor"], ["name": .text("n\(number)")])
    }
    let edgeCount = Int.random(in: 0...40, using: &random)
    let sealing = isPlain ? edgeCount : Int.random(in: 0...edgeCount + 5, using: &random)
    for number in 0..<edgeCount {
      if number == sealing { builder = GraphBuilder(builder.snapshot.sealing().graph) }
      try Self.addEdge(to: &builder, nodeCount, isPlain: isPlain, &random)
      if !isPlain, Int.random(in: 0..<8, using: &random) == 0 {
        builder.delete(EdgeRow(Int.random(in: 0..<builder.snapshot.edgeRowCount, using: &random)))
      }
    }
    if !isPlain, nodeCount > 3, Bool.random(using: &random) {
      builder.detach(NodeRow(Int.random(in: 0..<nodeCount, using: &random)))
    }
    let built = builder.snapshot
    let graph = isPlain ? built.sealing().graph : built
    self.graph = graph
    edges = graph.edges.map { row in
      Edge(
        row: row, source: graph.source(row), target: graph.target(row), type: graph.type(row),
        span: graph.span(row), known: graph.times[graph.known(row)],
        weight: graph.property(row, "weight").map(Self.number) ?? 1)
    }
  }

  private static func addEdge(
    to builder: inout GraphBuilder, _ nodeCount: Int, isPlain: Bool, _ random: inout SplitMix64
  ) throws {
    let source = NodeRow(Int.random(in: 0..<nodeCount, using: &random))
    let target = NodeRow(Int.random(in: 0..<nodeCount, using: &random))
    let time =
      isPlain ? builder.occurrence(day(&random)) : try time(in: &builder, &random)
    let known =
      isPlain || Bool.random(using: &random) ? .undated : builder.state(since(&random))
    let edge = try builder.addEdge(
      source, ["MEETS", "THREATENS", "AIDS"].randomElement(using: &random) ?? "MEETS", target,
      at: time, known: known)
    if Bool.random(using: &random) {
      try builder.set("weight", .integer(.random(in: 0...5, using: &random)), of: edge)
    }
  }

  private static func time(
    in builder: inout GraphBuilder, _ random: inout SplitMix64
  ) throws -> TimeRow {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return .undated
    case 1: return builder.occurrence(try EDTF("2026-01"))
    case 2: return builder.state(try EDTF("2026-01-05/2026-01-12"))
    case 3: return builder.state(try EDTF("2026-01-10/.."))
    case 4: return builder.state(try EDTF("../2026-01-09"))
    case 5: return builder.occurrence(try EDTF("[2026-01-04,2026-01-08]"))
    default: return builder.occurrence(day(&random))
    }
  }

  private static func day(_ random: inout SplitMix64) -> EDTF? {
    .day(Day(daysSince1970: firstDay + Int.random(in: 0..<20, using: &random)))
  }

  private static func since(_ random: inout SplitMix64) -> EDTF? {
    try? EDTF("2026-01-\(10 + Int.random(in: 0..<10, using: &random))/..")
  }

  private static func number(_ value: PropertyValue) -> Double {
    if case .integer(let number) = value { Double(number) } else { 1 }
  }

  /// 2026-01-01.
  static let firstDay = 20_454

  /// The views that a test looks at: everything, and random conditions.
  func views(seed: UInt64) -> [GraphView] {
    var random = SplitMix64(seed: seed ^ 0xabcd)
    func day() -> Day {
      Day(daysSince1970: Self.firstDay + Int.random(in: -3..<24, using: &random))
    }
    let (first, second) = (day(), day())
    let conditions = [
      TimeConditions(),
      TimeConditions(during: min(first, second)..<max(first, second)),
      TimeConditions(during: min(first, second)..<max(first, second), certainty: .certain),
      TimeConditions(asOf: day()), TimeConditions(asOf: day(), certainty: .certain),
      TimeConditions(knownAt: day()),
      TimeConditions(asOf: day(), knownAt: day(), during: day()..<Day(daysSince1970: 30_000)),
    ]
    let types = graph.vocabulary.types.count > 1 ? [TypeRow(1)] : []
    return conditions.flatMap { [GraphView(graph, $0), GraphView(graph, $0, types: types)] }
  }

  /// The edges that a view shows, told without it.
  func edges(in view: GraphView) -> [Edge] {
    let isTyped = !view.allTypesAreShown
    return edges.filter { edge in
      view.conditions.admits(edge.span) && view.conditions.admits(knownIn: edge.known)
        && (!isTyped || edge.type == TypeRow(1) && graph.vocabulary.types.count > 1)
    }
  }
}
