public import Chronology

/// A report that is to be built, and what it becomes.
public struct ReportPlan: Sendable {
  /// The Markdown file.
  public var source: String
  /// The file that it becomes; its ending tells the format.
  public var output: String
  /// The dossier's file; `nil` for the one that the report's metadata name.
  public var dossier: String?
  /// The folder of `views.yaml`; `nil` for the one that the report's metadata name, or `graphs`.
  public var views: String?
  /// Of figures and notes; `nil` for the one that the report's metadata name, or English.
  public var language: Language?
  /// Whether Pandoc writes HTML too.
  public var usesPandoc = false
  /// Further arguments for Pandoc, such as `--pdf-engine=lualatex`.
  public var pandocArguments: [String] = []
  /// Whether what its citations state now is what they shall state.
  public var acceptsChanges = false
  /// What queries are run with.
  package var request = QueryRequest()

  /// Takes what is to be built.
  public init(source: String, output: String) {
    self.source = source
    self.output = output
  }
}

/// What became of a report.
public struct ReportOutcome: Sendable {
  /// The file that was written.
  public let output: String
  /// Whether it differs from what was there.
  public let isChanged: Bool
  /// What could not be made, in the order of the text; the report says so in these places.
  public let faults: [ReportError]
  /// What the writer should know.
  public let remarks: [String]
}
