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
  let page = webPage(around: body)
  let shortPage = webPage(around: String(body.prefix(18_000)))
  let pages = Array(repeating: shortPage, count: 50)
  let decoded = try DecodedText(page)
  let parsed = HTMLPage(decoded)
  return BenchmarkSuite(name: "Corpus") { suite in
    suite.benchmark("HTML decode, \(page.count) bytes") {
      let text = try DecodedText(page)
      precondition(text.bytes.count == page.count, "bytes are missing")
    }
    suite.benchmark("HTML parse, \(page.count) bytes") {
      precondition(HTMLPage(decoded).title != nil, "no title")
    }
    suite.benchmark("HTML extract, \(page.count) bytes") {
      precondition(parsed.body().text.utf8.count * 2 > body.utf8.count, "the body is missing")
    }
    suite.benchmark("HTML to article, \(page.count) bytes") {
      precondition(ArticleReader.read(page, path: "a.html").article != nil, "no article")
    }
    suite.benchmark("HTML to articles, \(pages.count) pages of \(pages[0].count) bytes") {
      for page in pages {
        precondition(ArticleReader.read(page, path: "a.html").article != nil, "no article")
      }
    }
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

/// A page with as much markup as news pages have: menus, teasers, scripts and a paragraph each for
/// the lines of a text, about four bytes of page for one of text.
private func webPage(around body: String) -> [UInt8] {
  let lines = body.split(separator: "\n")
  var html = "<!doctype html><html lang=\"fr\"><head><title>Titre</title></head><body>"
  html += "<nav class=\"main-nav\"><ul>"
  for number in 0..<200 {
    html += "<li class=\"menu-item\"><a href=\"/r/\(number)\">Rubrique</a></li>"
  }
  html += "</ul></nav><main><article><h1>Titre</h1><div class=\"article-body\">"
  for (number, line) in lines.enumerated() {
    let script = String(repeating: "window.q.push({slot:'\(number)',v:true});", count: 8)
    html += "<p class=\"paragraph paragraph--\(number)\" data-index=\"\(number)\">\(line)</p>"
    html += "<div class=\"ad-slot\"><script>\(script)</script></div>"
  }
  html += "</div></article></main><aside class=\"related\">"
  for number in 0..<200 {
    html +=
      "<div class=\"card\"><h3><a href=\"/a/\(number)\">Un autre article du jour</a></h3></div>"
  }
  return Array((html + "</aside></body></html>").utf8)
}
