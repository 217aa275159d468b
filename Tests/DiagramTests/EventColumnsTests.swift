import Chronology
import Drawing
import Ontology
import TestSupport
import Testing

@testable import Diagram

struct EventColumnsTests {
  private func columns(
    _ graph: DiagramGraph, sides: EventColumns.Sides = .both
  ) -> (columns: EventColumns, ids: [String], edges: [FigureEdge])? {
    let nodes = graph.nodes.map { NodeFigure($0, language: .english) }
    let rows = Dictionary(uniqueKeysWithValues: nodes.indices.map { (nodes[$0].node.id, $0) })
    let edges = EdgeBundle.merging(graph.edges).compactMap { bundle -> FigureEdge? in
      guard let source = rows[bundle.source], let target = rows[bundle.target] else { return nil }
      return FigureEdge(
        figure: EdgeFigure(bundle, language: .english, detail: .none), source: source,
        target: target)
    }
    return EventColumns(nodes, edges, sides: sides).map { ($0, nodes.map(\.node.id), edges) }
  }

  @Test func `sets events by date, actors at the left, targets and places at the right`() throws {
    let graph = try EventGraph.make(
      [("e1", "2026-01-06"), ("e2", "2024-02"), ("e3", nil), ("e4", "2025~"), ("e5", "../2023")],
      [("a", "e1"), ("a", "e2"), ("e2", "a"), ("e1", "t"), ("b", "e4"), ("e4", "t")])
    let (columns, ids, _) = try #require(self.columns(graph))
    #expect(columns.events.map { ids[$0] } == ["e5", "e2", "e4", "e1", "e3"])
    #expect(Set(columns.left.map { ids[$0] }) == ["a", "b"])
    #expect(columns.right.map { ids[$0] } == ["t"])
    #expect(self.columns(graph, sides: .right)?.columns.left == [])
  }

  @Test(arguments: [[("a", "b")], [("e1", "e2")], [("a", "e1"), ("a", "a")]])
  func `takes no graph with other edges`(edges: [(String, String)]) throws {
    #expect(columns(try EventGraph.make([("e1", nil), ("e2", nil)], edges)) == nil)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `crosses edges hardly more often than the best of all orders`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let events = (0..<5).map { ("e\($0)", "2026-01-0\($0 + 1)" as String?) }
    let actors = (0..<5).map { "a\($0)" }
    let edges = actors.flatMap { actor in
      (0..<2).map { _ in (actor, "e\(Int.random(in: 0..<5, using: &random))") }
    }
    let graph = try EventGraph.make(events, edges)
    let (columns, ids, figures) = try #require(self.columns(graph))
    func crossings(_ left: [Int]) -> Int {
      let places = Dictionary(
        uniqueKeysWithValues: (left + columns.events).enumerated().map { ($1, $0) })
      var count = 0
      for first in figures {
        for second in figures {
          guard let a = places[first.source], let b = places[second.source],
            let c = places[first.target], let d = places[second.target]
          else { continue }
          if a < b, c > d { count += 1 }
        }
      }
      return count
    }
    let best = permutations(columns.left).map(crossings).min() ?? 0
    #expect(crossings(columns.left) <= best + 1, "\(columns.left.map { ids[$0] })")
  }

  private func permutations(_ rows: [Int]) -> [[Int]] {
    guard rows.count > 1 else { return [rows] }
    return rows.flatMap { first in
      permutations(rows.filter { $0 != first }).map { [first] + $0 }
    }
  }
}

/// Small diagrams of events.
enum EventGraph {
  /// Takes ids of events with their dates, and ends of edges; every other id is a country.
  static func make(
    _ events: [(id: String, date: String?)], _ edges: [(String, String)]
  ) throws -> DiagramGraph {
    let known = Set(events.map(\.id))
    let others = Set(edges.flatMap { [$0.0, $0.1] }).subtracting(known).sorted()
    let nodes = try events.map { event in
      DiagramNode(
        id: event.id, label: "Event \(event.id)", kind: .event,
        date: try event.date.map { try EDTF($0) }, conduct: .quad(.verbalConflict))
    }
    return try DiagramGraph(
      nodes: nodes + others.map { DiagramNode(id: $0, label: $0, kind: .entity(.country)) },
      edges: edges.map {
        DiagramEdge(source: $0.0, target: $0.1, conduct: .quad(.verbalConflict), label: "")
      })
  }

  /// `count` events on as many days, each with two actors, a target and a place; sentences as titles.
  static func season(_ count: Int, seed: UInt64) throws -> DiagramGraph {
    var random = SplitMix64(seed: seed)
    let actors = (0..<max(3, count)).map { row in
      DiagramNode(
        id: "actor:\(row)",
        label: ["Emmanuel Macron", "Coalition des volontaires", "26 pays"][row % 3],
        kind: .entity([.person, .organization, .country][row % 3]), isCollective: row % 3 == 2)
    }
    let places = (0..<3).map {
      DiagramNode(id: "place:\($0)", label: "Kiev", kind: .entity(.place))
    }
    let classes: [QuadClass] = [.verbalConflict, .materialCooperation, .verbalCooperation]
    var events: [DiagramNode] = []
    var edges: [DiagramEdge] = []
    for row in 0..<count {
      let conduct = DiagramEdge.Conduct.quad(classes[row % 3])
      let id = "event:\(row)"
      events.append(
        DiagramNode(
          id: id,
          label: "Le président a mis en garde : toute présence militaire, qu’elle soit européenne "
            + "ou américaine, serait une cible pour ses forces armées, dès demain matin",
          kind: .event, date: try EDTF("2025-0\(1 + row % 9)-0\(1 + row % 7)"), conduct: conduct,
          factuality: Factuality.allCases[row % 4], sourceNumbers: [1 + row % 3],
          importance: (row * 7) % count))
      var seen: Set<Int> = []
      for part in 0..<3 {
        let actor = Int.random(in: actors.indices, using: &random)
        guard seen.insert(actor).inserted else { continue }
        let ends = [actors[actor].id, id]
        edges.append(
          DiagramEdge(
            source: ends[part / 2], target: ends[1 - part / 2], conduct: conduct, label: "auteur"))
      }
      edges.append(
        DiagramEdge(
          source: id, target: places[row % 3].id, conduct: .structural, label: "lieu"))
    }
    return try DiagramGraph(nodes: actors + places + events, edges: edges)
  }
}
