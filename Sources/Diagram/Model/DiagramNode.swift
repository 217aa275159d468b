package import Chronology
package import Drawing
package import Ontology

/// An actor, event or document of a diagram.
package struct DiagramNode: Hashable, Sendable {
  /// What is drawn.
  package enum Kind: Hashable, Sendable {
    case entity(EntityKind)
    case event
    case document
  }

  /// Unique in its graph, such as `country:FRA`.
  package let id: String
  package let label: String
  package let kind: Kind
  /// ISO 3166 alpha-3, shown on countries.
  package let code: String?
  /// Whether it is an unnamed group, such as « 26 pays ».
  package let isCollective: Bool
  /// The bloc it belongs to, in words.
  package let group: String?
  /// When an event happened.
  package let date: EDTF?
  /// What an event is made of, which decides on its color; `nil` for all else.
  package let conduct: DiagramEdge.Conduct?
  /// How an event stands to the world.
  package let factuality: Factuality
  /// Numbers of the sources beneath the diagram that tell of an event.
  package let sourceNumbers: [Int]
  /// Where there is no room for all events, those with less importance go first.
  package let importance: Int
  package let link: SafeLink?

  /// Takes every property as it is.
  package init(
    id: String, label: String, kind: Kind, code: String? = nil, isCollective: Bool = false,
    group: String? = nil, date: EDTF? = nil, conduct: DiagramEdge.Conduct? = nil,
    factuality: Factuality = .actual, sourceNumbers: [Int] = [], importance: Int = 0,
    link: SafeLink? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.code = code
    self.isCollective = isCollective
    self.group = group
    self.date = date
    self.conduct = conduct
    self.factuality = factuality
    self.sourceNumbers = sourceNumbers
    self.importance = importance
    self.link = link
  }
}
