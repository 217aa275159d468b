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
}
