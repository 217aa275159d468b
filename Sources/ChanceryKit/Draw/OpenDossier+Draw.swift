public import Chronology
import Drawing

extension OpenDossier {
  /// Draws a view to a file: `.svg`, `.png`, `.pdf`, and `.dot` for diagrams, by its ending.
  ///
  /// - Parameters:
  ///   - view: What is shown.
  ///   - path: The file; written whole or not at all.
  ///   - language: The language of titles, dates and notes.
  /// - Returns: Whether anything in the dossier is what the view asks for.
  /// - Throws: The error of the part that failed; no file is written then.
  @discardableResult
  public func draw(_ view: View, to path: String, language: Language) throws -> Bool {
    guard let figure = try figure(view, language: language) else { return false }
    _ = try figure.write(to: path)
    return true
  }

  /// Draws a view; `nil` where nothing in the dossier is what it asks for.
  package func figure(_ view: View, language: Language) throws -> Figure? {
    let isEmpty =
      switch view.kind {
      case .timeline, .diagram: try FigureEvents.drawn(view, self).isEmpty
      case .network, .matrix: try NetworkFigure.relations(of: view, self).relations.isEmpty
      }
    return isEmpty ? nil : try Figure(view, of: self, language: language)
  }
}

extension Figure {
  /// Writes the drawing to a file, by the file's ending.
  ///
  /// - Returns: Whether the file differs from what was there.
  package func write(to path: String) throws -> Bool {
    try FileWriter.write(try bytes(as: OutputFormat(path: path)), to: path)
  }
}
