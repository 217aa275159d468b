package import Chronology
import Drawing

extension OpenDossier {
  /// Draws a view; `nil` where nothing in the dossier is what it asks for.
  package func figure(_ view: View, language: Language) throws -> Figure? {
    let isEmpty =
      switch view.kind {
      case .timeline, .diagram: try FigureEvents.drawn(view.query, self).isEmpty
      case .network: try NetworkFigure.relations(view.query, self).isEmpty
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
