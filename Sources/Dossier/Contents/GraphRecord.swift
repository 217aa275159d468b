package import Ontology

/// What follows from claims, hand-kept facts and decisions: the part that every build makes anew.
package struct GraphRecord: Hashable, Sendable {
  /// The entities as they are shown, after every decision.
  package var entities: [Entity]
  /// For entities as read that count as another: the one they count as.
  package var standsFor: [ID<Entity>: ID<Entity>]
  package var events: [Event]
  package var relations: [Relation]
  package var decisions: [Decision]

  package init(
    entities: [Entity] = [], standsFor: [ID<Entity>: ID<Entity>] = [:], events: [Event] = [],
    relations: [Relation] = [], decisions: [Decision] = []
  ) {
    self.entities = entities
    self.standsFor = standsFor
    self.events = events
    self.relations = relations
    self.decisions = decisions
  }
}
