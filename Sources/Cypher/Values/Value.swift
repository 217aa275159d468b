package import Chronology
package import TemporalGraph

/// A value of openCypher.
///
/// Nodes and relationships are rows of the graph that the query runs on; what they carry is looked
/// up when it is asked for.
///
/// A value takes 17 bytes; what is larger, and rare, lies behind a reference.
package enum Value: Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case float(Double)
  case string(String)
  case list([Value])
  case map(MapValue)
  case node(NodeRow)
  case relationship(EdgeRow)
  case path(PathValue)
  case date(Date)
  case localTime(LocalTime)
  case time(Time)
  case localDateTime(LocalDateTime)
  indirect case dateTime(DateTime)
  indirect case duration(Duration)
  /// An uncertain date: an addition of Chancery.
  indirect case edtf(EDTF)
}

/// A map: every key once, in the order of their first mention.
package struct MapValue: Sendable {
  package private(set) var entries: [(key: String, value: Value)]

  package init() { entries = [] }

  /// Takes entries; of two with one key the later value stands.
  package init(_ entries: some Sequence<(key: String, value: Value)>) {
    self.entries = []
    for entry in entries { self[entry.key] = entry.value }
  }

  /// The value of a key; `nil` where the map has no such key.
  package subscript(key: String) -> Value? {
    get { entries.first { $0.key == key }?.value }
    set {
      let place = entries.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append((key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}

/// A walk: nodes, and the relationships between them.
package struct PathValue: Hashable, Sendable {
  /// One more than relationships.
  package let nodes: [NodeRow]
  package let relationships: [EdgeRow]

  package init(nodes: [NodeRow], relationships: [EdgeRow]) {
    self.nodes = nodes
    self.relationships = relationships
  }
}
