/// `STARTS WITH`, `ENDS WITH` and `CONTAINS`: null where a side is no string.
package enum TextPredicates {
  package static func starts(_ text: Value, with prefix: Value) -> Bool? {
    guard case .string(let text) = text, case .string(let prefix) = prefix else { return nil }
    let (bytes, start) = (text.utf8.span, prefix.utf8.span)
    guard bytes.count >= start.count else { return false }
    for place in start.indices where bytes[place] != start[place] { return false }
    return true
  }

  package static func ends(_ text: Value, with suffix: Value) -> Bool? {
    guard case .string(let text) = text, case .string(let suffix) = suffix else { return nil }
    let (bytes, end) = (text.utf8.span, suffix.utf8.span)
    let shift = bytes.count - end.count
    guard shift >= 0 else { return false }
    for place in end.indices where bytes[shift + place] != end[place] { return false }
    return true
  }

  /// - Complexity: O(*bytes*).
  package static func contains(_ text: Value, _ part: Value) -> Bool? {
    guard case .string(let text) = text, case .string(let part) = part else { return nil }
    return text.firstPlace(of: part, from: 0) != nil
  }
}

extension String {
  /// The first byte, not before `start`, at which another string stands; `nil` where it does not.
  ///
  /// UTF-8 is found only where whole code points are alike.
  ///
  /// Source: D. E. Knuth, J. H. Morris, V. R. Pratt, *Fast Pattern Matching in Strings*, SIAM Journal
  /// on Computing 6(2), 1977, for parts of more than a few bytes.
  ///
  /// - Complexity: O(*bytes*) time, O(*bytes of the part*) space.
  func firstPlace(of part: String, from start: Int) -> Int? {
    let (bytes, wanted) = (utf8.span, part.utf8.span)
    guard wanted.count > 16 else { return Self.firstPlaceOfFew(wanted, in: bytes, from: start) }
    // `fallback[n]` is the length of the longest beginning of the part that its first `n + 1` bytes
    // end with, but for themselves.
    var fallback = [Int](repeating: 0, count: wanted.count)
    var length = 0
    for place in 1..<wanted.count {
      while length > 0, wanted[place] != wanted[length] { length = fallback[length - 1] }
      if wanted[place] == wanted[length] { length += 1 }
      fallback[place] = length
    }
    length = 0
    for place in start..<max(start, bytes.count) {
      while length > 0, bytes[place] != wanted[length] { length = fallback[length - 1] }
      if bytes[place] == wanted[length] { length += 1 }
      if length == wanted.count { return place + 1 - length }
    }
    return nil
  }

  private static func firstPlaceOfFew(
    _ wanted: Span<UInt8>, in bytes: Span<UInt8>, from start: Int
  ) -> Int? {
    guard wanted.count > 0 else { return start }
    var place = start
    while place + wanted.count <= bytes.count {
      var length = 0
      while length < wanted.count, bytes[place + length] == wanted[length] { length += 1 }
      if length == wanted.count { return place }
      place += 1
    }
    return nil
  }
}
