import Testing

@testable import Reading

/// Who answers for what is told.
struct ClauseAttributionTests {
  @Test(arguments: try ClauseCase.cases("InsertedSpeakers"))
  func `finds the speaker that is put into or behind what is said`(clause: ClauseCase) throws {
    try clause.check([.actors, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("Quotations"))
  func `gives a quotation to whoever speaks in its sentence`(clause: ClauseCase) throws {
    try clause.check([.actors, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("Reporters"))
  func `gives what « selon » or "according to" reaches to whom it names`(clause: ClauseCase) throws
  {
    try clause.check([.actors, .speaker])
  }
}
