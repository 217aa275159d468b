import Benchmark
import Chronology
import Corpus
import Foundation
import Ontology

import Reading

/// Reading over the sample corpus, repeated to 2 000 000 bytes; 2 divided by the seconds of a lap is
/// the speed in MB/s.
func readingBenchmarks() throws -> BenchmarkSuite {
  let size = 2_000_000
  let sample = try SampleCorpus()
  let french = sample.articles(.french, bytes: size)
  let english = sample.articles(.english, bytes: size)
  let long = sample.longArticle(.french, bytes: size)
  let text = TokenizedText(long.document.body)
  let foreign = long.with(body: long.document.body, language: nil)
  let pronouns = long.with(body: String(repeating: "il ", count: size / 3))
  let quotes = long.with(body: String(repeating: "« Hier, il a dit non » ", count: size / 26))
  let tagger = TimeTagger(language: .french)
  return BenchmarkSuite(name: "Reading") { suite in
    suite.benchmark("tables, all read") {
      let interpreter = try ArticleInterpreter(
        ResourceFolder(
          path: sample.folder.deletingLastPathComponent().appending(path: "Sources/Reading").path))
      precondition(!interpreter.gazetteer.entities.isEmpty, "no entity is known")
    }
    suite.benchmark("tokens, 2 MB French") {
      precondition(TokenizedText(long.document.body).tokens.count > 100_000, "few tokens")
    }
    suite.benchmark("names, 2 MB of no known language") {
      let mentions = try sample.interpreter.read(foreign).mentions
      precondition(mentions.count > 1000, "few names")
    }
    suite.benchmark("times, 2 MB French") {
      let found = tagger.expressions(in: text, published: long.document.published)
      precondition(found.count > 1000, "few times")
    }
    suite.benchmark("articles, 2 MB French") { try read(french, sample.interpreter) }
    suite.benchmark("articles, 2 MB English") { try read(english, sample.interpreter) }
    suite.benchmark("one article, 2 MB French") { try read([long], sample.interpreter) }
    if sample.parsing.isComplete {
      for (language, articles) in [("French", french), ("English", english)] {
        let part = Array(articles.prefix(articles.count / 10))
        suite.benchmark("articles by their trees, 0.2 MB \(language)") {
          try read(part, sample.parsing.interpreter)
        }
      }
    }
    suite.benchmark("one article, 2 MB of one pronoun") {
      let claims = try sample.interpreter.read(pronouns).claims
      precondition(claims.isEmpty, "a claim without a verb")
    }
    suite.benchmark("one article, 2 MB of quotations") {
      let times = try sample.interpreter.read(quotes).times
      precondition(!times.isEmpty, "no time")
    }
  }
}

private func read(_ articles: [Article], _ interpreter: ArticleInterpreter) throws {
  var claims = 0
  for article in articles { claims += try interpreter.read(article).claims.count }
  precondition(claims > 500, "\(claims) claims")
}

extension Article {
  /// The article with another body.
  fileprivate func with(body: String, language: Language? = .french) -> Article {
    let document = Document(
      id: document.id, sha256: document.sha256, path: document.path, title: nil, outlet: nil,
      author: nil, url: nil, language: language, published: document.published, body: body)
    return Article(document: document, manifestID: nil, byteMap: ByteMap())
  }
}
