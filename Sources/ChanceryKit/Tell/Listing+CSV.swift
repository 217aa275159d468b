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
      + lines.map { line in
        line.map { Self.cell($0, isForSpreadsheet) }.joined(separator: ",") + "\r\n"
      }.joined()
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .string(let text): text
    case .array(let values): values.map(text).joined(separator: "; ")
    case .bool, .int, .double, .object: value.line
    }
  }

  private static func cell(_ text: String, _ isForSpreadsheet: Bool) -> String {
    var text = text.replacingControls()
    if isForSpreadsheet, let first = text.unicodeScalars.first(where: { $0 != " " }),
      formulaStarts.contains(first),
      Double(text) == nil
    {
      text = "'" + text
    }
    let needsQuotes = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" }
    guard needsQuotes || text.first == " " || text.last == " " else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// Source: OWASP, *CSV Injection*.
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@"]
}

extension String {
  /// The text with a line feed for each break, and without other control characters
  /// or overrides of direction.
  fileprivate func replacingControls() -> String {
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0a where previous == "\r": break
      case 0x0a, 0x0d: clean.append("\n")
      case 0x09: clean.append(" ")
      case 0x00...0x1f, 0x7f...0x9f, 0x202a...0x202e, 0x2066...0x2069: clean.append("\u{fffd}")
      default: clean.append(scalar)
      }
      previous = scalar
    }
    return String(clean)
  }
}
