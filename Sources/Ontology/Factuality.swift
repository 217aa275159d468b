/// How an event stands to the world, in the eyes of whoever asserts it.
///
/// Source: Saurí and Pustejovsky, *Are You Sure That This Happened?*, Computational Linguistics
/// 38(2), 2012 (FactBank); PLOVER's auxiliary modes historical, future, hypothetical, negation.
public enum Factuality: String, CaseIterable, Codable, Sendable {
  /// It happened, or is told as a fact (CT+).
  case actual
  /// It is announced, promised or planned (Uu, future).
  case intended
  /// It is conditional, feared, threatened, proposed or asked for (PS+, PR+, Uu).
  case hypothetical
  /// It is said not to happen, or not to have happened (CT−).
  case denied
}
