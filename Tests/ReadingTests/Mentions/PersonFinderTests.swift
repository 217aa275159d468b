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

  @Test(arguments: [
    MentionCase(
      "M. Percheron se tait. Jean-Luc Percheron a parlé.", .french,
      [
        "Percheron = person:jean-luc-percheron", "Jean-Luc Percheron = person:jean-luc-percheron",
      ]),
    MentionCase(
      "Ms. Nunez spoke. Sylvie Núñez left.", .english,
      [
        "Nunez = person:sylvie-nunez", "Sylvie Núñez = person:sylvie-nunez",
      ]),
    // Another family, and a family of which nobody has a given name.
    MentionCase(
      "M. Percheron se tait. Sylvie Marchandeau a parlé.", .french,
      [
        "Percheron = person:percheron", "Sylvie Marchandeau = person:sylvie-marchandeau",
      ]),
    MentionCase(
      "M. Percheron se tait. Mme Percheron a parlé.", .french,
      [
        "Percheron = person:percheron", "Percheron = person:percheron",
      ]),
  ])
  func `finds whole names first, wherever a family name stands alone`(
    mention: MentionCase
  ) throws { try mention.check() }

  @Test(arguments: [
    MentionCase(
      "Spokeswoman He Liping objected.", .english,
      [
        "Spokeswoman = person:he-liping", "He Liping = person:he-liping",
      ]),
    MentionCase("He Liping objected.", .english, []),
    MentionCase("A spokeswoman left. He stayed.", .english, []),
  ])
  func `takes a word of the grammar for a name only behind a title`(mention: MentionCase) throws {
    try mention.check()
  }

  @Test(arguments: [
    MentionCase(
      "Its delegate, Vrinda Oakhollow, stayed.", .english,
      [
        "Vrinda Oakhollow = person:vrinda-oakhollow"
      ]),
    MentionCase(
      "Le maire de Sofia, Hrusza Vernotte, a parlé.", .french,
      [
        "maire de Sofia = person:hrusza-vernotte", "Sofia = country:BGR",
        "Hrusza Vernotte = person:hrusza-vernotte",
      ]),
    // Behind no title, with other words between, without the second comma.
    MentionCase("Its harbor, Vrinda Oakhollow, stayed.", .english, []),
    MentionCase("Its delegate left the hall, Vrinda Oakhollow, stayed.", .english, []),
    MentionCase("Like its delegate, Vrinda Oakhollow stayed.", .english, []),
    MentionCase("Its delegate, Oakhollow, stayed.", .english, []),
  ])
  func `takes two words between commas behind a title for a person`(mention: MentionCase) throws {
    try mention.check()
  }

  @Test(arguments: [
    MentionCase(
      "Hier, Sylvie al-Marchandi a parlé.", .french,
      [
        "Sylvie al-Marchandi = person:sylvie-al-marchandi"
      ]),
    MentionCase(
      "Mr. al-Oakhi spoke to Anna el-Oakhi.", .english,
      [
        "Anna el-Oakhi = person:anna-el-oakhi"
      ]),
  ])
  func `keeps a particle and its hyphen within the name`(mention: MentionCase) throws {
    try mention.check()
  }
}
