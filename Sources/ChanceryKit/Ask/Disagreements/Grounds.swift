import Ontology

/// Why an event carries what it does where its accounts disagree.
enum Grounds: Hashable {
  /// A correction by hand sets the field.
  case decision(Decision)
  /// The event itself is written by hand, in this file and line.
  case handKept(String)
  /// More independent accounts tell it than anything else.
  case majority(of: Int, outOf: Int)
  /// As many accounts tell something else; what the earliest tells is kept.
  case earliest
  /// As many accounts tell something else; the most exact date is kept.
  case mostExact
  /// Everybody whom an account names is kept, in the role that most accounts give.
  case everybody
  /// One account that tells it as a fact is enough.
  case toldAsFact
  /// An event has no such field.
  case notCarried
}
