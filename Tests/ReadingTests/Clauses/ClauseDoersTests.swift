import Testing

@testable import Reading

/// Who does it, and who undergoes it.
struct ClauseDoersTests {
  @Test(arguments: try ClauseCase.cases("Passives"))
  func `takes the doer of a passive from « par » or "by" and no other complement`(
    clause: ClauseCase
  ) throws {
    try clause.check([.actors, .place])
  }

  @Test(arguments: try ClauseCase.cases("Reflexives"))
  func `tells a reflexive verb from a passive and from the plain verb`(clause: ClauseCase) throws {
    try clause.check(.actors)
  }

  @Test(arguments: try ClauseCase.cases("Control"))
  func `gives an infinitive the subject or the object of the verb above it`(clause: ClauseCase)
    throws
  {
    try clause.check([.actors, .factuality])
  }

  @Test(arguments: try ClauseCase.cases("PredicateCoordination"))
  func `lends joined verbs their subject, mood and negation`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality])
  }

  @Test(arguments: try ClauseCase.cases("RelativeClauses"))
  func `leads a relative pronoun back to its noun`(clause: ClauseCase) throws {
    try clause.check([.actors, .time])
  }

  @Test(arguments: try ClauseCase.cases("Participles"))
  func `gives a participle its noun's role`(clause: ClauseCase) throws {
    try clause.check([.actors, .place])
  }

  @Test(arguments: try ClauseCase.cases("Purposes"))
  func `reads what an act is for only where it has somebody of its own`(clause: ClauseCase) throws {
    try clause.check(.actors)
  }

  @Test(arguments: try ClauseCase.cases("FarAgents"))
  func `finds the doer of a passive behind what hangs on its complements`(clause: ClauseCase) throws
  {
    try clause.check([.actors, .factuality, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("PatientVerbs"))
  func `does to its subject what a verb of dying tells`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("InvertedSubjects"))
  func `gives a participle the speaker who stands behind his verb`(clause: ClauseCase) throws {
    try clause.check([.actors, .factuality, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("UnnamedPeople"))
  func `tells clauses whose people have no name, where they have a noun`(clause: ClauseCase) throws
  {
    try clause.check([.actors, .factuality, .speaker])
  }

  @Test(arguments: try ClauseCase.cases("UnnamedThings"))
  func `tells an act upon a thing without a name, but none upon nothing`(clause: ClauseCase) throws
  {
    try clause.check([.actors, .factuality, .speaker])
  }
}
