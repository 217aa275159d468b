import Chronology
import Testing

@testable import Reading

struct FactualityTests {
  @Test(arguments: [
    ClaimCase("La France aide l’Ukraine.", "AID FRA > UKR · actual"),
    ClaimCase("La France n’aide pas l’Ukraine.", "AID FRA > UKR · denied"),
    ClaimCase("La France aiderait l’Ukraine.", "AID FRA > UKR · hypothetical"),
    ClaimCase("La France aurait aidé l’Ukraine.", "AID FRA > UKR · hypothetical"),
    ClaimCase("La France aidera l’Ukraine.", "AID FRA > UKR · intended"),
    ClaimCase("La France va aider l’Ukraine.", "AID FRA > UKR · intended"),
    ClaimCase("La France peut aider l’Ukraine.", "AID FRA > UKR · hypothetical"),
  ])
  func `goes by the French verb group`(claim: ClaimCase) throws {
    try claim.check(.french, [.actors, .factuality])
  }

  @Test(arguments: [
    // What is refused does not happen, what is promised is intended, what is threatened may be.
    ClaimCase(
      "La France refuse d’aider l’Ukraine.", "REJECT FRA · actual", "AID FRA > UKR · denied"),
    ClaimCase(
      "La France s’engage à aider l’Ukraine.", "AGREE FRA > UKR · actual",
      "AID FRA > UKR · intended"),
    ClaimCase(
      "La Russie menace d’attaquer la Pologne.", "THREATEN RUS > POL · actual",
      "ASSAULT RUS > POL · hypothetical"),
    // Not to exclude is no refusal.
    ClaimCase(
      "La France n’a pas exclu d’aider l’Ukraine.", "STATE FRA · actual",
      "AID FRA > UKR · hypothetical"),
    ClaimCase(
      "La Russie nie avoir attaqué la Pologne.", "REJECT RUS · actual",
      "ASSAULT RUS > POL · denied"),
    ClaimCase(
      "La France demande à la Pologne d’aider l’Ukraine.", "REQUEST FRA > POL · actual",
      "AID POL > UKR · hypothetical"),
  ])
  func `goes by the French verb that governs`(claim: ClaimCase) throws {
    try claim.check(.french, [.actors, .factuality])
  }

  @Test(arguments: [
    ClaimCase("France helped Ukraine.", "AID FRA > UKR · actual"),
    ClaimCase("France did not help Ukraine.", "AID FRA > UKR · denied"),
    ClaimCase("France would help Ukraine.", "AID FRA > UKR · hypothetical"),
    ClaimCase("France will help Ukraine.", "AID FRA > UKR · intended"),
    ClaimCase(
      "France refused to help Ukraine.", "REJECT FRA · actual", "AID FRA > UKR · denied"),
    ClaimCase(
      "France promised to help Ukraine.", "AGREE FRA > UKR · actual", "AID FRA > UKR · intended"),
    ClaimCase(
      "France has not ruled out helping Ukraine.", "STATE FRA · actual",
      "AID FRA > UKR · hypothetical"),
  ])
  func `reads English factuality`(claim: ClaimCase) throws {
    try claim.check(.english, [.actors, .factuality])
  }
}
