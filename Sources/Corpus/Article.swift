package import Ontology

/// A file as it was read: the document, and what only the reading of it needs.
package struct Article: Sendable {
  package let document: Document
  /// The name a manifest gives the article; `nil` where there is none.
  package let manifestID: String?

  package init(document: Document, manifestID: String?) {
    self.document = document
    self.manifestID = manifestID
  }

  /// The same article with its document changed.
  func with(_ document: Document) -> Article {
    Article(document: document, manifestID: manifestID)
  }
}
