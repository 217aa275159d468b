/// How far a table has been read.
package struct ImportProgress: Hashable, Sendable {
  package var lines: Int
  package var edges: Int
  package var faults: Int
  /// What parts the fields of a CSV table, once that is known.
  package var separator: UInt8?

  /// Takes every count; without any, nothing has been read.
  package init(lines: Int = 0, edges: Int = 0, faults: Int = 0, separator: UInt8? = nil) {
    self.lines = lines
    self.edges = edges
    self.faults = faults
    self.separator = separator
  }
}
