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

  /// All forms of a verb, the British spellings after the American ones.
  func forms(of verb: String) -> [(form: String, inflection: Inflection)] {
    let forms = inflected(verb)
    let variants = Self.british(verb, forms)
    return forms + variants
  }

  private func inflected(_ verb: String) -> [(form: String, inflection: Inflection)] {
    let regular = Self.add("ed", to: verb)
    let (past, participle) = irregular[verb] ?? (regular, regular)
    return [
      (verb, .infinitive), (Self.third(verb), .present), (past, .past),
      (participle, .pastParticiple), (Self.add("ing", to: verb), .presentParticiple),
    ]
  }

  /// "criticise" beside "criticize", "travelled" beside "traveled".
  private static func british(
    _ verb: String, _ forms: [(form: String, inflection: Inflection)]
  ) -> [(form: String, inflection: Inflection)] {
    if verb.hasSuffix("ize") {
      let stem = verb.dropLast(3)
      return forms.map { (stem + "is" + $0.form.dropFirst(verb.count - 1), $0.inflection) }
    }
    let letters = Array(verb)
    guard letters.count > 3, letters.last == "l", "aeiou".contains(letters[letters.count - 2]),
      !"aeiou".contains(letters[letters.count - 3]), !doubles(verb)
    else { return [] }
    return forms.filter { $0.form.hasSuffix("ed") || $0.form.hasSuffix("ing") }
      .map { (verb + "l" + $0.form.dropFirst(verb.count), $0.inflection) }
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

  /// One stressed short vowel before one consonant: stop, bar, commit, refer; but offer, suffer.
  private static func doubles(_ verb: String) -> Bool {
    let letters = Array(verb)
    guard letters.count >= 3, let last = letters.last, !"aeiouwxy".contains(last) else {
      return false
    }
    let vowel = letters[letters.count - 2]
    if verb.hasSuffix("quip") { return true }
    guard "aeiou".contains(vowel), !"aeiou".contains(letters[letters.count - 3]) else {
      return false
    }
    let vowels = letters.filter { "aeiou".contains($0) }.count
    if vowels == 1 { return true }
    return !verb.hasSuffix("ffer")
      && ["mit", "fer", "cur", "pel", "bat", "deter", "drop"].contains(where: verb.hasSuffix)
  }
}
