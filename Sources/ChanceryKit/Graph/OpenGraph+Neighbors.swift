import Chronology
import Notation
package import TemporalGraph

extension OpenGraph {
  /// Lists whom an actor has to do with, the most frequent first.
  ///
  /// - Throws: `LookupError` where nobody is called so, `GraphQueryError` where a relation is
  ///   unknown.
  package func neighborListing(
    of name: String, _ query: GraphQuery, _ direction: Direction, limit: Int?
  ) throws -> Listing {
    let view = try self.view(query)
    let node = try self.node(meant: name)
    let keys = numericKeys
    var numbers: [NodeRow: [KeyRow: [Double]]] = [:]
    var counts: [NodeRow: (out: Int, into: Int, first: TimeRow, last: TimeRow)] = [:]
    view.forEachEdge(at: node, direction) { edge, other in
      let time = view.graph.time(edge)
      var count = counts[other] ?? (0, 0, time, time)
      if view.graph.source(edge) == node { count.out += 1 } else { count.into += 1 }
      if start(time) < start(count.first) { count.first = time }
      if start(time) > start(count.last) { count.last = time }
      counts[other] = count
      for key in keys {
        guard let number = view.graph.property(edge, key)?.number else { continue }
        numbers[other, default: [:]][key, default: []].append(number)
      }
    }
    let sorted = counts.sorted {
      (-$0.value.out - $0.value.into, $0.key) < (-$1.value.out - $1.value.into, $1.key)
    }
    var listing = Listing(
      columns: [
        .init(language.words("Acteur", "Actor"), narrowest: 12),
        .init(language.words("Sortantes", "Outgoing"), isNumeric: true),
        .init(language.words("Entrantes", "Incoming"), isNumeric: true),
        .init(language.words("Première", "First")), .init(language.words("Dernière", "Last")),
      ], keys: ["actor", "id", "outgoing", "incoming", "first", "last", "properties"])
    for (other, count) in sorted.prefix(limit ?? .max) {
      let (first, last) = (date(count.first), date(count.last))
      listing.append(
        .init(
          cells: [
            TerminalText(graph.name(other)), TerminalText("\(count.out)"),
            TerminalText("\(count.into)"), TerminalText(first ?? "–"), TerminalText(last ?? "–"),
          ],
          values: [
            .string(graph.name(other)), .string(graph.id(other)), .int(count.out),
            .int(count.into), JSONValue(first), JSONValue(last),
            summary(numbers[other] ?? [:], keys),
          ]))
    }
    return listing
  }

  /// Of each numeric property: how many relations have it, its sum, the least and the greatest.
  private func summary(_ numbers: [KeyRow: [Double]], _ keys: [KeyRow]) -> JSONValue {
    let members = keys.compactMap { key -> JSONMember? in
      // Sorted, so that the sum does not depend on the order of edges.
      guard let values = numbers[key]?.sorted(), let least = values.first, let most = values.last
      else { return nil }
      let sum = values.reduce(0, +)
      return JSONMember(
        graph.snapshot.vocabulary.name(key),
        .object([
          JSONMember("count", .int(values.count)), JSONMember("sum", .double(sum)),
          JSONMember("least", .double(least)), JSONMember("greatest", .double(most)),
        ]))
    }
    return members.isEmpty ? .null : .object(members.sorted { $0.key < $1.key })
  }

  private func start(_ time: TimeRow) -> Int32 { graph.snapshot.times[time].earliestStart }

  /// The date of a row as EDTF writes it; `nil` where none is told.
  func date(_ time: TimeRow) -> String? {
    let text = graph.snapshot.times.text(time)
    return text.isEmpty ? nil : text
  }
}
