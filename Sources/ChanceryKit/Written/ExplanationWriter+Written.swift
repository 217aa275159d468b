import Chronology
import Dossier
import Ontology

extension ExplanationWriter {
  /// Explains what a query wrote, or the queries that wrote about something.
  func explanation(ofWritten subject: WrittenSubject) throws -> Explanation {
    switch subject {
    case .statement(let statement):
      let facts = FactList(language: names.language)
        .text("Requête", "Query", "query", statement.query)
        .text("Paramètres", "Parameters", "parameters", statement.parameters)
        .text("Inscrit", "Recorded", "recorded", statement.recorded?.description)
        .lines("Faits", "Facts", "facts", statement.facts.map(\.words))
      return Explanation(
        kind: "query", id: statement.name, title: statement.line, language: names.language,
        facts: facts.facts, passages: [], decisions: [])
    case .node(let key, let statements), .relationship(let key, let statements):
      let isNode = if case .node = subject { true } else { false }
      let list = FactList(language: names.language)
        .lines("Écrit par", "Written by", "written_by", statements.map(\.told))
        .lines(
          "Faits", "Facts", "facts",
          statements.flatMap(\.facts).filter { $0.subject == key }.map(\.words))
      return Explanation(
        kind: isNode ? "node" : "relationship", id: key, title: key, language: names.language,
        facts: list.facts, passages: [], decisions: [])
    }
  }

  /// The query of a name, with its text; none where the name is a hand-kept file's.
  func written(by name: String?) throws -> [String] {
    guard let name, name.hasPrefix(WrittenStatement.prefix) else { return [] }
    return try store.writtenStatements().filter { $0.name == name }.map(\.told)
  }

  /// The queries that wrote about something, each with its name and text.
  func written(about keys: [String]) throws -> [String] {
    let keys = Set(keys)
    return try store.writtenStatements().filter { statement in
      statement.facts.contains { fact in
        keys.contains(fact.subject) || !keys.isDisjoint(with: fact.needs)
      }
    }.map(\.told)
  }
}

/// What a query wrote, or wrote about, by the name that a user gives.
enum WrittenSubject {
  case statement(WrittenStatement)
  case node(String, [WrittenStatement])
  case relationship(String, [WrittenStatement])

  /// Finds a query by its name, or what queries wrote about by its id; `nil` where nothing fits.
  init?(_ text: String, in store: DossierStore) throws {
    let statements = try store.writtenStatements()
    if text.hasPrefix(WrittenStatement.prefix),
      let statement = statements.first(where: { $0.name == text })
    {
      self = .statement(statement)
      return
    }
    let about = statements.filter { $0.facts.contains { $0.subject == text } }
    guard let fact = about.flatMap(\.facts).first(where: { $0.subject == text }) else {
      return nil
    }
    if case .relationship = fact.change {
      self = .relationship(text, about)
    } else {
      self = .node(text, about)
    }
  }
}

extension WrittenStatement {
  /// The name and the query in one line.
  var told: String { "\(name): \(line)" }
}
