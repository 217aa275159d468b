/// What a page says of itself, for those who look for its title, date, outlet and language.
///
/// A read-only view of a parsed page: its queries give values in the order of the file, each with
/// the byte of the file at which its element begins.
///
/// ```swift
/// let page = HTMLPage(try DecodedText(bytes))
/// let dates = page.metas.filter { $0.name == "article:published_time" }.map(\.content)
/// ```
package struct HTMLPage: Sendable {
  /// A `meta` element with a name and a content.
  package struct Meta: Hashable, Sendable {
    /// `name`, else `property`, `itemprop` or `http-equiv`, in lower case.
    package let name: String
    package let content: String
    /// Where the element begins in the file.
    package let byte: Int
  }

  /// A `link` element.
  package struct Link: Hashable, Sendable {
    /// In lower case.
    package let rel: String
    package let href: String
    package let hreflang: String?
    package let type: String?
    package let byte: Int
  }

  /// A `time` element.
  package struct Time: Hashable, Sendable {
    package let datetime: String?
    /// The text inside, with single spaces.
    package let text: String
    package let itemprop: String?
    package let classes: String
    package let isPublicationDate: Bool
    package let byte: Int
  }

  /// An element with a schema.org property of its own (`itemprop`), or an author link.
  package struct Property: Hashable, Sendable {
    /// As written; may hold several names.
    package let name: String
    /// `content`, else `datetime`, else `href` where the element has no text, else the text inside.
    package let value: String
    package let byte: Int
  }

  /// A text that says something, and where it begins in the file.
  package struct Text: Hashable, Sendable {
    package let text: String
    package let byte: Int
  }

  let tree: HTMLTree
  /// From the parsed bytes to the file.
  let source: ByteMap

  init(tree: HTMLTree, source: ByteMap) {
    self.tree = tree
    self.source = source
  }
}

extension HTMLPage {
  /// Parses the text of a page.
  package init(_ text: DecodedText) {
    self.init(tree: HTMLParser.parse(text.bytes), source: text.map)
  }
}
