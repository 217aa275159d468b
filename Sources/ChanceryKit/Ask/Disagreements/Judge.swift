import Ontology

/// Says why an event carries what it does on a point on which its accounts disagree.
struct Judge {
  let event: Event
  let decisions: [Decision]

  /// The grounds on which a field has its value.
  func grounds(
    _ field: Disagreement.Field, _ carried: String?, _ versions: [Disagreement.Version]
  ) -> Grounds {
    if let decision = decision(on: field, versions) { return .decision(decision) }
    switch field {
    case .number: return carried == nil ? .notCarried : .everybody
    case .actor, .target, .role: return .everybody
    case .factuality: return handKept ?? .toldAsFact
    case .type, .place: return handKept ?? majority(carried, versions) ?? .earliest
    case .date: return handKept ?? majority(carried, versions) ?? .mostExact
    }
  }

  private func majority(_ carried: String?, _ versions: [Disagreement.Version]) -> Grounds? {
    let counts = versions.map(\.accounts.count)
    guard let first = versions.first, first.value == carried, counts.count > 1,
      counts[0] > counts[1]
    else { return nil }
    return .majority(of: counts[0], outOf: counts.reduce(0, +))
  }

  /// An event written by hand has an id of its own, which is that of none of its claims.
  private var handKept: Grounds? {
    guard let file = event.assertedBy else { return nil }
    let own = event.id.text.drop { $0 != ":" }
    let isRead = event.claims.contains { $0.text.drop { $0 != ":" } == own }
    return isRead || decisions.contains { $0.assertedBy == file } ? nil : .handKept(file)
  }

  /// The last correction of the event that sets the field.
  private func decision(
    on field: Disagreement.Field, _ versions: [Disagreement.Version]
  ) -> Decision? {
    let ids = Set([event.id.text] + event.claims.map(\.text))
    return decisions.last { decision in
      decision.verb == .correct && !ids.isDisjoint(with: decision.subjects)
        && settles(decision.detail ?? "", field, versions)
    }
  }

  private func settles(
    _ detail: String, _ field: Disagreement.Field, _ versions: [Disagreement.Version]
  ) -> Bool {
    func sets(_ key: String) -> Bool {
      detail.hasPrefix("\(key): ") || detail.contains("; \(key): ")
    }
    switch field {
    case .type, .date, .place, .factuality: return sets(field.rawValue)
    case .actor: return sets("sources")
    case .target: return sets("targets")
    case .role: return sets("sources") || sets("targets")
    // A title or a list of participants that names one of the numbers.
    case .number:
      let words = Set(detail.split { !$0.isNumber }.map(String.init))
      return (sets("title") || sets("sources") || sets("targets"))
        && versions.contains { version in
          words.contains(String(version.value.prefix { $0.isNumber }))
        }
    }
  }
}
