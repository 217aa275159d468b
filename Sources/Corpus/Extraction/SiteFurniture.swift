import Ontology

/// Finds the paragraphs that a site repeats under its articles, and takes them out of the bodies.
///
/// A paragraph is the site's where at least four articles of one host or outlet hold it, and they
/// are a third of the site's. Articles that share most of their text are reprints, not furniture;
/// they are left as they are.
enum SiteFurniture {
  /// Fewer articles of a site say nothing.
  private static let fewestArticles = 4
  /// Longer paragraphs are no furniture, in bytes.
  private static let longestParagraph = 600

  /// The articles without their sites' furniture, in the same order.
  static func removed(from articles: [Article]) -> [Article] {
    var sites: [String: [Int]] = [:]
    for (index, article) in articles.enumerated() {
      if let site = site(of: article.document) { sites[site, default: []].append(index) }
    }
    var result = articles
    // Sites have no article in common, so their order does not matter.
    for (_, members) in sites where members.count >= fewestArticles {
      let paragraphs = members.map { Self.paragraphs(of: articles[$0]) }
      var holders: [ArraySlice<UInt8>: Int] = [:]
      for own in paragraphs {
        for text in Set(own.map(\.text)) where text.count <= longestParagraph {
          holders[text, default: 0] += 1
        }
      }
      for (member, own) in zip(members, paragraphs) {
        let kept = own.filter { paragraph in
          let count = holders[paragraph.text] ?? 0
          return count < fewestArticles || count * 3 < members.count
        }
        let bytes = kept.reduce(0) { $0 + $1.text.count }
        let all = own.reduce(0) { $0 + $1.text.count }
        guard kept.count < own.count, bytes * 2 > all else { continue }
        result[member] = articles[member].with(kept)
      }
    }
    return result
  }

  /// A paragraph of a body: its text, and where it stands there with the white space after it.
  struct Paragraph {
    let text: ArraySlice<UInt8>
    let range: Range<Int>
  }

  private static func paragraphs(of article: Article) -> [Paragraph] {
    let body = Array(article.document.body.utf8)
    var paragraphs: [Paragraph] = []
    var start = 0
    while start < body.count {
      let feed = body[start...].firstIndex(of: 0x0a) ?? body.count
      let end = body[feed...].firstIndex { !TextEdges.isSpace($0) } ?? body.count
      paragraphs.append(Paragraph(text: body[start..<feed], range: start..<end))
      start = end
    }
    return paragraphs
  }

  /// The host of the article's address, else its outlet.
  private static func site(of document: Document) -> String? {
    if let url = document.url, let scheme = url.firstRange(of: "://") {
      return String(url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" }.lowercased())
    }
    return document.outlet
  }
}

extension Article {
  /// The article with only some paragraphs of its body.
  func with(_ paragraphs: [SiteFurniture.Paragraph]) -> Article {
    let body = Array(document.body.utf8)
    var text = MappedText()
    for paragraph in paragraphs { text.append(body[paragraph.range]) }
    let kept = text.trimmed()
    let document = Document(
      id: document.id, sha256: document.sha256, path: document.path, title: document.title,
      outlet: document.outlet, author: document.author, url: document.url,
      language: document.language, published: document.published, body: kept.string)
    return Article(
      document: document, manifestID: manifestID, byteMap: byteMap.composed(under: kept.map),
      metadata: metadata)
  }
}
