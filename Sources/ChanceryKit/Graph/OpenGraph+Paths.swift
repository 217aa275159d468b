import Chronology
import Notation
import TemporalGraph

extension OpenGraph {
  /// Lists the relations along a path between two actors, one a row; of several paths one after the
  /// other.
  ///
  /// - Throws: `LookupError` where nobody is called so, `GraphQueryError` where the query cannot
  ///   stand.
  package func pathListing(_ question: PathQuestion, _ query: GraphQuery) throws -> Listing {
    let view = try self.view(query)
    var columns: [Listing.Column] = [
      .init("#", isNumeric: true), .init(language.words("Étape", "Step"), isNumeric: true),
      .init(language.words("De", "From"), narrowest: 12),
      .init("Relation", narrowest: 9), .init(language.words("À", "To"), narrowest: 12),
      .init("Date"),
    ]
    if question.kind != .shortest {
      columns.append(.init(language.words("Atteint le", "Reached on")))
    }
    if question.weight != nil {
      columns.append(.init(language.words("Poids", "Weight"), isNumeric: true))
    }
    var listing = Listing(
      columns: columns,
      keys: [
        "path", "step", "from", "from_id", "relation", "to", "to_id", "date", "day", "properties",
      ])
    for (number, found) in try paths(question, query, view).enumerated() {
      append(
        found.path, days: found.days, number: number + 1, weight: question.weight, to: &listing)
    }
    return listing
  }

  /// The paths, each with the days of its steps where it is one in time.
  func paths(
    _ question: PathQuestion, _ query: GraphQuery, _ view: GraphView
  ) throws -> [(path: GraphPath, days: [Day])] {
    let source = try node(meant: question.source)
    let target = try node(meant: question.target)
    guard question.kind != .shortest else {
      return try shortest(question, view, source, target).map { ($0, []) }
    }
    let path = try pathInTime(question, query, view, source, target)
    return path.map { [($0.path, $0.arrivals)] } ?? []
  }

  private func shortest(
    _ question: PathQuestion, _ view: GraphView, _ source: NodeRow, _ target: NodeRow
  ) throws -> [GraphPath] {
    guard question.count > 1 || question.weight != nil else {
      let path = view.shortestPath(from: source, to: target, question.direction)
      return path.map { [$0] } ?? []
    }
    let weight = try question.weight.map { try self.weight($0) } ?? .one
    do throws(WeightError) {
      return try view.lightestPaths(
        question.count, from: source, to: target, question.direction, weight: weight
      ).map(\.path)
    } catch {
      throw refusal(of: question.weight ?? "", error)
    }
  }

  private func pathInTime(
    _ question: PathQuestion, _ query: GraphQuery, _ view: GraphView, _ source: NodeRow,
    _ target: NodeRow
  ) throws -> TemporalPath? {
    let first = query.since?.earliestDay ?? Day(daysSince1970: -2_000_000_000)
    let last = query.until?.latestDay ?? Day(daysSince1970: 2_000_000_000)
    let (order, direction) = (question.order, question.direction)
    switch question.kind {
    case .shortest, .earliest:
      let found = view.earliestArrival(from: source, since: first, order, direction)
      return found.day(of: target).map { $0 <= last } == true ? found.path(to: target) : nil
    case .latest:
      let found = view.latestDeparture(to: target, until: last, order, direction)
      return found.day(of: source).map { $0 >= first } == true ? found.path(from: source) : nil
    case .fastest:
      guard query.since != nil, query.until != nil, first.distance(to: last) < 100_000 else {
        throw GraphQueryError.needsWindow
      }
      return view.fastestPath(
        from: source, to: target, in: first..<last.advanced(by: 1), order, direction)
    case .fewest:
      return view.fewestSteps(from: source, to: target, since: first, order, direction)
    }
  }

  private func append(
    _ path: GraphPath, days: [Day], number: Int, weight: String?, to listing: inout Listing
  ) {
    for (step, edge) in path.edges.enumerated() {
      let (from, to) = (path.nodes[step], path.nodes[step + 1])
      let type = graph.snapshot.type(edge)
      let isBackward = graph.snapshot.source(edge) != from
      let date = self.date(graph.snapshot.time(edge))
      let wording = isBackward ? "← \(graph.wording(type))" : graph.wording(type)
      listing.append(
        .init(
          cells: [
            TerminalText("\(number)"), TerminalText("\(step + 1)"),
            TerminalText(graph.name(from)), TerminalText(wording),
            TerminalText(graph.name(to)), TerminalText(date ?? "–"),
          ] + (days.isEmpty ? [] : [TerminalText(days[step].description)])
            + (weight.map { [TerminalText(written($0, of: edge))] } ?? []),
          values: [
            .int(number), .int(step + 1), .string(graph.name(from)), .string(graph.id(from)),
            .string(graph.snapshot.vocabulary.name(type)), .string(graph.name(to)),
            .string(graph.id(to)), JSONValue(date),
            JSONValue(step < days.count ? days[step].description : nil), properties(of: edge),
          ]))
    }
  }
}
