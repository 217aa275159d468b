package import Chronology
package import Ontology

/// An event with its words and what it rests on.
package struct ExportedEvent: Hashable, Sendable {
  package let event: Event
  /// Without a mark of what is no plain fact, for formats that have a field for that.
  package let headline: String
  /// The claims it rests on, by date and place of their documents.
  package let claims: [Claim]
  /// The documents that tell of it, by date; each once.
  package let documents: [Document]

  /// The headline with a remark in parentheses where it is no plain fact and nobody titled it, for
  /// formats that show nothing but words.
  package func remarkedHeadline(in language: Language) -> String {
    let remark = event.title == nil ? event.factuality.remark(in: language) : ""
    return remark.isEmpty ? headline : "\(headline) (\(remark))"
  }

  /// What it rests on, in words: the documents, else the hand-kept file and line.
  package var sourceLines: [String] {
    let lines = documents.map { document in
      [
        document.outlet, document.title ?? document.path, document.published?.description,
        document.url,
      ].compactMap { $0 }.joined(separator: ", ")
    }
    return lines.isEmpty ? [event.assertedBy].compactMap { $0 } : lines
  }
}
