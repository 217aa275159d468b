package import Ontology

/// Who speaks in each document.
///
/// The articles of one outlet speak with one voice, and a copy speaks with that of its original:
/// neither is an independent witness.
package struct Voices: Sendable {
  private let voices: [ID<Document>: String]

  /// Takes the documents; the original of a copy is best among them.
  package init(_ documents: [Document]) {
    let own = Dictionary(documents.map { ($0.id, Self.own($0)) }) { first, _ in first }
    voices = Dictionary(
      documents.map { document in
        (document.id, document.copyOf.map { own[$0] ?? $0.text } ?? Self.own(document))
      }
    ) { first, _ in first }
  }

  /// The voice of a document; its own id where it is not known.
  package func voice(of id: ID<Document>) -> String { voices[id] ?? id.text }

  private static func own(_ document: Document) -> String { document.outlet ?? document.id.text }
}
