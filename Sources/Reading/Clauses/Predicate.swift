/// A word that tells of an event, in its place in the tree.
struct Predicate: Sendable {
  /// The head of its words.
  let token: Int
  /// The words of the lexicon's entry, and what stands between them.
  let tokens: Range<Int>
  let entry: TriggerEntry
  /// The verb that carries an event noun: « mener une attaque », "issue a warning".
  let support: Int?
  /// What its verb group says; of an event noun, what its support verb's says.
  let form: ClauseForm

  /// The verb whose subject is the event's: itself, or what carries it.
  var verb: Int? { entry.wordClass == .verb ? token : support }
}
