import Testing

@testable import Reading

/// Who is meant by a noun phrase.
struct ClauseParticipantsTests {
  @Test(arguments: try ClauseCase.cases("ArgumentCoordination"))
  func `lists everybody that a coordination joins`(clause: ClauseCase) throws {
    try clause.check(.actors)
  }

  @Test(arguments: try ClauseCase.cases("Appositions"))
  func `joins a person and the office beside the name`(clause: ClauseCase) throws {
    try clause.check(.actors)
  }

  @Test(arguments: try ClauseCase.cases("Titles"))
  func `takes the name behind a title`(clause: ClauseCase) throws {
    try clause.check(.actors)
  }

  @Test(arguments: try ClauseCase.cases("Institutions"))
  func `takes an institution's owner, and nobody for any other noun`(clause: ClauseCase) throws {
    try clause.check(.actors)
  }

  @Test(arguments: try ClauseCase.cases("Pronouns"))
  func `leads a pronoun back where one antecedent fits`(clause: ClauseCase) throws {
    try clause.check(.actors)
  }

  @Test(arguments: try ClauseCase.cases("DefiniteGroups"))
  func `leads a definite group back to those who met`(clause: ClauseCase) throws {
    try clause.check(.actors)
  }

  @Test(arguments: try ClauseCase.cases("AnaphoricNouns"))
  func `leaves out a noun that leads back`(clause: ClauseCase) throws {
    try clause.check(.actors)
  }

  @Test(arguments: try ClauseCase.cases("MainSubjects"))
  func `leads the pronoun of a clause below to the subject above`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("OpeningTopics"))
  func `leads a pronoun to whom its sentence opens with`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("DescribedPersons"))
  func `takes the person whom an apposition describes`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("ObjectTargets"))
  func `finds within the object against whom it is done`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .speaker])
  }
}
