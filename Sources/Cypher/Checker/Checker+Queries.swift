extension Checker {
  /// Checks a query and returns its columns.
  ///
  /// As a subquery of `EXISTS` it may not write, and need not return anything.
  mutating func check(_ query: Query, isSubquery: Bool) throws(CypherError) -> [String] {
    if let first = query.unions.first, query.unions.contains(where: { $0 != first }) {
      throw fault(
        "InvalidClauseComposition",
        "UNION and UNION ALL cannot be mixed; use one of them throughout", at: query.range)
    }
    let outer = scope
    var columns: [String] = []
    for (index, part) in query.parts.enumerated() {
      scope = outer
      let names = try check(part, isSubquery: isSubquery)
      if index == 0 {
        columns = names
      } else if Set(names) != Set(columns), !isSubquery {
        throw fault(
          "DifferentColumnsInUnion",
          "both sides of a UNION must have the same columns; here are \(Self.list(columns)) and "
            + Self.list(names), at: part.range)
      }
    }
    scope = outer
    return columns
  }

  private static func list(_ columns: [String]) -> String {
    columns.isEmpty ? "none" : columns.map { "'\($0)'" }.joined(separator: ", ")
  }

  private mutating func check(
    _ query: SingleQuery, isSubquery: Bool
  ) throws(CypherError) -> [String] {
    try checkComposition(of: query, isSubquery: isSubquery)
    var columns: [String] = []
    for clause in query.clauses { columns = try check(clause) }
    return columns
  }

  /// Checks one clause; of `RETURN` and of a call that stands alone, returns the columns.
  private mutating func check(_ clause: Clause) throws(CypherError) -> [String] {
    switch clause.kind {
    case .match(let match): try check(match)
    case .unwind(let list, let variable): try checkUnwind(list, variable)
    case .create(let parts): try checkCreation(parts)
    case .merge(let merge): try check(merge)
    case .set(let items): for item in items { try check(item) }
    case .remove(let items): for item in items { try check(item) }
    case .delete(let expressions, _): for item in expressions { try checkDeletion(item) }
    case .call(let call): return try check(call)
    case .with(let projection, let condition):
      scope = try check(projection, where: condition, returns: false)
    case .return(let projection):
      scope = try check(projection, where: nil, returns: true)
      return scope.names
    }
    return []
  }

  /// Checks that the clauses can follow each other.
  ///
  /// `SinglePartQuery = ReadingClause…, Return | ReadingClause…, UpdatingClause…, [Return]`; a `WITH`
  /// begins a new part.
  private func checkComposition(
    of query: SingleQuery, isSubquery: Bool
  ) throws(CypherError) {
    var writer: String?
    for (index, clause) in query.clauses.enumerated() {
      let name = clause.kind.name
      switch clause.kind.role {
      case .writes:
        if isSubquery {
          throw composition("\(name) cannot stand in EXISTS, which only asks", clause)
        }
        writer = name
      case .reads:
        if let writer {
          throw composition("\(name) cannot follow \(writer); put a WITH between them", clause)
        }
      case .hands: writer = nil
      case .returns:
        if index < query.clauses.count - 1 {
          throw composition(
            "RETURN must be the last clause; use WITH to go on", query.clauses[index + 1])
        }
      }
    }
    guard let last = query.clauses.last, !isSubquery, !canEnd(last) else { return }
    throw composition(
      "a query cannot end with \(last.kind.name); add a RETURN or a clause that writes", last)
  }

  private func canEnd(_ clause: Clause) -> Bool {
    switch clause.kind {
    case .create, .merge, .set, .remove, .delete, .return: true
    case .match, .unwind, .with: false
    case .call(let call):
      call.standsAlone || procedures[call.name.text].map { $0.outputs.isEmpty } ?? true
    }
  }

  private func composition(_ message: String, _ clause: Clause) -> CypherError {
    fault("InvalidClauseComposition", message, at: clause.range)
  }
}

extension Clause.Kind {
  /// What a clause does to the order of clauses.
  fileprivate enum Role { case reads, writes, hands, returns }

  fileprivate var role: Role {
    switch self {
    case .match, .unwind, .call: .reads
    case .create, .merge, .set, .remove, .delete: .writes
    case .with: .hands
    case .return: .returns
    }
  }

  /// The word that the clause begins with.
  fileprivate var name: String {
    switch self {
    case .match(let match): match.isOptional ? "OPTIONAL MATCH" : "MATCH"
    case .unwind: "UNWIND"
    case .create: "CREATE"
    case .merge: "MERGE"
    case .set: "SET"
    case .remove: "REMOVE"
    case .delete(_, let detaches): detaches ? "DETACH DELETE" : "DELETE"
    case .call: "CALL"
    case .with: "WITH"
    case .return: "RETURN"
    }
  }
}
