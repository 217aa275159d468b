package import Chronology

/// A value that a node or an edge may carry.
///
/// There is no null: a property that is null is not there.
package indirect enum PropertyValue: Hashable, Sendable {
  case boolean(Bool)
  case integer(Int64)
  case float(Double)
  case text(String)
  case day(Day)
  case list([PropertyValue])
  /// Sorted by key; every key once.
  case map([PropertyEntry])
  /// A value that a later module knows: the name of its type, and its canonical text.
  case tagged(type: String, text: String)

  /// A map of entries in any order; of two with one key the later stands.
  package static func map(of entries: [(String, PropertyValue)]) -> PropertyValue {
    let last = Dictionary(entries, uniquingKeysWith: { $1 })
    return .map(last.sorted { $0.key < $1.key }.map { PropertyEntry(key: $0.key, value: $0.value) })
  }
}

/// One key of a map, with its value.
package struct PropertyEntry: Hashable, Sendable {
  package let key: String
  package let value: PropertyValue

  package init(key: String, value: PropertyValue) {
    self.key = key
    self.value = value
  }
}
