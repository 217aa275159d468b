public import Chronology

/// What one clause of one document says happened.
public struct Claim: Hashable, Codable, Sendable {
  /// `claim:` and twelve digits made from the document, the trigger's range and the type.
  public let id: ID<Claim>
  /// The document whose clause it is.
  public let document: ID<Document>
  /// What kind of interaction it is.
  public let type: EventType
  /// How it is done, where the rule can tell.
  public let mode: EventMode?
  /// What it is about; sorted.
  public let contexts: [EventContext]
  /// Who does it, in the order of the text.
  public let sources: [ID<Entity>]
  /// To whom it is done, in the order of the text.
  public let targets: [ID<Entity>]
  /// Where it happens.
  public let place: ID<Entity>?
  /// When it holds in the world; `nil` where nothing bounds it.
  public let time: EDTF?
  /// How it stands to the world.
  public let factuality: Factuality
  /// Whoever asserts it, where it stands in reported or quoted speech.
  public let saidBy: ID<Entity>?
  /// The shortest verbatim span that holds the trigger and its main arguments.
  public let quote: String
  /// A short title in the language of the document; `nil` where its words make none.
  public let title: String?
  /// UTF-8 offsets of the quote in the document's body.
  public let range: Range<Int>
  /// UTF-8 offsets of the trigger in the document's body.
  public let trigger: Range<Int>
  /// The rule or lexicon entry that read it, such as `shallow/fr/menacer`.
  public let rule: String
  /// From 0 to 1.
  public let confidence: Double

  /// Takes every property but the identifier, which follows from them.
  public init(
    document: ID<Document>, type: EventType, mode: EventMode?, contexts: [EventContext],
    sources: [ID<Entity>], targets: [ID<Entity>], place: ID<Entity>?, time: EDTF?,
    factuality: Factuality, saidBy: ID<Entity>?, quote: String, range: Range<Int>,
    trigger: Range<Int>, rule: String, confidence: Double, title: String? = nil
  ) {
    var hash = StableHash()
    hash.combine(document.text)
    hash.combine("\(trigger.lowerBound)-\(trigger.upperBound)")
    hash.combine(type.rawValue)
    id = ID("claim:" + hash.digits)
    self.document = document
    self.type = type
    self.mode = mode
    self.contexts = contexts
    self.sources = sources
    self.targets = targets
    self.place = place
    self.time = time
    self.factuality = factuality
    self.saidBy = saidBy
    self.quote = quote
    self.range = range
    self.trigger = trigger
    self.rule = rule
    self.confidence = confidence
    self.title = title
  }
}
