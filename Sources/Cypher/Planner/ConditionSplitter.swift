/// Sorts the conditions of a clause: labels of its nodes, what every edge of a walk must meet, and
/// the rest.
struct ConditionSplitter {
  private let graph: PatternGraph
  private let context: PlanningContext
  private(set) var conditions: [Term] = []
  /// By place of the edge.
  private(set) var eachConditions: [[Term]]
  private(set) var labels: [(node: Int, label: String)] = []

  init(_ graph: PatternGraph, _ context: PlanningContext) {
    self.graph = graph
    self.context = context
    eachConditions = Array(repeating: [], count: graph.edges.count)
  }

  /// Adds a condition that stands between `AND`s.
  mutating func add(_ condition: Expression) throws(CypherError) {
    switch condition.kind {
    case .hasLabels(let subject, let names):
      if let node = node(subject) {
        labels += names.map { (node, $0.text) }
        return
      }
    case .quantifier(let quantifier, let name, let list, let inner?):
      if quantifier == .all || quantifier == .none, let edge = walk(of: list),
        try addForEach(edge, name, inner, isNegated: quantifier == .none)
      {
        return
      }
    default: break
    }
    let term = try TermBuilder(context, graph.scope).term(condition)
    let walks = graph.edges.indices.filter { graph.edges[$0].isWalk }
    if let edge = walks.first(where: { term.reads.contains(graph.edges[$0].each) }) {
      eachConditions[edge].append(term)
    } else {
      conditions.append(term)
    }
  }

  /// What a quantifier asks of all edges of a walk is asked of each when it is looked at; false
  /// where that cannot be done.
  private mutating func addForEach(
    _ edge: Int, _ name: Name, _ condition: Expression, isNegated: Bool
  ) throws(CypherError) -> Bool {
    let mentions = condition.mentions
    let own = [graph.edges[edge].slot] + [graph.edges[edge].path].compactMap { $0 }
    let isOwn = mentions.contains { other in
      guard other != name.text, let slot = graph.scope[other] else { return false }
      return own.contains(slot) || isFoundLater(slot)
    }
    if isOwn { return false }
    var scope = graph.scope
    scope[name.text] = graph.edges[edge].each
    let builder = TermBuilder(context, scope)
    if isNegated {
      eachConditions[edge].append(
        try builder.term(Expression(.unary(.not, condition), condition.range)))
    } else {
      for part in Conjunction.parts(of: condition) {
        eachConditions[edge].append(try builder.term(part))
      }
    }
    return true
  }

  /// Whether a column is filled by this clause, perhaps after the walk.
  private func isFoundLater(_ slot: Int) -> Bool {
    graph.nodes.contains { $0.slot == slot && !$0.isBound }
      || graph.edges.contains { ($0.slot == slot || $0.path == slot) && !$0.isBound }
      || graph.paths.contains { $0.slot == slot }
  }

  private func node(_ subject: Expression) -> Int? {
    guard case .variable(let name) = subject.kind, let slot = graph.scope[name] else { return nil }
    return graph.nodes.firstIndex { $0.slot == slot }
  }

  /// The walk whose edges a list is: its variable, or the relationships of its path.
  private func walk(of list: Expression) -> Int? {
    switch list.kind {
    case .variable(let name):
      guard let slot = graph.scope[name] else { return nil }
      return graph.edges.firstIndex { $0.slot == slot && $0.isWalk && !$0.isBound }
    case .function(let function, let arguments, _)
    where function.text.lowercased() == "relationships" && arguments.count == 1:
      guard case .variable(let name) = arguments[0].kind, let slot = graph.scope[name] else {
        return nil
      }
      if let edge = graph.edges.firstIndex(where: { $0.path == slot }) { return edge }
      guard let path = graph.paths.first(where: { $0.slot == slot }), path.parts.count == 1,
        graph.edges[path.parts[0]].length != nil, !graph.edges[path.parts[0]].isBound
      else { return nil }
      return path.parts[0]
    default: return nil
    }
  }
}
