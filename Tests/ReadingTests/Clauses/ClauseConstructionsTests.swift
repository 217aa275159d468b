import Testing

@testable import Reading

/// Constructions of news prose, each with examples and counterexamples in both languages.
struct ClauseConstructionsTests {
  private static let parts: ClaimLine.Parts = [.actors, .factuality, .speaker]

  @Test(arguments: try ClauseCase.cases("BrokenOff"))
  func `what is broken off is another act than what goes on`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("Owners"))
  func `whose envoy or captive somebody is tells to whom it is done`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("Statements"))
  func `an attribution over a clause without an act is a statement`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("Victims"))
  func `people without a name are victims, things are none`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("Pacts"))
  func `one agreement is one event with its noun`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("OwnPlans"))
  func `what a speaker says he will do is planned`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("Detached"))
  func `a detached participle has its sentence's subject`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("Phrases"))
  func `a verb and its object are a phrase whatever describes the object`(
    clause: ClauseCase
  ) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("Series"))
  func `each verb of a series has its subject`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("Neighbors"))
  func `a neighbor and the two countries are those told of before`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("WhoseForces"))
  func `whose forces act is who acts`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("QuotedSpeech"))
  func `some verbs tell of speech only beside a quotation`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("Blockades"))
  func `who blocks a road tells a protest from force`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }

  @Test(arguments: try ClauseCase.cases("ActsInARow"))
  func `what one does in a row is against the one named first`(clause: ClauseCase) throws {
    try clause.check(Self.parts)
  }
}
