import Chronology

/// Nouns that stand for their owner when they act: « le gouvernement italien », "Russian officials".
struct InstitutionNouns: Sendable {
  private let words: Set<[UInt8]>

  /// Reads `Lexicons/institutions.tsv`.
  init(_ language: Language, _ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table("Lexicons/institutions.tsv", columns: ["language", "noun"])
    words = Set(
      table.rows.lazy.filter { $0.fields[0] == language.rawValue }
        .map { FoldedText(String($0.fields[1])).bytes })
  }

  /// Whether a folded word is one.
  func contains(_ folded: [UInt8]) -> Bool { words.contains(folded) }
}
