import Ontology

extension HandKeptRelation {
  /// The relation between the entities that are named; `nil` with a fault where one is not known.
  func relation(_ directory: EntityDirectory, _ docket: inout Docket) -> Relation? {
    let source = directory.resolve(source, key: "source", &docket)
    let target = directory.resolve(target, key: "target", &docket)
    guard let source, let target else { return nil }
    return Relation(
      kind: kind, source: source, target: target, date: date, factuality: factuality,
      event: nil, assertedBy: origin.fileAndLine, note: note)
  }
}
