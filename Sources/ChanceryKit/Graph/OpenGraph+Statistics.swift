import Chronology
import Notation
import TemporalGraph

extension OpenGraph {
  /// Lists actors with their measures, the greatest of one measure first.
  ///
  /// Betweenness takes a time that grows with actors times relations; it is given only where it is
  /// asked for.
  ///
  /// - Throws: `GraphQueryError` where a relation is unknown.
  package func statisticsListing(
    by measure: ActorMeasure, _ query: GraphQuery, limit: Int?
  ) throws -> Listing {
    let view = try self.view(query)
    let values = self.values(measure, view)
    let components = view.weakComponents()
    var listing = Listing(
      columns: [
        .init(language.words("Acteur", "Actor"), narrowest: 12),
        .init(heading(measure), isNumeric: true),
        .init(language.words("Sortantes", "Outgoing"), isNumeric: true),
        .init(language.words("Entrantes", "Incoming"), isNumeric: true),
        .init(language.words("Voisins", "Neighbors"), isNumeric: true),
      ],
      keys: ["actor", "id", measure.rawValue, "outgoing", "incoming", "alters", "component"])
    let sorted = view.graph.nodes.filter { values[$0.place] > 0 }
      .sorted { (-values[$0.place], $0) < (-values[$1.place], $1) }
    for node in sorted.prefix(limit ?? .max) {
      let (out, into) = (view.degree(node, .outgoing), view.degree(node, .incoming))
      let neighbors = view.neighborhood(of: node).nodes.count { $0 != node }
      listing.append(
        .init(
          cells: [
            TerminalText(graph.name(node)), TerminalText(written(values[node.place])),
            TerminalText("\(out)"), TerminalText("\(into)"), TerminalText("\(neighbors)"),
          ],
          values: [
            .string(graph.name(node)), .string(graph.id(node)),
            measure.isCount ? .int(Int(values[node.place])) : .double(values[node.place]),
            .int(out), .int(into), .int(neighbors),
            .string(graph.id(NodeRow(UInt32(components[node.place])))),
          ]))
    }
    return listing
  }

  private func values(_ measure: ActorMeasure, _ view: GraphView) -> [Double] {
    let rows = (0..<view.graph.nodeRowCount).map { NodeRow($0) }
    return switch measure {
    case .degree: rows.map { Double(view.degree($0, .both)) }
    case .neighbors:
      rows.map { node in Double(view.neighborhood(of: node).nodes.count { $0 != node }) }
    case .pagerank: view.pageRank()
    case .betweenness: view.betweenness(.both)
    case .core: view.coreNumbers().map { Double($0) }
    case .triangles: view.triangles().map { Double($0) }
    }
  }

  private func heading(_ measure: ActorMeasure) -> String {
    switch measure {
    case .degree: language.words("Relations", "Relations")
    case .neighbors: language.words("Voisins", "Neighbors")
    case .pagerank: "PageRank"
    case .betweenness: language.words("Intermédiarité", "Betweenness")
    case .core: language.words("Noyau", "Core")
    case .triangles: "Triangles"
    }
  }

  /// A number with at most four digits after the point.
  func written(_ value: Double) -> String {
    let scaled = (value * 10_000).rounded()
    guard scaled.truncatingRemainder(dividingBy: 10_000) != 0, abs(scaled) < 1e15 else {
      return value.rounded() == value && abs(value) < 1e15 ? "\(Int(value))" : "\(value.rounded())"
    }
    return "\(scaled / 10_000)"
  }
}
