/// An expression whose names are resolved: variables are slots of the rows or local places,
/// functions are found, subqueries are planned.
///
/// It is made once for a statement and turned into closures for each run.
package struct Term: Sendable {
  package indirect enum Kind: Sendable {
    case constant(Value)
    case parameter(String)
    /// A column of the rows.
    case slot(Int)
    /// A variable of a comprehension, quantifier or `reduce`.
    case local(Int)
    case list([Term])
    case map([(key: String, term: Term)])
    case property(Term, key: String)
    case element(Term, Term)
    case slice(Term, from: Term?, to: Term?)
    case hasLabels(Term, [String])
    case unary(UnaryOperator, Term)
    case binary(BinaryOperator, Term, Term)
    case comparison(Term, [(comparator: Comparator, right: Term)])
    case isNull(Term, isNegated: Bool)
    case call(Function, [Term])
    case choice(subject: Term?, branches: [(condition: Term, value: Term)], otherwise: Term?)
    case comprehension(local: Int, list: Term, where: Term?, value: Term?)
    case quantifier(Quantifier, local: Int, list: Term, where: Term?)
    case reduce(accumulator: Int, initial: Term, local: Int, list: Term, value: Term)
    /// Whether a subquery gives a row.
    case exists(Subplan)
    /// The first column of all rows of a subquery.
    case collect(Subplan)
  }

  package let kind: Kind
  /// Where it stands in the text of the query.
  package let range: SourceRange
  /// The slots that it reads, ascending.
  package let reads: [Int]
  /// The locals that it reads and does not bind itself.
  let locals: [Int]
  /// Whether the same row gives the same value all through a statement.
  let isDeterministic: Bool
  /// Whether it holds a subquery, which looks at the graph.
  let hasSubquery: Bool

  init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
    var reads: Set<Int> = []
    var locals: Set<Int> = []
    var isDeterministic = true
    var hasSubquery = false
    for child in Self.children(of: kind) {
      reads.formUnion(child.reads)
      locals.formUnion(child.locals)
      if !child.isDeterministic { isDeterministic = false }
      if child.hasSubquery { hasSubquery = true }
    }
    switch kind {
    case .slot(let slot): reads.insert(slot)
    case .local(let local): locals.insert(local)
    case .call(let function, _): if !function.isDeterministic { isDeterministic = false }
    case .comprehension(let local, _, _, _), .quantifier(_, let local, _, _):
      locals.remove(local)
    case .reduce(let accumulator, _, let local, _, _): locals.subtract([accumulator, local])
    case .exists(let plan), .collect(let plan):
      hasSubquery = true
      for source in plan.imports {
        switch source {
        case .slot(let slot): reads.insert(slot)
        case .local(let local): locals.insert(local)
        }
      }
    case .constant, .parameter, .list, .map, .property, .element, .slice, .hasLabels, .unary,
      .binary, .comparison, .isNull, .choice:
      break
    }
    self.reads = reads.sorted()
    self.locals = locals.sorted()
    self.isDeterministic = isDeterministic
    self.hasSubquery = hasSubquery
  }

  /// Whether it has one value all through a run.
  var isConstant: Bool { reads.isEmpty && locals.isEmpty && isDeterministic && !hasSubquery }

  /// The slot that it is, where it is nothing but a variable.
  var plainSlot: Int? {
    if case .slot(let slot) = kind { return slot }
    return nil
  }

  /// The terms right below one.
  static func children(of kind: Kind) -> [Term] {
    switch kind {
    case .constant, .parameter, .slot, .local, .exists, .collect: []
    case .list(let terms), .call(_, let terms): terms
    case .map(let entries): entries.map(\.term)
    case .property(let term, _), .hasLabels(let term, _), .unary(_, let term),
      .isNull(let term, _):
      [term]
    case .element(let left, let right), .binary(_, let left, let right): [left, right]
    case .slice(let list, let from, let to): [list] + [from, to].compactMap { $0 }
    case .comparison(let first, let rest): [first] + rest.map(\.right)
    case .choice(let subject, let branches, let otherwise):
      [subject, otherwise].compactMap { $0 } + branches.flatMap { [$0.condition, $0.value] }
    case .comprehension(_, let list, let condition, let value):
      [list] + [condition, value].compactMap { $0 }
    case .quantifier(_, _, let list, let condition): [list] + [condition].compactMap { $0 }
    case .reduce(_, let initial, _, let list, let value): [initial, list, value]
    }
  }
}

/// A query inside an expression, planned with rows of its own.
package struct Subplan: Sendable {
  /// From where a value of the outer row is taken.
  package enum Source: Hashable, Sendable {
    case slot(Int)
    case local(Int)
  }

  /// What is taken of the outer row: it fills the first slots.
  package let imports: [Source]
  package let query: QueryPlan
}
