import Chronology
import Ontology

/// The triggers of one language, compiled: every form leads to its entries by one look-up.
struct TriggerLexicon: Sendable {
  let language: Language
  private(set) var entries: [TriggerEntry] = []
  private var forms = WordTable()
  /// The readings of each row of `forms`.
  private var readings: [[TriggerForm]] = []

  /// Reads `Lexicons/triggers-….tsv` and inflects its entries.
  init(_ language: Language, _ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Lexicons/triggers-\(language.rawValue).tsv",
      columns: ["lemma", "class", "type", "mode", "contexts", "targets", "content", "flags"])
    self.language = language
    let inflector = try Inflector(language, folder)
    for row in table.rows {
      let entry = try Self.entry(row, table, language)
      for form in try inflector.forms(of: entry, table, row) {
        add(form.form, TriggerForm(entry: entries.count, inflection: form.inflection))
      }
      entries.append(entry)
    }
  }

  private static let flags = [
    "speech", "reciprocal", "target", "frame", "patient", "objectcontrol", "quoted",
  ]

  /// The readings of a word in lower case.
  func readings(of word: ArraySlice<UInt8>) -> [TriggerForm] {
    forms.value(of: word).map { readings[Int($0)] } ?? []
  }

  private mutating func add(_ form: String, _ reading: TriggerForm) {
    let key = Array(form.utf8)
    if let row = forms.value(of: key[...]) {
      readings[Int(row)].append(reading)
    } else {
      forms.set(key, to: Int32(readings.count))
      readings.append([reading])
    }
  }

  private static func entry(
    _ row: TSVTable.Row, _ table: TSVTable, _ language: Language
  ) throws(ResourceError) -> TriggerEntry {
    func bad(_ column: String, _ index: Int, _ expected: String) -> ResourceError {
      ResourceError(
        file: table.file, line: row.line,
        reason: .badValue(
          column: column, value: String(row.fields[index]), expected: expected))
    }
    guard let wordClass = TriggerEntry.Class(rawValue: String(row.fields[1])) else {
      throw bad("class", 1, "verb or noun")
    }
    guard let type = EventType(rawValue: String(row.fields[2])) else {
      throw bad("type", 2, "a PLOVER type or STATE")
    }
    var mode: EventMode?
    if !row.fields[3].isEmpty {
      mode = EventMode(rawValue: String(row.fields[3]))
      guard let mode, type.allows(mode) else { throw bad("mode", 3, "a mode of \(type.rawValue)") }
    }
    var contexts: [EventContext] = []
    for name in TSVTable.values(row.fields[4]) {
      guard let context = EventContext(rawValue: name) else {
        throw bad("contexts", 4, "PLOVER contexts")
      }
      contexts.append(context)
    }
    var content: Factuality?
    if !row.fields[6].isEmpty {
      content = Factuality(rawValue: String(row.fields[6]))
      if content == nil { throw bad("content", 6, "actual, intended, hypothetical or denied") }
    }
    let flags = TSVTable.values(row.fields[7])
    guard flags.allSatisfy(Self.flags.contains) else {
      throw bad("flags", 7, Self.flags.joined(separator: ", "))
    }
    let lemma = String(row.fields[0])
    return TriggerEntry(
      lemma: lemma, wordClass: wordClass, type: type, mode: mode, contexts: contexts,
      targets: TSVTable.values(row.fields[5]).map { slot in
        slot == "obj"
          ? .object
          : .preposition(String(decoding: FoldedText(slot).bytes, as: UTF8.self))
      },
      content: content, isSpeech: flags.contains("speech") || flags.contains("quoted"),
      needsQuote: flags.contains("quoted"),
      isReciprocal: flags.contains("reciprocal"), needsTarget: flags.contains("target"),
      isPatientive: flags.contains("patient"), isFrame: flags.contains("frame"),
      controlsByObject: type == .request || type == .accuse || flags.contains("objectcontrol"),
      rest: Inflector.rest(of: lemma),
      rule: "shallow/\(language.rawValue)/\(lemma)")
  }
}

/// Makes the forms of an entry's head word.
private struct Inflector {
  let language: Language
  let french: FrenchConjugation
  let english: EnglishInflection

  init(_ language: Language, _ folder: ResourceFolder) throws(ResourceError) {
    self.language = language
    french = try FrenchConjugation(folder)
    english = try EnglishInflection(folder)
  }

  func forms(
    of entry: TriggerEntry, _ table: TSVTable, _ row: TSVTable.Row
  ) throws(ResourceError) -> [(form: String, inflection: Inflection)] {
    let head = Self.head(of: entry.lemma)
    switch (entry.wordClass, language) {
    case (.noun, _):
      return [(head, .noun), (plural(head), .noun)]
    case (.verb, .english):
      return english.forms(of: head)
    case (.verb, .french):
      guard let forms = french.forms(of: head) else {
        throw ResourceError(
          file: table.file, line: row.line,
          reason: .badValue(
            column: "lemma", value: entry.lemma,
            expected: "an infinitive of a family in conjugation-fr.tsv"))
      }
      return forms
    }
  }

  /// The word that is inflected: the first one after a reflexive pronoun.
  static func head(of lemma: String) -> String {
    var text = lemma[...]
    for pronoun in ["se ", "s'"] where text.hasPrefix(pronoun) {
      text = text.dropFirst(pronoun.count)
    }
    return String(text.prefix { $0 != " " && $0 != "-" })
  }

  /// The folded words after the head.
  static func rest(of lemma: String) -> [[UInt8]] {
    var text = lemma[...]
    for pronoun in ["se ", "s'"] where text.hasPrefix(pronoun) {
      text = text.dropFirst(pronoun.count)
    }
    let words = TokenizedText(String(text))
    return words.tokens.dropFirst().map { Array(words.folded.bytes[$0.folded]) }
  }

  private func plural(_ noun: String) -> String {
    switch language {
    case .french:
      if noun.hasSuffix("al") { return noun.dropLast(2) + "aux" }
      if noun.hasSuffix("eau") || noun.hasSuffix("eu") { return noun + "x" }
      return noun.hasSuffix("s") || noun.hasSuffix("x") ? noun : noun + "s"
    case .english:
      if noun.hasSuffix("y"), !noun.hasSuffix("ay"), !noun.hasSuffix("ey") {
        return noun.dropLast() + "ies"
      }
      let hisses = ["s", "x", "ch", "sh"].contains { noun.hasSuffix($0) }
      return noun + (hisses ? "es" : "s")
    }
  }
}
