import Notation
import TemporalGraph

extension OpenGraph {
  /// Lists pairs of actors that have to do with the same others, the most frequent first.
  ///
  /// - Throws: `LookupError` where nobody is called so, `GraphQueryError` where a relation is
  ///   unknown.
  package func togetherListing(
    about name: String?, _ query: GraphQuery, crowd: Int, limit: Int?
  ) throws -> Listing {
    let view = try self.view(query)
    let node = try name.map { try self.node(meant: $0) }
    var listing = Listing(
      columns: [
        .init(language.words("Acteur", "Actor"), narrowest: 12),
        .init(language.words("Avec", "With"), narrowest: 12),
        .init(language.words("En commun", "In common"), isNumeric: true),
      ], keys: ["first", "first_id", "second", "second_id", "shared"])
    let middles = node.map { view.neighborhood(of: $0).nodes }
    let pairs = view.coOccurrences(through: middles, crowd: crowd)
      .filter { pair in node.map { pair.first == $0 || pair.second == $0 } ?? true }
    for found in pairs.prefix(limit ?? .max) {
      // Who is asked about stands first.
      let isFirst = found.second != node
      let pair = (
        first: isFirst ? found.first : found.second, second: isFirst ? found.second : found.first,
        count: found.count
      )
      listing.append(
        .init(
          cells: [
            TerminalText(graph.name(pair.first)), TerminalText(graph.name(pair.second)),
            TerminalText("\(pair.count)"),
          ],
          values: [
            .string(graph.name(pair.first)), .string(graph.id(pair.first)),
            .string(graph.name(pair.second)), .string(graph.id(pair.second)),
            .int(pair.count),
          ]))
    }
    return listing
  }
}
