import Chronology

extension MetadataReader {
  /// What the elements of an HTML page say.
  mutating func readPage(_ page: HTMLPage) {
    let metas = Dictionary(grouping: page.metas, by: \.name)
    readStructured()
    readDates(of: page, metas)
    readNames(of: page, metas)
    readURLs(of: page, metas)
  }

  private mutating func readStructured() {
    guard let structured else { return }
    if let text = structured.headline {
      metadata.titles.append(.init(text, .structuredData, quote: text))
    }
    add(structured.published, .structuredData, to: \.published)
    add(structured.modified, .structuredData, to: \.updated)
    if !structured.authors.isEmpty {
      addAuthors(structured.authors, .structuredData)
    }
    if let text = structured.publisher {
      metadata.outlets.append(.init(text, .structuredData, quote: text))
    }
  }

  private mutating func readDates(of page: HTMLPage, _ metas: [String: [HTMLPage.Meta]]) {
    for name in MetaNames.published { add(metas[name]?.first?.content, .meta, to: \.published) }
    for name in MetaNames.unspecific {
      add(metas[name]?.first?.content, .unspecificMeta, to: \.published)
    }
    for name in MetaNames.updated { add(metas[name]?.first?.content, .meta, to: \.updated) }
    for property in page.properties {
      let names = property.name.lowercased().split(separator: " ")
      if names.contains("datepublished") || names.contains("datecreated") {
        let origin: MetadataOrigin = isBelowBody(property.byte) ? .belowBody : .microdata
        add(property.value, origin, to: \.published)
      } else if names.contains("datemodified") {
        add(property.value, .microdata, to: \.updated)
      }
    }
    readTimes(of: page)
    readMarkedTexts(of: page)
  }

  /// Whether something stands below the article, where dates are of other articles and comments.
  private func isBelowBody(_ byte: Int) -> Bool {
    input.bodyBytes.map { byte >= $0.upperBound } ?? false
  }

  /// How far above the heading the article's own head may begin, in bytes; what stands higher is the
  /// site's, such as today's date.
  private static let reach = 1_000

  /// Where the article's own head may begin: shortly before its heading.
  private func beginning(of page: HTMLPage) -> Int {
    (page.firstHeading?.byte ?? input.bodyBytes?.lowerBound ?? 0) - Self.reach
  }

  /// Short texts of a class such as `date`, from shortly before the heading to the body's end.
  private mutating func readMarkedTexts(of page: HTMLPage) {
    let first = beginning(of: page)
    let marks = ["date", "time", "publi", "posted", "meta", "byline", "info"]
    for text in page.texts(marked: marks, limit: 120)
    where text.byte >= first && !isBelowBody(text.byte) {
      guard DateLabels.dates(in: text.text, reader: dates).isEmpty,
        let found = dates.dates(in: text.text).first, found.date.isWhole,
        let value = found.date.value
      else { continue }
      metadata.published.append(.init(value, .markedText, quote: text.text))
      return
    }
  }

  /// The `time` elements: those marked as the date, and the first one beside the heading or in the body.
  private mutating func readTimes(of page: HTMLPage) {
    let first = beginning(of: page)
    var isFirst = true
    for time in page.times {
      let classes = time.classes.lowercased()
      let isUpdate = ["updated", "modified", "maj"].contains(where: classes.contains)
      let isMarked =
        time.isPublicationDate
        || [
          "publish", "entry-date", "post-date", "pubdate", "dt-published", "article-date",
          "article__date",
        ]
        .contains(where: classes.contains)
      let text = time.datetime ?? time.text
      if isMarked {
        // WordPress gives the time of first publication both classes where nothing was changed.
        add(text, isBelowBody(time.byte) ? .belowBody : .markedTime, to: \.published)
      } else if isUpdate {
        add(text, .markedTime, to: \.updated)
      } else if isFirst, time.byte >= first, !isBelowBody(time.byte) {
        let count = metadata.published.count
        add(text, .firstTime, to: \.published)
        isFirst = metadata.published.count == count
      }
    }
  }

  private mutating func readNames(of page: HTMLPage, _ metas: [String: [HTMLPage.Meta]]) {
    func first(_ names: [String]) -> String? {
      names.lazy.compactMap { metas[$0]?.first { !$0.content.trimmingBlanks.isEmpty }?.content }
        .first.map(EntityText.decoded)
    }
    if let title = first(MetaNames.title) {
      metadata.titles.append(.init(title, .meta, quote: title))
    }
    for heading in page.headings.prefix(1) {
      metadata.titles.append(.init(heading.text, .heading, quote: heading.text))
    }
    if let title = page.title {
      metadata.titles.append(.init(title.text, .titleElement, quote: title.text))
    }
    if let outlet = first(MetaNames.outlet)?.trimmingBlanks {
      metadata.outlets.append(.init(outlet, .meta, quote: outlet))
    }
    for name in MetaNames.author {
      guard let found = metas[name] else { continue }
      addAuthors(found.map(\.content), .meta)
    }
    let marked = page.properties.filter {
      $0.name.lowercased().split(separator: " ").contains("author")
    }
    addAuthors(marked.prefix(1).map(\.value), .microdata)
    for text in page.texts(marked: ["byline", "author", "auteur"]) {
      if let names = Byline.authors(of: text.text) {
        metadata.authors.append(.init(names, .byline, quote: text.text))
        break
      }
    }
  }

  private mutating func readURLs(of page: HTMLPage, _ metas: [String: [HTMLPage.Meta]]) {
    func add(_ url: String?, _ origin: MetadataOrigin) {
      guard let url = url?.trimmingBlanks, url.hasPrefix("https://") || url.hasPrefix("http://")
      else { return }
      metadata.urls.append(.init(url, origin, quote: url))
    }
    let canonical = page.links.first { $0.rel.split(separator: " ").contains("canonical") }
    add(canonical?.href, .canonicalLink)
    for name in MetaNames.url { add(metas[name]?.first?.content, .meta) }
    add(structured?.url, .structuredData)
  }

  private mutating func add(
    _ text: String?, _ origin: MetadataOrigin,
    to field: WritableKeyPath<ArticleMetadata, [MetadataStatement<EDTF>]>
  ) {
    guard let text, text.utf8.count <= 120, let value = dates.value(text) else { return }
    let isUniversal = ["Z", "z", "+00:00", "+0000", "GMT", "UTC"].contains(where: text.hasSuffix)
    metadata[keyPath: field].append(
      .init(value, origin, quote: text, isUniversal: isUniversal))
  }

  /// Adds the names that are names: no addresses, and none twice.
  private mutating func addAuthors(_ names: [String], _ origin: MetadataOrigin) {
    var seen: Set<String> = []
    let names = names.map { TitleText.plain(EntityText.decoded($0)) }
      .map { Byline.authors(of: $0) ?? $0 }
      .filter { name in
        !name.isEmpty && name.utf8.count <= 200 && !name.contains("://") && !name.hasPrefix("@")
          && !name.contains("/") && seen.insert(name).inserted
      }
    guard !names.isEmpty else { return }
    let joined = names.joined(separator: ", ")
    metadata.authors.append(.init(joined, origin, quote: joined))
  }
}
