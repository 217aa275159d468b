/// How many triangles close within a window, by their shape.
package struct TriangleMotifs: Hashable, Sendable {
  /// Each of the three follows the next round: a→b→c→a.
  package internal(set) var cyclic = 0
  /// One points at both others: a→b→c and a→c, in any order of time.
  package internal(set) var transitive = 0
}

extension GraphView {
  /// Counts the triples of edges between three different pairs of three nodes whose days all differ
  /// and lie within a window.
  ///
  /// Each edge is placed on its first possible day; edges without one are left out. Parallel edges
  /// make triples of their own.
  ///
  /// Source: A. Paranjape, A. R. Benson, J. Leskovec, *Motifs in Temporal Networks*, WSDM 2017
  /// (triangle motifs, with edges of one day not ordered and therefore not counted).
  ///
  /// - Parameters:
  ///   - window: The most days from the first edge to the last, from 0.
  ///   - goesOn: Asked before each pair of nodes; where it says no, triangles before it are all that
  ///     counts.
  /// - Returns: How many there are of each shape.
  /// - Complexity: O(*triangles* · *t* log *t*) for *t* edges at each.
  package func temporalTriangles(
    within window: Int, while goesOn: () -> Bool = { true }
  ) -> TriangleMotifs {
    var motifs = TriangleMotifs()
    forEachTriangle(while: goesOn) { a, b, c in
      let sides = [datedEdges(a, b), datedEdges(b, c), datedEdges(c, a)]
      // 1 runs along a→b→c→a, 0 against it.
      for turn in 0..<8 {
        let count = Self.triples(
          (0..<3).map { side in sides[side][turn >> side & 1] }, within: window)
        if turn == 0 || turn == 7 { motifs.cyclic += count } else { motifs.transitive += count }
      }
    }
    return motifs
  }

  /// The days of edges from `b` to `a` and from `a` to `b`, ascending.
  private func datedEdges(_ a: NodeRow, _ b: NodeRow) -> [[Int32]] {
    var days: [[Int32]] = [[], []]
    forEachEdge(at: a, .both) { edge, other in
      let day = graph.span(edge).earliestStart
      guard other == b, day > .min else { return }
      days[graph.source(edge) == a ? 1 : 0].append(day)
    }
    return days.map { $0.sorted() }
  }

  /// How many ways there are to take one day of each list, all different, within a window.
  private static func triples(_ days: [[Int32]], within window: Int) -> Int {
    var total = 0
    for first in 0..<3 {
      for second in 0..<3 where second != first {
        let third = 3 - first - second
        total += ordered(days[first], days[second], days[third], within: window)
      }
    }
    return total
  }

  /// The triples whose days ascend strictly in the order of the lists.
  private static func ordered(
    _ first: [Int32], _ second: [Int32], _ third: [Int32], within window: Int
  ) -> Int {
    var total = 0
    for start in first {
      let limit = Int64(start) + Int64(window)
      for middle in second where middle > start && Int64(middle) <= limit {
        total += third.count { $0 > middle && Int64($0) <= limit }
      }
    }
    return total
  }
}
