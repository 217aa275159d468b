import Notation

/// Statements for RDF tools: Turtle, with whole IRIs, so that lines can be compared.
///
/// Source: W3C, *RDF 1.1 Turtle*, 6.4 (escapes).
enum Turtle {
  static func export(_ selection: ExportSelection) -> Export {
    var lines: [String] = []
    var subject: String?
    var predicate: String?
    for statement in Statements(selection).sorted {
      let object = term(statement.object)
      if statement.subject != subject {
        if !lines.isEmpty { lines[lines.count - 1] += " ." }
        lines.append("<\(statement.subject)>")
        lines.append("  <\(statement.predicate)> \(object)")
      } else if statement.predicate != predicate {
        lines[lines.count - 1] += " ;"
        lines.append("  <\(statement.predicate)> \(object)")
      } else {
        lines[lines.count - 1] += ","
        lines.append("    \(object)")
      }
      (subject, predicate) = (statement.subject, statement.predicate)
    }
    if !lines.isEmpty { lines[lines.count - 1] += " ." }
    return Export(lines.map { $0 + "\n" }.joined())
  }

  private static func term(_ term: Term) -> String {
    switch term {
    case .iri(let iri): "<\(iri)>"
    case .text(let text, let language): quoted(text) + (language.map { "@" + $0 } ?? "")
    case .literal(let text, let datatype): quoted(text) + "^^<\(datatype)>"
    }
  }

  /// A string of JSON is one of Turtle: both have the same escapes (RDF 1.1 Turtle, 6.4).
  private static func quoted(_ text: String) -> String { JSONValue.string(text).line }
}
