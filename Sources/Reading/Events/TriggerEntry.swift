import Ontology

/// One word or phrase of a lexicon that tells of an event.
struct TriggerEntry: Sendable {
  /// What the head of the trigger is.
  enum Class: String, Sendable {
    case verb, noun
  }

  /// Where the one to whom it is done stands.
  enum TargetSlot: Hashable, Sendable {
    case object
    /// After one of these folded prepositions.
    case preposition(String)
  }

  let lemma: String
  let wordClass: Class
  let type: EventType
  let mode: EventMode?
  let contexts: [EventContext]
  let targets: [TargetSlot]
  /// How what it governs stands to the world; `nil` where it governs nothing.
  let content: Factuality?
  /// Whether it tells what somebody says.
  let isSpeech: Bool
  /// Whether it tells what somebody says only behind or before a quotation: « …, a lancé Poutine ».
  let needsQuote: Bool
  /// Whether all who take part are sources.
  let isReciprocal: Bool
  /// Whether it tells of nothing without somebody to whom it is done: a verb of many senses.
  let needsTarget: Bool
  /// Whether « de X » after the noun is what it is done to, and no one who does it: « création ».
  let isPatientive: Bool
  /// Whether it only says how what it governs stands to the world, and is no event itself.
  let isFrame: Bool
  /// Whether the one it is done to does what it governs: to ask, to urge, to force.
  let controlsByObject: Bool
  /// The folded words after the head, such as `en garde`.
  let rest: [[UInt8]]
  let rule: String
}

/// A form of a verb or noun, with what its ending says.
enum Inflection: UInt8, Sendable {
  case noun, infinitive, present, imperfect, past, future, conditional, presentParticiple,
    pastParticiple
}

/// One reading of a word form: the entry and its inflection.
struct TriggerForm: Sendable {
  let entry: Int
  let inflection: Inflection
}
