/// What a dated edge between two entities says.
///
/// The first group is the dyadic reading of events, one kind per event type; the second holds
/// standing relations.
public enum RelationKind: String, CaseIterable, Codable, Sendable {
  case agreesWith = "AGREES_WITH"
  case consults = "CONSULTS"
  case supports = "SUPPORTS"
  case concedesTo = "CONCEDES_TO"
  case cooperatesWith = "COOPERATES_WITH"
  case aids = "AIDS"
  case retreatsFrom = "RETREATS_FROM"
  case requests = "REQUESTS"
  case accuses = "ACCUSES"
  case rejects = "REJECTS"
  case threatens = "THREATENS"
  case protestsAgainst = "PROTESTS_AGAINST"
  case sanctions = "SANCTIONS"
  case mobilizesAgainst = "MOBILIZES_AGAINST"
  case coerces = "COERCES"
  case assaults = "ASSAULTS"
  case statesAbout = "STATES_ABOUT"

  case memberOf = "MEMBER_OF"
  case holdsOffice = "HOLDS_OFFICE"
  case partOf = "PART_OF"
  case capitalOf = "CAPITAL_OF"
  case locatedIn = "LOCATED_IN"
}

extension RelationKind {
  /// The dyadic reading of an event of a type.
  public init(_ type: EventType) {
    self =
      switch type {
      case .agree: .agreesWith
      case .consult: .consults
      case .support: .supports
      case .concede: .concedesTo
      case .cooperate: .cooperatesWith
      case .aid: .aids
      case .retreat: .retreatsFrom
      case .request: .requests
      case .accuse: .accuses
      case .reject: .rejects
      case .threaten: .threatens
      case .protest: .protestsAgainst
      case .sanction: .sanctions
      case .mobilize: .mobilizesAgainst
      case .coerce: .coerces
      case .assault: .assaults
      case .state: .statesAbout
      }
  }

  /// The event type it is the dyadic reading of; `nil` for a standing relation.
  public var eventType: EventType? { EventType.allCases.first { RelationKind($0) == self } }

  /// Whether it holds for a time rather than happening.
  public var isStanding: Bool { eventType == nil }
}
