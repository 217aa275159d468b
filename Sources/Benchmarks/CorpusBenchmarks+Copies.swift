import Benchmark
import Chronology
import Corpus
import Ontology

/// Copies among articles, and the language of 1 MB line by line.
///
/// The articles are 1 000 and 10 000 of 400 words each, every third one a reprint (seed 7); the time
/// per article must hardly grow with their number.
func copyBenchmarks() -> BenchmarkSuite {
  let many = inventedArticles(10_000)
  let few = Array(many.prefix(1_000))
  let text = String(
    repeating: "Les ministres des vingt pays se sont réunis pour parler de la paix.\n",
    count: 14_000)
  return BenchmarkSuite(name: "Corpus, copies") { suite in
    suite.benchmark("copies among 1000 articles") { findCopies(few) }
    suite.benchmark("copies among 10000 articles") { findCopies(many) }
    suite.benchmark("language by paragraph, 1 MB") {
      let paragraphs = LanguageDetector.paragraphs(of: text, article: nil)
      precondition(paragraphs.allSatisfy { $0.language == .french }, "a line is not French")
    }
  }
}

private func findCopies(_ articles: [Document]) {
  let copies = CopyFinder.copies(among: articles)
  precondition(copies.count == articles.count / 3, "\(copies.count) copies")
}

/// Articles of words drawn from 2 000; every third one repeats the one before, with a new opening.
private func inventedArticles(_ count: Int) -> [Document] {
  var state: UInt64 = 7
  func word() -> String {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return "mot\((state >> 33) % 2_000)"
  }
  var bodies: [String] = []
  for number in 0..<count {
    if number % 3 == 2 {
      bodies.append("Reprise : " + bodies[number - 1])
    } else {
      bodies.append((0..<400).map { _ in word() }.joined(separator: " "))
    }
  }
  return bodies.enumerated().map { number, body in
    Document(
      id: ID("doc:\(number)"), sha256: "\(number)", path: "\(number).txt", title: nil,
      outlet: nil, author: nil, url: nil, language: .french, published: nil, body: body)
  }
}
