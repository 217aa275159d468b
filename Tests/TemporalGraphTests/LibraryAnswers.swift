import Chronology
import Foundation
import TemporalGraph

/// A random graph and what networkx and igraph say of it, as `scripts/graph-answers` writes them.
struct LibraryAnswers: Decodable {
  struct Edge: Decodable {
    let source: Int
    let target: Int
    let type: Int
    let day: Int
    let weight: Double
  }

  /// Lists with an entry for each node say -1 where there is none; lists of those have one for each
  /// of `sources`.
  struct Answers: Decodable {
    let sources: [Int]
    let targets: [Int]
    let outgoing: [Int]
    let incoming: [Int]
    let neighbors: [Int]
    let hops: [[Int32]]
    let hopsAround: [[Int32]]
    let distances: [[Double]]
    let pathHops: [[Double]]
    let pathWeights: [[Double]]
    let components: [Int32]
    let strongComponents: [Int32]
    let pageRank: [Double]
    let betweenness: [Double]
    let betweennessAround: [Double]
    let cores: [Int]
    let triangles: [Int]
    /// What Louvain's method reaches in networkx, and in igraph.
    let modularities: [Double]
    let arrivals: [[Int32]]
    let steps: [[Int]]
    let sameDayArrivals: [[Int32]]
  }

  let nodeCount: Int
  let types: [String]
  let edges: [Edge]
  /// The first and last day of the window; `nil` is all time.
  let window: [Int]?
  /// The one type that is looked at; `nil` is all.
  let type: Int?
  let answers: Answers

  /// The file that `GRAPH_ANSWERS` names.
  static var file: String? { ProcessInfo.processInfo.environment["GRAPH_ANSWERS"] }

  /// The graphs of the file.
  static func all() throws -> [LibraryAnswers] {
    guard let file else { return [] }
    return try JSONDecoder().decode(
      [LibraryAnswers].self, from: Data(contentsOf: URL(filePath: file)))
  }

  /// The graph, partly sealed, under the conditions that the libraries were asked about.
  func view() throws -> GraphView {
    var builder = GraphBuilder()
    for _ in 0..<nodeCount { builder.addNode() }
    for (number, edge) in edges.enumerated() {
      if number == edges.count * 2 / 3, nodeCount.isMultiple(of: 2) {
        builder = GraphBuilder(builder.snapshot.sealing().graph)
      }
      let row = try builder.addEdge(
        NodeRow(edge.source), types[edge.type], NodeRow(edge.target),
        at: builder.occurrence(.day(Day(daysSince1970: edge.day))))
      try builder.set("weight", .float(edge.weight), of: row)
    }
    let built = builder.snapshot
    let graph = nodeCount.isMultiple(of: 3) ? built.sealing().graph : built
    let conditions = TimeConditions(
      during: window.map { Day(daysSince1970: $0[0])..<Day(daysSince1970: $0[1] + 1) })
    let shown = type.map { number in graph.vocabulary.type(types[number]).map { [$0] } ?? [] }
    return GraphView(graph, conditions, types: shown)
  }
}
