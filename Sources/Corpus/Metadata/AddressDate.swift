import Chronology

/// The date in a web address or a file's path, such as `/2026/01/06/` or `2026-01-06-sommet.html`.
enum AddressDate {
  /// The date of an address and the part that says it; a month or a year alone where no day stands.
  ///
  /// Years before 1990 are none: such numbers in addresses are of something else.
  static func date(in address: String) -> (date: WrittenDate, quote: String)? {
    let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
    var path = address[..<end]
    if let scheme = path.firstRange(of: "://") {
      let rest = path[scheme.upperBound...]
      path = rest.firstIndex(of: "/").map { rest[$0...] } ?? ""
    }
    let parts = path.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var best: (date: WrittenDate, quote: String)?
    for index in parts.indices {
      guard let (date, count) = date(parts[index...], in: path) else { continue }
      if date.isWhole { return (date, quote(parts[index..<(index + count)], path)) }
      if best == nil { best = (date, quote(parts[index..<(index + count)], path)) }
    }
    return best
  }

  private static func date(
    _ parts: ArraySlice<Substring>, in path: Substring
  ) -> (WrittenDate, Int)? {
    guard let first = parts.first else { return nil }
    if first.count == 8 || first.count == 14, let number = number(first.prefix(8)) {
      let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
      guard isYear(year) else { return nil }
      return WrittenDate(year: year, month: month, day: day).map { ($0, 1) }
    }
    if first.count == 2, parts.count >= 3, let day = number(first) {
      // `29-10-2021`, day first; the other order would be `2021-10-29` in an address.
      let (second, third) = (parts[parts.startIndex + 1], parts[parts.startIndex + 2])
      guard second.count == 2, third.count == 4, let month = number(second),
        let year = number(third), isYear(year)
      else { return nil }
      return WrittenDate(year: year, month: month, day: day).map { ($0, 3) }
    }
    guard first.count == 4, let year = number(first), isYear(year) else { return nil }
    let next = parts.dropFirst()
    if let month = next.first.flatMap(month) {
      if let last = next.dropFirst().first, last.count <= 2, let day = number(last),
        let date = WrittenDate(year: year, month: month, day: day)
      {
        return (date, 3)
      }
      return WrittenDate(year: year, month: month).map { ($0, 2) }
    }
    // A year alone must be a folder of its own: numbers in slugs are of something else.
    let isFolder =
      first.startIndex > path.startIndex && path[path.index(before: first.startIndex)] == "/"
      && first.endIndex < path.endIndex && path[first.endIndex] == "/"
    return isFolder ? WrittenDate(year: year).map { ($0, 1) } : nil
  }

  private static func month(_ part: Substring) -> Int? {
    if part.count == 2, let number = number(part) { return number }
    return part.count <= 4 || part.allSatisfy(\.isLetter)
      ? MonthNames.month(part.lowercased()) : nil
  }

  private static func isYear(_ year: Int) -> Bool { (1990...2099).contains(year) }

  private static func number(_ part: Substring) -> Int? {
    part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
  }

  private static func quote(_ parts: ArraySlice<Substring>, _ path: Substring) -> String {
    guard let first = parts.first, let last = parts.last else { return "" }
    return String(path[first.startIndex..<last.endIndex])
  }
}
