/// What the JSON-LD of a page says of the article that the page is.
///
/// Source: schema.org, `Article` and its subtypes, as embedded in pages: one object, a list, or a
/// `@graph` whose nodes refer to each other by `@id`.
struct StructuredData {
  var headline: String?
  var published: String?
  var modified: String?
  var authors: [String] = []
  var publisher: String?
  var url: String?
  var language: String?

  /// The kinds of `@type` that are articles.
  private static let articles: Set<String> = [
    "Article", "NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle",
    "BackgroundNewsArticle", "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle",
    "AdvertiserContentArticle", "BlogPosting", "LiveBlogPosting", "Report", "ScholarlyArticle",
    "SatiricalArticle", "TechArticle", "SocialMediaPosting", "DiscussionForumPosting",
    "MedicalScholarlyArticle",
  ]

  /// Pages and works that may stand for their article where none is described.
  private static let pages: Set<String> = ["WebPage", "ItemPage", "CreativeWork", "AboutPage"]

  /// How many nodes of a page are looked at.
  private static let mostNodes = 2_000

  /// Reads the blocks of a page.
  ///
  /// - Returns: Nothing where no block describes an article, and a note for each block that is no
  ///   JSON.
  static func read(_ blocks: [String]) -> (found: StructuredData?, notes: [String]) {
    var nodes: [JSONTree] = []
    var notes: [String] = []
    for block in blocks {
      do throws(JSONReader.Failure) {
        collect(.array(try JSONReader.trees(block)), into: &nodes)
      } catch {
        notes.append("JSON-LD is left out: character \(error.offset): \(error.message)")
      }
    }
    let candidates = nodes.filter { isOf(articles, $0) }
    let node =
      candidates.first { $0["datePublished"]?.text != nil } ?? candidates.first
      ?? nodes.first { isOf(pages, $0) && $0["datePublished"]?.text != nil }
    return (node.map { StructuredData($0, among: nodes) }, notes)
  }

  /// The nodes that stand for the page or its main thing, in the order of the blocks.
  private static func collect(_ tree: JSONTree, into nodes: inout [JSONTree]) {
    var waiting = Array(tree.elements.reversed())
    while let node = waiting.popLast(), nodes.count < mostNodes {
      if case .array(let elements) = node { waiting += elements.reversed() }
      guard case .object = node else { continue }
      nodes.append(node)
      for key in ["mainEntity", "mainEntityOfPage", "@graph"] {
        if let inner = node[key] { waiting += inner.elements.reversed() }
      }
    }
  }

  private static func isOf(_ kinds: Set<String>, _ node: JSONTree) -> Bool {
    (node["@type"]?.elements ?? []).contains { type in
      guard case .string(let name) = type else { return false }
      return kinds.contains(String(name.split(whereSeparator: { "/:#".contains($0) }).last ?? ""))
    }
  }

  private init(_ node: JSONTree, among nodes: [JSONTree]) {
    func named(_ value: JSONTree?) -> [String] {
      (value?.elements ?? []).compactMap { element in
        if case .string = element { return element.text }
        if let name = element["name"]?.elements.first?.text { return name }
        guard let id = element["@id"]?.text else { return nil }
        return nodes.first { $0["@id"]?.text == id && $0["name"] != nil }?["name"]?.text
      }
      .map(EntityText.decoded)
    }
    headline = (node["headline"] ?? node["name"])?.elements.first?.text.map(EntityText.decoded)
    published = (node["datePublished"] ?? node["dateCreated"])?.elements.first?.text
    modified = node["dateModified"]?.elements.first?.text
    authors = named(node["author"] ?? node["creator"])
    publisher = named(node["publisher"]).first ?? named(node["sourceOrganization"]).first
    language = node["inLanguage"].flatMap { $0.text ?? $0["alternateName"]?.text }
    let page = node["mainEntityOfPage"]?.elements.first
    url = [node["url"]?.elements.first?.text, page?.text, page?["@id"]?.text]
      .compactMap { $0 }.first { $0.hasPrefix("http") }
  }
}
