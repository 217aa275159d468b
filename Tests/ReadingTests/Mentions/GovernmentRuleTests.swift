import Chronology
import Ontology
import Testing

@testable import Reading

struct GovernmentRuleTests {
  @Test(arguments: [
    MentionCase("Réunis à Paris, ils partent.", .french, ["Paris = place:paris"]),
    MentionCase("Paris refuse.", .french, ["Paris = country:FRA"]),
    MentionCase("la position de Paris", .french, ["Paris = country:FRA"]),
    MentionCase("le sommet de Paris", .french, ["Paris = place:paris"]),
    MentionCase("Paris a accueilli un sommet.", .french, ["Paris = place:paris"]),
    MentionCase("dans les rues de Moscou", .french, ["Moscou = place:moscow"]),
    MentionCase("le refus de Moscou", .french, ["Moscou = country:RUS"]),
    MentionCase("vers Kiev", .french, ["Kiev = place:kyiv"]),
    MentionCase("They met in London.", .english, ["London = place:london"]),
    MentionCase("London refused.", .english, ["London = country:GBR"]),
    MentionCase("the streets of Kyiv", .english, ["Kyiv = place:kyiv"]),
    MentionCase("Berlin will host the talks.", .english, ["Berlin = place:berlin"]),
  ])
  func `tells a government from a place`(mention: MentionCase) throws { try mention.check() }

  @Test func `calls a capital that acts a metonym`() throws {
    let mentions = try TestReader.reading("Kiev remercie ses alliés à Kiev.", .french).mentions
    #expect(
      mentions.filter { $0.text == "Kiev" }.map(\.form) == [.metonym, .name])
  }
}
