import Corpus
import Foundation
import Ontology
import Testing

struct SiteFurnitureTests {
  @Test func `takes out what a site repeats, and keeps each byte's place in the file`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "site-furniture-tests")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let notice = "The Lantern is read in forty countries and lives from its readers alone."
    let subjects = ["harbour", "railway", "hospital", "library", "theatre"]
    for subject in subjects {
      let page = """
        <html><head><link rel="canonical" href="https://lantern.example/\(subject)"></head><body>
        <article><h1>The \(subject)</h1><p>The council voted on Monday to rebuild the \(subject), \
        after a debate that had lasted for most of the winter and some of the spring.</p>
        <p>\(notice)</p><p>Work on the \(subject) is to begin in May, once the money has been found \
        and the last appeal has been heard by the court.</p></article></body></html>
        """
      try Data(page.utf8).write(to: folder.appending(path: subject + ".html"))
    }
    let contents = try CorpusFolder.read(folder)
    #expect(contents.articles.count == subjects.count)
    for article in contents.articles {
      let body = article.document.body
      #expect(!body.contains("forty countries"))
      #expect(body.contains("once the money has been found"))
      let file = Array(try Data(contentsOf: folder.appending(path: article.document.path)))
      let last = try #require(body.range(of: "heard by the court"))
      let start = body.utf8.distance(from: body.startIndex, to: last.lowerBound)
      let origin = article.byteMap.original(of: start..<(start + 18))
      #expect(String(decoding: file[origin], as: UTF8.self) == "heard by the court")
    }
  }

  @Test func `leaves a file of too many bytes unread, with a fault`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "large-file-tests")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let large = folder.appending(path: "large.html")
    try Data(repeating: 0x61, count: 50 << 20).write(to: large)
    try Data("A short text that is read all the same.".utf8)
      .write(to: folder.appending(path: "small.txt"))
    let contents = try CorpusFolder.read(folder)
    #expect(contents.articles.map(\.document.path) == ["small.txt"])
    #expect(contents.faults.map(\.place) == [.byte(ArticleReader.largestSize)])
  }
}
