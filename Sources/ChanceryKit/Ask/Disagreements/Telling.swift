import Dossier
import Ontology

/// A claim as a witness's word: its entities are those that are shown, after every decision.
struct Telling {
  let evidence: Evidence
  let sources: [ID<Entity>]
  let targets: [ID<Entity>]
  let place: ID<Entity>?

  /// Takes a claim.
  ///
  /// - Parameters:
  ///   - evidence: The claim and its document.
  ///   - shown: The entity that one as read counts as; `nil` where it was rejected.
  init(_ evidence: Evidence, shown: (ID<Entity>) -> ID<Entity>?) {
    self.evidence = evidence
    sources = evidence.claim.sources.compactMap(shown)
    targets = evidence.claim.targets.compactMap(shown)
    place = evidence.claim.place.flatMap(shown)
  }

  var claim: Claim { evidence.claim }

  /// Whoever takes part, in whatever role.
  var participants: [ID<Entity>] { sources + targets }
}
