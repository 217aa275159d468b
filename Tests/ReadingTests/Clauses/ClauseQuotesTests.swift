import Ontology
import Testing

@testable import Reading

/// The words on which a claim rests.
struct ClauseQuotesTests {
  private static let rules = [
    "Announcements", "Appositions", "Conditions", "Control", "EventNouns", "LightVerbs", "Negation",
    "Passives", "Quotations", "RelativeClauses", "Times",
  ]

  @Test(arguments: rules)
  func `quotes a run of whole words inside one sentence`(rule: String) throws {
    for clause in try ClauseCase.cases(rule) {
      let tree = clause.parse.tree
      let starts = Set(tree.ranges.map(\.lowerBound))
      let ends = Set(tree.ranges.map(\.upperBound))
      for claim in try clause.reading().claims {
        #expect(starts.contains(claim.range.lowerBound) && ends.contains(claim.range.upperBound))
        let tokens = tree.tokens(in: claim.range)
        #expect(tree.sentence(of: tokens.lowerBound) == tree.sentence(of: tokens.upperBound - 1))
        #expect(tree.classes[tokens.lowerBound] != .punctuation || claim.quote.hasPrefix("«"))
      }
    }
  }

  @Test func `holds the subject, the auxiliaries and the object, not the time behind them`() throws
  {
    let clauses = try ClauseCase.cases("Passives") + ClauseCase.cases("Times")
    let quotes = try clauses.flatMap { try $0.reading().claims.map(\.quote) }
    for quote in [
      "La Pologne a été attaquée par la Russie", "Poland was attacked by Russia",
      "Russia attacked Poland", "Hamas was condemned",
    ] { #expect(quotes.contains(quote), "\(quote)") }
  }

  @Test func `leaves out the subject that a verb shares with one before it`() throws {
    let quotes = try ClauseCase.cases("Owners").flatMap { try $0.reading().claims.map(\.quote) }
    #expect(quotes.contains("a expulsé l’ambassadeur du Mali"), "\(quotes)")
  }
}
