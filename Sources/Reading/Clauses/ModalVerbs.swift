import Chronology
import Ontology

/// Verbs, adjectives and nouns that are no events themselves, and say how what they govern stands to
/// the world: to expect, to consider, to fail.
struct ModalVerbs: Sendable {
  private let factualities: [String: Factuality]

  /// Reads `Lexicons/modals.tsv`.
  init(_ language: Language, _ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Lexicons/modals.tsv", columns: ["language", "lemma", "factuality"])
    var factualities: [String: Factuality] = [:]
    for row in table.rows where row.fields[0] == language.rawValue {
      guard let factuality = Factuality(rawValue: String(row.fields[2])) else {
        throw ResourceError(
          file: table.file, line: row.line,
          reason: .badValue(
            column: "factuality", value: String(row.fields[2]),
            expected: "intended, hypothetical or denied"))
      }
      factualities[String(row.fields[1])] = factuality
    }
    self.factualities = factualities
  }

  /// What a lemma makes of what it governs; `nil` where it leaves it as it is.
  func factuality(of lemma: String) -> Factuality? { factualities[lemma] }
}
