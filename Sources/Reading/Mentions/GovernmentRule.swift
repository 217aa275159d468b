/// Tells a capital where something happens from one that stands for its government.
///
/// Source: PLOVER manual, draft 2.0: a capital or seat is its country where it acts, speaks or is
/// acted upon, and a place where something happens there.
enum GovernmentRule {
  /// Whether the name at these tokens is a place.
  static func isPlace(_ tokens: Range<Int>, _ analyzed: AnalyzedText) -> Bool {
    let before = tokens.lowerBound - 1
    let role = analyzed.role(before)
    if role.contains(.locative) { return true }
    // "travelled to Moscow"
    if analyzed.is(before, "to"), before > 0,
      motions.contains(analyzed.text.form(analyzed.tokens[before - 1]))
    {
      return true
    }
    if analyzed.role(tokens.upperBound).contains(.hosting) { return true }
    // "the Paris summit"
    if analyzed.role(tokens.upperBound).contains(.venue) { return true }
    // « Paris a accueilli », "Paris will host"
    if analyzed.role(tokens.upperBound + 1).contains(.hosting),
      !analyzed.role(tokens.upperBound).isDisjoint(with: [.having, .plan, .being])
    {
      return true
    }
    if role.contains(.genitive) { return analyzed.role(before - 1).contains(.venue) }
    return false
  }

  /// Words before "to" that lead to a place.
  private static let motions: Set<String> = [
    "fled", "flee", "fleeing", "flew", "fly", "flight", "flights", "travelled", "traveled",
    "travel",
    "travels", "travelling", "trip", "trips", "went", "go", "goes", "going", "gone", "returned",
    "return", "returns", "returning", "came", "come", "headed", "moved", "visit", "visits",
    "journey",
    "deported", "extradited", "exiled", "drove", "sailed",
  ]
}
