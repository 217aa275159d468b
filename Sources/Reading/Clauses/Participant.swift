/// Whoever takes part in what a clause tells.
struct Participant: Hashable, Sendable {
  /// A row of the article's entities.
  let entity: Int
  /// The head of the words that name or stand for it.
  let token: Int
  /// Whether the words stand for several.
  var isPlural = false
  /// Whether a pronoun, or another clause, leads to it.
  var isReferred = false
  /// Whether an adjective of nationality alone names it.
  var isDemonym = false
}
