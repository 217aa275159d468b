import Chronology
import Testing

@testable import Reading

struct OfficeFinderTests {
  @Test(arguments: [
    MentionCase(
      "Le ministre italien des Affaires étrangères a parlé.", .french,
      [
        "ministre italien des Affaires étrangères = person:antonio-tajani", "italien = country:ITA",
      ]),
    MentionCase(
      "Le président de la République française a parlé.", .french,
      [
        "président de la République française = person:emmanuel-macron",
        "française = country:FRA",
      ]),
    MentionCase(
      "le porte-parole du Kremlin", .french,
      [
        "porte-parole du Kremlin = person:dmitry-peskov", "Kremlin = organization:kremlin",
      ]),
    MentionCase(
      "NATO Secretary General", .english,
      [
        "NATO Secretary General = person:mark-rutte", "NATO = organization:nato",
      ]),
    MentionCase(
      "NATO's secretary general", .english,
      [
        "NATO's secretary general = person:mark-rutte", "NATO = organization:nato",
      ]),
    MentionCase(
      "the president of Ukraine", .english,
      [
        "president of Ukraine = person:volodymyr-zelensky", "Ukraine = country:UKR",
      ]),
  ])
  func `names who holds the office of a body`(mention: MentionCase) throws { try mention.check() }

  @Test(arguments: [
    ("2024-02-27", "person:jens-stoltenberg"), ("2025-01-10", "person:mark-rutte"),
  ])
  func `goes by the day of the article`(published: String, person: String) throws {
    let found = try TestReader.mentions(
      "the NATO secretary general", .english, published: published)
    #expect(found.first == "NATO secretary general = \(person)")
  }

  @Test(arguments: [
    MentionCase(
      "Le président russe, Vladimir Poutine, menace.", .french,
      [
        "président russe = person:vladimir-putin", "russe = country:RUS",
        "Vladimir Poutine = person:vladimir-putin",
      ]),
    MentionCase(
      "Sylvie Marchandeau, ministre italienne de la Culture", .french,
      [
        "Sylvie Marchandeau = person:sylvie-marchandeau",
        "ministre italienne = person:sylvie-marchandeau", "italienne = country:ITA",
      ]),
    MentionCase(
      "Swedish Prime Minister Ebba Lindqvist spoke.", .english,
      [
        "Swedish Prime Minister = person:ebba-lindqvist", "Swedish = country:SWE",
        "Ebba Lindqvist = person:ebba-lindqvist",
      ]),
  ])
  func `gives an office beside a name to its bearer`(mention: MentionCase) throws {
    try mention.check()
  }

  @Test(arguments: [
    MentionCase(
      "Olaf Scholz est venu. Le chancelier a refusé.", .french,
      [
        "Olaf Scholz = person:olaf-scholz", "chancelier = person:olaf-scholz",
      ], published: "2024-02-27"),
    MentionCase("Le chancelier a refusé.", .french, [], published: "2024-02-27"),
  ])
  func `leads a bare office to a person of the article only`(mention: MentionCase) throws {
    try mention.check()
  }

  @Test(arguments: [
    MentionCase(
      "Le ministre italien de la Mer a parlé. Le ministre italien du Tourisme a refusé.", .french,
      ["italien = country:ITA", "italien = country:ITA"]),
    MentionCase(
      "Le ministre italien des Affaires étrangères a parlé. Le ministre italien de la Mer écoute.",
      .french,
      [
        "ministre italien des Affaires étrangères = person:antonio-tajani",
        "italien = country:ITA", "italien = country:ITA",
      ]),
    // With a name beside it the office is its bearer's.
    MentionCase(
      "Sylvie Marchandeau, ministre italienne de la Mer, a parlé.", .french,
      [
        "Sylvie Marchandeau = person:sylvie-marchandeau",
        "ministre italienne = person:sylvie-marchandeau", "italienne = country:ITA",
      ]),
  ])
  func `keeps ministers of other matters apart`(mention: MentionCase) throws {
    try mention.check()
  }
}
