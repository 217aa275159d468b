package import Chronology
import Dossier
import Notation
import Ontology

extension OpenDossier {
  /// Lists the queries that wrote, each with its changes.
  ///
  /// - Parameters:
  ///   - isForStale: Whether only those are listed of which something does not apply.
  ///   - language: Of the headings.
  /// - Returns: One row a query, by number.
  /// - Throws: The error of the dossier.
  package func factListing(onlyStale isForStale: Bool, language: Language) throws -> Listing {
    let graph = try QueryGraph(store, language: language)
    var listing = Listing(
      columns: [
        .init("Id"), .init(language.words("Requête", "Query"), narrowest: 24),
        .init(language.words("Faits", "Facts"), isNumeric: true),
        .init(language.words("Sans objet", "Stale"), isNumeric: true),
        .init(language.words("Inscrit", "Recorded")),
      ], keys: ["id", "query", "parameters", "recorded", "facts", "stale"])
    for statement in try store.writtenStatements() {
      let stale = graph.stale.filter { $0.statement.number == statement.number }
      guard !isForStale || !stale.isEmpty else { continue }
      listing.append(
        Listing.Row(
          cells: [
            TerminalText(statement.name, .faint), TerminalText(statement.line),
            TerminalText("\(statement.facts.count)"),
            TerminalText("\(stale.count)", stale.isEmpty ? .faint : .caution),
            TerminalText(statement.recorded?.shortWording(in: language) ?? "–"),
          ],
          values: [
            .string(statement.name), .string(statement.query), JSONValue(statement.parameters),
            JSONValue(statement.recorded?.description),
            JSONValue(statement.facts.map(\.words)), JSONValue(stale.map(\.fact.words)),
          ]))
    }
    return listing
  }
}

extension Chancery {
  /// Takes back what queries wrote into a dossier: all of them, or none.
  ///
  /// - Parameters:
  ///   - names: The queries, as `cypher:3` or `3`.
  ///   - path: The dossier.
  /// - Throws: `WrittenFactsError` where a name means no such query or a later one builds on it, or the
  ///   error of the dossier.
  package static func undo(_ names: [String], in path: String) throws {
    var numbers: Set<Int> = []
    for name in names {
      guard let number = WrittenStatement.number(in: name) else {
        throw WrittenFactsError.noName(name)
      }
      numbers.insert(number)
    }
    try WritingDesk(path: path).undo(numbers)
  }
}
