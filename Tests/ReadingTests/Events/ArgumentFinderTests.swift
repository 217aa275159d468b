import Chronology
import Testing

@testable import Reading

/// A text and its claims, of each the parts that a test is about.
struct ClaimCase: CustomTestStringConvertible, Sendable {
  let text: String
  let claims: [String]
  let published: String?

  var testDescription: String { text }

  init(_ text: String, _ claims: String..., published: String? = "2025-09-05") {
    self.text = text
    self.claims = claims
    self.published = published
  }

  func check(_ language: Language, _ parts: ClaimLine.Parts) throws {
    let found = try TestReader.claims(text, language, published: published, parts)
    #expect(found == claims)
  }
}

struct ArgumentFinderTests {
  @Test(arguments: [
    ClaimCase("La Russie menace la France.", "THREATEN RUS > FRA"),
    ClaimCase("La France a longtemps menacé la Russie.", "THREATEN FRA > RUS"),
    // Coordination.
    ClaimCase("La France et l’Italie menacent la Russie.", "THREATEN FRA, ITA > RUS"),
    ClaimCase(
      "La France, l’Italie et le Canada menacent la Russie.", "THREATEN FRA, ITA, CAN > RUS"),
    ClaimCase("La Russie menace la France et l’Italie.", "THREATEN RUS > FRA, ITA"),
    // Apposition.
    ClaimCase(
      "Dmitri Peskov, le porte-parole du Kremlin, a menacé la France.",
      "THREATEN dmitry-peskov > FRA"),
    ClaimCase(
      "Le président russe, Vladimir Poutine, menace Paris.", "THREATEN vladimir-putin > FRA"),
    // What a preposition governs is no subject.
    ClaimCase("Avec la Chine, la Russie menace la France.", "THREATEN RUS > FRA"),
    // Relative clauses.
    ClaimCase("La Russie, qui menace la France, est seule.", "THREATEN RUS > FRA"),
    ClaimCase("Les gens qui menacent la France partent.", "THREATEN nobody > FRA"),
    // A pronoun leads to the subject of the sentence before.
    ClaimCase(
      "La Russie refuse cette force. Elle menace la France.", "REJECT RUS", "THREATEN RUS > FRA"),
  ])
  func `finds French subjects and objects`(claim: ClaimCase) throws {
    try claim.check(.french, .actors)
  }

  @Test(arguments: [
    ClaimCase("La Pologne est menacée par la Russie.", "THREATEN RUS > POL"),
    ClaimCase("La Pologne, menacée par la Russie, attend.", "THREATEN RUS > POL"),
    ClaimCase("La Pologne est menacée.", "THREATEN nobody > POL"),
  ])
  func `turns the French passive round`(claim: ClaimCase) throws {
    try claim.check(.french, .actors)
  }

  @Test(arguments: [
    ClaimCase("La France livre des avions à l’Ukraine.", "AID FRA > UKR"),
    ClaimCase("La France se retire du Mali.", "RETREAT FRA > MLI"),
    ClaimCase("La France aide l’Ukraine contre la Russie.", "AID FRA > UKR"),
    // All who meet are sources.
    ClaimCase("La France a rencontré l’Italie.", "CONSULT FRA, ITA"),
    ClaimCase("La France et l’Italie se sont réunies.", "CONSULT FRA, ITA"),
  ])
  func `goes by the prepositions of the entry`(claim: ClaimCase) throws {
    try claim.check(.french, .actors)
  }

  @Test(arguments: [
    ClaimCase("L’attaque russe contre la Pologne inquiète.", "ASSAULT RUS > POL"),
    ClaimCase("Le refus de la Russie est connu.", "REJECT RUS"),
    ClaimCase("Les négociations entre la France et la Russie durent.", "CONSULT FRA, RUS"),
    ClaimCase("L’envoi de renforts par la France est certain.", "MOBILIZE FRA"),
    ClaimCase("La livraison d’avions à l’Ukraine par la France tarde.", "AID FRA > UKR"),
  ])
  func `reads the arguments of French nouns`(claim: ClaimCase) throws {
    try claim.check(.french, .actors)
  }

  @Test(arguments: [
    ClaimCase("« C’est non », a déclaré Emmanuel Macron.", "STATE emmanuel-macron"),
    ClaimCase("« C’est non », estime Dmitri Peskov.", "STATE dmitry-peskov"),
    ClaimCase("Ce sera difficile, a assuré Emmanuel Macron.", "STATE emmanuel-macron"),
  ])
  func `finds who speaks after the verb`(claim: ClaimCase) throws {
    try claim.check(.french, .actors)
  }

  @Test(arguments: [
    ClaimCase("Russia threatens France.", "THREATEN RUS > FRA"),
    ClaimCase("France and Italy threatened Russia.", "THREATEN FRA, ITA > RUS"),
    ClaimCase("Poland was threatened by Russia.", "THREATEN RUS > POL"),
    ClaimCase("Russia, which threatens France, is alone.", "THREATEN RUS > FRA"),
    ClaimCase("France delivers planes to Ukraine.", "AID FRA > UKR"),
    ClaimCase("The Russian attack against Poland worries many.", "ASSAULT RUS > POL"),
    ClaimCase("Putin's warning is known.", "THREATEN vladimir-putin"),
    ClaimCase("Talks between France and Russia go on.", "CONSULT FRA, RUS"),
    ClaimCase("“It is over,” said Emmanuel Macron.", "STATE emmanuel-macron"),
    ClaimCase("Germany met with Spain.", "CONSULT DEU, ESP"),
  ])
  func `finds English arguments`(claim: ClaimCase) throws { try claim.check(.english, .actors) }

  @Test(arguments: [
    ClaimCase("La Russie a attaqué la France à Genève.", "ASSAULT RUS > FRA @ geneva"),
    ClaimCase("À Paris, la France a menacé la Russie.", "THREATEN FRA > RUS @ paris"),
    ClaimCase("La France a livré des avions à l’Ukraine.", "AID FRA > UKR"),
    ClaimCase("Paris a accueilli la Pologne.", "CONSULT FRA > POL @ paris"),
    // What strikes a city strikes its country.
    ClaimCase("La Russie a bombardé Kharkiv.", "ASSAULT RUS > UKR @ kharkiv"),
    ClaimCase("Kharkiv a été bombardée par la Russie.", "ASSAULT RUS > UKR @ kharkiv"),
  ])
  func `finds where it happens`(claim: ClaimCase) throws {
    try claim.check(.french, [.actors, .place])
  }
}
