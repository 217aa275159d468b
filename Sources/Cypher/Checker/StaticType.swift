/// What is known of a value before a query runs.
struct StaticType: Hashable, Sendable {
  /// What kinds it may be of; null may always be there.
  var kinds: ValueKinds
  /// What kinds the elements may be of, where it is a list.
  var elements: ValueKinds

  init(_ kinds: ValueKinds, of elements: ValueKinds = .any) {
    self.kinds = kinds
    self.elements = elements
  }

  static let any = StaticType(.any)
  static let boolean = StaticType(.boolean)

  /// What is one of these or one of those.
  func union(_ other: StaticType) -> StaticType {
    StaticType(kinds.union(other.kinds), of: elements.union(other.elements))
  }

  /// What the elements are, each by itself.
  var element: StaticType { StaticType(kinds.mayFit(.list) ? elements : .any) }

  /// Whether it may be of one of the kinds that are asked for.
  func mayFit(_ asked: ValueKinds) -> Bool { kinds.mayFit(asked) }
}
