import Chronology

/// Gathers what an article says of itself, wherever it says it.
///
/// Nothing is taken from the clock: an article that does not say when it was published stays
/// undated, or gets the bounds that its sources and its last update set.
struct MetadataReader {
  /// What is known of a file once its body has been cut out.
  struct Input {
    var path: String
    var entry: Manifest.Entry?
    var matter = FrontMatter()
    /// `nil` where the file is no HTML.
    var page: HTMLPage?
    /// The headline that stands above the body in Markdown or plain text.
    var heading: String?
    var text: PageText
    /// The article proper.
    var body: String
    /// Where the body stands in the file; what follows it is of other articles and of readers.
    var bodyBytes: Range<Int>?
  }

  let input: Input
  var metadata = ArticleMetadata()
  let structured: StructuredData?
  let dates: DateReader
  let textLanguage: LanguageEvidence.Verdict

  /// Reads everything that an article says of itself.
  static func metadata(of input: Input) -> ArticleMetadata {
    var reader = MetadataReader(input)
    reader.readGiven()
    if let page = input.page { reader.readPage(page) }
    reader.readAddresses()
    reader.readText()
    reader.readLanguage()
    reader.readTitles()
    reader.metadata.rank()
    reader.readDatesWithoutYear()
    reader.readBounds()
    reader.metadata.rank()
    reader.metadata.noteContradictions()
    return reader.metadata
  }

  private init(_ input: Input) {
    self.input = input
    let (structured, notes) = StructuredData.read(input.page?.structuredData.map(\.text) ?? [])
    self.structured = structured
    metadata.notes = notes
    textLanguage =
      LanguageEvidence(input.body.utf8.prefix(LanguageDetector.decisiveBytes)).verdict
    var language: Language?
    if case .known(let known) = textLanguage { language = known }
    dates = DateReader(order: NumericOrder(tag: input.page?.languageTag, language: language))
  }

  /// What a manifest and front matter say.
  private mutating func readGiven() {
    let matter = input.matter
    let given: [(MetadataOrigin, Manifest.Entry?)] = [
      (.manifest, input.entry),
      (
        .frontMatter,
        Manifest.Entry(
          path: input.path, title: matter.title, published: matter.published,
          outlet: matter.outlet, author: matter.author, url: matter.url,
          language: matter.language, line: 1)
      ),
    ]
    for (origin, entry) in given {
      guard let entry else { continue }
      if let title = entry.title { metadata.titles.append(.init(title, origin, quote: title)) }
      if let outlet = entry.outlet { metadata.outlets.append(.init(outlet, origin, quote: outlet)) }
      if let author = entry.author { metadata.authors.append(.init(author, origin, quote: author)) }
      if let url = entry.url { metadata.urls.append(.init(url, origin, quote: url)) }
      if let date = entry.published {
        metadata.published.append(.init(date, origin, quote: date.description))
      }
      if let language = entry.language {
        let quote = language?.rawValue ?? "other"
        metadata.languages.append(.init(language, origin, quote: quote))
      }
    }
  }

  /// The dates in the article's web address and in the file's name.
  private mutating func readAddresses() {
    if let url = input.entry?.url ?? input.matter.url
      ?? metadata.urls.min(by: { $0.origin < $1.origin })?.value
    {
      if let (date, quote) = AddressDate.date(in: url), let value = date.value {
        metadata.published.append(.init(value, .address, quote: quote))
      }
      if let host = Self.host(of: url) {
        metadata.outlets.append(.init(host, .host, quote: url))
      }
    }
    if let (date, quote) = AddressDate.date(in: "/" + input.path), let value = date.value {
      metadata.published.append(.init(value, .fileName, quote: quote))
    }
  }

  private static func host(of url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
    guard host.contains("."), !host.contains("@") else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  private mutating func readLanguage() {
    switch textLanguage {
    case .known(let language):
      metadata.languages.append(.init(language, .bodyText, quote: language.rawValue))
    case .other: metadata.languages.append(.init(nil, .bodyText, quote: "other"))
    case .open:
      guard let tag = input.page?.languageTag else { return }
      let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
      metadata.languages.append(.init(Language(rawValue: code), .attribute, quote: tag))
    }
  }

  private mutating func readTitles() {
    if let heading = input.heading {
      metadata.titles.append(.init(heading, .heading, quote: heading))
    }
    let outlets = metadata.outlets.map(\.value)
    let titles = metadata.titles.map { title in
      title.origin <= .frontMatter
        ? title
        : MetadataStatement(
          TitleText.without(outlets: outlets, title.value), title.origin, quote: title.quote)
    }
    // A headline that is cut off yields to the whole one.
    metadata.titles = titles.filter { title in
      guard TitleText.isCut(title.value) else { return true }
      let head = PageText.plain(title.value)
      return !titles.contains { other in
        !TitleText.isCut(other.value) && PageText.plain(other.value).hasPrefix(head)
      }
    }
  }
}

extension HTMLPage {
  /// The language that the page claims for itself, such as `en-US`.
  var languageTag: String? {
    if let language { return language }
    for name in MetaNames.language {
      if let meta = metas.first(where: { $0.name == name }) { return meta.content }
    }
    return nil
  }
}
