/// When a clause places what it tells, seen from the document.
enum Tense: Sendable {
  case past, future
  /// No verb says: a headline, a noun phrase.
  case none
}
