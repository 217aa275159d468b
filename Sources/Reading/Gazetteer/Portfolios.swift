/// What ministries are for, with the words that say so: « des Affaires étrangères », "foreign".
struct Portfolios: Sendable {
  /// One kind of ministry.
  struct Portfolio: Sendable {
    let id: String
    /// With its preposition: « de la Défense ».
    let french: String
    /// After "Ministry of": "Defence".
    let english: String
  }

  private(set) var all: [Portfolio] = []
  /// Indices into `all` by folded words.
  private var french: [String: Int] = [:]
  private var english: [String: Int] = [:]
  private var adjectives: [String: Int] = [:]

  /// Reads `Gazetteers/ministries.tsv`.
  mutating func read(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Gazetteers/ministries.tsv", columns: ["id", "french", "english", "adjectives"])
    for row in table.rows {
      let (french, english) = (TSVTable.values(row.fields[1]), TSVTable.values(row.fields[2]))
      let index = all.count
      all.append(
        Portfolio(
          id: String(row.fields[0]), french: french.first ?? "", english: english.first ?? ""))
      for form in french { self.french[Self.key(form)] = index }
      for form in english { self.english[Self.key(form)] = index }
      for form in TSVTable.values(row.fields[3]) { adjectives[Self.key(form)] = index }
    }
  }

  /// The portfolio of folded words after « ministère »; nothing where they are none.
  func french(_ words: String) -> Portfolio? { french[words].map { all[$0] } }

  /// The portfolio of folded words after "ministry of".
  func english(_ words: String) -> Portfolio? { english[words].map { all[$0] } }

  /// The portfolio of folded words before "ministry".
  func adjective(_ words: String) -> Portfolio? { adjectives[words].map { all[$0] } }

  private static func key(_ form: String) -> String {
    String(decoding: FoldedText(form).bytes, as: UTF8.self)
  }
}
