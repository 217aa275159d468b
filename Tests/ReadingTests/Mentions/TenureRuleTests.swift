import Chronology
import Ontology
import Testing

@testable import Reading

/// Which office the words beside a name say that its bearer holds, and what they are quoted as.
struct TenureRuleTests {
  private func tenures(
    _ text: String, _ language: Language, published: String? = "2025-09-05"
  ) throws -> [String] {
    let reading = try TestReader.reading(text, language, published: published)
    return reading.mentions.compactMap { mention in
      mention.tenure.map { tenure in
        "\(mention.entity.text.dropFirst("person:".count)) \(tenure.office) \(tenure.of)"
          + (tenure.isFormer ? " before" : "") + (tenure.term.map { " \($0)" } ?? "")
      }
    }
  }

  @Test(arguments: [
    (
      "Le ministre malien des Affaires étrangères Jean Dupont est venu.", Language.french,
      "ministre malien des Affaires étrangères Jean Dupont", "office/fr/before-name"
    ),
    (
      "Hier, Jean Dupont, ministre de la Défense du Mali, a parlé.", .french,
      "Jean Dupont, ministre de la Défense du Mali", "office/fr/after-name"
    ),
    (
      "On Monday Chadian President Marie Dubois spoke.", .english, "Chadian President Marie Dubois",
      "office/en/before-name"
    ),
    (
      "Marie Dubois, the president of Chad, spoke.", .english,
      "Marie Dubois, the president of Chad",
      "office/en/after-name"
    ),
  ])
  func `quotes the office with the name, in both orders`(
    text: String, language: Language, quote: String, rule: String
  ) throws {
    let mentions = try TestReader.reading(text, language).mentions
    let tenure = try #require(mentions.compactMap(\.tenure).first)
    #expect(String(decoding: Array(text.utf8)[tenure.quote], as: UTF8.self) == quote)
    #expect(tenure.rule == rule)
    #expect(!tenure.isFormer && tenure.term == nil)
  }

  @Test(arguments: [
    ("L’ancien président du Tchad Jean Dupont a parlé.", Language.french),
    ("L’ex-président du Tchad, Jean Dupont, a parlé.", .french),
    ("Former Chadian President Jean Dupont spoke.", .english),
    ("Jean Dupont, the former president of Chad, spoke.", .english),
    ("Jean Dupont, ancien président du Tchad, a parlé.", .french),
    ("The then-President of Chad, Jean Dupont, spoke.", .english),
  ])
  func `a former office was held before`(text: String, language: Language) throws {
    #expect(try tenures(text, language) == ["jean-dupont president country:TCD before"])
  }

  @Test(arguments: [
    ("Le président élu du Tchad, Jean Dupont, a parlé.", Language.french),
    ("Jean Dupont, président désigné du Tchad, a parlé.", .french),
    ("Le futur président du Tchad Jean Dupont a parlé.", .french),
    ("Chad's president-elect, Jean Dupont, spoke.", .english),
    ("The expert Jean Dupont spoke.", .english),
    ("L’analyste français Jean Dupont a parlé.", .french),
    ("Le général français Jean Dupont a parlé.", .french),
    ("The defence minister, Jean Dupont, spoke.", .english),
  ])
  func `what is no office yet, a trade, and an office of nobody are none`(
    text: String, language: Language
  ) throws {
    #expect(try tenures(text, language).isEmpty)
  }

  @Test(arguments: [
    "Emmanuel Macron, le président polonais et le chancelier ont parlé.",
    "Emmanuel Macron, président polonais, a parlé.",
  ])
  func `a person of one state holds no office of another`(text: String) throws {
    #expect(try tenures(text, .french).isEmpty)
  }

  @Test(arguments: [
    ("2004-05-01", "2000-05-07/2008-05-07"), ("2014-05-01", "2012-05-07/.."),
  ])
  func `of several terms the one of the article's day counts`(
    published: String, term: String
  ) throws {
    let found = try tenures(
      "Le président russe Vladimir Poutine a parlé.", .french, published: published)
    #expect(found == ["vladimir-putin president country:RUS \(term)"])
  }

  @Test(arguments: [
    ("2010-06-01", [String]()), ("2031-06-01", ["jean-dupont president country:FRA"]),
  ])
  func `an office that somebody else is known to have held then is not given away`(
    published: String, expected: [String]
  ) throws {
    let text = "Jean Dupont, le président français, a parlé."
    #expect(try tenures(text, .french, published: published) == expected)
  }

  @Test func `a minister without a portfolio is the minister that he is known to be`() throws {
    let found = try tenures("Le ministre suédois Pål Jonson a parlé.", .french)
    #expect(found == ["pal-jonson defence-minister country:SWE 2022-10-18/.."])
  }
}
