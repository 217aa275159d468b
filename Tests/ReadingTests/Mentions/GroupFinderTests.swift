import Chronology
import Ontology
import Testing

@testable import Reading

struct GroupFinderTests {
  @Test(arguments: [
    MentionCase("vingt-six pays", .french, ["vingt-six pays = organization:26-countries"]),
    MentionCase("35 countries", .english, ["35 countries = organization:35-countries"]),
    MentionCase(
      "trois mille soldats", .french,
      [
        "trois mille soldats = organization:3000-soldiers"
      ]),
    MentionCase(
      "two hundred soldiers", .english,
      [
        "two hundred soldiers = organization:200-soldiers"
      ]),
    MentionCase("vingt et un pays", .french, ["vingt et un pays = organization:21-countries"]),
    MentionCase(
      "quatre-vingt-dix pays", .french, ["quatre-vingt-dix pays = organization:90-countries"]),
    MentionCase(
      "quatre-vingt mille soldats", .french,
      ["quatre-vingt mille soldats = organization:80000-soldiers"]),
    MentionCase("cent quatre pays", .french, ["cent quatre pays = organization:104-countries"]),
    MentionCase("un pays, des pays, les pays", .french, []),
  ])
  func `names counted groups`(mention: MentionCase) throws { try mention.check() }

  @Test(arguments: [
    MentionCase(
      "dirigeants de 35 pays", .french,
      [
        "dirigeants de 35 pays = organization:35-countries", "35 pays = organization:35-countries",
      ]),
    // Some armed forces have a row of their own, the others are made of their noun and adjective.
    MentionCase(
      "forces armées ukrainiennes", .french,
      [
        "forces armées ukrainiennes = organization:ukrainian-armed-forces"
      ]),
    MentionCase(
      "forces armées boliviennes", .french,
      [
        "forces armées boliviennes = organization:armed-forces-bol", "boliviennes = country:BOL",
      ]),
    MentionCase(
      "Bolivian armed forces", .english,
      [
        "Bolivian armed forces = organization:armed-forces-bol", "Bolivian = country:BOL",
      ]),
    MentionCase(
      "les alliés de Kiev", .french,
      [
        "alliés de Kiev = organization:allies-ukr", "Kiev = country:UKR",
      ]),
    MentionCase(
      "des troupes étrangères", .french,
      [
        "troupes étrangères = organization:foreign-forces"
      ]),
    MentionCase(
      "des pilotes étrangers", .french,
      [
        "pilotes étrangers = organization:pilots-foreign"
      ]),
    MentionCase("foreign pilots", .english, ["foreign pilots = organization:pilots-foreign"]),
    MentionCase("soldiers of the alliance", .english, []),
  ])
  func `names groups by whose they are`(mention: MentionCase) throws { try mention.check() }

  @Test func `marks groups as plural and collective`() throws {
    let reading = try TestReader.reading("Vingt-six pays agissent.", .french)
    #expect(reading.entities.map(\.isCollective) == [true])
    #expect(reading.entities.map(\.frenchName) == ["26 pays"])
    #expect(reading.entities.map(\.englishName) == ["26 countries"])
  }
}
