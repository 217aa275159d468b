import Chronology

/// The values of one property key, by row: an array of the narrowest type that holds them all, and
/// a bitmap of the rows that have one.
///
/// A column begins as its first value's type. A value of another type turns it into `values`; it
/// never turns back, so that a write costs O(1) except for that one time. Where a bit of `present`
/// is clear, the element means nothing. Arrays may be shorter than the table: the rest is null.
package struct PropertyColumn: Hashable, Sendable {
  /// The array of a column.
  package enum Storage: Hashable, Sendable {
    case booleans(Bitmap)
    case integers([Int64])
    case floats([Double])
    case days([Int32])
    /// Rows of the graph's table of texts.
    case texts([UInt32])
    case values([PropertyValue?])
  }

  package internal(set) var storage: Storage
  /// The rows that have a value.
  package internal(set) var present = Bitmap()

  /// An empty column for values like one.
  package init(like value: PropertyValue) {
    storage =
      switch value {
      case .boolean: .booleans(Bitmap())
      case .integer: .integers([])
      case .float: .floats([])
      case .day(let day) where Int32(exactly: day.daysSince1970) != nil: .days([])
      case .text: .texts([])
      case .day, .list, .map, .tagged: .values([])
      }
  }

  /// Takes columns as they were stored.
  package init(storage: Storage, present: Bitmap) {
    self.storage = storage
    self.present = present
  }

  /// The value of a row; `nil` is null.
  package func value(_ row: Int, texts: NameTable) -> PropertyValue? {
    guard present[row] else { return nil }
    switch storage {
    case .booleans(let bits): return .boolean(bits[row])
    case .integers(let numbers): return .integer(numbers[row])
    case .floats(let numbers): return .float(numbers[row])
    case .days(let days): return .day(Day(daysSince1970: Int(days[row])))
    case .texts(let rows): return .text(texts[rows[row]])
    case .values(let values): return values[row]
    }
  }

  /// Sets the value of a row.
  package mutating func set(_ value: PropertyValue, _ row: Int, texts: inout NameTable) {
    if !store(value, row, texts: &texts) {
      widen(texts: texts)
      _ = store(value, row, texts: &texts)
    }
    present[row] = true
  }

  /// Makes a row null.
  package mutating func remove(_ row: Int) {
    present[row] = false
    if case .values(var values) = storage, row < values.count {
      storage = .values([])
      values[row] = nil
      storage = .values(values)
    }
  }

  /// The column whose row `i` is this one's row `order[i]`.
  package func reordered(by order: [UInt32]) -> PropertyColumn {
    var present = Bitmap()
    for (row, old) in order.enumerated() where self.present[Int(old)] { present[row] = true }
    func gathered<Value>(_ values: [Value], empty: Value) -> [Value] {
      order.map { Int($0) < values.count ? values[Int($0)] : empty }
    }
    let storage: Storage =
      switch self.storage {
      case .booleans(let bits): .booleans(Self.gathered(bits, order))
      case .integers(let numbers): .integers(gathered(numbers, empty: 0))
      case .floats(let numbers): .floats(gathered(numbers, empty: 0))
      case .days(let days): .days(gathered(days, empty: 0))
      case .texts(let rows): .texts(gathered(rows, empty: 0))
      case .values(let values): .values(gathered(values, empty: nil))
      }
    return PropertyColumn(storage: storage, present: present)
  }

  private static func gathered(_ bits: Bitmap, _ order: [UInt32]) -> Bitmap {
    var gathered = Bitmap()
    for (row, old) in order.enumerated() where bits[Int(old)] { gathered[row] = true }
    return gathered
  }

  /// Stores a value that fits the storage; false where it does not.
  ///
  /// The storage is emptied while its array is changed, so that the array is not copied.
  private mutating func store(
    _ value: PropertyValue, _ row: Int, texts: inout NameTable
  ) -> Bool {
    if case .values(var values) = storage {
      storage = .booleans(Bitmap())
      Self.put(value, row, in: &values, empty: nil)
      storage = .values(values)
      return true
    }
    switch value {
    case .boolean(let value): return store(value, row)
    case .integer(let value):
      guard case .integers(var numbers) = storage else { return false }
      storage = .values([])
      Self.put(value, row, in: &numbers, empty: 0)
      storage = .integers(numbers)
    case .float(let value):
      guard case .floats(var numbers) = storage else { return false }
      storage = .values([])
      Self.put(value, row, in: &numbers, empty: 0)
      storage = .floats(numbers)
    case .text(let value):
      guard case .texts(var rows) = storage else { return false }
      storage = .values([])
      Self.put(texts.intern(value), row, in: &rows, empty: 0)
      storage = .texts(rows)
    case .day(let value):
      guard case .days(var days) = storage, let number = Int32(exactly: value.daysSince1970) else {
        return false
      }
      storage = .values([])
      Self.put(number, row, in: &days, empty: 0)
      storage = .days(days)
    case .list, .map, .tagged: return false
    }
    return true
  }

  private mutating func store(_ value: Bool, _ row: Int) -> Bool {
    guard case .booleans(var bits) = storage else { return false }
    storage = .values([])
    bits[row] = value
    storage = .booleans(bits)
    return true
  }

  private static func put<Value>(
    _ value: Value, _ row: Int, in values: inout [Value], empty: Value
  ) {
    if row >= values.count {
      values.append(contentsOf: repeatElement(empty, count: row + 1 - values.count))
    }
    values[row] = value
  }

  private mutating func widen(texts: NameTable) {
    let rows = present.words.count * 64
    storage = .values((0..<rows).map { value($0, texts: texts) })
  }
}
