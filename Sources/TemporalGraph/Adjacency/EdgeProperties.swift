/// What the edges of a batch carry, with the keys and texts that it is made of.
package struct EdgeProperties: Hashable, Sendable {
  /// The keys, in the order of their first appearance.
  package private(set) var keys: [String] = []
  /// One column for each key.
  package private(set) var columns: [PropertyColumn] = []
  /// What the columns of texts refer to.
  package private(set) var texts = NameTable()

  /// No properties.
  package init() {}

  /// Sets a value of a row, which has none under that key.
  package mutating func set(_ value: PropertyValue, _ row: Int, _ key: String) {
    let place = keys.firstIndex(of: key) ?? keys.count
    if place == keys.count {
      keys.append(key)
      columns.append(PropertyColumn(like: value))
    }
    columns[place].set(value, row, texts: &texts)
  }

  /// Adds the values of a batch whose row 0 becomes the row given; there are none from there on.
  mutating func append(_ other: EdgeProperties, at first: Int) {
    guard !other.keys.isEmpty else { return }
    let rows = other.texts.texts.map { texts.intern($0) }
    for (key, column) in zip(other.keys, other.columns) {
      let place = keys.firstIndex(of: key) ?? keys.count
      if place == keys.count {
        keys.append(key)
        columns.append(PropertyColumn(storage: column.storage.emptied, present: Bitmap()))
      }
      let column = column.naming(rows)
      if columns[place].append(column, at: first) { continue }
      // They are of two types, so that texts lie in the values themselves.
      for row in 0..<column.present.words.count * 64 {
        guard let value = column.value(row, texts: texts) else { continue }
        columns[place].set(value, first + row, texts: &texts)
      }
    }
  }

  /// The columns under the words of a graph, in an order of rows.
  func table(_ vocabulary: inout Vocabulary, by order: [UInt32]) -> PropertyTable {
    let rows = texts.texts.map { vocabulary.texts.intern($0) }
    var table: [PropertyColumn?] = []
    for (key, column) in zip(keys, columns) {
      let place = Int(vocabulary.keys.intern(key))
      table += repeatElement(nil, count: max(0, place + 1 - table.count))
      table[place] = column.naming(rows).reordered(by: order)
    }
    return PropertyTable(columns: table)
  }
}
