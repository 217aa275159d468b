import ArgumentParser
import ChanceryKit
import Chronology
import Diagram
import Drawing

/// What a drawing shows, how wide it is and where it goes.
struct DrawingOptions: ParsableArguments {
  @OptionGroup var view: ViewOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file, in the format of its ending; '-' is standard output.", valueName: "file"),
    completion: .file(extensions: ["svg", "png", "pdf", "dot"]))
  var out: String?

  @Option(
    help: ArgumentHelp(
      "The format on standard output (default: svg).", valueName: "svg|png|pdf|dot"))
  var format: OutputFormat?

  func validate() throws {
    guard let out, out != "-" else { return }
    do {
      let ending = try OutputFormat(path: out)
      if let format, format != ending {
        throw ValidationError("--format \(format.rawValue) contradicts '\(out)'; leave out one")
      }
    } catch let error as OutputFormatError {
      throw ValidationError(error.description)
    }
  }

  /// Draws a view of the dossier and writes it where it is wanted.
  func draw(
    _ kind: View.Kind, timeline: View.TimelineChoices = View.TimelineChoices(),
    focus: View.Focus? = nil, blocs: [String] = [], engine: DiagramEngine = .auto
  ) throws {
    let (path, format) = try target(kind)
    if kind == .timeline, format == .dot {
      throw ValidationError("a timeline is no graph; write it as .svg, .png or .pdf")
    }
    let (figure, _, language) = try view.drawn(
      kind, timeline: timeline, focus: focus, blocs: blocs, engine: engine)
    for remark in figure.remarks { Output.report("note: \(remark)") }
    guard let path else {
      Output.write(try figure.bytes(as: format))
      return
    }
    Output.report(path, isChanged: try figure.write(to: path), in: language)
  }

  /// The file and its format; no file where the drawing goes to standard output.
  ///
  /// Without a file's name a pipe gets the drawing, and a terminal the name of a new file.
  private func target(_ kind: View.Kind) throws -> (path: String?, format: OutputFormat) {
    if let out, out != "-" { return (out, try OutputFormat(path: out)) }
    let format = format ?? .svg
    if out == "-", Terminal.showsOutput, format == .png || format == .pdf {
      throw ValidationError("a terminal shows no \(format.rawValue); name a file with -o")
    }
    let isForFile = out == nil && Terminal.showsOutput
    return (isForFile ? "\(kind.rawValue).\(format.rawValue)" : nil, format)
  }
}

extension OutputFormat: ExpressibleByArgument {}
