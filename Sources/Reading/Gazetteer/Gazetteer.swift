import Chronology
package import Ontology

/// All names the program knows, compiled for matching.
///
/// Built once from the tables in `Gazetteers/`; shared by all readings after.
package struct Gazetteer: Sendable {
  /// Every known entity, countries first, then organizations, places and persons.
  package let entities: [Entity]
  let offices: [Office]
  let groups: [GroupNoun]
  let holders: [OfficeHolder]
  /// For each pattern of `matcher`, what it may refer to.
  let readings: [[GazetteerReading]]
  let matcher: PatternMatcher
  /// Indices of countries by the index of the capital that may stand for them.
  let governments: [Int: Int]
  /// Indices of persons by the folded words of their family name.
  private let familyNames: [String: [Int]]
  /// For folded forms that several bear: the index of the person most likely meant, or `nil` where
  /// the form is as likely an ordinary word.
  private let likely: [String: Int?]
  /// For folded forms with several meanings: indices of entities, the most likely first.
  let meanings: [String: [Int]]
  /// Folded given names.
  let givenNames: Set<String>
  /// Folded names of what does not act.
  let things: Set<String>
  /// Indices of offices by their language and folded form, such as `fr:president`.
  let officeForms: [String: Int]
  /// What ministries are for.
  let portfolios: Portfolios
  private let indices: [String: Int]
  /// Rows of `holders` by the identifiers of the persons and of the bodies, ascending.
  private let terms: [ID<Entity>: [Int]]
  /// For each office, the first one of the same name, by language.
  private let titles: [Language: [Int]]

  /// Reads the tables of a resource folder.
  package init(_ folder: ResourceFolder) throws(ResourceError) {
    var builder = GazetteerBuilder()
    try builder.readCountries(folder)
    try builder.readTerritories(folder)
    try builder.readThings(folder)
    try builder.readOrganizations(folder)
    try builder.readPlaces(folder)
    try builder.readOffices(folder)
    try builder.readGroups(folder)
    try builder.portfolios.read(folder)
    try builder.readLeaders(folder)
    try builder.readGivenNames(folder)
    try builder.readAmbiguous(folder)
    entities = builder.entities
    offices = builder.offices
    groups = builder.groups
    holders = builder.holders
    governments = builder.governments
    familyNames = builder.familyNames
    likely = builder.likely
    meanings = builder.meanings
    givenNames = builder.givenNames
    things = builder.things
    indices = builder.indices
    officeForms = builder.officeForms
    portfolios = builder.portfolios
    var terms: [ID<Entity>: [Int]] = [:]
    for (row, holder) in builder.holders.enumerated() {
      terms[builder.entities[holder.person].id, default: []].append(row)
      terms[builder.entities[holder.of].id, default: []].append(row)
    }
    self.terms = terms
    titles = [
      .french: Self.titles(builder.offices.map(\.frenchName)),
      .english: Self.titles(builder.offices.map(\.englishName)),
    ]
    let forms = builder.readings.keys.sorted()
    readings = forms.map { builder.readings[$0] ?? [] }
    matcher = PatternMatcher(forms.map { Array($0.utf8) })
  }

  /// The index of the person whom a folded family name means where it stands alone.
  func person(familyName: String) -> Int? {
    if let settled = likely[familyName] { return settled }
    guard let known = familyNames[familyName], known.count == 1 else { return nil }
    return known[0]
  }

  /// The index of an entity by the key after its kind, such as `FRA` or `nato`.
  func index(_ key: String) -> Int? { indices[key] }

  /// The office that a folded form names in a language.
  func office(_ form: String, in language: Language) -> Int? {
    officeForms[language == .french ? "fr:" + form : "en:" + form]
  }

  /// A number that offices of one name share, such as the president of a state and of a council.
  func title(of office: Int, in language: Language) -> Int {
    titles[language]?[office] ?? office
  }

  /// Those who hold or have held an office of a body, or of the state it belongs to.
  func holders(of body: Entity) -> [OfficeHolder] {
    var rows = terms[body.id] ?? []
    if let country = body.country, body.kind != .country {
      rows = (rows + (terms[ID("country:" + country)] ?? [])).sorted()
    }
    return rows.map { holders[$0] }
  }

  /// The offices that a person holds or has held, with their dates.
  func terms(of person: Entity) -> [OfficeHolder] {
    person.kind == .person ? (terms[person.id] ?? []).map { holders[$0] } : []
  }

  /// Every office that persons are known to hold or have held, in the order of the table.
  package var officeTerms: [OfficeTerm] {
    holders.compactMap { holder in
      guard let term = holder.term, !offices[holder.office].isTrade else { return nil }
      return OfficeTerm(
        person: entities[holder.person].id, of: entities[holder.of].id,
        office: offices[holder.office].id, name: offices[holder.office].frenchName, term: term,
        assertedBy: holder.origin)
    }
  }

  /// The offices that a person holds or has held.
  func offices(of person: Entity) -> [Int] {
    person.kind == .person ? (terms[person.id] ?? []).map { holders[$0].office } : []
  }

  private static func titles(_ names: [String]) -> [Int] {
    var first: [String: Int] = [:]
    return names.enumerated().map { office, name in
      let known = first[name] ?? office
      first[name] = known
      return known
    }
  }
}
