package import Chronology
package import Ontology

/// What humans wrote by hand: facts, and decisions about what was read.
package struct HandKept: Hashable, Sendable {
  package var entities: [HandKeptEntity] = []
  package var events: [HandKeptEvent] = []
  package var relations: [HandKeptRelation] = []
  package var decisions: [HandKeptDecision] = []

  package init() {}
}

/// An entity that a human adds or completes.
package struct HandKeptEntity: Hashable, Sendable {
  package let id: ID<Entity>
  package let kind: EntityKind
  package var frenchName: String?
  package var englishName: String?
  package var aliases: [String] = []
  package var country: String?
  package var sector: Sector?
  package var isCollective: Bool?
  package let origin: Origin
}

/// An event that a human asserts.
package struct HandKeptEvent: Hashable, Sendable {
  package let id: ID<Event>
  package let fields: EventFields
  /// Claims that tell of it.
  package let claims: [Located<String>]
  package let origin: Origin
}

/// A relation that a human asserts.
package struct HandKeptRelation: Hashable, Sendable {
  package let kind: RelationKind
  package let source: Located<String>
  package let target: Located<String>
  package let date: EDTF?
  package let factuality: Factuality
  package let note: String?
  package let origin: Origin
}

/// A decision as it stands in its file.
package struct HandKeptDecision: Hashable, Sendable {
  /// What is decided.
  ///
  /// Things are named as in the file, by id or by name.
  package enum Action: Hashable, Sendable {
    case accept(Located<String>)
    case reject(Located<String>)
    case rename(Located<String>, french: String, english: String)
    case merge([Located<String>], into: Located<String>)
    case split(Located<String>, claims: [Located<String>])
    case correct(Located<String>, EventFields)
  }

  package let action: Action
  package let reason: String?
  package let origin: Origin
}
