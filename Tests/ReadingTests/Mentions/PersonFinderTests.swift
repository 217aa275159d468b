import Chronology
import Testing

@testable import Reading

struct PersonFinderTests {
  @Test(arguments: [
    // By a given name.
    MentionCase(
      "Hier, Sylvie Marchandeau a parlé.", .french,
      [
        "Sylvie Marchandeau = person:sylvie-marchandeau"
      ]),
    MentionCase(
      "Jean-Luc Percheron se tait.", .french,
      [
        "Jean-Luc Percheron = person:jean-luc-percheron"
      ]),
    MentionCase(
      "Anna van den Broek left.", .english,
      [
        "Anna van den Broek = person:anna-van-den-broek"
      ]),
    // By a title.
    MentionCase(
      "la politologue Hrusza Vernotte", .french,
      [
        "politologue = person:hrusza-vernotte", "Hrusza Vernotte = person:hrusza-vernotte",
      ]),
    MentionCase(
      "M. Percheron et Mme Vernotte", .french,
      [
        "Percheron = person:percheron", "Vernotte = person:vernotte",
      ]),
    MentionCase("Mr. Oakhollow spoke.", .english, ["Oakhollow = person:oakhollow"]),
    // Neither.
    MentionCase("Le Grand Palais est fermé.", .french, []),
    MentionCase("The Great Hall was empty.", .english, []),
    MentionCase("Sylvie est partie.", .french, []),
  ])
  func `takes capitalized words for a person by title or given name`(
    mention: MentionCase
  ) throws { try mention.check() }

  @Test func `leads a title and family name back to the full name`() throws {
    let found = try TestReader.mentions(
      "Sylvie Marchandeau est venue. Mme Marchandeau a parlé.", .french)
    #expect(
      found == [
        "Sylvie Marchandeau = person:sylvie-marchandeau",
        "Marchandeau = person:sylvie-marchandeau",
      ])
  }
}
