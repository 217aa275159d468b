import Testing

@testable import Reading

/// Where it happens.
struct ClausePlacesTests {
  @Test(arguments: try ClauseCase.cases("Places"))
  func `tells a capital's government from the place, and a host's place from others`(
    clause: ClauseCase
  ) throws {
    try clause.check([.actors, .place])
  }
}
