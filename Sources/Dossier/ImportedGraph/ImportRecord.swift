/// How far a table of relations was imported, and from where.
package struct ImportRecord: Hashable, Sendable {
  /// From 1.
  package var number: Int
  /// The file as it was named.
  package var path: String
  /// Its format and columns, in the words of the command line.
  package var format: String
  package var columns: String
  /// What parts the fields of a CSV table.
  package var separator: UInt8?
  /// When it entered the dossier, as EDTF; given by the caller, never taken from a clock.
  package var recorded: String?
  /// The SHA-256 of the first `bytes` bytes of the table, uncompressed.
  package var digest: String
  /// Uncompressed bytes up to the end of the last line that was read.
  package var bytes: Int
  package var lines: Int
  package var edges: Int
  package var faults: Int
  package var isComplete: Bool

  /// Takes every property.
  package init(
    number: Int, path: String, format: String, columns: String, separator: UInt8? = nil,
    recorded: String?, digest: String = "", bytes: Int = 0, lines: Int = 0, edges: Int = 0,
    faults: Int = 0, isComplete: Bool = false
  ) {
    self.number = number
    self.path = path
    self.format = format
    self.columns = columns
    self.separator = separator
    self.recorded = recorded
    self.digest = digest
    self.bytes = bytes
    self.lines = lines
    self.edges = edges
    self.faults = faults
    self.isComplete = isComplete
  }
}
