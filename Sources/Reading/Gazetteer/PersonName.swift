/// The parts of a person's name.
enum PersonName {
  /// The folded family name: the last word with the particles before it, or the first word.
  ///
  /// `nil` where the name is a single word.
  static func family(of name: String, familyFirst: Bool) -> String? {
    let folded = String(decoding: FoldedText(name).bytes, as: UTF8.self)
    let words = folded.split(separator: " ")
    guard words.count > 1 else { return nil }
    if familyFirst { return String(words[0]) }
    var start = words.count - 1
    while start > 1, particles.contains(String(words[start - 1])) { start -= 1 }
    return words[start...].joined(separator: " ")
  }

  /// Words that belong to the family name after them.
  static let particles: Set<String> = [
    "von", "van", "der", "den", "de", "du", "da", "di", "del", "della", "la", "le", "bin", "ben",
    "al", "el", "ter", "dos", "af", "zu",
  ]

  /// Whether a name is written as Chinese and Korean ones are, the family's first: "Han Do-yun".
  static func isFamilyFirst(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count == 2, let given = words.last else { return false }
    let parts = given.split(separator: "-")
    return parts.count == 2 && parts[1].first?.isLowercase == true
  }
}
