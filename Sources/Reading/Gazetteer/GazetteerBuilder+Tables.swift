import Chronology
import Ontology

extension GazetteerBuilder {
  /// `countries.tsv`: states, their inhabitants, and the capitals and seats that stand for them.
  mutating func readCountries(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Gazetteers/countries.tsv",
      columns: [
        "code", "french", "english", "frenchAliases", "englishAliases", "frenchDemonyms",
        "englishDemonyms", "capital", "capitalEnglish", "capitalAliases", "seats",
      ])
    for row in table.rows {
      let cells = row.fields
      let code = String(cells[0])
      let aliases = (TSVTable.values(cells[3]) + TSVTable.values(cells[4])).sorted()
      let country = add(
        Entity(
          id: ID("country:" + code), kind: .country, frenchName: String(cells[1]),
          englishName: String(cells[2]), aliases: aliases, country: code, sector: .government),
        key: code)
      addNames([String(cells[1]), String(cells[2])] + aliases, country, .name)
      addNames(TSVTable.values(cells[5]), country, .demonym, .french)
      addNames(TSVTable.values(cells[6]), country, .demonym, .english)
      addNames(TSVTable.values(cells[10]), country, .metonym)
      guard !cells[7].isEmpty else { continue }
      let capital = addPlace(
        key: Slug.of(String(cells[8])), french: String(cells[7]), english: String(cells[8]),
        aliases: TSVTable.values(cells[9]), country: code)
      governments[capital] = country
    }
  }

  /// `territories.tsv`: dependent and disputed territories, their inhabitants and capitals.
  ///
  /// A territory is a place of the state it depends on.
  mutating func readTerritories(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Gazetteers/territories.tsv",
      columns: [
        "french", "english", "frenchAliases", "englishAliases", "frenchDemonyms",
        "englishDemonyms", "capital", "capitalEnglish", "capitalAliases", "state",
      ])
    for row in table.rows {
      let cells = row.fields
      let state = cells[9].isEmpty ? nil : String(cells[9])
      let territory = addPlace(
        key: Slug.of(String(cells[1])), french: String(cells[0]), english: String(cells[1]),
        aliases: TSVTable.values(cells[2]) + TSVTable.values(cells[3]), country: state)
      addNames(TSVTable.values(cells[4]), territory, .demonym, .french)
      addNames(TSVTable.values(cells[5]), territory, .demonym, .english)
      guard !cells[6].isEmpty else { continue }
      _ = addPlace(
        key: Slug.of(String(cells[7])), french: String(cells[6]), english: String(cells[7]),
        aliases: TSVTable.values(cells[8]), country: state)
    }
  }

  /// `organizations.tsv`: what acts and is no state.
  mutating func readOrganizations(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Gazetteers/organizations.tsv",
      columns: ["id", "french", "english", "aliases", "country", "sector", "collective"])
    for row in table.rows {
      let cells = row.fields
      let aliases = TSVTable.values(cells[3]).sorted()
      let entity = add(
        Entity(
          id: ID("organization:" + cells[0]), kind: .organization, frenchName: String(cells[1]),
          englishName: String(cells[2]), aliases: aliases,
          country: cells[4].isEmpty ? nil : String(cells[4]),
          sector: try sector(cells[5], table, row), isCollective: cells[6] == "yes"),
        key: String(cells[0]))
      // A single word in lower case is an adjective, such as « européens ».
      let isAdjective = { (form: String) in form.first?.isLowercase == true && !form.contains(" ") }
      addNames(
        [String(cells[1]), String(cells[2])] + aliases.filter { !isAdjective($0) }, entity, .name)
      addNames(aliases.filter(isAdjective), entity, .demonym)
    }
  }

  /// `places.tsv`: cities, regions and seas that are no capital.
  mutating func readPlaces(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Gazetteers/places.tsv", columns: ["id", "french", "english", "aliases", "country"])
    for row in table.rows {
      let cells = row.fields
      _ = addPlace(
        key: String(cells[0]), french: String(cells[1]), english: String(cells[2]),
        aliases: TSVTable.values(cells[3]),
        country: cells[4].isEmpty ? nil : String(cells[4]))
    }
  }

  /// `offices.tsv`: functions in all their genders.
  mutating func readOffices(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Gazetteers/offices.tsv", columns: ["id", "french", "english", "sector", "trade"])
    for row in table.rows {
      let french = TSVTable.values(row.fields[1])
      let english = TSVTable.values(row.fields[2])
      let index = offices.count
      officeIndices[String(row.fields[0])] = index
      offices.append(
        Office(
          id: String(row.fields[0]), frenchName: french.first ?? "",
          englishName: english.first ?? "", sector: try sector(row.fields[3], table, row),
          isTrade: row.fields[4] == "yes"))
      for form in french { addOffice(form, index, .french) }
      for form in english { addOffice(form, index, .english) }
    }
  }

  private mutating func addOffice(_ form: String, _ index: Int, _ language: Language) {
    add(form, .office(index), language)
    let folded = String(decoding: FoldedText(form).bytes, as: UTF8.self)
    let key = language.rawValue + ":" + folded
    officeForms[key] = officeForms[key] ?? index
  }

  /// `collectives.tsv`: nouns that make an unnamed group.
  mutating func readGroups(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Gazetteers/collectives.tsv", columns: ["id", "french", "english", "sector", "alone"])
    for row in table.rows {
      let french = TSVTable.values(row.fields[1])
      let english = TSVTable.values(row.fields[2])
      let index = groups.count
      groups.append(
        GroupNoun(
          id: String(row.fields[0]), frenchName: french.first ?? "",
          englishName: english.first ?? "", sector: try sector(row.fields[3], table, row),
          standsAlone: row.fields[4] == "yes"))
      for form in french { add(form, .group(index), .french) }
      for form in english { add(form, .group(index), .english) }
    }
  }

  /// `leaders.tsv`: persons and the offices they hold, one row per person and office.
  mutating func readLeaders(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table(
      "Gazetteers/leaders.tsv",
      columns: ["id", "french", "english", "aliases", "office", "of", "from", "to"])
    for row in table.rows {
      let cells = row.fields
      guard let of = indices[String(cells[5])] else {
        throw bad(
          table, row, "of", cells[5], "a code of countries.tsv or an id of organizations.tsv")
      }
      guard let office = officeIndices[String(cells[4])] else {
        throw bad(table, row, "office", cells[4], "an id of offices.tsv")
      }
      let person = try self.person(cells, of: of, office: office)
      let from = try date(cells[6], "from", table, row)
      let to = try date(cells[7], "to", table, row)
      let term = "\(cells[6].isEmpty ? ".." : cells[6])/\(cells[7].isEmpty ? ".." : cells[7])"
      holders.append(
        OfficeHolder(
          person: person, of: of, office: office, first: from?.earliestDay, last: to?.latestDay,
          term: cells[6].isEmpty && cells[7].isEmpty ? nil : try date(term[...], "to", table, row),
          origin: "\(table.file):\(row.line)"))
    }
  }

  /// `things.tsv`: names of what does not act.
  mutating func readThings(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table("Gazetteers/things.tsv", columns: ["name"])
    for row in table.rows {
      things.insert(String(decoding: FoldedText(String(row.fields[0])).bytes, as: UTF8.self))
    }
  }

  /// `given-names.tsv`: given names, by which unknown persons are recognized.
  mutating func readGivenNames(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table("Gazetteers/given-names.tsv", columns: ["name"])
    for row in table.rows {
      givenNames.insert(String(decoding: FoldedText(String(row.fields[0])).bytes, as: UTF8.self))
    }
  }

  /// `ambiguous.tsv`: what a form that several bear most likely means.
  mutating func readAmbiguous(_ folder: ResourceFolder) throws(ResourceError) {
    let table = try folder.table("Gazetteers/ambiguous.tsv", columns: ["form", "reading"])
    for row in table.rows {
      let form = String(decoding: FoldedText(String(row.fields[0])).bytes, as: UTF8.self)
      let meanings = TSVTable.values(row.fields[1])
      let named = meanings.compactMap { meaning in
        indices[meaning] ?? indices[String(meaning.drop { $0 != ":" }.dropFirst())]
      }
      if named.count > 1 { self.meanings[form] = named }
      guard let person = meanings.first(where: { $0.hasPrefix("person:") }) else { continue }
      guard let index = indices[person] else {
        throw bad(table, row, "reading", row.fields[1], "ids of the other tables, or none")
      }
      // « Marine » alone is a navy, not whoever bears the name.
      let isOther = meanings.contains("none") || meanings[0].hasPrefix("collective:")
      likely[form] = .some(isOther ? nil : index)
    }
  }

  private mutating func addPlace(
    key: String, french: String, english: String, aliases: [String], country: String?
  ) -> Int {
    if let known = indices["place:" + key] { return known }
    let place = add(
      Entity(
        id: ID("place:" + key), kind: .place, frenchName: french, englishName: english,
        aliases: aliases.sorted(), country: country),
      key: "place:" + key)
    addNames([french, english] + aliases, place, .name)
    return place
  }

  private mutating func person(
    _ cells: [Substring], of: Int, office: Int
  ) throws(ResourceError) -> Int {
    let key = "person:" + cells[0]
    if let known = indices[key] { return known }
    let aliases = TSVTable.values(cells[3]).sorted()
    let country = entities[of].country
    let person = add(
      Entity(
        id: ID(key), kind: .person, frenchName: String(cells[1]),
        englishName: String(cells[2]), aliases: aliases, country: country,
        sector: offices[office].sector),
      key: key)
    let names = [String(cells[1]), String(cells[2])] + aliases
    addNames(names, person, .name)
    let familyFirst = ["CHN", "PRK", "KOR", "TWN", "VNM"].contains(country)
    for name in names {
      guard let family = PersonName.family(of: name, familyFirst: familyFirst) else { continue }
      if familyNames[family, default: []].contains(person) { continue }
      familyNames[family, default: []].append(person)
    }
    return person
  }

  private func sector(
    _ cell: Substring, _ table: TSVTable, _ row: TSVTable.Row
  ) throws(ResourceError) -> Sector? {
    if cell.isEmpty { return nil }
    guard let sector = Sector(rawValue: String(cell)) else {
      throw bad(table, row, "sector", cell, "one of PLOVER's sectors, such as GOV or MIL")
    }
    return sector
  }

  private func date(
    _ cell: Substring, _ column: String, _ table: TSVTable, _ row: TSVTable.Row
  ) throws(ResourceError) -> EDTF? {
    if cell.isEmpty { return nil }
    do {
      return try EDTF(String(cell))
    } catch {
      throw bad(table, row, column, cell, "an EDTF date")
    }
  }

  private func bad(
    _ table: TSVTable, _ row: TSVTable.Row, _ column: String, _ value: Substring,
    _ expected: String
  ) -> ResourceError {
    ResourceError(
      file: table.file, line: row.line,
      reason: .badValue(column: column, value: String(value), expected: expected))
  }
}
