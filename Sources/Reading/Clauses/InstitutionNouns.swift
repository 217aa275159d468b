import Chronology

/// Nouns that stand for their owner when they act: « le gouvernement italien », "Russian officials".
struct InstitutionNouns: Sendable {
  private let words: Set<[UInt8]>

  /// Reads `Lexicons/institutions.tsv`.
  init(_ language: Language, _ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table("Lexicons/institutions.tsv", columns: ["fr", "en", "sector"])
    var words: Set<[UInt8]> = []
    for row in table.rows {
      for form in TSVTable.values(row.fields[language == .french ? 0 : 1]) {
        // Of « ministère de la Défense » the first word decides.
        let first = form.split(separator: " ").first.map(String.init) ?? form
        words.insert(Array(FoldedText(language == .french ? first : form).bytes))
      }
    }
    self.words = words
  }

  /// Whether a folded word is one.
  func contains(_ folded: [UInt8]) -> Bool { words.contains(folded) }
}
