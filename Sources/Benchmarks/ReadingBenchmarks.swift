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
      precondition(try sample.interpreter.read(foreign).mentions.count > 1000, "few names")
    }
    suite.benchmark("times, 2 MB French") {
      let found = tagger.expressions(in: text, published: long.document.published)
      precondition(found.count > 1000, "few times")
    }
    suite.benchmark("articles, 2 MB French") { read(french, sample) }
    suite.benchmark("articles, 2 MB English") { read(english, sample) }
    suite.benchmark("one article, 2 MB French") { read([long], sample) }
    suite.benchmark("one article, 2 MB of one pronoun") {
      precondition(try sample.interpreter.read(pronouns).claims.isEmpty, "a claim without a verb")
    }
    suite.benchmark("one article, 2 MB of quotations") {
      precondition(try !sample.interpreter.read(quotes).times.isEmpty, "no time")
    }
  }
}

private func read(_ articles: [Article], _ sample: SampleCorpus) {
  var claims = 0
  for article in articles { claims += try sample.interpreter.read(article).claims.count }
  precondition(claims > 1000, "\(claims) claims")
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
