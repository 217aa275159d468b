/// What kind of interaction an event is: the sixteen PLOVER types, and `STATE`.
///
/// Source: PLOVER manual, draft 2.0. Two defects of the manual are settled here: `SANCTION` is
/// material conflict, and the bare `ACCUSE` scores −3.
public enum EventType: String, CaseIterable, Codable, Sendable {
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case concede = "CONCEDE"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case retreat = "RETREAT"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"
  /// A public statement that fits none of the sixteen (CAMEO 01).
  case state = "STATE"
}

extension EventType {
  /// The quad class that follows from the type.
  public var quadClass: QuadClass {
    switch self {
    case .agree, .consult, .support, .concede: .verbalCooperation
    case .cooperate, .aid, .retreat: .materialCooperation
    case .request, .accuse, .reject, .threaten: .verbalConflict
    case .protest, .sanction, .mobilize, .coerce, .assault: .materialConflict
    case .state: .neutral
    }
  }

  /// The score of the bare type on PLOVER's scale from −10 (conflict) to +10 (cooperation).
  public var score: Double {
    switch self {
    case .agree, .consult: 2.5
    case .support: 5
    case .concede: 4.5
    case .cooperate: 9.5
    case .aid: 10
    case .retreat: 6.5
    case .request, .state: 0
    case .accuse: -3
    case .reject: -2
    case .threaten: -3.5
    case .protest: -5
    case .sanction: -6
    case .mobilize: -5.5
    case .coerce: -7
    case .assault: -9
    }
  }

  /// Whether PLOVER requires somebody to whom the event is done.
  public var requiresTarget: Bool { self == .cooperate || self == .aid || self == .sanction }

  /// Whether the type allows the mode.
  public func allows(_ mode: EventMode) -> Bool { mode.types.contains(self) }
}
