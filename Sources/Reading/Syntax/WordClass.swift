/// A part of speech, as Universal Dependencies names it.
enum WordClass: String, CaseIterable, Sendable {
  case adjective = "ADJ"
  case adposition = "ADP"
  case adverb = "ADV"
  case auxiliary = "AUX"
  case coordinator = "CCONJ"
  case determiner = "DET"
  case interjection = "INTJ"
  case noun = "NOUN"
  case number = "NUM"
  case particle = "PART"
  case pronoun = "PRON"
  case name = "PROPN"
  case punctuation = "PUNCT"
  case subordinator = "SCONJ"
  case symbol = "SYM"
  case verb = "VERB"
  case other = "X"
  case space = "SPACE"

  /// Whether the word may stand for a thing or person.
  var isNominal: Bool {
    switch self {
    case .noun, .name, .pronoun, .number, .other, .symbol: true
    default: false
    }
  }
}
