extension Value {
  /// What `=` says: `nil` where null takes part.
  ///
  /// Values of different types are not equal, but for numbers, which are compared as numbers. NaN
  /// equals nothing. Lists and maps are equal where their shape and all their elements are; a
  /// difference anywhere decides before a null does.
  ///
  /// Source: openCypher, CIP2016-06-14 *Comparability and equality*.
  @inline(__always)
  package func equals(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): left == right
    case (.string(let left), .string(let right)): left.isSame(as: right)
    case (.node(let left), .node(let right)): left == right
    default: equalsOther(other)
    }
  }

  private func equalsOther(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.null, _), (_, .null): nil
    case (.boolean(let left), .boolean(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.float(let left), .float(let right)): left == right
    case (.integer(let left), .float(let right)): right.isSame(as: left)
    case (.float(let left), .integer(let right)): left.isSame(as: right)
    case (.string(let left), .string(let right)): left.isSame(as: right)
    case (.list(let left), .list(let right)): Self.areEqual(left, right)
    case (.map(let left), .map(let right)): Self.areEqual(left, right)
    case (.node(let left), .node(let right)): left == right
    case (.relationship(let left), .relationship(let right)): left == right
    case (.path(let left), .path(let right)): left == right
    case (.date(let left), .date(let right)): left == right
    case (.localTime(let left), .localTime(let right)): left == right
    case (.time(let left), .time(let right)): left == right
    case (.localDateTime(let left), .localDateTime(let right)): left == right
    case (.dateTime(let left), .dateTime(let right)): left == right
    case (.duration(let left), .duration(let right)): left == right
    case (.edtf(let left), .edtf(let right)): left == right
    default: false
    }
  }

  private static func areEqual(_ left: [Value], _ right: [Value]) -> Bool? {
    guard left.count == right.count else { return false }
    var isKnown = true
    for place in left.indices {
      switch left[place].equals(right[place]) {
      case false?: return false
      case nil: isKnown = false
      case true?: break
      }
    }
    return isKnown ? true : nil
  }

  private static func areEqual(_ left: MapValue, _ right: MapValue) -> Bool? {
    guard left.count == right.count else { return false }
    var pairs: [(Value, Value)] = []
    for entry in left.entries {
      guard let other = right[entry.key] else { return false }
      pairs.append((entry.value, other))
    }
    var isKnown = true
    for (value, other) in pairs {
      switch value.equals(other) {
      case false?: return false
      case nil: isKnown = false
      case true?: break
      }
    }
    return isKnown ? true : nil
  }

  /// What `value IN list` says.
  package func isElement(of elements: [Value]) -> Bool? {
    var isKnown = true
    for element in elements {
      switch equals(element) {
      case true?: return true
      case nil: isKnown = false
      case false?: break
      }
    }
    return isKnown ? false : nil
  }
}

extension Double {
  /// Whether an integer is exactly this number.
  func isSame(as integer: Int64) -> Bool {
    guard magnitude < 0x1p53 else { return Int64(exactly: self) == integer }
    return self == Double(integer)
  }
}
