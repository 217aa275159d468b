import Chronology
package import Cypher
import Notation
import TemporalGraph

/// The answer to a query, to be written.
package struct QueryTable: Sendable {
  package let result: QueryResult
  let language: Language
  /// Names that the query asks for and the graph does not have.
  package let remarks: [String]
  /// The name under which the dossier keeps what was changed, such as `cypher:3`; `nil` where it keeps
  /// nothing.
  package let name: String?

  init(_ result: QueryResult, language: Language, remarks: [String] = [], name: String? = nil) {
    self.result = result
    self.language = language
    self.remarks = remarks
    self.name = name
  }

  /// What was changed and what became of it, in a line; `nil` where nothing was changed.
  package var note: String? {
    guard let changes else { return nil }
    guard let name else {
      return changes
        + language.words("; le dossier reste comme il est", "; the dossier stays as it is")
    }
    return changes + language.words("; conservé sous \(name)", "; kept as \(name)")
  }

  /// Whether anything is returned.
  package var hasColumns: Bool { !result.columns.isEmpty }

  /// Whether nothing was found where something was asked for.
  package var isEmpty: Bool { !result.columns.isEmpty && result.rows.isEmpty }

  /// The rows as other commands list them.
  package var listing: Listing {
    let texts = QueryText(graph: result.graph, language: language)
    let numeric = result.columns.indices.map { column in
      !result.rows.isEmpty && result.rows.allSatisfy { $0[column].isNumberOrNull }
    }
    var listing = Listing(
      columns: result.columns.enumerated().map { place, name in
        Listing.Column(name, isNumeric: numeric[place], narrowest: numeric[place] ? nil : 12)
      }, keys: result.columns)
    for row in result.rows {
      listing.append(
        Listing.Row(
          cells: row.map { TerminalText(texts.text(of: $0)) },
          values: row.map { $0.json(in: result.graph) }))
    }
    return listing
  }

  /// The rows as one JSON line.
  package var line: String {
    JSONValue.object([
      JSONMember("columns", JSONValue(result.columns)),
      JSONMember(
        "rows", .array(result.rows.map { .array($0.map { $0.json(in: result.graph) }) })),
    ]).line
  }

  /// What was changed, in words; `nil` where nothing was.
  package var changes: String? {
    let effects = result.effects
    guard !effects.isEmpty else { return nil }
    let counts: [(Int, one: (String, String), several: (String, String))] = [
      (effects.nodesCreated, ("nœud créé", "node created"), ("nœuds créés", "nodes created")),
      (
        effects.nodesDeleted, ("nœud supprimé", "node deleted"),
        ("nœuds supprimés", "nodes deleted")
      ),
      (
        effects.relationshipsCreated, ("relation créée", "relationship created"),
        ("relations créées", "relationships created")
      ),
      (
        effects.relationshipsDeleted, ("relation supprimée", "relationship deleted"),
        ("relations supprimées", "relationships deleted")
      ),
      (
        effects.labelsAdded, ("étiquette ajoutée", "label added"),
        ("étiquettes ajoutées", "labels added")
      ),
      (
        effects.labelsRemoved, ("étiquette retirée", "label removed"),
        ("étiquettes retirées", "labels removed")
      ),
      (
        effects.propertiesSet, ("propriété fixée", "property set"),
        ("propriétés fixées", "properties set")
      ),
      (
        effects.propertiesRemoved, ("propriété retirée", "property removed"),
        ("propriétés retirées", "properties removed")
      ),
    ]
    return counts.filter { $0.0 > 0 }.map { count, one, several in
      let words = count == 1 ? one : several
      return "\(count) " + language.words(words.0, words.1)
    }.joined(separator: ", ")
  }
}

extension Value {
  fileprivate var isNumberOrNull: Bool {
    switch self {
    case .null, .integer, .float: true
    default: false
    }
  }
}
