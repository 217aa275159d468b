package import Ontology

/// A file as it was read: the document, and what only the reading of it needs.
package struct Article: Sendable {
  package let document: Document
  /// The name a manifest gives the article; `nil` where there is none.
  package let manifestID: String?
  /// From the document's body to the file as it came.
  package let byteMap: ByteMap
  /// What the article says of itself, with the evidence for the document's title, date and so on.
  package let metadata: ArticleMetadata

  package init(
    document: Document, manifestID: String?, byteMap: ByteMap,
    metadata: ArticleMetadata = ArticleMetadata()
  ) {
    self.document = document
    self.manifestID = manifestID
    self.byteMap = byteMap
    self.metadata = metadata
  }

  /// The same article with its document changed.
  func with(_ document: Document) -> Article {
    Article(
      document: document, manifestID: manifestID, byteMap: byteMap, metadata: metadata)
  }
}
