/// How a table of relations is written.
package enum ImportFormat: String, CaseIterable, Sendable {
  /// Fields parted by tabs, one record a line, nothing quoted.
  case tsv
  /// RFC 4180; fields are parted by commas, or by semicolons where the first line has no comma.
  case csv
  /// One JSON object a line.
  case jsonl
}
