import GRDB

extension WrittenFact {
  /// The changes as the column `verb` writes them.
  private enum Verb: String {
    case node = "make-node"
    case relationship = "make-relationship"
    case deletion = "delete"
    case label = "add-label"
    case noLabel = "remove-label"
    case property = "set"
    case noProperty = "remove"
  }

  /// Reads a row of the table `written_fact`.
  init(_ row: Row) throws {
    let name: String = row["name"] ?? ""
    let change: Change =
      switch try row.word("verb") as Verb {
      case .node: .node
      case .relationship:
        .relationship(type: name, source: row["source"] ?? "", target: row["target"] ?? "")
      case .deletion: .deletion
      case .label: .label(name)
      case .noLabel: .noLabel(name)
      case .property: .property(name, json: row["value"] ?? "null")
      case .noProperty: .noProperty(name)
      }
    self.init(row["subject"], change)
  }

  func insert(_ db: Database, statement: Int, position: Int) throws {
    var fields: (verb: Verb, name: String?, value: String?, source: String?, target: String?)
    switch change {
    case .node: fields = (.node, nil, nil, nil, nil)
    case .relationship(let type, let source, let target):
      fields = (.relationship, type, nil, source, target)
    case .deletion: fields = (.deletion, nil, nil, nil, nil)
    case .label(let name): fields = (.label, name, nil, nil, nil)
    case .noLabel(let name): fields = (.noLabel, name, nil, nil, nil)
    case .property(let name, let json): fields = (.property, name, json, nil, nil)
    case .noProperty(let name): fields = (.noProperty, name, nil, nil, nil)
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO written_fact(statement, position, subject, verb, name, value, source, target)
        VALUES (?,?,?,?,?,?,?,?)
        """
    ).execute(arguments: [
      statement, position, subject, fields.verb.rawValue, fields.name, fields.value,
      fields.source, fields.target,
    ])
  }
}
