import Chronology

extension PackedWriter {
  /// Appends a value: a byte for its type, then its parts.
  mutating func append(_ value: PropertyValue) {
    switch value {
    case .boolean(let value): append(bytes: [1, value ? 1 : 0])
    case .integer(let value): append(type: 2, UInt64(bitPattern: value))
    case .float(let value): append(type: 3, value.bitPattern)
    case .text(let text): append(type: 4, text)
    case .day(let day): append(type: 5, UInt64(bitPattern: Int64(day.daysSince1970)))
    case .list(let values):
      append(bytes: [6])
      append(UInt32(values.count))
      for value in values { append(value) }
    case .map(let entries):
      append(bytes: [7])
      append(UInt32(entries.count))
      for entry in entries {
        append(entry.key)
        append(entry.value)
      }
    case .tagged(let type, let text):
      append(type: 8, type)
      append(text)
    }
  }

  private mutating func append(type: UInt8, _ number: UInt64) {
    append(bytes: [type])
    append(number)
  }

  private mutating func append(type: UInt8, _ text: String) {
    append(bytes: [type])
    append(text)
  }
}

extension PackedCursor {
  /// Reads a value; lists and maps lie at most 64 deep.
  mutating func value(depth: Int = 0) throws(SegmentError) -> PropertyValue {
    guard depth < 64 else { throw .damaged(key) }
    switch try uint8() {
    case 1: return .boolean(try uint8() == 1)
    case 2: return .integer(Int64(bitPattern: try uint64()))
    case 3: return .float(Double(bitPattern: try uint64()))
    case 4: return .text(try text())
    case 5: return .day(Day(daysSince1970: Int(Int64(bitPattern: try uint64()))))
    case 6: return .list(try values(depth: depth))
    case 7: return .map(try entries(depth: depth))
    case 8:
      let type = try text()
      return .tagged(type: type, text: try text())
    default: throw .damaged(key)
    }
  }

  private mutating func values(depth: Int) throws(SegmentError) -> [PropertyValue] {
    var values: [PropertyValue] = []
    for _ in 0..<(try uint32()) { values.append(try value(depth: depth + 1)) }
    return values
  }

  private mutating func entries(depth: Int) throws(SegmentError) -> [PropertyEntry] {
    var entries: [PropertyEntry] = []
    for _ in 0..<(try uint32()) {
      let key = try text()
      entries.append(PropertyEntry(key: key, value: try value(depth: depth + 1)))
    }
    return entries
  }
}
