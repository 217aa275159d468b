/// One change that a query made to the graph, under ids that outlast a build.
package struct WrittenFact: Hashable, Sendable {
  /// What became of the subject.
  package enum Change: Hashable, Sendable {
    /// A node was made.
    case node
    /// A relationship was made, between the ids of two nodes.
    case relationship(type: String, source: String, target: String)
    /// A node or relationship was deleted.
    case deletion
    case label(String)
    case noLabel(String)
    /// A property was set; the value is JSON.
    case property(String, json: String)
    case noProperty(String)
  }

  /// The id of a node or relationship, such as `country:FRA`, `event:5c1f09a2b3d4` or
  /// `SOURCE_OF country:FRA event:5c1f09a2b3d4`.
  package let subject: String
  package let change: Change

  package init(_ subject: String, _ change: Change) {
    self.subject = subject
    self.change = change
  }

  /// The ids of the nodes and relationships that must be there for it.
  package var needs: [String] {
    switch change {
    case .node: []
    case .relationship(_, let source, let target): [source, target]
    case .deletion, .label, .noLabel, .property, .noProperty: [subject]
    }
  }

  /// Whether it makes its subject.
  package var makesSubject: Bool {
    switch change {
    case .node, .relationship: true
    case .deletion, .label, .noLabel, .property, .noProperty: false
    }
  }
}
