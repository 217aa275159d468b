extension Value: Hashable {
  /// Whether two values are of one group: like equality, but null is like null and NaN like NaN.
  ///
  /// Source: openCypher, CIP2016-06-14 *Equivalence*.
  package static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.integer(let left), .integer(let right)): left == right
    case (.string(let left), .string(let right)): left.isSame(as: right)
    case (.float(let left), .float(let right)): left == right || left.isNaN && right.isNaN
    case (.list(let left), .list(let right)): left == right
    case (.map(let left), .map(let right)): areAlike(left, right)
    default: left.equals(right) == true
    }
  }

  private static func areAlike(_ left: MapValue, _ right: MapValue) -> Bool {
    left.count == right.count
      && left.entries.allSatisfy { entry in right[entry.key].map { $0 == entry.value } ?? false }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .boolean(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .float(let value):
      if let integer = Int64(exactly: value) {
        hasher.combine(integer)
      } else {
        hasher.combine(value.isNaN ? .nan : value)
      }
    case .string(let text): hasher.combine(text)
    case .list(let elements): hasher.combine(elements)
    case .map(let map):
      // The order of the entries counts for nothing.
      var sum = 0
      for entry in map.entries {
        var inner = Hasher()
        inner.combine(entry.key)
        inner.combine(entry.value)
        sum &+= inner.finalize()
      }
      hasher.combine(sum)
    case .node(let row): hasher.combine(row)
    case .relationship(let row): hasher.combine(row)
    case .path(let path): hasher.combine(path)
    case .date(let date): hasher.combine(date)
    case .localTime(let time): hasher.combine(time)
    case .time(let time): hasher.combine(time)
    case .localDateTime(let instant): hasher.combine(instant)
    case .dateTime(let instant): hasher.combine(instant)
    case .duration(let duration): hasher.combine(duration)
    case .edtf(let date): hasher.combine(date)
    }
  }
}
