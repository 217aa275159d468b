import Benchmark
import Chronology
import Corpus
import Foundation
import Ontology

/// Articles from bytes: the sample corpus, and one Markdown article of 2 000 000 bytes made of it.
func corpusBenchmarks() throws -> BenchmarkSuite {
  let sample = try SampleCorpus()
  let body = sample.longArticle(.french, bytes: 2_000_000).document.body
  let markdown = Array("# Titre\n\n\(body)\n".utf8)
  let plain = Array("Titre\n\n\(body)\n".utf8)
  return BenchmarkSuite(name: "Corpus") { suite in
    suite.benchmark("folder, \(sample.articles.count) articles") {
      let read = try CorpusFolder.read(sample.folder)
      precondition(read.articles.count == sample.articles.count, "articles are missing")
    }
    suite.benchmark("Markdown, 2 MB") {
      precondition(ArticleReader.read(markdown, path: "a.md").article != nil, "no article")
    }
    suite.benchmark("plain text, 2 MB") {
      precondition(ArticleReader.read(plain, path: "a.txt").article != nil, "no article")
    }
  }
}
