/// Cells made fit to stand in comma-separated values: the one way by which text reaches them.
///
/// Source: RFC 4180; OWASP, *CSV Injection*.
package enum CSVText {
  /// A row without its line end.
  ///
  /// - Parameters:
  ///   - cells: The texts, in the order of the columns.
  ///   - isForSpreadsheet: Whether a cell that a spreadsheet would take for a formula gets an
  ///     apostrophe.
  /// - Returns: The cells, quoted where they must be, with commas between them.
  package static func row(_ cells: [String], isForSpreadsheet: Bool) -> String {
    cells.map { cell($0, isForSpreadsheet) }.joined(separator: ",")
  }

  /// A text with an apostrophe before it where a spreadsheet would take it for a formula.
  package static func withoutFormula(_ text: String) -> String {
    guard let first = text.unicodeScalars.first(where: { $0 != " " }),
      formulaStarts.contains(first), Double(text) == nil
    else { return text }
    return "'" + text
  }

  private static func cell(_ text: String, _ isForSpreadsheet: Bool) -> String {
    let clean = text.replacingControls()
    let text = isForSpreadsheet ? withoutFormula(clean) : clean
    let needsQuotes = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" }
    guard needsQuotes || text.first == " " || text.last == " " else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@"]
}
