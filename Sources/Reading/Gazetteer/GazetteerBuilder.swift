import Chronology
import Ontology

/// Collects the rows of the gazetteer's tables.
struct GazetteerBuilder {
  var entities: [Entity] = []
  var offices: [Office] = []
  var groups: [GroupNoun] = []
  var holders: [OfficeHolder] = []
  var readings: [String: [GazetteerReading]] = [:]
  var governments: [Int: Int] = [:]
  var familyNames: [String: [Int]] = [:]
  var likely: [String: Int?] = [:]
  var meanings: [String: [Int]] = [:]
  var portfolios = Portfolios()
  var givenNames: Set<String> = []
  var things: Set<String> = []
  var indices: [String: Int] = [:]
  var officeIndices: [String: Int] = [:]
  var officeForms: [String: Int] = [:]

  /// Adds an entity under its key and gives its index.
  mutating func add(_ entity: Entity, key: String) -> Int {
    indices[key] = entities.count
    entities.append(entity)
    return entities.count - 1
  }

  /// Adds the names of an entity.
  mutating func addNames(
    _ forms: [String], _ entity: Int, _ mention: Mention.Form, _ language: Language? = nil
  ) {
    for form in forms where !form.isEmpty {
      add(form, .entity(entity, mention), language)
    }
  }

  /// Adds one form of a referent.
  mutating func add(
    _ form: String, _ referent: GazetteerReading.Referent, _ language: Language?
  ) {
    let folded = String(decoding: FoldedText(form).bytes, as: UTF8.self)
    let reading = GazetteerReading(
      referent: referent, caseRule: Self.caseRule(form), lowered: form.lowercased(),
      written: form, language: language)
    let twin = readings[folded, default: []].firstIndex {
      $0.referent == referent && $0.lowered == reading.lowered && $0.language == language
    }
    guard let twin else {
      readings[folded, default: []].append(reading)
      return
    }
    // A form that is listed both with a capital and without one may be written either way.
    if reading.caseRule == .any { readings[folded]?[twin] = reading }
  }

  /// Abbreviations are matched letter for letter, names by their capital, the rest in either case.
  private static func caseRule(_ form: String) -> GazetteerReading.CaseRule {
    let letters = form.unicodeScalars.filter(\.properties.isAlphabetic)
    guard let first = letters.first, first.properties.isUppercase else { return .any }
    let isAbbreviation = letters.count <= 5 && letters.allSatisfy(\.properties.isUppercase)
    return isAbbreviation ? .exact : .capital
  }
}
