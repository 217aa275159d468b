extension Parser {
  /// Reads the production `RegularQuery`.
  ///
  /// `RegularQuery = SingleQuery, {Union}`
  ///
  /// `Union = 'UNION', ['ALL'], SingleQuery`
  mutating func query() throws(CypherError) -> Query {
    let first = token
    var parts = [try singleQuery()]
    var unions: [Query.Union] = []
    while take(.union) {
      if take(.all) {
        unions.append(.all)
      } else {
        _ = take(.distinct)
        unions.append(.distinct)
      }
      parts.append(try singleQuery())
    }
    var query = Query(parts: parts, unions: unions, range: range(from: first))
    query.markStandaloneCall()
    return query
  }

  /// Reads the production `SingleQuery`.
  ///
  /// `SingleQuery = SinglePartQuery | MultiPartQuery`; the order of its clauses is checked later.
  private mutating func singleQuery() throws(CypherError) -> SingleQuery {
    let first = token
    var clauses: [Clause] = []
    while let clause = try clause() { clauses.append(clause) }
    guard !clauses.isEmpty else {
      throw unexpected("a clause such as MATCH, CREATE or RETURN", among: Self.clauseWords)
    }
    return SingleQuery(clauses: clauses, range: range(from: first))
  }

  /// One clause, if a word that begins one is next.
  private mutating func clause() throws(CypherError) -> Clause? {
    guard case .word(let keyword?) = token.kind else { return nil }
    let first = token
    let kind: Clause.Kind
    switch keyword {
    case .match, .optional: kind = .match(try match())
    case .unwind: kind = try unwind()
    case .create: kind = try create()
    case .merge: kind = .merge(try merge())
    case .set: kind = .set(try setItems())
    case .remove: kind = try remove()
    case .delete, .detach: kind = try delete()
    case .call: kind = .call(try call())
    case .with: kind = try with()
    case .return: kind = .return(try projection())
    case .all, .allShortestPaths, .and, .any, .as, .asc, .ascending, .at, .between, .by, .case,
      .contains, .count, .desc, .descending, .distinct, .else, .end, .ends, .exists, .explain,
      .false, .in, .is, .known, .limit, .none, .not, .null, .of, .on, .or, .order, .profile,
      .reduce, .shortestPath, .single, .skip, .starts, .then, .true, .union, .when, .where, .xor,
      .yield:
      return nil
    }
    return Clause(kind, range(from: first))
  }
}

extension Query {
  /// Marks a `CALL` that is the whole query.
  fileprivate mutating func markStandaloneCall() {
    guard parts.count == 1, parts[0].clauses.count == 1,
      case .call(var call) = parts[0].clauses[0].kind
    else { return }
    call.standsAlone = true
    parts[0].clauses[0].kind = .call(call)
  }
}
