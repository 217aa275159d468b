extension PackedWriter {
  /// Appends the rows of a column: a byte for its type, the rows that have a value, the values.
  mutating func append(_ column: PropertyColumn, rows: Range<Int>) {
    append(bytes: [Self.type(column.storage)])
    append(column.present, rows: rows)
    let filled = rows.filter { column.present[$0] }
    switch column.storage {
    case .booleans(let bits): append(bits, rows: rows)
    case .integers(let numbers): for row in filled { append(UInt64(bitPattern: numbers[row])) }
    case .floats(let numbers): for row in filled { append(numbers[row].bitPattern) }
    case .days(let days): append(packed: filled.map { UInt32(bitPattern: days[$0]) })
    case .texts(let texts): append(packed: filled.map { texts[$0] })
    case .values(let values):
      for row in filled { if let value = values[row] { append(value) } }
    }
  }

  private static func type(_ storage: PropertyColumn.Storage) -> UInt8 {
    switch storage {
    case .booleans: 1
    case .integers: 2
    case .floats: 3
    case .days: 4
    case .texts: 5
    case .values: 6
    }
  }
}

extension PackedCursor {
  /// Reads the rows of a column and adds them to its part below them.
  mutating func append(
    rows: Range<Int>, to column: inout PropertyColumn?, texts: Int
  ) throws(SegmentError) {
    let type = try uint8()
    let present = try bitmap(rows: rows.count)
    let filled = (0..<rows.count).filter { present[$0] }
    guard present.population == filled.count else { throw .damaged(key) }
    let storage = try self.storage(type, filled, rows: rows.count, texts: texts)
    let part = PropertyColumn(storage: storage, present: present)
    if column == nil { column = PropertyColumn(storage: storage.emptied, present: Bitmap()) }
    guard column?.append(part, at: rows.lowerBound) == true else { throw .damaged(key) }
  }

  private mutating func storage(
    _ type: UInt8, _ filled: [Int], rows: Int, texts: Int
  ) throws(SegmentError) -> PropertyColumn.Storage {
    switch type {
    case 1: return .booleans(try bitmap(rows: rows))
    case 2:
      return .integers(
        try read(filled, empty: 0) { cursor throws(SegmentError) in
          Int64(bitPattern: try cursor.uint64())
        })
    case 3:
      return .floats(
        try read(filled, empty: 0) { cursor throws(SegmentError) in
          Double(bitPattern: try cursor.uint64())
        })
    case 4:
      let packed = try unpacked(filled.count)
      return .days(fill(filled, packed.map { Int32(bitPattern: $0) }, empty: 0))
    case 5:
      let packed = try unpacked(filled.count)
      guard packed.allSatisfy({ Int($0) < texts }) else { throw .damaged(key) }
      return .texts(fill(filled, packed, empty: 0))
    case 6:
      return .values(
        try read(filled, empty: nil) { cursor throws(SegmentError) in try cursor.value() })
    default: throw .damaged(key)
    }
  }

  private mutating func unpacked(_ count: Int) throws(SegmentError) -> [UInt32] {
    let column = try column(count: count)
    var numbers: [UInt32] = []
    column.unpack(bytes.span, into: &numbers)
    return numbers
  }

  private mutating func read<Value>(
    _ filled: [Int], empty: Value,
    _ one: (inout PackedCursor) throws(SegmentError) -> Value
  ) throws(SegmentError) -> [Value] {
    var read: [Value] = []
    for _ in filled { read.append(try one(&self)) }
    return fill(filled, read, empty: empty)
  }

  /// The values at their places; what lies between them is empty.
  private func fill<Value>(_ filled: [Int], _ values: [Value], empty: Value) -> [Value] {
    var all = [Value](repeating: empty, count: filled.last.map { $0 + 1 } ?? 0)
    for (row, value) in zip(filled, values) { all[row] = value }
    return all
  }
}
