import Notation
import TemporalGraph

/// How a graph is parted.
package enum PartitionMethod: String, CaseIterable, Sendable {
  case louvain, labels, components, strong
}

extension OpenGraph {
  /// Lists the parts into which the graph falls, the largest first, with those of each who have the
  /// most relations.
  ///
  /// - Throws: `GraphQueryError` where a relation is unknown.
  package func communityListing(
    _ method: PartitionMethod, _ query: GraphQuery, resolution: Double, limit: Int?
  ) throws -> Listing {
    let view = try self.view(query)
    var listing = Listing(
      columns: [
        .init("#", isNumeric: true), .init(language.words("Acteurs", "Actors"), isNumeric: true),
        .init(language.words("Dont", "Among them"), narrowest: 20),
      ], keys: ["community", "actors", "modularity", "members", "member_ids"])
    let (labels, modularity) = try partition(method, view, resolution)
    var groups: [Int64: [NodeRow]] = [:]
    for node in view.graph.nodes where view.degree(node, .both) > 0 {
      groups[labels[node.place], default: []].append(node)
    }
    let sorted = groups.values.sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
    for (number, group) in sorted.prefix(limit ?? .max).enumerated() {
      let members = group.map { ($0, view.degree($0, .both)) }
        .sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }.map(\.0)
      listing.append(
        .init(
          cells: [
            TerminalText("\(number + 1)"), TerminalText("\(group.count)"),
            TerminalText(members.prefix(6).map { graph.name($0) }.joined(separator: ", ")),
          ],
          values: [
            .int(number + 1), .int(group.count), modularity.map { .double($0) } ?? .null,
            JSONValue(members.map { graph.name($0) }), JSONValue(members.map { graph.id($0) }),
          ]))
    }
    return listing
  }

  private func partition(
    _ method: PartitionMethod, _ view: GraphView, _ resolution: Double
  ) throws -> (labels: [Int64], modularity: Double?) {
    switch method {
    case .louvain:
      let found = try view.communities(resolution: resolution)
      return (found.numbers.map { Int64($0) }, found.modularity)
    case .labels: return (view.propagatedLabels().map { Int64($0) }, nil)
    case .components: return (view.weakComponents().map { Int64($0) }, nil)
    case .strong: return (view.strongComponents().map { Int64($0) }, nil)
    }
  }
}
