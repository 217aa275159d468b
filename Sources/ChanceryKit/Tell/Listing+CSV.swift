import Notation

extension Listing {
  /// The rows as comma-separated values under the names of their fields.
  ///
  /// Several values of one field are joined by `; `.
  ///
  /// Source: RFC 4180; lines end in CR LF.
  ///
  /// - Parameter isForSpreadsheet: Whether a cell that a spreadsheet would take for a formula gets
  ///   an apostrophe, and the text begins with the mark by which Excel knows UTF-8.
  /// - Returns: The line of names, then one line for each row.
  package func csv(isForSpreadsheet: Bool = false) -> String {
    let lines = [keys] + rows.map { $0.values.map(Self.text) }
    return (isForSpreadsheet ? "\u{feff}" : "")
      + lines.map { CSVText.row($0, isForSpreadsheet: isForSpreadsheet) + "\r\n" }.joined()
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .string(let text): text
    case .array(let values): values.map(text).joined(separator: "; ")
    case .bool, .int, .double, .object: value.line
    }
  }
}
