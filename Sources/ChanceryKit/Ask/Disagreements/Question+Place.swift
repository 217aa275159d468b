import Ontology

extension Question {
  /// Where it happened: two places of which neither lies in the other.
  static func place(_ event: Event, _ names: EntityNames, _ geography: Geography) -> Question {
    Question(
      field: .place, carried: event.place.map(names.name), value: { $0.place.map(names.name) },
      excludes: { left, right in
        guard let first = left.place, let second = right.place else { return false }
        return geography.areApart(first, second)
      })
  }
}
