public import Chronology

extension RelationKind {
  /// The kind as a verb between source and target.
  public func wording(in language: Language) -> String {
    if let type = eventType {
      let wording = type.wording(in: language)
      return wording.link.isEmpty ? wording.singular : "\(wording.singular) \(wording.link)"
    }
    return switch language {
    case .french: french
    case .english: english
    }
  }

  /// The standing relations alone have words of their own.
  private var french: String {
    switch self {
    case .memberOf: "membre de"
    case .holdsOffice: "en fonction"
    case .partOf: "partie de"
    case .capitalOf: "capitale de"
    case .locatedIn: "situé en"
    case .agreesWith, .consults, .supports, .concedesTo, .cooperatesWith, .aids, .retreatsFrom,
      .requests, .accuses, .rejects, .threatens, .protestsAgainst, .sanctions, .mobilizesAgainst,
      .coerces, .assaults, .statesAbout:
      rawValue
    }
  }

  private var english: String {
    switch self {
    case .memberOf: "member of"
    case .holdsOffice: "in office"
    case .partOf: "part of"
    case .capitalOf: "capital of"
    case .locatedIn: "located in"
    case .agreesWith, .consults, .supports, .concedesTo, .cooperatesWith, .aids, .retreatsFrom,
      .requests, .accuses, .rejects, .threatens, .protestsAgainst, .sanctions, .mobilizesAgainst,
      .coerces, .assaults, .statesAbout:
      rawValue
    }
  }
}
