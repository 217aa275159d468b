/// One statement of RDF about a subject.
struct Statement: Hashable, Comparable {
  /// An absolute IRI.
  let subject: String
  /// An absolute IRI.
  let predicate: String
  let object: Term

  static func < (left: Self, right: Self) -> Bool {
    (left.subject, left.predicate, left.object) < (right.subject, right.predicate, right.object)
  }
}
