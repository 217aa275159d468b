public import Chronology

/// One article as ingested; never altered after.
public struct Document: Hashable, Codable, Sendable {
  /// `doc:` and the first twelve digits of `sha256`.
  public let id: ID<Document>
  /// The SHA-256 of the file's bytes, in hexadecimal.
  public let sha256: String
  /// The file's path below its corpus folder, with `/` between its parts.
  public let path: String
  /// The headline.
  public let title: String?
  /// Who published it.
  public let outlet: String?
  /// Who wrote it.
  public let author: String?
  /// Where it was published.
  public let url: String?
  /// `nil` where it is neither French nor English.
  public let language: Language?
  /// When it was published.
  public let published: EDTF?
  /// The article proper, without menus, teasers and source lists.
  public let body: String
  /// The earlier document most of whose text this one reprints; that one is never a copy itself.
  public let copyOf: ID<Document>?

  /// Takes every property as it is.
  public init(
    id: ID<Document>, sha256: String, path: String, title: String?, outlet: String?,
    author: String?, url: String?, language: Language?, published: EDTF?, body: String,
    copyOf: ID<Document>? = nil
  ) {
    self.id = id
    self.sha256 = sha256
    self.path = path
    self.title = title
    self.outlet = outlet
    self.author = author
    self.url = url
    self.language = language
    self.published = published
    self.body = body
    self.copyOf = copyOf
  }

  /// The same document, marked as a copy of another; `nil` where it is none.
  public func marked(asCopyOf original: ID<Document>?) -> Document {
    Document(
      id: id, sha256: sha256, path: path, title: title, outlet: outlet, author: author, url: url,
      language: language, published: published, body: body, copyOf: original)
  }
}
