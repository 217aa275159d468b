import Notation

/// Statements for the web: JSON-LD in its expanded form, which needs no context from elsewhere.
///
/// Source: W3C, *JSON-LD 1.1*, 9 (grammar) and *JSON-LD 1.1 Processing Algorithms*, 5 (expansion).
enum JSONLD {
  static func export(_ selection: ExportSelection) -> Export {
    var nodes: [JSONValue] = []
    let statements = Statements(selection).sorted
    var rest = statements[...]
    while let subject = rest.first?.subject {
      let own = rest.prefix { $0.subject == subject }
      rest = rest.dropFirst(own.count)
      nodes.append(.object([JSONMember("@id", .string(subject))] + members(own)))
    }
    let json = JSONValue.object([JSONMember("@graph", .array(nodes))])
    return Export(json.lines(depth: 3) + "\n")
  }

  private static func members(_ statements: ArraySlice<Statement>) -> [JSONMember] {
    var members: [JSONMember] = []
    var rest = statements
    while let predicate = rest.first?.predicate {
      let own = rest.prefix { $0.predicate == predicate }
      rest = rest.dropFirst(own.count)
      if predicate == Vocabulary.rdfType {
        members.append(JSONMember("@type", .array(own.map(type))))
      } else {
        members.append(JSONMember(predicate, .array(own.map { value($0.object) })))
      }
    }
    return members
  }

  private static func type(_ statement: Statement) -> JSONValue {
    switch statement.object {
    case .iri(let iri): .string(iri)
    case .text(let text, _), .literal(let text, _): .string(text)
    }
  }

  private static func value(_ term: Term) -> JSONValue {
    switch term {
    case .iri(let iri): .object([JSONMember("@id", .string(iri))])
    case .text(let text, let language):
      .object(
        [JSONMember("@value", .string(text))]
          + (language.map { [JSONMember("@language", .string($0))] } ?? []))
    case .literal(let text, let datatype):
      .object([JSONMember("@value", .string(text)), JSONMember("@type", .string(datatype))])
    }
  }
}
