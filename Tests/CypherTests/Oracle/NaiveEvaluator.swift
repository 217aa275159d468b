import Chronology
import Cypher
import TemporalGraph

/// Answers queries as plainly as can be: for a `MATCH` it tries every node and every edge in every
/// place, one row at a time, without plan, index or batch.
///
/// It knows `MATCH`, `OPTIONAL MATCH`, `WITH` and `RETURN`, and of expressions what random queries
/// use. What it shares with the engine are the parser and the comparison of values.
struct NaiveEvaluator {
  typealias Row = [String: Value]

  let graph: GraphSnapshot
  /// Whether an edge is looked at in the clause that is worked out.
  private var conditions = TimeConditions()

  init(graph: GraphSnapshot) { self.graph = graph }

  /// The rows of a query's result.
  func rows(_ query: Query) -> [[Value]] {
    var rows: [Row] = [[:]]
    for clause in query.parts[0].clauses {
      switch clause.kind {
      case .match(let match): rows = rows.flatMap { self.matches(match, $0) }
      case .with(let projection, let condition):
        rows = project(projection, rows).map { values in
          Row(
            uniqueKeysWithValues: zip(
              projection.columns.map { $0.alias?.text ?? $0.name }, values))
        }
        if let condition { rows = rows.filter { value(condition, $0).isTrue } }
      case .return(let projection): return project(projection, rows)
      default: fatalError("\(clause) is beyond the plain evaluator")
      }
    }
    return []
  }

  func matches(_ match: Match, _ row: Row) -> [Row] {
    var inner = self
    inner.conditions = TimeConditions()
    for condition in match.time { inner.add(condition, row) }
    return inner.found(match, row, self)
  }

  private mutating func add(_ condition: TimeCondition, _ row: Row) {
    func day(_ expression: Expression) -> Day? {
      if case .date(let date) = value(expression, row) { return date.calendarDay }
      return nil
    }
    switch condition.kind {
    case .asOf(let expression): conditions.asOf = day(expression)
    case .knownAt(let expression): conditions.knownAt = day(expression)
    case .between(let first, let last):
      guard let first = day(first), let last = day(last) else { return }
      conditions.during = first..<max(first, last.advanced(by: 1))
    }
  }

  private func found(_ match: Match, _ row: Row, _ outer: NaiveEvaluator) -> [Row] {
    var found = [(row: row, used: Set<EdgeRow>())]
    for part in match.pattern {
      found = found.flatMap { walks(part, $0.row, $0.used, match.condition, outer) }
    }
    var rows = found.map(\.row)
    if let condition = match.condition { rows = rows.filter { outer.value(condition, $0).isTrue } }
    guard match.isOptional, rows.isEmpty else { return rows }
    var empty = row
    for name in match.pattern.flatMap(\.names) where empty[name] == nil { empty[name] = .null }
    return [empty]
  }

  // MARK: Patterns

  private struct Walk {
    var row: Row
    var used: Set<EdgeRow>
    var nodes: [NodeRow]
    var edges: [EdgeRow]
  }

  /// All ways to put a pattern into the graph that take no edge twice.
  private func walks(
    _ part: PatternPart, _ row: Row, _ used: Set<EdgeRow>, _ condition: Expression?,
    _ outer: NaiveEvaluator
  ) -> [(row: Row, used: Set<EdgeRow>)] {
    var open = graph.nodes.compactMap { node in
      bind(part.nodes[0], to: node, row).map {
        Walk(row: $0, used: used, nodes: [node], edges: [])
      }
    }
    for (index, relationship) in part.relationships.enumerated() {
      let next = part.nodes[index + 1]
      open = open.flatMap { step($0, relationship, next) }
    }
    if let name = part.variable?.text {
      for index in open.indices {
        open[index].row[name] = .path(
          PathValue(nodes: open[index].nodes, relationships: open[index].edges))
      }
    }
    if part.selection != .all {
      // What is asked of all edges is asked while the shortest is looked for.
      if case .quantifier? = condition?.kind, let condition {
        open = open.filter { outer.value(condition, $0.row).isTrue }
      }
      open = shortest(open, all: part.selection == .allShortest)
    }
    return open.map { ($0.row, $0.used) }
  }

  private func step(
    _ walk: Walk, _ relationship: RelationshipPattern, _ next: NodePattern
  ) -> [Walk] {
    let least = relationship.length == nil ? 1 : relationship.length?.least ?? 1
    let most = relationship.length == nil ? 1 : relationship.length?.most ?? .max
    var trails: [[(edge: EdgeRow, node: NodeRow)]] = [[]]
    var found = least == 0 ? trails : []
    var length = 0
    while length < most, !trails.isEmpty {
      length += 1
      trails = trails.flatMap { trail in
        let node = trail.last?.node ?? walk.nodes[walk.nodes.count - 1]
        return hops(relationship, node, walk.row)
          .filter { hop in
            !walk.used.contains(hop.edge) && !trail.contains { $0.edge == hop.edge }
          }
          .map { trail + [$0] }
      }
      if length >= least { found += trails }
    }
    return found.compactMap { trail in
      var result = walk
      for hop in trail {
        result.used.insert(hop.edge)
        result.edges.append(hop.edge)
        result.nodes.append(hop.node)
      }
      if let name = relationship.variable?.text {
        let edges = trail.map { Value.relationship($0.edge) }
        result.row[name] = relationship.length == nil ? edges[0] : .list(edges)
      }
      let end = result.nodes[result.nodes.count - 1]
      guard let row = bind(next, to: end, result.row) else { return nil }
      result.row = row
      return result
    }
  }

