import Ontology

/// Who takes part in what a trigger tells, and where.
struct ClauseArguments {
  var sources: [FoundMention] = []
  var targets: [FoundMention] = []
  var place: FoundMention?
  /// Whether the sources were taken over from the clause that governs this one.
  var isInherited = false
}
