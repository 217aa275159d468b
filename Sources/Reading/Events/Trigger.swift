import Ontology

/// A trigger as it stands in a sentence.
struct Trigger {
  /// How a verb stands to its subject.
  enum Voice {
    case active
    /// Its grammatical subject is the one to whom it is done.
    case passive
    /// A participle that qualifies the noun before it: « des armes livrées ».
    case participial
  }

  let entry: TriggerEntry
  let inflection: Inflection
  /// Indices of the text's tokens.
  let tokens: Range<Int>
  let voice: Voice
  /// Where the verb's group begins, auxiliaries and negation included.
  let start: Int
  /// Whether it is a verb with a subject of its own; infinitives and participles borrow one.
  let isFinite: Bool
  /// Whether the verb's group is negated.
  let isNegated: Bool
  /// What the verb's group says of its reality: a modal, a tense, a condition.
  let modality: Factuality?
}
