import TemporalGraph

/// What is different between two graphs, counted as the kit counts side effects.
///
/// It is taken from the graphs alone, not from what the engine says that it changed.
struct GraphDifference: Hashable {
  /// The counts by their names: `+nodes`, `-relationships`, `+labels`, …; those of 0 are absent.
  let counts: [String: Int]

  init(from before: GraphSnapshot, to after: GraphSnapshot) {
    let (old, new) = (Contents(before), Contents(after))
    var counts: [String: Int] = [:]
    func count<T: Hashable>(_ name: String, _ old: Set<T>, _ new: Set<T>) {
      let (more, fewer) = (new.subtracting(old).count, old.subtracting(new).count)
      if more > 0 { counts["+" + name] = more }
      if fewer > 0 { counts["-" + name] = fewer }
    }
    count("nodes", old.nodes, new.nodes)
    count("relationships", old.relationships, new.relationships)
    count("labels", old.labels, new.labels)
    count("properties", old.properties, new.properties)
    self.counts = counts
  }

  /// Takes the rows of a table: a name and a number each; `nil` where they are no such.
  init?(table: [[String]]) {
    var counts: [String: Int] = [:]
    for row in table {
      guard row.count == 2, let number = Int(row[1]) else { return nil }
      if number > 0 { counts[row[0]] = number }
    }
    self.counts = counts
  }

  /// The counts in the order of their names.
  var text: String {
    counts.isEmpty
      ? "none"
      : counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  private struct Property: Hashable {
    let isOfNode: Bool
    let row: UInt32
    let key: String
    let value: PropertyValue
  }

  private struct Contents {
    var nodes: Set<UInt32> = []
    var relationships: Set<UInt32> = []
    var labels: Set<String> = []
    var properties: Set<Property> = []

    init(_ graph: GraphSnapshot) {
      for node in graph.nodes {
        nodes.insert(node.index)
        for label in graph.labels(node) { labels.insert(graph.vocabulary.name(label)) }
        for key in graph.nodeProperties.keys(of: node.place) {
          guard let value = graph.property(node, key) else { continue }
          properties.insert(
            Property(
              isOfNode: true, row: node.index, key: graph.vocabulary.name(key), value: value))
        }
      }
      for edge in graph.edges {
        relationships.insert(edge.index)
        for key in graph.edgeProperties.keys(of: edge.place) {
          guard let value = graph.property(edge, key) else { continue }
          properties.insert(
            Property(
              isOfNode: false, row: edge.index, key: graph.vocabulary.name(key), value: value))
        }
      }
    }
  }
}
