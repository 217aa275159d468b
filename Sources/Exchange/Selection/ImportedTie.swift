package import Chronology

/// A relation that an import of tables brought.
package struct ImportedTie: Hashable, Sendable {
  /// The number that the dossier gives it.
  package let number: Int
  /// The id of an entity, or the name that the table has.
  package let source: String
  /// The type as the table has it.
  package let type: String
  /// The id of an entity, or the name that the table has.
  package let target: String
  package let date: EDTF?
  /// Further columns of the table, sorted by their names.
  package let properties: [Attribute]

  /// Takes every property as it is.
  package init(
    number: Int, source: String, type: String, target: String, date: EDTF?,
    properties: [Attribute]
  ) {
    self.number = number
    self.source = source
    self.type = type
    self.target = target
    self.date = date
    self.properties = properties
  }
}
