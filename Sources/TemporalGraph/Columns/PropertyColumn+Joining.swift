extension PropertyColumn {
  /// Adds a column of the same type whose row 0 becomes the row given; there are no values from
  /// there on.
  ///
  /// - Returns: False, and nothing is added, where the types differ.
  mutating func append(_ other: PropertyColumn, at first: Int) -> Bool {
    guard join(other.storage, at: first) else { return false }
    present.append(other.present, at: first)
    return true
  }

  /// Adds values of the same type; false where the types differ.
  ///
  /// The storage is emptied while its array is changed, so that the array is not copied.
  private mutating func join(_ more: Storage, at first: Int) -> Bool {
    switch more {
    case .booleans(let more):
      guard case .booleans(var bits) = storage else { return false }
      storage = .values([])
      bits.append(more, at: first)
      storage = .booleans(bits)
    case .integers(let more):
      guard case .integers(var numbers) = storage else { return false }
      storage = .values([])
      Self.append(more, to: &numbers, at: first, empty: 0)
      storage = .integers(numbers)
    case .floats(let more):
      guard case .floats(var numbers) = storage else { return false }
      storage = .values([])
      Self.append(more, to: &numbers, at: first, empty: 0)
      storage = .floats(numbers)
    case .days(let more):
      guard case .days(var days) = storage else { return false }
      storage = .values([])
      Self.append(more, to: &days, at: first, empty: 0)
      storage = .days(days)
    case .texts(let more):
      guard case .texts(var rows) = storage else { return false }
      storage = .values([])
      Self.append(more, to: &rows, at: first, empty: 0)
      storage = .texts(rows)
    case .values(let more):
      guard case .values(var values) = storage else { return false }
      storage = .booleans(Bitmap())
      Self.append(more, to: &values, at: first, empty: nil)
      storage = .values(values)
    }
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
