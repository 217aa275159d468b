package import Chronology
import Drawing
import Notation
import Reports

/// A drawing in every format that a report may need, with what belongs to it.
package struct FigureBundle {
  private let figure: Figure
  private let language: Language
  private let listing: Listing

  /// Takes a drawing.
  ///
  /// - Parameters:
  ///   - figure: The drawing.
  ///   - language: Of its words.
  /// - Throws: The dossier's error.
  package init(_ figure: Figure, language: Language) throws {
    self.figure = figure
    self.language = language
    listing = try figure.listing()
  }

  /// Writes the files, each whole or not at all.
  ///
  /// - Parameter path: Their folder and name, without an ending.
  /// - Returns: Their paths, each with whether it differs from what was there.
  /// - Throws: `FileError`, or the error of the format that failed.
  package func write(to path: String) throws -> [(path: String, isChanged: Bool)] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try Self.endings.map { ending in
      let file = "\(path).\(ending)"
      return (file, try FileWriter.write(try bytes(ending, name), to: file))
    }
  }

  private static let endings = ["svg", "pdf", "png", "csv", "md", "tex", "alt.txt", "json"]

  private func bytes(_ ending: String, _ name: String) throws -> [UInt8] {
    switch ending {
    case "csv": Array(listing.csv().utf8)
    case "md": Array(markdown(name).utf8)
    case "tex": Array(latex(name).utf8)
    case "alt.txt": Array((figure.alternativeText.inOneLine() + "\n").utf8)
    case "json": Array((json(name).lines(depth: 2) + "\n").utf8)
    case "pdf": try figure.bytesOnOnePage(as: .pdf)
    case "png": try figure.bytesOnOnePage(as: .png)
    default: try figure.bytesOnOnePage(as: .svg)
    }
  }

  /// The figure for Pandoc and Quarto.
  private func markdown(_ name: String) -> String {
    var writer = MarkdownWriter(.pandoc, ReportWords(language))
    let part = ReportFigure(
      id: "fig-\(name)", number: nil, caption: figure.title, alt: figure.alternativeText,
      widthInMillimeters: figure.widthInMillimeters, picture: .file("\(name).svg"), note: [])
    return writer.text(of: .figure(part)) + "\n"
  }

  /// The figure for LaTeX; `alt` is known to graphicx since 2021.
  private func latex(_ name: String) -> String {
    let width = "\(Int(figure.widthInMillimeters.rounded()))mm"
    return """
      \\begin{figure}[htbp]
        \\centering
        \\includegraphics[width=\(width),alt={\(LaTeXText.escaped(figure.alternativeText))}]{\(name).pdf}
        \\caption{\(LaTeXText.escaped(figure.title))}
        \\label{fig:\(name)}
      \\end{figure}

      """
  }

  private func json(_ name: String) -> JSONValue {
    .object([
      JSONMember("name", .string(name)), JSONMember("title", .string(figure.title)),
      JSONMember("language", .string(language.rawValue)),
      JSONMember("width_mm", .double(figure.widthInMillimeters)),
      JSONMember("alt", .string(figure.alternativeText)),
      JSONMember("shown", .int(listing.rows.count)), JSONMember("omitted", .int(figure.omitted)),
      JSONMember("warnings", JSONValue(figure.remarks)),
      JSONMember(
        "sources",
        .array(
          figure.sources.notes.sorted { $0.number < $1.number }.map { note in
            .object([
              JSONMember("number", .int(note.number)), JSONMember("outlet", JSONValue(note.outlet)),
              JSONMember("title", JSONValue(note.title)), JSONMember("date", JSONValue(note.date)),
              JSONMember("url", JSONValue(note.link?.text)),
            ])
          })),
      JSONMember("files", JSONValue(Self.endings.map { "\(name).\($0)" })),
    ])
  }
}
