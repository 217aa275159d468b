import Testing

@testable import Reading

/// How what is told stands to the world.
struct ClauseRealityTests {
  @Test(arguments: try ClauseCase.cases("Negation"))
  func `denies what is in the scope of a negation`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality])
  }

  @Test(arguments: try ClauseCase.cases("DoubleNegation"))
  func `makes no refusal of a refusal that is denied`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality])
  }

  @Test(arguments: try ClauseCase.cases("Modality"))
  func `tells fact, plan and possibility apart by tense and modal`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality])
  }

  @Test(arguments: try ClauseCase.cases("ReportConditional"))
  func `keeps the conditional of report from being a fact`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("Conditions"))
  func `keeps a condition and what follows from it from being facts`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality])
  }

  @Test(arguments: try ClauseCase.cases("Threats"))
  func `reads a threat as a fact and its content as a possibility`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("Refusals"))
  func `takes "would not" and « ne peut pas » for a refusal`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("Announcements"))
  func `takes what is announced for the event`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .time])
  }

  @Test(arguments: try ClauseCase.cases("NegatedAcceptances"))
  func `takes what is not accepted for refused`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("Expectations"))
  func `expects what « devrait » happen`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .time])
  }
}
