/// How an event of its type is done; a closed list per type.
///
/// Source: PLOVER manual, draft 2.0, modes. `AGREE`, `SUPPORT`, `CONCEDE`, `COOPERATE`, `AID` and
/// `STATE` have none: their contexts say what they are about.
public enum EventMode: String, CaseIterable, Codable, Sendable {
  case visit
  case thirdParty = "third-party"
  case multilateral
  case phone
  case release
  case disarm
  case ceasefire
  case access
  case resign
  case withdraw
  case assist
  case change
  case yield
  case meet
  case disapprove
  case investigate
  case allege
  case relations
  case territory
  case violence
  case restrict
  case arrest
  case expel
  case demo
  case riot
  case strike
  case hunger
  case boycott
  case obstruct
  case vandalize
  case convict
  case discontinue
  case troops
  case weapons
  case police
  case militia
  case seize
  case censor
  case curfew
  case martialLaw = "martial-law"
  case deport
  case withhold
  case misinformation
  case cyber
  case abduct
  case beat
  case torture
  case sexual
  case targeted
  case destroy
  case primitive
  case firearms
  case explosives
  case suicideAttack = "suicide-attack"
  case aerial
  case drone
  case heavyWeapons = "heavy-weapons"
  case crowdControl = "crowd-control"
  case unconventional
}

extension EventMode {
  /// The types that allow the mode, each with the score of the two together (−10 to +10).
  ///
  /// `vandalize` has no score of its own in the manual and takes that of its type.
  public var scores: [(type: EventType, score: Double)] {
    switch self {
    case .visit, .multilateral: [(.consult, 4)]
    case .thirdParty: [(.consult, 1)]
    case .phone: [(.consult, 1.5)]
    case .release, .access: [(.retreat, 6.5)]
    case .disarm: [(.retreat, 10)]
    case .ceasefire: [(.retreat, 7.5)]
    case .resign: [(.retreat, 4.5)]
    case .withdraw: [(.retreat, 8), (.sanction, -6)]
    case .assist: [(.request, 0.5), (.reject, -1.5)]
    case .change, .yield: [(.request, -1), (.reject, -2)]
    case .meet: [(.request, 0), (.reject, -2)]
    case .disapprove: [(.accuse, -2)]
    case .investigate, .allege: [(.accuse, -3.5)]
    case .relations, .violence: [(.threaten, -3.5)]
    case .territory: [(.threaten, -4)]
    case .restrict: [(.threaten, -3), (.coerce, -7)]
    case .arrest: [(.threaten, -3.5), (.coerce, -7)]
    case .expel: [(.threaten, -3.5), (.sanction, -5.5)]
    case .demo, .strike, .vandalize: [(.protest, -5)]
    case .riot: [(.protest, -7)]
    case .hunger, .boycott, .obstruct: [(.protest, -4.5)]
    case .convict, .discontinue: [(.sanction, -6)]
    case .troops, .weapons: [(.mobilize, -6.5)]
    case .police: [(.mobilize, -5.5)]
    case .militia: [(.mobilize, -6)]
    case .seize, .deport, .withhold, .cyber: [(.coerce, -7)]
    case .censor, .curfew, .misinformation: [(.coerce, -6.5)]
    case .martialLaw: [(.coerce, -7.5)]
    case .abduct, .torture, .sexual, .destroy: [(.assault, -8.5)]
    case .beat, .crowdControl: [(.assault, -7.5)]
    case .targeted, .suicideAttack, .aerial, .drone, .heavyWeapons: [(.assault, -9.5)]
    case .primitive: [(.assault, -8)]
    case .firearms, .explosives: [(.assault, -9)]
    case .unconventional: [(.assault, -10)]
    }
  }

  /// The types that allow the mode.
  public var types: [EventType] { scores.map(\.type) }
}
