package import TemporalGraph

/// Labels, relationship types and property keys that a query asks for and no graph of this vocabulary
/// has: the usual reason why nothing is found.
package struct UnknownNames {
  /// What kind of name it is.
  package enum Kind: Hashable, Sendable { case label, relationshipType, propertyKey }

  /// A name that the graph does not have.
  package struct Finding: Hashable, Sendable {
    package let kind: Kind
    package let name: Name
    /// The name that may have been meant.
    package let near: String?

    /// What is wrong and how to mend it, in one line.
    package var message: String {
      let hint = near.map { "; did you mean '\($0)'?" } ?? ""
      return switch kind {
      case .label: "no node is labelled '\(name.text)'" + hint
      case .relationshipType: "no relationship is of type '\(name.text)'" + hint
      case .propertyKey: "nothing has a property '\(name.text)'" + hint
      }
    }
  }

  private let vocabulary: Vocabulary
  private var findings: [Finding] = []

  /// The unknown names of a query's reading clauses, in the order of the text, each once.
  package static func findings(in query: Query, _ vocabulary: Vocabulary) -> [Finding] {
    var names = UnknownNames(vocabulary: vocabulary)
    names.look(query)
    var seen: Set<String> = []
    return names.findings.sorted { $0.name.range.start < $1.name.range.start }
      .filter { seen.insert("\($0.kind) \($0.name.text)").inserted }
  }

  private init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  private mutating func look(_ query: Query) {
    for part in query.parts {
      for clause in part.clauses { look(clause) }
    }
  }

  private mutating func look(_ clause: Clause) {
    switch clause.kind {
    case .match(let match):
      for part in match.pattern { look(part) }
      look(match.condition)
    case .unwind(let list, _): look(list)
    case .with(let projection, let condition):
      look(projection)
      look(condition)
    case .return(let projection): look(projection)
    case .create, .merge, .set, .remove, .delete, .call: break
    }
  }

  private mutating func look(_ projection: Projection) {
    for column in projection.columns { look(column.expression) }
    for item in projection.order { look(item.expression) }
  }

  private mutating func look(_ part: PatternPart) {
    for node in part.nodes {
      for label in node.labels where vocabulary.label(label.text) == nil { note(.label, label) }
      lookAtKeys(node.properties)
    }
    for relationship in part.relationships {
      for type in relationship.types where vocabulary.type(type.text) == nil {
        note(.relationshipType, type)
      }
      lookAtKeys(relationship.properties)
    }
  }

  private mutating func lookAtKeys(_ properties: Expression?) {
    guard let properties, case .map(let entries) = properties.kind else { return }
    for entry in entries { lookAtKey(entry.key) }
  }

  private mutating func look(_ expression: Expression?) {
    guard let expression else { return }
    var parts: [PatternPart] = []
    var queries: [Query] = []
    var labels: [Name] = []
    var keys: [Name] = []
    expression.forEachPart { part in
      switch part.kind {
      case .hasLabels(_, let names): labels += names
      case .property(let subject, let key):
        if case .variable = subject.kind { keys.append(key) }
      default: break
      }
    } pattern: { part in
      parts.append(part)
    } query: { query in
      queries.append(query)
    }
    for label in labels where vocabulary.label(label.text) == nil { note(.label, label) }
    for key in keys { lookAtKey(key) }
    for part in parts { look(part) }
    for query in queries { look(query) }
  }

  /// A key may be a map's, so that only one with a near miss is told.
  private mutating func lookAtKey(_ key: Name) {
    guard vocabulary.key(key.text) == nil, EdgeDate(rawValue: key.text) == nil,
      near(key, among: vocabulary.keys.texts) != nil
    else { return }
    note(.propertyKey, key)
  }

  private mutating func note(_ kind: Kind, _ name: Name) {
    let candidates =
      switch kind {
      case .label: vocabulary.labels.texts
      case .relationshipType: vocabulary.types.texts
      case .propertyKey: vocabulary.keys.texts
      }
    findings.append(Finding(kind: kind, name: name, near: near(name, among: candidates)))
  }

  private func near(_ name: Name, among candidates: [String]) -> String? {
    NearMiss.best(for: name.text, among: candidates)
  }
}
