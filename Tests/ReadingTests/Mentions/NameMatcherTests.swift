import Chronology
import Testing

@testable import Reading

/// A text and what its names are taken for.
struct MentionCase: CustomTestStringConvertible, Sendable {
  let text: String
  let language: Language?
  let published: String?
  let mentions: [String]

  var testDescription: String { text }

  init(
    _ text: String, _ language: Language?, _ mentions: [String], published: String? = "2025-09-05"
  ) {
    self.text = text
    self.language = language
    self.published = published
    self.mentions = mentions
  }

  func check() throws {
    let found = try TestReader.mentions(text, language, published: published)
    #expect(found == mentions)
  }
}

struct NameMatcherTests {
  @Test(arguments: [
    // Abbreviations are written in capitals; words that look like them are not.
    MentionCase("The US told us nothing.", .english, ["US = country:USA"]),
    MentionCase("Ils ont dit ou non.", .french, []),
    MentionCase(
      "L’ONU et l'OTAN", .french,
      [
        "ONU = organization:un", "OTAN = organization:nato",
      ]),
    // A name needs its capital, a demonym in English has one, in French it may.
    MentionCase(
      "Polish troops polish boots.", .english,
      [
        "Polish troops = organization:troops-pol", "Polish = country:POL",
      ]),
    MentionCase("une dinde de Turquie", .french, ["Turquie = country:TUR"]),
    MentionCase("a turkey from Turkey", .english, ["Turkey = country:TUR"]),
    MentionCase(
      "Les Russes et l'accord russe", .french,
      [
        "Russes = country:RUS", "russe = country:RUS",
      ]),
  ])
  func `goes by capitals`(mention: MentionCase) throws { try mention.check() }

  @Test(arguments: [
    // Diacritics may be missing, and may not be others.
    MentionCase("Les Etats-Unis", .french, ["Etats-Unis = country:USA"]),
    MentionCase("Les États-Unis", .french, ["États-Unis = country:USA"]),
    MentionCase("Les États‑Unis", .french, ["États‑Unis = country:USA"]),
    MentionCase("Le Pérou, le Pèrou", .french, ["Pérou = country:PER"]),
    MentionCase("LES ÉTATS-UNIS", .french, ["ÉTATS-UNIS = country:USA"]),
  ])
  func `forgives lost diacritics only`(mention: MentionCase) throws { try mention.check() }

  @Test(arguments: [
    MentionCase(
      "d'Ukraine, d’Ukraine", .french,
      [
        "Ukraine = country:UKR", "Ukraine = country:UKR",
      ]),
    MentionCase(
      "Côte d’Ivoire, Côte d'Ivoire", .french,
      [
        "Côte d’Ivoire = country:CIV", "Côte d'Ivoire = country:CIV",
      ]),
    MentionCase(
      "Russia’s and Ukraine's", .english,
      [
        "Russia = country:RUS", "Ukraine = country:UKR",
      ]),
  ])
  func `reads both apostrophes`(mention: MentionCase) throws { try mention.check() }

  @Test(arguments: [
    MentionCase("la Corée du Nord", .french, ["Corée du Nord = country:PRK"]),
    MentionCase(
      "la coalition des volontaires", .french,
      [
        "coalition des volontaires = organization:coalition-of-the-willing"
      ]),
    MentionCase("the European Union", .english, ["European Union = organization:european-union"]),
    MentionCase(
      "Pékin-Express, l'Iranienne", .french,
      [
        "Pékin = country:CHN", "Iranienne = country:IRN",
      ]),
    MentionCase("Parisien, Irano, Malien", .french, ["Malien = country:MLI"]),
  ])
  func `takes the longest form on word boundaries`(mention: MentionCase) throws {
    try mention.check()
  }

  @Test(arguments: [
    // « allemand » is no English word, "German" no French one.
    MentionCase("un allemand, un German", .french, ["allemand = country:DEU"]),
    MentionCase("a German, an allemand", .english, ["German = country:DEU"]),
    MentionCase("Die Ukraine und Deutschland", nil, ["Ukraine = country:UKR"]),
  ])
  func `keeps to the language of the text`(mention: MentionCase) throws { try mention.check() }
}
