extension Step {
  /// The queries inside its expressions, in the order in which they are written.
  var subqueries: [InnerQuery] { terms.flatMap(\.subqueries) }

  /// What it works out, itself and not in what it holds.
  private var terms: [Term] {
    switch kind {
    case .nodeScan(let scan): scan.seek.terms
    case .edgeScan(let scan): scan.pattern.terms
    case .expand(let hop): hop.pattern.terms
    case .walk(let walk): walk.pattern.terms + walk.conditions
    case .shortest(let walk): walk.pattern.terms + walk.conditions
    case .boundEdge(let bound): bound.pattern.terms
    case .filter(let terms), .delete(let terms, _): terms
    case .unwind(let term, _), .skip(let term), .limit(let term): [term]
    case .project(let assignments): assignments.map(\.term)
    case .aggregate(let aggregation):
      aggregation.keys.map(\.term) + aggregation.items.flatMap(\.arguments)
    case .sort(_, let most): [most].compactMap { $0 }
    case .create(let creation): creation.terms
    case .merge(let merging):
      merging.creation.terms + (merging.onCreate + merging.onMatch).flatMap(\.terms)
    case .set(let changes): changes.flatMap(\.terms)
    case .call(let call): call.arguments
    case .path, .optional, .distinct: []
    }
  }
}

/// A query inside an expression.
enum InnerQuery {
  case exists(QueryPlan)
  case collect(QueryPlan)
}

extension Term {
  fileprivate var subqueries: [InnerQuery] {
    switch kind {
    case .exists(let plan): [.exists(plan.query)]
    case .collect(let plan): [.collect(plan.query)]
    case .constant, .parameter, .slot, .local, .list, .map, .property, .element, .slice, .hasLabels,
      .unary, .binary, .comparison, .isNull, .call, .choice, .comprehension, .quantifier, .reduce:
      hasSubquery ? Self.children(of: kind).flatMap(\.subqueries) : []
    }
  }
}
