/// The kinds of file a drawing is written as.
package enum OutputFormat: String, CaseIterable, Sendable {
  case svg, png, pdf, dot

  /// Reads the kind from a file's ending, whatever its case.
  package init(path: String) throws(OutputFormatError) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    guard let format = ending.flatMap({ OutputFormat(rawValue: $0.lowercased()) }) else {
      throw OutputFormatError(path: path)
    }
    self = format
  }
}

/// A file whose ending names no kind of drawing.
package struct OutputFormatError: Error, Hashable, CustomStringConvertible {
  package let path: String

  /// What is wrong and how to mend it.
  package var description: String {
    let endings = OutputFormat.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
    return "'\(path)' has no ending that a drawing is written as; end it with one of \(endings)"
  }
}
