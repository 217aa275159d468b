import Testing

@testable import Reading

/// What event nouns and the verbs that carry them tell.
struct ClauseNounsTests {
  @Test(arguments: try ClauseCase.cases("EventNouns"))
  func `reads event nouns with their complements`(clause: ClauseCase) throws {
    try clause.check([.actors, .place, .time])
  }

  @Test(arguments: try ClauseCase.cases("LightVerbs"))
  func `reads a noun through the verb that carries it`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality])
  }
}
