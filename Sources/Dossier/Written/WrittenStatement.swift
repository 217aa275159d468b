package import Chronology

/// A query that changed the graph, and the facts it left: the provenance of each of them.
package struct WrittenStatement: Hashable, Sendable {
  /// Its place among the queries of the dossier that wrote, from 1.
  package let number: Int
  /// The query as it was given.
  package let query: String
  /// The values of its parameters as a JSON object; `nil` where it had none.
  package let parameters: String?
  /// When it entered the dossier; given by the caller, never taken from a clock.
  package let recorded: EDTF?
  /// In the order in which they are applied.
  package let facts: [WrittenFact]

  package init(
    number: Int, query: String, parameters: String?, recorded: EDTF?, facts: [WrittenFact]
  ) {
    self.number = number
    self.query = query
    self.parameters = parameters
    self.recorded = recorded
    self.facts = facts
  }

  /// Begins every name of a statement.
  package static let prefix = "cypher:"

  /// Its name, such as `cypher:3`, which stands where others name a hand-kept file and line.
  package var name: String { Self.prefix + "\(number)" }

  /// The number in a name, or in its digits alone; `nil` where a text is neither.
  package static func number(in text: String) -> Int? {
    Int(text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : text[...])
      .flatMap { $0 > 0 ? $0 : nil }
  }
}
