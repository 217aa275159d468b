import Ontology
import Testing

/// What holds of every claim.
enum ClaimInvariants {
  /// By which of the two readers a claim was made.
  enum Reader: String {
    case shallow = "shallow/"
    case tree = "tree/"
  }

  /// The quote stands in the body and holds the trigger, and whoever takes part is known.
  static func check(
    _ claim: Claim, in body: [UInt8], _ ids: Set<ID<Entity>>, by reader: Reader = .shallow
  ) throws {
    try #require(claim.range.lowerBound >= 0 && claim.range.upperBound <= body.count)
    #expect(Array(claim.quote.utf8) == Array(body[claim.range]))
    #expect(claim.range.lowerBound <= claim.trigger.lowerBound)
    #expect(claim.range.upperBound >= claim.trigger.upperBound)
    #expect(ids.isSuperset(of: claim.sources + claim.targets))
    #expect(Set(claim.sources).isDisjoint(with: claim.targets))
    #expect(claim.rule.hasPrefix(reader.rawValue))
    let isNobody = claim.sources.isEmpty && claim.targets.isEmpty
    switch reader {
    case .shallow:
      #expect(!isNobody)
      #expect(claim.confidence > 0 && claim.confidence <= 0.8)
    case .tree:
      // A clause tells of somebody or something though nobody is named: its words do.
      #expect(!isNobody || claim.quote.split(separator: " ").count > 1)
      #expect(claim.confidence > 0 && claim.confidence < 0.9)
    }
  }
}
