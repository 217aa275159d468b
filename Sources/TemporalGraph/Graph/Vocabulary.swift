/// The words of a graph, each kept once: labels, relation types, property keys and texts.
package struct Vocabulary: Sendable, Equatable {
  package internal(set) var labels = NameTable()
  package internal(set) var types = NameTable()
  package internal(set) var keys = NameTable()
  /// The values of text properties.
  package internal(set) var texts = NameTable()
  /// The different sets of labels that nodes have; each sorted; the first is empty.
  package internal(set) var labelSets: [[LabelRow]] = [[]]

  /// No words.
  package init() {}

  /// The row of a label; `nil` where no node ever had it.
  package func label(_ name: String) -> LabelRow? { labels.row(of: name).map(LabelRow.init) }

  /// The row of a relation type; `nil` where no edge ever had it.
  package func type(_ name: String) -> TypeRow? { types.row(of: name).map(TypeRow.init) }

  /// The row of a property key; `nil` where nothing ever had it.
  package func key(_ name: String) -> KeyRow? { keys.row(of: name).map(KeyRow.init) }

  /// The name of a label.
  package func name(_ label: LabelRow) -> String { labels[label.index] }

  /// The name of a relation type.
  package func name(_ type: TypeRow) -> String { types[type.index] }

  /// The name of a property key.
  package func name(_ key: KeyRow) -> String { keys[key.index] }

  /// The row of a set of labels, which is added if it is new.
  package mutating func labelSet(_ labels: [LabelRow]) -> UInt32 {
    let set = Set(labels).sorted()
    if let row = labelSets.firstIndex(of: set) { return UInt32(row) }
    labelSets.append(set)
    return UInt32(labelSets.count - 1)
  }
}
