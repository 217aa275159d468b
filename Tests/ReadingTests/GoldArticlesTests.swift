import Chronology
import Corpus
import Foundation
import Ontology
import TestSupport
import Testing

@testable import Reading

/// What an annotator found in an article.
private struct GoldArticle: Decodable {
  struct GoldEntity: Decodable {
    let name: String
    let mentions: [String]
    let optional: Bool?
  }

  struct GoldTime: Decodable {
    let quote: String
    let optional: Bool?
  }

  let id: String
  let entities: [GoldEntity]
  let times: [GoldTime]
}

/// Counts for precision and recall.
private struct Tally {
  var right = 0
  var found = 0
  var wanted = 0

  var f1: Double { found + wanted == 0 ? 1 : 2 * Double(right) / Double(found + wanted) }
}

@Suite(.enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct GoldArticlesTests {
  private static func readings() throws -> [(ArticleReading, GoldArticle)] {
    let folder = try #require(SharedFolder.url).appending(path: "gold")
    let contents = try CorpusFolder.read(manifest: folder.appending(path: "manifest.csv"))
    let interpreter = try TestReader.interpreter()
    return try contents.articles.map { article in
      let id = try #require(article.manifestID)
      let gold = try JSONDecoder().decode(
        GoldArticle.self, from: Data(contentsOf: folder.appending(path: id + ".json")))
      return (try interpreter.read(article), gold)
    }
  }

  @Test func `quotes every claim, mention and time as the file has it`() throws {
    let folder = try #require(SharedFolder.url).appending(path: "gold")
    let readings = try Self.readings()
    #expect(readings.count == 5)
    for (reading, _) in readings {
      let path = reading.article.document.path
      let file = String(
        decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
      #expect(!reading.claims.isEmpty && !reading.mentions.isEmpty && !reading.times.isEmpty)
      for claim in reading.claims { #expect(file.contains(claim.quote)) }
      for mention in reading.mentions { #expect(file.contains(mention.text)) }
      for time in reading.times { #expect(file.contains(time.text)) }
    }
  }

  /// A plain measure: an entity is right where an annotated one has one of its surface forms.
  @Test func `finds six tenths of the entities and times`() throws {
    var entities = Tally()
    var times = Tally()
    for (reading, gold) in try Self.readings() {
      let forms = Dictionary(grouping: reading.mentions, by: \.entity)
        .mapValues { Set($0.map { Self.plain($0.text) }) }
      Self.count(
        forms.values.map { $0 },
        gold.entities.map {
          (Set(($0.mentions + [$0.name]).map(Self.plain)), $0.optional ?? false)
        },
        &entities)
      Self.count(
        reading.times.map { [Self.plain($0.text)] },
        gold.times.map { ([Self.plain($0.quote)], $0.optional ?? false) }, &times)
    }
    #expect(entities.wanted > 50 && times.wanted > 10)
    #expect(entities.f1 >= 0.6, "entities: \(entities)")
    #expect(times.f1 >= 0.6, "times: \(times)")
  }

  /// What is optional counts neither as found nor as missed.
  private static func count(
    _ found: [Set<String>], _ gold: [(forms: Set<String>, isOptional: Bool)], _ tally: inout Tally
  ) {
    for (forms, isOptional) in gold {
      let isFound = found.contains { !$0.isDisjoint(with: forms) }
      if !isOptional { tally.wanted += 1 }
      if isFound, !isOptional { tally.right += 1 }
    }
    tally.found +=
      found.filter { forms in
        !gold.contains { $0.isOptional && !$0.forms.isDisjoint(with: forms) }
      }.count
  }

  /// Lower case, straight apostrophes, no article before.
  private static func plain(_ form: String) -> String {
    var plain = form.lowercased().replacing("’", with: "'")
    for article in ["le ", "la ", "les ", "l'", "the "] where plain.hasPrefix(article) {
      plain = String(plain.dropFirst(article.count))
      break
    }
    return plain
  }
}
