import Chronology
import Testing

@testable import Reading

struct AttributionTests {
  @Test(arguments: [
    ClaimCase(
      "Selon la Pologne, la Russie a attaqué la France.", "ASSAULT RUS > FRA · says POL"),
    ClaimCase(
      "D’après Dmitri Peskov, la Russie a attaqué la France.",
      "ASSAULT RUS > FRA · says dmitry-peskov"),
    ClaimCase(
      "Emmanuel Macron a affirmé que la Russie avait attaqué la Pologne.",
      "STATE emmanuel-macron · says emmanuel-macron", "ASSAULT RUS > POL · says emmanuel-macron"),
    ClaimCase("La Russie a attaqué la Pologne.", "ASSAULT RUS > POL"),
    ClaimCase(
      "Emmanuel Macron a parlé. Selon lui, la Russie a attaqué la Pologne.",
      "ASSAULT RUS > POL · says emmanuel-macron"),
    // A quotation that goes on belongs to whoever began it.
    ClaimCase(
      "Emmanuel Macron a déclaré : « C’est grave. La Russie menace la Pologne. »",
      "STATE emmanuel-macron · says emmanuel-macron",
      "THREATEN RUS > POL · says emmanuel-macron"),
  ])
  func `names who answers for a French claim`(claim: ClaimCase) throws {
    try claim.check(.french, [.actors, .speaker])
  }

  @Test(arguments: [
    ClaimCase(
      "According to Poland, Russia attacked France.", "ASSAULT RUS > FRA · says POL"),
    ClaimCase(
      "Emmanuel Macron said that Russia had attacked Poland.",
      "STATE emmanuel-macron · says emmanuel-macron", "ASSAULT RUS > POL · says emmanuel-macron"),
    ClaimCase("Russia attacked Poland.", "ASSAULT RUS > POL"),
  ])
  func `names who answers for an English claim`(claim: ClaimCase) throws {
    try claim.check(.english, [.actors, .speaker])
  }
}
