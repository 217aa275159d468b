import Chronology
import Corpus
import Foundation
import Linguistics
import Models
import Ontology
import Reading

/// The sample corpus and the reader's tables, as they lie in this checkout.
struct SampleCorpus {
  let folder: URL
  let interpreter: ArticleInterpreter
  let articles: [Article]
  /// The reader with the installed pipelines, and whether both are there.
  let parsing: (interpreter: ArticleInterpreter, isComplete: Bool)

  init() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    folder = root.appending(path: "corpus")
    interpreter = try ArticleInterpreter(
      ResourceFolder(path: root.appending(path: "Sources/Reading").path))
    articles = try CorpusFolder.read(folder).articles
    let pipelines = Pipelines(ModelShelf(environment: ProcessInfo.processInfo.environment))
    let parser = try ArticleInterpreter(
      ResourceFolder(path: root.appending(path: "Sources/Reading").path),
      models: pipelines.installed
    ) { language throws(PipelineError) in try pipelines.pipeline(for: language) }
    parsing = (parser, pipelines.installed.count == ModelPackage.all.count)
  }

  /// The articles of a language over and over, one article each, until they have so many bytes.
  func articles(_ language: Language, bytes: Int) -> [Article] {
    let own = articles.filter { $0.document.language == language }
    var repeated: [Article] = []
    var size = 0
    while size < bytes, !own.isEmpty {
      let article = own[repeated.count % own.count]
      size += article.document.body.utf8.count
      repeated.append(article)
    }
    return repeated
  }

  /// The same as one article.
  func longArticle(_ language: Language, bytes: Int) -> Article {
    let parts = articles(language, bytes: bytes)
    let first = parts[0].document
    let document = Document(
      id: first.id, sha256: first.sha256, path: first.path, title: first.title,
      outlet: first.outlet, author: first.author, url: first.url, language: language,
      published: first.published, body: parts.map(\.document.body).joined(separator: "\n\n"))
    return Article(document: document, manifestID: nil, byteMap: ByteMap())
  }
}
