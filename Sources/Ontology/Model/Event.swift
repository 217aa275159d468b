public import Chronology

/// One occurrence in the world, resting on claims of documents or on a hand-kept file.
public struct Event: Hashable, Codable, Sendable {
  /// `event:` and twelve digits, or the id that a hand-kept file gives.
  public let id: ID<Event>
  /// What kind of interaction it is.
  public let type: EventType
  /// How it was done.
  public let mode: EventMode?
  /// What it is about; sorted.
  public let contexts: [EventContext]
  /// A title written by hand; `nil` where it is to be made from type and participants.
  public let title: String?
  /// The same in English, where a title was written in both languages.
  public let englishTitle: String?
  /// Who does it; sorted.
  public let sources: [ID<Entity>]
  /// To whom it is done; sorted.
  public let targets: [ID<Entity>]
  /// Where it happened.
  public let place: ID<Entity>?
  /// When it held in the world.
  public let date: EDTF?
  /// The publication date of the first document that reports it.
  public let reported: EDTF?
  /// How it stands to the world.
  public let factuality: Factuality
  /// Whoever it is attributed to; sorted.
  public let saidBy: [ID<Entity>]
  /// From 0 to 1.
  public let confidence: Double
  /// The claims it rests on, sorted; empty only where `assertedBy` is not.
  public let claims: [ID<Claim>]
  /// The hand-kept file and line that assert it, such as `graphs/facts.yaml:12`.
  public let assertedBy: String?

  /// Takes every property as it is.
  public init(
    id: ID<Event>, type: EventType, mode: EventMode?, contexts: [EventContext], title: String?,
    englishTitle: String? = nil, sources: [ID<Entity>], targets: [ID<Entity>], place: ID<Entity>?,
    date: EDTF?,
    reported: EDTF?, factuality: Factuality, saidBy: [ID<Entity>], confidence: Double,
    claims: [ID<Claim>], assertedBy: String?
  ) {
    self.id = id
    self.type = type
    self.mode = mode
    self.contexts = contexts
    self.title = title
    self.englishTitle = englishTitle
    self.sources = sources
    self.targets = targets
    self.place = place
    self.date = date
    self.reported = reported
    self.factuality = factuality
    self.saidBy = saidBy
    self.confidence = confidence
    self.claims = claims
    self.assertedBy = assertedBy
  }

  /// The title written by hand, in a language; in the other where it was written in that alone.
  public func title(in language: Language) -> String? {
    language == .english ? englishTitle ?? title : title
  }
}
