import Chronology
import Testing

@testable import Reading

struct ClaimTimeTests {
  @Test(arguments: [
    // The clause's own date.
    ClaimCase("La Russie a attaqué la Pologne le 3 mars 2024.", "ASSAULT · 2024-03-03"),
    ClaimCase("Hier, la Russie a attaqué la Pologne.", "ASSAULT · 2025-09-04"),
    ClaimCase(
      "Le 1er mars 2024 la France a attaqué le Mali et le 2 mars 2024 la Russie a menacé la Pologne.",
      "ASSAULT · 2024-03-01", "THREATEN · 2024-03-02"),
    // Without one, an act is of the article's day, and a plan begins on it.
    ClaimCase("La Russie attaque la Pologne.", "ASSAULT · 2025-09-05"),
    ClaimCase("La Russie attaquera la Pologne.", "ASSAULT · 2025-09-05/.."),
    ClaimCase("La Russie attaque la Pologne.", "ASSAULT · no time", published: nil),
    // An article of some day in a span tells of some day in it.
    ClaimCase(
      "La Russie attaque la Pologne.", "ASSAULT · [2024-03-01..2024-03-06]",
      published: "2024-03-01/2024-03-06"),
    ClaimCase(
      "La Russie attaquera la Pologne.", "ASSAULT · 2024-03-06/..",
      published: "2024-03-01/2024-03-06"),
    ClaimCase("La Russie attaque la Pologne.", "ASSAULT · 2024-03", published: "2024-03"),
    // One that is only known to be later than its sources may tell of any day before.
    ClaimCase("La Russie a attaqué la Pologne.", "ASSAULT · no time", published: "2026-01-19/.."),
    ClaimCase(
      "La Russie attaquera la Pologne.", "ASSAULT · 2026-01-19/..", published: "2026-01-19/.."),
  ])
  func `dates a claim by its clause, else by the article`(claim: ClaimCase) throws {
    try claim.check(.french, .time)
  }

  @Test(arguments: [
    // What is told in the past goes on about the day that the paragraph named.
    ClaimCase(
      "Le 3 mars 2024, la France a rencontré la Pologne. La Russie a menacé la France.",
      "CONSULT · 2024-03-03", "THREATEN · 2024-03-03"),
    ClaimCase(
      "Le 3 mars 2024, la France a rencontré la Pologne. La Russie menace la France.",
      "CONSULT · 2024-03-03", "THREATEN · 2025-09-05"),
    // A new paragraph begins anew.
    ClaimCase(
      "Le 3 mars 2024, la France a rencontré la Pologne.\n\nLa Russie a menacé la France.",
      "CONSULT · 2024-03-03", "THREATEN · 2025-09-05"),
  ])
  func `carries the day that a paragraph tells of`(claim: ClaimCase) throws {
    try claim.check(.french, .time)
  }

  @Test(arguments: [
    ClaimCase("Russia attacked Poland on 3 March 2024.", "ASSAULT · 2024-03-03"),
    ClaimCase("Russia attacked Poland on Thursday.", "ASSAULT · 2025-09-04"),
    ClaimCase("Russia will attack Poland.", "ASSAULT · 2025-09-05/.."),
  ])
  func `dates English claims`(claim: ClaimCase) throws { try claim.check(.english, .time) }
}
