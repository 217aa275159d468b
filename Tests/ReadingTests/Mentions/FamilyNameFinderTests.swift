import Chronology
import Testing

@testable import Reading

struct FamilyNameFinderTests {
  @Test(arguments: [
    MentionCase("Poutine menace.", .french, ["Poutine = person:vladimir-putin"]),
    MentionCase("Putin threatens.", .english, ["Putin = person:vladimir-putin"]),
    MentionCase("Selon von der Leyen, c'est non.", .french, []),
    MentionCase(
      "Ursula von der Leyen est là. Pour von der Leyen, non.", .french,
      [
        "Ursula von der Leyen = person:ursula-von-der-leyen"
      ]),
    MentionCase(
      "Poutine's and Putin's", .english,
      [
        "Poutine = person:vladimir-putin", "Putin = person:vladimir-putin",
      ]),
    // A title with the article's capital.
    MentionCase("Le Maire parle.", .french, ["Le Maire = person:bruno-le-maire"]),
    MentionCase("Le maire parle.", .french, []),
    // Somebody else of that name.
    MentionCase("Brigitte Macron sourit.", .french, ["Brigitte Macron = person:brigitte-macron"]),
    MentionCase("la place Henri Macron", .french, ["Henri Macron = person:henri-macron"]),
    // The article's own bearer of a name comes before the gazetteer's.
    MentionCase(
      "Sylvie Macron est venue. Macron a parlé.", .french,
      [
        "Sylvie Macron = person:sylvie-macron", "Macron = person:sylvie-macron",
      ]),
  ])
  func `leads a family name to its person`(mention: MentionCase) throws { try mention.check() }
}
