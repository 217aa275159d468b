extension String {
  /// Whether two strings have the same code points.
  ///
  /// Swift's own `==` takes `é` and `e` with an accent for one; openCypher does not.
  @inline(__always)
  func isSame(as other: String) -> Bool {
    self == other && utf8.count == other.utf8.count && hasSameBytes(as: other)
  }

  private func hasSameBytes(as other: String) -> Bool {
    let (left, right) = (utf8.span, other.utf8.span)
    for place in left.indices where left[place] != right[place] { return false }
    return true
  }

  /// Whether the code points come before those of another: UTF-8 bytes have the same order.
  func precedes(_ other: String) -> Bool {
    let (left, right) = (utf8.span, other.utf8.span)
    for place in 0..<min(left.count, right.count) where left[place] != right[place] {
      return left[place] < right[place]
    }
    return left.count < right.count
  }

  /// How many code points there are.
  ///
  /// - Complexity: O(*bytes*).
  var codePointCount: Int {
    let bytes = utf8.span
    var count = 0
    for place in bytes.indices where bytes[place] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
