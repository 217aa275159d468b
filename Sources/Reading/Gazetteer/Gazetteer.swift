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
  /// Folded given names.
  let givenNames: Set<String>
  /// Indices of offices by their language and folded form, such as `fr:president`.
  let officeForms: [String: Int]
  private let indices: [String: Int]

  /// Reads the tables of a resource folder.
  package init(_ folder: ResourceFolder) throws(ResourceError) {
    var builder = GazetteerBuilder()
    try builder.readCountries(folder)
    try builder.readOrganizations(folder)
    try builder.readPlaces(folder)
    try builder.readOffices(folder)
    try builder.readGroups(folder)
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
    givenNames = builder.givenNames
    indices = builder.indices
    officeForms = builder.officeForms
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
}
