package import Chronology
package import Dossier
import Notation
import Ontology

extension OpenDossier {
  /// Lists the passages that hold some words, best first.
  package func searchListing(
    _ words: String, in scope: DossierStore.SearchScope, limit: Int, language: Language
  ) throws -> Listing {
    var listing = Listing(
      columns: [
        .init("Date"), .init("Document", narrowest: 16),
        .init("Passage", narrowest: 20), .init("Id"),
      ],
      keys: ["published", "title", "outlet", "path", "passage", "document", "claim"])
    for hit in try store.search(words, in: scope, limit: limit) {
      let document = try store.document(hit.document)
      let passage = hit.passage.reduce(TerminalText("")) {
        $0 + TerminalText($1.text, $1.isMatch ? .strong : .plain)
      }
      listing.append(
        .init(
          cells: [
            TerminalText(document?.published?.shortWording(in: language) ?? "–"),
            TerminalText(hit.title), passage,
            TerminalText(hit.claim?.digits ?? hit.document.digits, .faint),
          ],
          values: [
            JSONValue(document?.published?.description), .string(hit.title),
            JSONValue(document?.outlet), JSONValue(document?.path),
            .string(hit.passage.map(\.text).joined()), .string(hit.document.text),
            JSONValue(hit.claim?.text),
          ]))
    }
    return listing
  }
}
