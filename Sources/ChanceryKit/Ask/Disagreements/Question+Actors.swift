import Consolidation
import Ontology

extension Question {
  /// Who did it, or took part in what is done together: nobody in common.
  static func actor(_ event: Event, _ names: EntityNames) -> Question {
    compare(.actor, event, names) { telling in
      telling.claim.type.isMutual ? telling.participants : telling.sources
    }
  }

  /// To whom it was done: nobody in common; there is no such side in what is done together.
  static func target(_ event: Event, _ names: EntityNames) -> Question {
    compare(.target, event, names) { $0.claim.type.isMutual ? [] : $0.targets }
  }

  /// Who did it to whom: told the other way round.
  static func role(_ event: Event, _ names: EntityNames) -> Question {
    Question(
      field: .role, carried: arrow(event.sources, event.targets, names),
      value: { telling in
        let isOneSided = telling.sources.isEmpty || telling.targets.isEmpty
        return isOneSided || telling.claim.type.isMutual
          ? nil : arrow(telling.sources, telling.targets, names)
      },
      excludes: { left, right in isReversed(left, right, names) })
  }

  private static func compare(
    _ field: Disagreement.Field, _ event: Event, _ names: EntityNames,
    _ side: @escaping (Telling) -> [ID<Entity>]
  ) -> Question {
    let carried = field == .target ? event.targets : event.sources
    return Question(
      field: field, carried: carried.isEmpty ? nil : names.list(carried),
      value: { telling in
        let ids = side(telling)
        return ids.isEmpty ? nil : names.list(ids)
      },
      excludes: { left, right in
        Side(side(left), names).isApart(from: Side(side(right), names))
          && !isReversed(left, right, names)
      })
  }

  /// Whether whoever acts in one telling is acted upon in the other, and the other way round.
  private static func isReversed(
    _ left: Telling, _ right: Telling, _ names: EntityNames
  ) -> Bool {
    let (source, target) = (Side(left.sources, names), Side(left.targets, names))
    let (otherSource, otherTarget) = (Side(right.sources, names), Side(right.targets, names))
    return !source.members.isDisjoint(with: otherTarget.members)
      && !target.members.isDisjoint(with: otherSource.members)
      && source.members.isDisjoint(with: otherSource.members)
      && target.members.isDisjoint(with: otherTarget.members)
  }

  private static func arrow(
    _ sources: [ID<Entity>], _ targets: [ID<Entity>], _ names: EntityNames
  ) -> String {
    targets.isEmpty ? names.list(sources) : "\(names.list(sources)) → \(names.list(targets))"
  }
}
