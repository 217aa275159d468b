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
  package let link: SafeLink?

  /// Takes every property as it is.
  package init(
    id: String, label: String, kind: Kind, code: String? = nil, isCollective: Bool = false,
    group: String? = nil, date: EDTF? = nil, link: SafeLink? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.code = code
    self.isCollective = isCollective
    self.group = group
    self.date = date
    self.link = link
  }
}
