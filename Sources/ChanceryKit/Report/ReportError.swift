/// What is wrong with a report, and where.
public struct ReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The report's file.
  public let file: String
  /// From 1; `nil` for the whole.
  public let line: Int?
  /// What is wrong and how to mend it.
  public let message: String

  init(file: String, line: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// One line: file, line, and what is wrong.
  public var description: String {
    line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)"
  }
}
