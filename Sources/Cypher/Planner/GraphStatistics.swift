import Synchronization
import TemporalGraph

/// How much there is of what in a graph: counted when it is first asked for, for planning only.
final class GraphStatistics: Sendable {
  private let graph: GraphSnapshot
  private let counts = Mutex(Counts())

  private struct Counts {
    var labels: [String: Int] = [:]
    var types: [UInt32]?
  }

  init(_ graph: GraphSnapshot) { self.graph = graph }

  var nodes: Double { Double(max(graph.nodeRowCount, 1)) }

  var edges: Double { Double(max(graph.edgeRowCount, 1)) }

  /// About how many nodes have all of some labels.
  func nodes(labeled labels: [String]) -> Double {
    labels.map { Double(count($0)) }.min() ?? nodes
  }

  /// About how many edges have one of some types.
  func edges(typed types: [String]) -> Double {
    guard !types.isEmpty else { return edges }
    let counts = typeCounts()
    return types.reduce(0) { sum, name in
      guard let type = graph.vocabulary.type(name) else { return sum }
      return sum + Double(counts[Int(type.index)])
    }
  }

  private func count(_ label: String) -> Int {
    if let known = counts.withLock({ $0.labels[label] }) { return known }
    var count = 0
    if let row = graph.vocabulary.label(label) {
      let sets = graph.vocabulary.labelSets.map { $0.contains(row) }
      for set in graph.nodeLabels where sets[Int(set)] { count += 1 }
    }
    counts.withLock { $0.labels[label] = count }
    return count
  }

  private func typeCounts() -> [UInt32] {
    if let known = counts.withLock({ $0.types }) { return known }
    var types = [UInt32](repeating: 0, count: graph.vocabulary.types.count)
    for type in graph.sealed.types { types[Int(type)] += 1 }
    for type in graph.tail.batch.types { types[Int(type)] += 1 }
    counts.withLock { $0.types = types }
    return types
  }
}
