import Chronology
import Corpus
import Foundation
import Ontology
import Testing

@testable import Reading

struct QuoteSpanTests {
  @Test(arguments: [
    ClaimCase(
      "Hier, la Russie a menacé la France, puis elle s’est tue.",
      "THREATEN · “la Russie a menacé la France”"),
    ClaimCase(
      "La Russie a averti que la France paierait.",
      "THREATEN · “La Russie a averti que la France paierait”"),
    ClaimCase(
      "On craint une attaque russe contre la Pologne, dit-on.",
      "ASSAULT · “une attaque russe contre la Pologne”"),
  ])
  func `is the shortest run that holds the trigger and its arguments`(claim: ClaimCase) throws {
    let found = try TestReader.reading(claim.text, .french).claims
      .map { "\($0.type.rawValue) · “\($0.quote)”" }
    #expect(found == claim.claims)
  }

  @Test func `is verbatim text of every article of the sample, with its trigger`() throws {
    let interpreter = try TestReader.interpreter()
    let contents = try CorpusFolder.read(TestReader.root.appending(path: "corpus"))
    #expect(contents.articles.count >= 12)
    for article in contents.articles {
      let reading = try interpreter.read(article)
      #expect(reading.claims.count >= 5, "\(article.document.path)")
      let body = Array(article.document.body.utf8)
      let ids = Set(reading.entities.map(\.id))
      for claim in reading.claims { try ClaimInvariants.check(claim, in: body, ids) }
    }
  }
}
