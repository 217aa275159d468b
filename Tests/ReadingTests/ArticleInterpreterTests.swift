import Chronology
import Ontology
import TestSupport
import Testing

@testable import Reading

struct ArticleInterpreterTests {
  private static let french = """
    La Norvège promet des avions à l’Ukraine

    OSLO – La Norvège s’est engagée mardi à livrer six avions à l’Ukraine. « Nous tiendrons parole », \
    a déclaré le Premier ministre norvégien, Jonas Gahr Støre, à Oslo. Selon lui, vingt-deux pays \
    pourraient former des pilotes ukrainiens dès janvier 2026.

    Moscou a aussitôt condamné cette décision. Dmitri Peskov, porte-parole du Kremlin, a averti que \
    toute base étrangère serait frappée. La Russie n’a pas exclu de suspendre les négociations.

    La Hongrie refuse d’aider l’Ukraine. En mars 2022, elle avait déjà bloqué l’envoi d’armes.
    """

  private static let english = """
    Norway pledges planes to Ukraine

    OSLO – Norway promised on Tuesday to deliver six planes to Ukraine. “We will keep our word,” said \
    Norwegian Prime Minister Jonas Gahr Støre in Oslo. According to Germany, twenty-two countries \
    could train Ukrainian pilots.

    Moscow condemned the decision. Kremlin spokesman Dmitry Peskov warned that any foreign base would \
    be attacked. Russia has not ruled out suspending the talks.

    Hungary refuses to help Ukraine. In March 2022 it had already blocked arms.
    """

  @Test(.tags(.golden), arguments: [(french, Language.french), (english, .english)])
  func `reads a whole article`(text: String, language: Language) throws {
    let reading = try TestReader.reading(text, language, published: "2025-11-05")
    let lines =
      ["entities"] + reading.entities.map { "  \($0.id) · \($0.name(in: language))" }
      + ["mentions"] + reading.mentions.map { "  \($0.text) = \($0.entity) (\($0.form.rawValue))" }
      + ["times"] + reading.times.map { "  \($0.text) = \($0.value?.description ?? "no value")" }
      + ["claims"] + reading.claims.map { "  " + ClaimLine.line($0, .all) }
    try expectGolden(
      lines.joined(separator: "\n") + "\n", "article-\(language.rawValue).txt")
  }

  @Test func `reads names alone where it does not know the language`() throws {
    let reading = try TestReader.reading("Die Ukraine und Macron.", nil)
    #expect(reading.claims.isEmpty && reading.times.isEmpty)
    #expect(reading.mentions.map(\.text) == ["Ukraine", "Macron"])
  }

  @Test func `gives the same reading every time`() throws {
    let first = try TestReader.reading(Self.french, .french)
    let second = try TestReader.reading(Self.french, .french)
    #expect(first.claims == second.claims)
    #expect(first.mentions == second.mentions)
    #expect(first.entities == second.entities)
  }

  @Test func `gives no claims for headings`() throws {
    let reading = try TestReader.reading("La Russie menace la France\n\nRien.", .french)
    #expect(reading.claims.isEmpty)
  }
}
