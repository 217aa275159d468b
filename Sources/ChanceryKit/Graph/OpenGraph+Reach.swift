import Chronology
import Notation
package import TemporalGraph

extension OpenGraph {
  /// Lists whom an actor reaches: by how many relations, or by when in order of time.
  ///
  /// - Throws: `LookupError` where nobody is called so, `GraphQueryError` where a relation is
  ///   unknown.
  package func reachListing(
    from name: String, _ query: GraphQuery, _ direction: Direction, inTime order: StepOrder?,
    hops: Int?, limit: Int?
  ) throws -> Listing {
    let view = try self.view(query)
    let node = try self.node(meant: name)
    var listing = Listing(
      columns: [
        .init(language.words("Acteur", "Actor"), narrowest: 12),
        .init(language.words("Relations", "Hops"), isNumeric: true),
        .init(language.words("Atteint le", "Reached on")),
      ], keys: ["actor", "id", "hops", "day"])
    for found in reached(view, node, query, direction, order, hops: hops).prefix(limit ?? .max) {
      let day = found.day?.description
      listing.append(
        .init(
          cells: [
            TerminalText(graph.name(found.node)), TerminalText("\(found.hops)"),
            TerminalText(day ?? "–"),
          ],
          values: [
            .string(graph.name(found.node)), .string(graph.id(found.node)), .int(found.hops),
            JSONValue(day),
          ]))
    }
    return listing
  }

  private func reached(
    _ view: GraphView, _ node: NodeRow, _ query: GraphQuery, _ direction: Direction,
    _ order: StepOrder?, hops limit: Int?
  ) -> [(node: NodeRow, hops: Int, day: Day?)] {
    guard let order else {
      let hops = view.hops(from: node, direction, limit: limit ?? .max)
      return hops.indices.filter { hops[$0] > 0 }.map { (NodeRow($0), Int(hops[$0]), nil) }
        .sorted { ($0.hops, $0.node) < ($1.hops, $1.node) }
    }
    let first = query.since?.earliestDay ?? Day(daysSince1970: -2_000_000_000)
    let last = query.until?.latestDay
    let arrival = view.earliestArrival(from: node, since: first, order, direction)
    return (0..<graph.snapshot.nodeRowCount).compactMap { row in
      let other = NodeRow(row)
      guard other != node, let day = arrival.day(of: other), last.map({ day <= $0 }) ?? true,
        let hops = arrival.path(to: other)?.path.hops, hops <= limit ?? .max
      else { return nil }
      return (other, hops, day)
    }.sorted { ($0.day ?? first, $0.hops, $0.node) < ($1.day ?? first, $1.hops, $1.node) }
  }
}
