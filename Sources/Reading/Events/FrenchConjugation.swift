/// The forms of French verbs, by families that share their endings.
///
/// A family replaces the end of an infinitive; the longest family that fits is taken. Third
/// persons and the first persons of quotations are made; the others do not occur in news.
struct FrenchConjugation: Sendable {
  private struct Family {
    let ending: String
    let present: [String]
    let imperfect: String
    let future: String
    let participle: String
    let past: [String]
    let subjunctive: [String]
  }

  private let families: [Family]

  /// Reads `Lexicons/conjugation-fr.tsv`.
  init(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Lexicons/conjugation-fr.tsv",
      columns: [
        "ending", "present", "imperfect", "future", "participle", "past", "subjunctive",
      ])
    families = table.rows
      .map { row in
        Family(
          ending: String(row.fields[0]), present: Self.endings(row.fields[1]),
          imperfect: String(row.fields[2]), future: String(row.fields[3]),
          participle: String(row.fields[4]), past: TSVTable.values(row.fields[5]),
          subjunctive: TSVTable.values(row.fields[6]))
      }
      .sorted { $0.ending.utf8.count > $1.ending.utf8.count }
  }

  /// The endings in a cell; one of them may be empty, as in « il répond ».
  private static func endings(_ cell: Substring) -> [String] {
    cell.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
  }

  /// All forms of an infinitive; `nil` where no family fits it.
  func forms(of infinitive: String) -> [(form: String, inflection: Inflection)]? {
    guard let family = families.first(where: { infinitive.hasSuffix($0.ending) }) else {
      return nil
    }
    let stem = String(infinitive.dropLast(family.ending.count))
    var forms: [(String, Inflection)] = [(infinitive, .infinitive)]
    for form in family.present + family.subjunctive { forms.append((stem + form, .present)) }
    for ending in ["ais", "ait", "aient", "ions"] {
      forms.append((stem + family.imperfect + ending, .imperfect))
    }
    for form in family.past { forms.append((stem + form, .past)) }
    for ending in ["ai", "a", "ons", "ont"] {
      forms.append((stem + family.future + ending, .future))
    }
    for ending in ["ais", "ait", "aient", "ions"] {
      forms.append((stem + family.future + ending, .conditional))
    }
    forms.append((stem + family.imperfect + "ant", .presentParticiple))
    let plural = family.participle.hasSuffix("s") ? "" : "s"
    for ending in ["", "e", plural, "es"] {
      forms.append((stem + family.participle + ending, .pastParticiple))
    }
    return forms
  }
}
