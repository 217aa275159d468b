package import Notation

/// Rows to be listed, as a table for readers, or as JSON or CSV for programs.
///
/// Readers get few columns in their language; programs get every field under a fixed name.
package struct Listing: Sendable {
  /// A column of the table.
  package struct Column: Hashable, Sendable {
    package let heading: String
    /// Numbers stand at the right.
    package let isNumeric: Bool
    /// The fewest columns of the terminal that it wraps to where that is narrow; `nil` where it
    /// never wraps.
    package let narrowest: Int?

    /// Takes every property; a column is text that does not wrap unless said otherwise.
    package init(_ heading: String, isNumeric: Bool = false, narrowest: Int? = nil) {
      self.heading = heading
      self.isNumeric = isNumeric
      self.narrowest = narrowest
    }
  }

  /// One thing listed.
  package struct Row: Hashable, Sendable {
    /// As many as there are columns.
    package let cells: [TerminalText]
    /// As many as there are keys.
    package let values: [JSONValue]

    /// Takes what readers and what programs see.
    package init(cells: [TerminalText], values: [JSONValue]) {
      self.cells = cells
      self.values = values
    }
  }

  package let columns: [Column]
  /// The names of the fields that programs get.
  package let keys: [String]
  package private(set) var rows: [Row] = []

  /// Makes an empty listing.
  package init(columns: [Column], keys: [String]) {
    self.columns = columns
    self.keys = keys
  }

  /// Adds a row.
  package mutating func append(_ row: Row) {
    precondition(
      row.cells.count == columns.count && row.values.count == keys.count,
      "a row of \(row.cells.count) cells and \(row.values.count) values in a listing of "
        + "\(columns.count) and \(keys.count)")
    rows.append(row)
  }

  /// An array of one object per row, each in a line of its own.
  package var json: String {
    let objects = rows.map { row in
      JSONValue.object(zip(keys, row.values).map { JSONMember($0, $1) })
    }
    return JSONValue.array(objects).lines(depth: 1) + "\n"
  }
}
