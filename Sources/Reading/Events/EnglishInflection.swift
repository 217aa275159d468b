/// The forms of English verbs: regular ones by rule, the rest by a table.
struct EnglishInflection: Sendable {
  private let irregular: [String: (past: String, participle: String)]

  /// Reads `Lexicons/irregular-en.tsv`.
  init(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Lexicons/irregular-en.tsv", columns: ["verb", "past", "participle"])
    irregular = Dictionary(
      table.rows.map { row in
        (String(row.fields[0]), (String(row.fields[1]), String(row.fields[2])))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// All forms of a verb.
  func forms(of verb: String) -> [(form: String, inflection: Inflection)] {
    let regular = Self.add("ed", to: verb)
    let (past, participle) = irregular[verb] ?? (regular, regular)
    return [
      (verb, .infinitive), (Self.third(verb), .present), (past, .past),
      (participle, .pastParticiple), (Self.add("ing", to: verb), .presentParticiple),
    ]
  }

  private static func third(_ verb: String) -> String {
    if let stem = stemBeforeY(verb) { return stem + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { verb.hasSuffix($0) }
    return verb + (hisses ? "es" : "s")
  }

  private static func add(_ ending: String, to verb: String) -> String {
    if ending == "ed", let stem = stemBeforeY(verb) { return stem + "ied" }
    if verb.hasSuffix("ie"), ending == "ing" { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("e"), !verb.hasSuffix("ee") || ending == "ed" {
      return verb.dropLast() + ending
    }
    if doubles(verb) { return verb + String(verb.suffix(1)) + ending }
    return verb + ending
  }

  private static func stemBeforeY(_ verb: String) -> String? {
    guard verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) else {
      return nil
    }
    return String(verb.dropLast())
  }

  /// One stressed short vowel before one consonant: stop, bar, commit, refer.
  private static func doubles(_ verb: String) -> Bool {
    let letters = Array(verb)
    guard letters.count >= 3, let last = letters.last, !"aeiouwxy".contains(last) else {
      return false
    }
    let vowel = letters[letters.count - 2]
    guard "aeiou".contains(vowel), !"aeiou".contains(letters[letters.count - 3]) else {
      return false
    }
    let vowels = letters.filter { "aeiou".contains($0) }.count
    return vowels == 1 || ["mit", "fer", "cur", "pel", "bat"].contains(String(letters.suffix(3)))
  }
}
