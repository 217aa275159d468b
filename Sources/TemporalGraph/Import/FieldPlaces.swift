/// At which of a record's fields each role stands.
struct FieldPlaces: Sendable {
  let subject: Int
  let relation: Int
  let object: Int
  let date: Int?
  /// Of each property, as the columns have them.
  let properties: [Int]

  /// Takes the places of a table's columns; of JSON objects, the places among the keys asked for.
  init(_ columns: ImportColumns, _ format: ImportFormat) {
    let keyed = ImportColumns.Role.allCases.filter { columns.keys[$0] != nil }
    func place(_ role: ImportColumns.Role) -> Int? {
      format == .jsonl ? keyed.firstIndex(of: role) : columns.places[role]
    }
    subject = place(.subject) ?? 0
    relation = place(.relation) ?? 0
    object = place(.object) ?? 0
    date = place(.date)
    // The members of properties follow those of roles.
    properties = columns.properties.enumerated().map { number, property in
      format == .jsonl ? keyed.count + number : property.place
    }
  }
}