  private func hops(
    _ relationship: RelationshipPattern, _ node: NodeRow, _ row: Row
  ) -> [(edge: EdgeRow, node: NodeRow)] {
    let types = Set(relationship.types.map(\.text))
    return graph.edges.compactMap { edge in
      let (source, target) = (graph.source(edge), graph.target(edge))
      guard types.isEmpty || types.contains(graph.vocabulary.name(graph.type(edge))),
        conditions.admits(graph.span(edge)),
        conditions.admits(knownIn: graph.times[graph.known(edge)]),
        fits(relationship.properties, .relationship(edge), row)
      else { return nil }
      if relationship.arrow != .left, source == node { return (edge, target) }
      if relationship.arrow != .right, target == node { return (edge, source) }
      return nil
    }
  }

  private func bind(_ pattern: NodePattern, to node: NodeRow, _ row: Row) -> Row? {
    let labels = graph.labels(node).map { graph.vocabulary.name($0) }
    guard pattern.labels.allSatisfy({ labels.contains($0.text) }) else { return nil }
    var result = row
    if let name = pattern.variable?.text {
      if let bound = row[name], bound != .node(node) { return nil }
      result[name] = .node(node)
    }
    return fits(pattern.properties, .node(node), result) ? result : nil
  }

  private func fits(_ map: Expression?, _ entity: Value, _ row: Row) -> Bool {
    guard case .map(let entries)? = map?.kind else { return true }
    return entries.allSatisfy { entry in
      property(entity, entry.key.text).equals(value(entry.value, row)) == true
    }
  }

  /// Of walks between the same nodes the shortest; of one length the first.
  private func shortest(_ walks: [Walk], all: Bool) -> [Walk] {
    var best: [[NodeRow]: [Walk]] = [:]
    for walk in walks {
      let ends = [walk.nodes[0], walk.nodes[walk.nodes.count - 1]]
      let known = best[ends]?.first?.edges.count ?? .max
      if walk.edges.count < known {
        best[ends] = [walk]
      } else if walk.edges.count == known, all {
        best[ends, default: []].append(walk)
      }
    }
    return best.values.flatMap { $0 }
  }

  // MARK: Projections

  private func project(_ projection: Projection, _ rows: [Row]) -> [[Value]] {
    let isGrouped = projection.columns.contains { isAggregate($0.expression) }
    var result: [[Value]]
    if isGrouped {
      result = groups(projection, rows)
    } else {
      result = rows.map { row in projection.columns.map { value($0.expression, row) } }
    }
    if projection.isDistinct {
      var seen: Set<[Value]> = []
      result = result.filter { seen.insert($0).inserted }
    }
    return result
  }

  private func groups(_ projection: Projection, _ rows: [Row]) -> [[Value]] {
    let keys = projection.columns.filter { !isAggregate($0.expression) }.map(\.expression)
    var groups: [[Value]: [Row]] = keys.isEmpty ? [[]: []] : [:]
    for row in rows { groups[keys.map { value($0, row) }, default: []].append(row) }
    return groups.map { key, rows in
      var key = key[...]
      return projection.columns.map { column in
        isAggregate(column.expression)
          ? aggregate(column.expression, rows) : key.popFirst() ?? .null
      }
    }
  }

  private func isAggregate(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .countRows: true
    case .function(let name, _, _): ["count", "min", "max", "sum"].contains(name.text)
    default: false
    }
  }

  private func aggregate(_ expression: Expression, _ rows: [Row]) -> Value {
    guard case .function(let name, let arguments, let isDistinct) = expression.kind else {
      return .integer(Int64(rows.count))
    }
    var values = rows.map { value(arguments[0], $0) }.filter { !$0.isNull }
    if isDistinct { values = Array(Set(values)) }
    switch name.text {
    case "count": return .integer(Int64(values.count))
    case "min": return values.min { $0.sortsBefore($1) } ?? .null
    case "max": return values.max { $0.sortsBefore($1) } ?? .null
    default:
      return .integer(
        values.reduce(0) { sum, value in
          if case .integer(let number) = value { return sum + number }
          return sum
        })
    }
  }
}

extension PatternPart {
  /// All variables of the pattern.
  var names: [String] {
    ([variable] + nodes.map(\.variable) + relationships.map(\.variable)).compactMap { $0?.text }
  }
}
