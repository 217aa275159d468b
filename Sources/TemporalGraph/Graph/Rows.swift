/// A node's place in the columns of a graph; dense, from 0.
package struct NodeRow: Hashable, Comparable, Sendable {
  package let index: UInt32

  package init(_ index: UInt32) { self.index = index }

  package init(_ index: Int) { self.index = UInt32(index) }

  /// The place as an array's index.
  package var place: Int { Int(index) }

  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// An edge's place in the columns of a graph; dense, from 0.
///
/// Rows hold within one snapshot and those made from it until the next sealing, which sorts the
/// edges anew.
package struct EdgeRow: Hashable, Comparable, Sendable {
  package let index: UInt32

  package init(_ index: UInt32) { self.index = index }

  package init(_ index: Int) { self.index = UInt32(index) }

  /// The place as an array's index.
  package var place: Int { Int(index) }

  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// A relation type's place in the vocabulary.
package struct TypeRow: Hashable, Comparable, Sendable {
  package let index: UInt32

  package init(_ index: UInt32) { self.index = index }

  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// A label's place in the vocabulary.
package struct LabelRow: Hashable, Comparable, Sendable {
  package let index: UInt32

  package init(_ index: UInt32) { self.index = index }

  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// A property key's place in the vocabulary.
package struct KeyRow: Hashable, Comparable, Sendable {
  package let index: UInt32

  package init(_ index: UInt32) { self.index = index }

  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// A time's place in the table of times; row 0 is no date at all.
package struct TimeRow: Hashable, Comparable, Sendable {
  package let index: UInt32

  package init(_ index: UInt32) { self.index = index }

  /// No date is told.
  package static let undated = TimeRow(0)

  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
