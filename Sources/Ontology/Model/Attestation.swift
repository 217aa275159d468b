/// Words of a document that a standing relation rests on.
public struct Attestation: Hashable, Codable, Sendable {
  /// The document that says so.
  public let document: ID<Document>
  /// The verbatim words, such as « le ministre de la Défense du Tchad, Marie Dubois ».
  public let quote: String
  /// UTF-8 offsets of the quote in the document's body.
  public let range: Range<Int>
  /// The rule that read it, such as `office/fr/before-name`.
  public let rule: String

  /// Takes every property as it is.
  public init(document: ID<Document>, quote: String, range: Range<Int>, rule: String) {
    self.document = document
    self.quote = quote
    self.range = range
    self.rule = rule
  }
}
