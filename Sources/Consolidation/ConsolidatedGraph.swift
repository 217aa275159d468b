package import Ontology

/// What follows from claims, hand-kept facts and decisions.
package struct ConsolidatedGraph: Hashable, Sendable {
  /// Those that take part in something or are mentioned, as they are shown; by id.
  package var entities: [Entity] = []
  /// For entities that were merged into another: that one.
  package var standsFor: [ID<Entity>: ID<Entity>] = [:]
  /// By id.
  package var events: [Event] = []
  /// By id.
  package var relations: [Relation] = []
  /// What humans settled and had an effect, in the order of the files.
  package var decisions: [Decision] = []
  /// What is wrong with hand-kept entries; those that are no warnings should stop a build.
  package var faults: [HandKeptFault] = []
}
