import Testing

@testable import Reading

/// When it holds.
struct ClauseTimesTests {
  @Test(arguments: try ClauseCase.cases("Times"))
  func `takes a clause's own time before that of its governor, its paragraph, its article`(
    clause: ClauseCase
  ) throws {
    try clause.check([.actors, .time])
  }

  @Test(arguments: try ClauseCase.cases("ReportedPast"))
  func `puts what is reported in the past conditional before the article`(clause: ClauseCase) throws
  {
    try clause.check([.actors, .factuality, .time])
  }

  @Test(arguments: try ClauseCase.cases("ClausesOfTheirOwn"))
  func `takes no time from a clause or description within`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .time])
  }
}
