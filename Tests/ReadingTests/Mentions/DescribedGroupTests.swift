import Chronology
import Ontology
import Testing

@testable import Reading

/// Groups that their own words describe, over trees; the texts are `DescribedGroups` and `IdleGroups`.
struct DescribedGroupTests {
  /// The organizations of a text, each as `words = key`.
  private func groups(_ beginning: String) throws -> [String] {
    let parsed = try ParsedSentence.parsed(beginning, "DescribedGroups")
    return parsed.mentions.compactMap { mention in
      let entity = parsed.entity(mention)
      guard entity.kind == .organization else { return nil }
      return "\(parsed.text.original(mention.range)) = \(entity.id.text.dropFirst(13))"
    }
  }

  private static let described = [
    ("Des tribus touarègues", ["tribus touarègues = tribes-touaregues"]),
    ("La coalition de", ["coalition de Donald Tusk = coalitions-donald-tusk"]),
    ("Angry dairy farmers", ["Angry dairy farmers = farmers-angry-dairy"]),
    ("The freelance sailors", ["freelance sailors = sailors-freelance"]),
    ("A court in Warsaw", ["court in Warsaw = courts-warsaw"]),
    (
      "Albania’s electoral",
      ["Albania’s electoral commission = commissions-albania-electoral"]
    ),
  ]

  @Test(arguments: described)
  func `names a group by the words that describe it`(text: String, found: [String]) throws {
    #expect(try groups(text) == found)
  }

  @Test(arguments: [
    // An adjective that tells nobody apart, one in the plural behind two nouns, a day, a season.
    ("De nouveaux enseignants", ["enseignants = teachers"]),
    ("Young farmers", ["farmers = farmers"]),
    ("La police et la justice locales", ["police = police"]),
    ("Jubilant Sunday farmers", ["farmers = farmers"]),
    ("A court in spring", []),
    ("La commission a accusé", []),
  ])
  func `takes no other word for a description`(text: String, found: [String]) throws {
    #expect(try groups(text) == found)
  }

  @Test(arguments: [
    (
      "La commission électorale a rejeté la liste",
      [
        "commission électorale = commissions-electorale", "commission = commissions-electorale",
      ]
    ),
    (
      "A constitutional court rejected the list",
      ["constitutional court = courts-constitutional", "court = courts-constitutional"]
    ),
    // In the plural, without the article, with another description.
    (
      "La commission électorale a rejeté la motion",
      ["commission électorale = commissions-electorale"]
    ),
    (
      "A constitutional court rejected the motion",
      ["constitutional court = courts-constitutional"]
    ),
    ("The electoral commission", ["electoral commission = commissions-electoral"]),
  ])
  func `leads a bare noun in the singular back to the group told of before`(
    text: String, found: [String]
  ) throws { #expect(try groups(text) == found) }

  @Test func `names a described group by its words in its own language only`() throws {
    let parsed = try ParsedSentence.parsed("The freelance sailors", "DescribedGroups")
    let group = try #require(parsed.entities.entities.first { $0.kind == .organization })
    #expect(group.englishName == "Freelance sailors" && group.frenchName == "Marins (freelance)")
    #expect(group.isCollective)
  }

  @Test(arguments: try ClauseCase.cases("IdleGroups"))
  func `keeps groups of which something is told, and whoever has a name`(
    clause: ClauseCase
  ) throws {
    let reading = try clause.reading()
    let isKept = !reading.claims.isEmpty || clause.text.contains("Taliban")
    #expect(reading.mentions.isEmpty != isKept)
    #expect(reading.entities.isEmpty != isKept)
  }
}
