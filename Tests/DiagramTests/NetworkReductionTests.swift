import Chronology
import Drawing
import Ontology
import TestSupport
import Testing

@testable import Diagram

struct NetworkReductionTests {
  private func node(_ id: String, group: String? = nil) -> DiagramNode {
    DiagramNode(id: id, label: id, kind: .entity(.country), group: group)
  }

  private func graph(
    _ pairs: [String], groups: [String: String] = [:], focus: DiagramFocus? = nil
  ) throws -> DiagramGraph {
    let edges = pairs.map { pair -> DiagramEdge in
      let ends = pair.split(separator: " ").map(String.init)
      return DiagramEdge(
        source: ends[0], target: ends[1], conduct: .quad(.verbalConflict), label: "x",
        count: ends.count > 2 ? Int(ends[2]) ?? 1 : 1)
    }
    let ids = Set(edges.flatMap { [$0.source, $0.target] })
    return try DiagramGraph(
      nodes: ids.map { node($0, group: groups[$0]) }, edges: edges, focus: focus)
  }

  private func style(nodes: Int = 30, edges: Int = 25) -> DiagramStyle {
    DiagramStyle(
      title: "", language: .english, maximumNodes: nodes, maximumEdges: edges)
  }

  @Test func `a core number is the deepest core a node lies in`() {
    let ties = ["ab", "bc", "ca", "cd", "de", "dd", "ba"].map { pair in
      (source: String(pair.prefix(1)), target: String(pair.suffix(1)))
    }
    #expect(CoreNumbers(ties).numbers == ["a": 2, "b": 2, "c": 2, "d": 1, "e": 1])
    #expect(CoreNumbers([]).numbers.isEmpty)
  }

  @Test func `actors tied to one other alone are counted beside it, the weakest first`() throws {
    let graph = try graph(["a b", "b c", "c a", "a x 3", "y a", "y a", "a z", "p q"])
    let half = try #require(graph.foldingLeaves(share: 0.5))
    #expect(half.reduction.folded == ["a": 2] && half.reduction.foldedBundles == ["a": 2])
    #expect(half.nodes.map(\.id) == ["a", "b", "c", "p", "q", "x"])
    let all = try #require(graph.foldingLeaves(share: 1))
    #expect(all.reduction.foldedCount == 3 && all.nodes.map(\.id) == ["a", "b", "c", "p", "q"])
    #expect(try self.graph(["p q"]).foldingLeaves(share: 1) == nil)
  }

  @Test func `what was counted beside an actor that is left out is left out with it`() throws {
    let graph = try graph(["a b 5", "b c 4", "c a 3", "c d", "d e", "e c", "d x"])
    let folded = try #require(graph.foldingLeaves(share: 1))
    let selection = DiagramSelection(folded, maximumNodes: 3, maximumEdges: 9)
    #expect(selection.nodes.map(\.id) == ["a", "b", "c"] && selection.reduction.folded.isEmpty)
    #expect(selection.omittedNodes == 3 && selection.omittedBundles == 4)
  }

  @Test func `blocs become one node each and keep what they do to others`() throws {
    let graph = try graph(
      ["a b", "a x", "y b 2", "x y"], groups: ["a": "Alpha", "b": "Alpha", "x": "Xi"])
    let blocs = try #require(graph.collapsingBlocs())
    #expect(blocs.nodes.map(\.label) == ["Alpha (2)", "x", "y"])
    #expect(blocs.reduction.collapsedBlocs == 1 && blocs.reduction.omittedBundles == 1)
    #expect(
      blocs.edges.map { $0.source + ">" + $0.target } == ["bloc:Alpha>x", "y>bloc:Alpha", "x>y"])
    #expect(try self.graph(["a b"]).collapsingBlocs() == nil)
  }

  @Test func `steps go from the whole over folded actors and the strongest ties to direct ties`()
    throws
  {
    let center = DiagramFocus.around("a", hops: 2)
    let graph = try graph(
      ["a b", "a c", "b c", "b d", "c e", "e d", "d f", "e f", "a g"], focus: center)
    let steps = Array(NetworkReduction(graph, style()))
    #expect(steps.first?.bundles.count == 9 && steps.first?.reduction == GraphReduction())
    #expect(steps[1].reduction.folded == ["a": 1])
    #expect(steps.contains { $0.bundles.count == 6 && $0.reduction.hops == nil })
    let last = try #require(steps.last)
    #expect(last.reduction.hops == 1 && last.nodes.contains { $0.id == "a" })
    #expect(last.nodes.allSatisfy { ["a", "b", "c", "g"].contains($0.id) })
    #expect(steps.allSatisfy { $0.nodes.contains { $0.id == "a" } })
  }

  @Test func `no step is above the limits`() throws {
    var random = SplitMix64(seed: 3)
    let pairs = (1..<90).flatMap { row in
      (0..<2).map { _ in "n\(row) n\(Int.random(in: 0..<row, using: &random))" }
    }
    let steps = Array(NetworkReduction(try graph(pairs), style(nodes: 20, edges: 18)))
    #expect(!steps.isEmpty)
    for step in steps { #expect(step.nodes.count <= 20 && step.bundles.count <= 18) }
    let drawn = try #require(steps.last)
    #expect(
      drawn.nodes.count + drawn.omittedNodes + drawn.reduction.foldedCount
        == Set(pairs.flatMap { $0.split(separator: " ") }).count)
  }

  @Test func `of several paths those over the least involved go first`() throws {
    let graph = try graph(
      ["a b", "b d", "a c 5", "c d 5", "a e 2", "e d"], focus: .path(from: "a", to: "d"))
    let steps = Array(NetworkReduction(graph, style(nodes: 4)))
    #expect(steps.map { $0.nodes.map(\.id).joined() } == ["acde", "acd"])
    #expect(steps.last?.omittedNodes == 2 && steps.last?.omittedBundles == 4)
  }

  @Test func `the caption tells what was folded, and each hub how many`() throws {
    let leaves = (0..<24).map { "a l\($0)" }
    let graph = try graph(["a b 2", "b c 2", "c a 2"] + leaves)
    let picture = try DiagramPicture(graph, sources: [], style: style())
    let svg = SVGWriter.svg(picture.canvas)
    #expect(svg.contains("without another tie counted beside a node"))
    #expect(svg.contains("others</text>") && svg.contains("actors tied to this one alone"))
    #expect(picture.warnings.contains { if case .folded = $0 { true } else { false } })
  }
}
