import Chronology
import Ontology
import Testing

@testable import Reading

/// Which office the words beside a name say its bearer holds.
struct TenureTests {
  private func tenures(_ text: String, _ language: Language) throws -> [String] {
    try TestReader.reading(text, language, published: "2025-09-05").mentions.compactMap { mention in
      mention.tenure.map { tenure in
        "\(mention.entity.text.dropFirst("person:".count)) \(tenure.office) \(tenure.of)"
          + (tenure.isFormer ? " before" : "") + (tenure.term.map { " \($0)" } ?? "")
      }
    }
  }

  @Test(arguments: [
    (
      "Le ministre italien des Affaires étrangères Antonio Tajani a parlé.", Language.french,
      ["antonio-tajani foreign-minister country:ITA 2022-10-22/.."]
    ),
    (
      "Le président du Tchad, Marie Dubois, a parlé.", .french,
      ["marie-dubois president country:TCD"]
    ),
    (
      "Marie Dubois, ministre de la Défense du Tchad, a parlé.", .french,
      ["marie-dubois defence-minister country:TCD"]
    ),
    ("Chadian President Mary Smith spoke.", .english, ["mary-smith president country:TCD"]),
    (
      "The former Chadian president, Mary Smith, spoke.", .english,
      ["mary-smith president country:TCD before"]
    ),
    (
      "British Prime Minister Keir Starmer spoke.", .english,
      ["keir-starmer prime-minister country:GBR 2024-07-05/.."]
    ),
  ])
  func `reads the office, whose it is, and since when`(
    text: String, language: Language, expected: [String]
  ) throws {
    #expect(try tenures(text, language) == expected)
  }

  @Test(arguments: [
    ("Le président a parlé.", Language.french),
    ("Marie Dubois a vu le président du Tchad.", .french),
    ("The president-elect of Chad, Mary Smith, spoke.", .english), ("Mary Smith spoke.", .english),
  ])
  func `reads none where the words tell of none that is held`(text: String, language: Language)
    throws
  {
    #expect(try tenures(text, language).isEmpty)
  }
}
