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

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: quoted += "\\\""
      case 0x5c: quoted += "\\\\"
      case 0x0a: quoted += "\\n"
      case 0x0d: quoted += "\\r"
      case 0x09: quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
