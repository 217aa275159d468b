import Chronology
import Notation
package import TemporalGraph

extension OpenGraph {
  /// Lists the stretches of time in which an actor, or anyone, does or suffers unusually much.
  ///
  /// Counts are of the relations that begin in each step, among all relations of the dossier that
  /// begin in it.
  ///
  /// - Throws: `LookupError` where nobody is called so, `GraphQueryError` where a relation is
  ///   unknown.
  package func burstListing(
    about name: String?, by step: CalendarStep, _ query: GraphQuery, _ model: BurstModel
  ) throws -> Listing {
    let view = try self.view(query)
    let node = try name.map { try self.node(meant: $0) }
    let all = starts(GraphView(graph.snapshot, query.conditions), nil, step)
    let relevant = starts(view, node, step)
    let steps = all.keys.sorted()
    let bursts = model.bursts(
      steps.map { relevant[$0] ?? 0 }, of: steps.map { all[$0] ?? 0 })
    var listing = Listing(
      columns: [
        .init(language.words("De", "From")), .init(language.words("À", "To")),
        .init(language.words("Niveau", "Level"), isNumeric: true),
        .init(language.words("Relations", "Relations"), isNumeric: true),
        .init(language.words("Poids", "Weight"), isNumeric: true),
      ], keys: ["from", "to", "level", "relations", "weight"])
    for burst in bursts {
      let first = Self.date(steps[burst.steps.lowerBound], step)
      let last = Self.date(steps[burst.steps.upperBound - 1], step)
      let count = burst.steps.reduce(0) { $0 + (relevant[steps[$1]] ?? 0) }
      listing.append(
        .init(
          cells: [
            TerminalText(first), TerminalText(last), TerminalText("\(burst.level)"),
            TerminalText("\(count)"), TerminalText(written(burst.weight)),
          ],
          values: [
            .string(first), .string(last), .int(burst.level), .int(count),
            .double((burst.weight * 1e6).rounded() / 1e6),
          ]))
    }
    return listing
  }

  /// How many relations begin in each step, of one actor or of all.
  private func starts(
    _ view: GraphView, _ node: NodeRow?, _ step: CalendarStep
  ) -> [Day: Int] {
    var counts: [Day: Int] = [:]
    func count(_ edge: EdgeRow) {
      let day = view.graph.span(edge).earliestStart
      guard day > .min else { return }
      counts[step.start(of: Day(daysSince1970: Int(day))), default: 0] += 1
    }
    if let node {
      view.forEachEdge(at: node, .both) { edge, _ in count(edge) }
    } else {
      view.forEachEdge { edge, _, _ in count(edge) }
    }
    return counts
  }
}
