/// A whole number in digits, which may stand in groups of three: `4 500`, `4,500`, `4.500`.
struct Numeral {
  /// `nil` where it is too great to be counted with.
  let value: Int?
  /// The index after its last word.
  let end: Int
  /// Whether four digits alone may be a year.
  let isYear: Bool

  /// Reads the number that begins at a word; `nil` where none does, or where a mark ends it.
  init?(_ words: [Substring], at start: Int) {
    guard var digits = Self.digits(words[start].drop { "(«“\"".contains($0) }) else { return nil }
    let isPlain = !words[start].contains { ",.".contains($0) }
    var end = start + 1
    // « 4 500 soldats »
    while isPlain, digits.count % 3 != 0 || end > start + 1, end < words.count,
      words[end].count == 3, let group = Self.digits(words[end])
    {
      digits += group
      end += 1
    }
    value = Int(digits)
    self.end = end
    isYear = end == start + 1 && isPlain && value.map((1900...2100).contains) ?? false
  }

  /// The digits of a word that is nothing else than a whole number.
  private static func digits(_ word: Substring) -> String? {
    guard word.count <= 24, word.allSatisfy({ ("0"..."9").contains($0) || ",.".contains($0) })
    else { return nil }
    let groups = word.split(omittingEmptySubsequences: false) { ",.".contains($0) }
    guard let first = groups.first, 1...3 ~= first.count || groups.count == 1, !first.isEmpty,
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }
}
