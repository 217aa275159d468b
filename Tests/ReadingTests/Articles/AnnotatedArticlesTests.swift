import Chronology
import Corpus
import Foundation
import Ontology
import Testing

@testable import Reading

/// Measures the reader on the articles of `Development/`; those of `HeldOut/` are no test's.
struct AnnotatedArticlesTests {
  private static let folder = TestReader.root.appending(path: "Tests/ReadingTests/Articles")

  private func measure(_ language: Language) throws -> (entities: Agreement, events: Agreement) {
    let folder = Self.folder.appending(path: "Development")
    let contents = try CorpusFolder.read(manifest: folder.appending(path: "manifest.csv"))
    let articles = contents.articles.filter { $0.document.language == language }
    try #require(articles.count >= 15)
    var (entities, events) = (Agreement(), Agreement())
    for article in articles {
      let id = try #require(article.manifestID)
      let gold = try JSONDecoder().decode(
        AnnotatedArticle.self, from: Data(contentsOf: folder.appending(path: id + ".json")))
      let reading = try InstalledPipelines.interpreter().read(article)
      entities.countEntities(reading, gold)
      events.countEvents(reading, gold)
    }
    return (entities, events)
  }

  @Test(.enabled(if: InstalledPipelines.has(.french), InstalledPipelines.absence))
  func `finds the events and entities of the French articles`() throws {
    let (entities, events) = try measure(.french)
    #expect(events.f1 >= 0.80, "events: \(events)")
    #expect(entities.f1 >= 0.83, "entities: \(entities)")
  }

  @Test(.enabled(if: InstalledPipelines.has(.english), InstalledPipelines.absence))
  func `finds the events and entities of the English articles`() throws {
    let (entities, events) = try measure(.english)
    #expect(events.f1 >= 0.80, "events: \(events)")
    #expect(entities.f1 >= 0.83, "entities: \(entities)")
  }
}

/// Every claim of every article of the corpus stands in its file, word for word.
struct CorpusQuotesTests {
  @Test(arguments: [Language.french, .english])
  func `no claim of the corpus lacks its words in its file`(language: Language) throws {
    guard InstalledPipelines.has(language) else {
      try Test.cancel(InstalledPipelines.absence)
    }
    let folder = TestReader.root.appending(path: "corpus")
    let articles = try CorpusFolder.read(folder).articles
      .filter { $0.document.language == language }
    try #require(articles.count > 2)
    var count = 0
    for article in articles {
      let file = try Data(contentsOf: folder.appending(path: article.document.path))
      let reading = try InstalledPipelines.interpreter().read(article)
      let ids = Set(reading.entities.map(\.id))
      let body = Array(article.document.body.utf8)
      for claim in reading.claims {
        try ClaimInvariants.check(claim, in: body, ids, by: .tree)
        let range = article.byteMap.original(of: claim.range)
        let original = String(decoding: file[range], as: UTF8.self)
        #expect(Self.plain(original) == Self.plain(claim.quote))
        count += 1
      }
    }
    #expect(count > 3 * articles.count)
  }

  /// Without the marks of Markdown, which the file has and the body has not.
  private static func plain(_ text: String) -> String {
    text.replacing(/\]\([^)]*\)/, with: "").filter { !"[]*_".contains($0) }
  }
}
