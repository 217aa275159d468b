import Ontology
import Testing

/// What holds of every claim.
enum ClaimInvariants {
  /// The quote stands in the body and holds the trigger, and whoever takes part is known.
  ///
  /// - Parameter rules: How the names of the rules begin that may have made it.
  static func check(
    _ claim: Claim, in body: [UInt8], _ ids: Set<ID<Entity>>, rules: String = "shallow/"
  ) throws {
    try #require(claim.range.lowerBound >= 0 && claim.range.upperBound <= body.count)
    #expect(Array(claim.quote.utf8) == Array(body[claim.range]))
    #expect(claim.range.lowerBound <= claim.trigger.lowerBound)
    #expect(claim.range.upperBound >= claim.trigger.upperBound)
    #expect(ids.isSuperset(of: claim.sources + claim.targets))
    #expect(!claim.sources.isEmpty || !claim.targets.isEmpty)
    #expect(Set(claim.sources).isDisjoint(with: claim.targets))
    #expect(claim.rule.hasPrefix(rules))
    #expect(claim.confidence > 0 && claim.confidence <= 0.8)
  }
}
