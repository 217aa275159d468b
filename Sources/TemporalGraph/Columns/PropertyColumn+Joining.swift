extension PropertyColumn {
  /// Adds a column of the same type whose row 0 becomes the row given; there are no values from
  /// there on.
  ///
  /// - Returns: False, and nothing is added, where the types differ.
  mutating func append(_ other: PropertyColumn, at first: Int) -> Bool {
    // The storage is emptied while its array is changed, so that the array is not copied.
    let old = storage
    storage = old.emptied
    switch (consume old, other.storage) {
    case (.booleans(var bits), .booleans(let more)):
      bits.append(more, at: first)
      storage = .booleans(bits)
    case (.integers(var numbers), .integers(let more)):
      Self.append(more, to: &numbers, at: first, empty: 0)
      storage = .integers(numbers)
    case (.floats(var numbers), .floats(let more)):
      Self.append(more, to: &numbers, at: first, empty: 0)
      storage = .floats(numbers)
    case (.days(var days), .days(let more)):
      Self.append(more, to: &days, at: first, empty: 0)
      storage = .days(days)
    case (.texts(var rows), .texts(let more)):
      Self.append(more, to: &rows, at: first, empty: 0)
      storage = .texts(rows)
    case (.values(var values), .values(let more)):
      Self.append(more, to: &values, at: first, empty: nil)
      storage = .values(values)
    case (let old, _):
      storage = old
      return false
    }
    present.append(other.present, at: first)
    return true
  }

  private static func append<Value>(
    _ more: [Value], to values: inout [Value], at first: Int, empty: Value
  ) {
    guard !more.isEmpty else { return }
    precondition(values.count <= first, "row \(first) of \(values.count) has a value")
    values.append(contentsOf: repeatElement(empty, count: first - values.count))
    values.append(contentsOf: more)
  }

  /// The column with texts under other rows.
  func naming(_ rows: [UInt32]) -> PropertyColumn {
    guard case .texts(let texts) = storage else { return self }
    let renamed = texts.enumerated().map { present[$0] ? rows[Int($1)] : 0 }
    return PropertyColumn(storage: .texts(renamed), present: present)
  }
}

extension PropertyColumn.Storage {
  /// No values, of the same type.
  var emptied: Self {
    switch self {
    case .booleans: .booleans(Bitmap())
    case .integers: .integers([])
    case .floats: .floats([])
    case .days: .days([])
    case .texts: .texts([])
    case .values: .values([])
    }
  }
}
