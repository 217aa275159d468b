/// The property columns of all nodes, or of all edges, by key.
package struct PropertyTable: Hashable, Sendable {
  /// One entry for each key of the vocabulary, at most; `nil` where no row ever had the key.
  package private(set) var columns: [PropertyColumn?] = []

  /// A table without properties.
  package init() {}

  /// Takes columns as they were stored.
  package init(columns: [PropertyColumn?]) { self.columns = columns }

  /// The column of a key.
  package func column(_ key: KeyRow) -> PropertyColumn? {
    Int(key.index) < columns.count ? columns[Int(key.index)] : nil
  }

  /// The value of a row; `nil` is null.
  package func value(_ row: Int, _ key: KeyRow, texts: NameTable) -> PropertyValue? {
    column(key)?.value(row, texts: texts)
  }

  /// The keys that a row has, in the order of the vocabulary.
  package func keys(of row: Int) -> [KeyRow] {
    columns.indices.filter { columns[$0]?.present[row] == true }.map { KeyRow(UInt32($0)) }
  }

  /// Sets a value; says whether that changed anything.
  @discardableResult
  package mutating func set(
    _ value: PropertyValue, _ row: Int, _ key: KeyRow, texts: inout NameTable
  ) -> Bool {
    let index = Int(key.index)
    if index >= columns.count {
      columns.append(contentsOf: repeatElement(nil, count: index + 1 - columns.count))
    }
    if columns[index] == nil { columns[index] = PropertyColumn(like: value) }
    if columns[index]?.value(row, texts: texts) == value { return false }
    columns[index]?.set(value, row, texts: &texts)
    return true
  }

  /// Makes a value null; says whether there was one.
  @discardableResult
  package mutating func remove(_ row: Int, _ key: KeyRow) -> Bool {
    guard column(key)?.present[row] == true else { return false }
    columns[Int(key.index)]?.remove(row)
    return true
  }

  /// The table whose row `i` is this one's row `order[i]`.
  package func reordered(by order: [UInt32]) -> PropertyTable {
    PropertyTable(columns: columns.map { $0?.reordered(by: order) })
  }
}
