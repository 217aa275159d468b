import Chronology

/// Nouns that stand for their owner when they act: « le gouvernement italien », "Russian officials".
struct InstitutionNouns: Sendable {
  private let words: Set<[UInt8]>
  /// Those that need no owner beside them.
  private let ofState: Set<[UInt8]>

  /// Reads `Lexicons/institutions.tsv`.
  init(_ language: Language, _ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Lexicons/institutions.tsv", columns: ["language", "noun", "alone"])
    let rows = table.rows.filter { $0.fields[0] == language.rawValue }
    words = Set(rows.map { FoldedText(String($0.fields[1])).bytes })
    ofState = Set(
      rows.lazy.filter { $0.fields[2] == "yes" }.map { FoldedText(String($0.fields[1])).bytes })
  }

  /// Whether a folded word is one.
  func contains(_ folded: [UInt8]) -> Bool { words.contains(folded) }

  /// Whether a folded word is a body of the state even without an owner: « le gouvernement ».
  func isOfState(_ folded: [UInt8]) -> Bool { ofState.contains(folded) }
}
