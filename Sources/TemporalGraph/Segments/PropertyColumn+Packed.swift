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
    let local = try bitmap(rows: rows.count)
    let filled = (0..<rows.count).filter { local[$0] }.map { rows.lowerBound + $0 }
    guard local.population == filled.count else { throw .damaged(key) }
    var present = column?.present ?? Bitmap()
    for row in filled { present[row] = true }
    let storage = try self.storage(type, filled, rows, column?.storage, texts: texts)
    column = PropertyColumn(storage: storage, present: present)
  }

  private mutating func storage(
    _ type: UInt8, _ filled: [Int], _ rows: Range<Int>, _ before: PropertyColumn.Storage?,
    texts: Int
  ) throws(SegmentError) -> PropertyColumn.Storage {
    switch (type, before) {
    case (1, .booleans(var bits)?): return .booleans(try read(rows, into: &bits))
    case (1, nil):
      var bits = Bitmap()
      return .booleans(try read(rows, into: &bits))
    case (2, _):
      guard case .integers(let numbers) = before ?? .integers([]) else { throw .damaged(key) }
      return .integers(
        try read(filled, after: numbers, empty: 0) { cursor throws(SegmentError) in
          Int64(bitPattern: try cursor.uint64())
        })
    case (3, _):
      guard case .floats(let numbers) = before ?? .floats([]) else { throw .damaged(key) }
      return .floats(
        try read(filled, after: numbers, empty: 0) { cursor throws(SegmentError) in
          Double(bitPattern: try cursor.uint64())
        })
    case (4, _):
      guard case .days(let days) = before ?? .days([]) else { throw .damaged(key) }
      let packed = try unpacked(filled.count)
      return .days(fill(filled, packed.map { Int32(bitPattern: $0) }, after: days, empty: 0))
    case (5, _):
      guard case .texts(let known) = before ?? .texts([]) else { throw .damaged(key) }
      let packed = try unpacked(filled.count)
      guard packed.allSatisfy({ Int($0) < texts }) else { throw .damaged(key) }
      return .texts(fill(filled, packed, after: known, empty: 0))
    case (6, _):
      guard case .values(let values) = before ?? .values([]) else { throw .damaged(key) }
      return .values(
        try read(filled, after: values, empty: nil) { cursor throws(SegmentError) in
          try cursor.value()
        })
    default: throw .damaged(key)
    }
  }

  private mutating func read(
    _ rows: Range<Int>, into bits: inout Bitmap
  ) throws(SegmentError) -> Bitmap {
    let local = try bitmap(rows: rows.count)
    for (place, row) in rows.enumerated() where local[place] { bits[row] = true }
    return bits
  }

  private mutating func unpacked(_ count: Int) throws(SegmentError) -> [UInt32] {
    let column = try column(count: count)
    var numbers: [UInt32] = []
    column.unpack(bytes.span, into: &numbers)
    return numbers
  }

  private mutating func read<Value>(
    _ filled: [Int], after values: [Value], empty: Value,
    _ one: (inout PackedCursor) throws(SegmentError) -> Value
  ) throws(SegmentError) -> [Value] {
    var read: [Value] = []
    for _ in filled { read.append(try one(&self)) }
    return fill(filled, read, after: values, empty: empty)
  }

  private func fill<Value>(
    _ filled: [Int], _ new: [Value], after values: [Value], empty: Value
  ) -> [Value] {
    guard let last = filled.last else { return values }
    var all = values
    all.append(contentsOf: repeatElement(empty, count: last + 1 - all.count))
    for (row, value) in zip(filled, new) { all[row] = value }
    return all
  }
}
